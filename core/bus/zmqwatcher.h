// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace tidings::bus {

/// A ZeroMQ socket in Qt's event loop.
///
/// Its descriptor does not say "there is a message" but "there may be news", once: whoever does not read on until
/// nothing is left is never told again. So this reads until nothing is left, in portions, between which the other
/// events of the thread have their turn.
class ZmqWatcher : public QObject
{
    Q_OBJECT

public:
    /// `readOne` reads one message and says whether there was one. It may call stop(); it must not delete this.
    ZmqWatcher(qintptr descriptor, std::function<bool()> readOne, QObject *parent);

    /// readOne is not called again. To be called before the socket is closed.
    void stop();

private:
    void look();

    QSocketNotifier m_notifier;
    std::function<bool()> m_readOne;
    bool m_isStopped = false;
    bool m_isQueued = false;
};

} // namespace tidings::bus
