// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/pause.h"

#include <QSettings>

#include <memory>

namespace tidings::app {

/// What of the quiet outlasts the program: the pause, and from which message on bubbles were held back of which nobody
/// was told. In a file of its own beside the settings, since nobody chooses it there. On the GUI thread.
class QuietMemory : public QObject
{
    Q_OBJECT

public:
    /// An empty path: nothing is known, and nothing is kept.
    explicit QuietMemory(const QString &path);

    /// Where it is kept for the user's own program.
    [[nodiscard]] static QString usualPath();

    /// Gives it back what was kept, and keeps what becomes of it. It has to outlive this.
    void serve(bubbles::Pause &pause);
    /// The row of the oldest message of this history of which nobody was told; 0: there is none.
    [[nodiscard]] qint64 heldSince(const QString &database) const;
    void setHeldSince(const QString &database, qint64 row);

private:
    /// Null where nothing is kept.
    std::unique_ptr<QSettings> m_file;
};

} // namespace tidings::app
