// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digest.h"

#include <QByteArray>
#include <QDBusArgument>
#include <QImage>
#include <QMetaType>

namespace tidings::bubbles {

/// The hint "image-data" of the Desktop Notifications Specification: raw pixels, (iiibiiay).
struct BubbleImage
{
    int width = 0;
    int height = 0;
    /// Bytes from one line to the next.
    int stride = 0;
    bool hasAlpha = true;
    int bitsPerSample = 8;
    int channels = 4;
    /// Red, green, blue, alpha.
    QByteArray pixels;

    [[nodiscard]] static BubbleImage from(const QImage &image);

    bool operator==(const BubbleImage &) const = default;
};

/// The program's icon, 48 pixels, with the mark of what is serious in its corner: readable on whatever colour the
/// desktop gives its bubbles. GUI thread.
[[nodiscard]] QImage bubbleImage(meta::Severity severity);

QDBusArgument &operator<<(QDBusArgument &argument, const BubbleImage &image);
const QDBusArgument &operator>>(const QDBusArgument &argument, BubbleImage &image);

} // namespace tidings::bubbles

Q_DECLARE_METATYPE(tidings::bubbles::BubbleImage)
