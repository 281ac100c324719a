// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace tidings::app {

/// SIGINT and SIGTERM as something that happens in the event loop, whichever thread they reach. One at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;
    Q_DISABLE_COPY_MOVE(Interruption)

Q_SIGNALS:
    void interrupted();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tidings::app
