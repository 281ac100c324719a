// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace tidings::app {

/// SIGINT and SIGTERM as something that happens in the event loop, whichever thread they reach; and SIGHUP for those
/// who read their files again then. One at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    enum class Hangup
    {
        /// As it always does.
        Ends,
        Reloads
    };

    explicit Interruption(Hangup hangup = Hangup::Ends);
    ~Interruption() override;
    Q_DISABLE_COPY_MOVE(Interruption)

Q_SIGNALS:
    void interrupted();
    void hungUp();

private:
    void read();

    Hangup m_hangup;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tidings::app
