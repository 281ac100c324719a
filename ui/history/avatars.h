// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/pictures.h"

#include <QCache>
#include <QImage>
#include <QSet>

namespace tidings::ui {

/// Pictures of people, for the list. They are there only if the user wants them: to ask for one tells a stranger whom
/// one reads about.
class Avatars : public QObject
{
    Q_OBJECT

public:
    explicit Avatars(pipeline::PictureOptions options, QObject *parent = nullptr);

    /// Null while it is not there, and for ever if there is none; changed() follows when it comes.
    [[nodiscard]] QImage image(const QString &address);

Q_SIGNALS:
    void changed();

private:
    void take();

    pipeline::Pictures m_pictures;
    QCache<QString, QImage> m_images{500};
    // And not there.
    QSet<QString> m_asked;
};

/// A picture from bytes that nobody has looked into: PNG or JPEG, of at most 512 × 512 pixels, made small. Null if it
/// is none.
[[nodiscard]] QImage avatarFrom(const QByteArray &bytes);

/// Where they come from, and where they are kept.
[[nodiscard]] pipeline::PictureOptions avatarOptions();

} // namespace tidings::ui
