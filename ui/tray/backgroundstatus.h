// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

namespace tidings::tray {

/// The line that a desktop shows beside a sandboxed program without a window: org.freedesktop.portal.Background, from
/// version 2 on. A portal that refuses is left alone until it is another one. For the GUI thread.
class BackgroundStatus : public QObject
{
    Q_OBJECT

public:
    /// The longest line the portal takes, in UTF-16 units at most.
    static constexpr qsizetype limit = 96;

    explicit BackgroundStatus(const QDBusConnection &bus, QObject *parent = nullptr);

    /// At most limit. Told soon, what changes at about the same time once.
    void setText(const QString &text);

private:
    void send();

    QDBusConnection m_bus;
    QTimer m_soon;
    QString m_text;
    QString m_told;
    bool m_isRefused = false;
};

} // namespace tidings::tray
