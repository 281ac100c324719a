// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <chrono>

class QSocketNotifier;

namespace tidings {

/// Rings once, a span of wall clock time from now. The time the machine sleeps counts (a QTimer stands still then), and
/// nothing wakes it up meanwhile. When the clock is set, it rings early: whoever waits for a moment looks at the clock
/// and winds it again.
class Alarm : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(QObject *parent = nullptr);
    ~Alarm() override;
    Q_DISABLE_COPY_MOVE(Alarm)

    /// In place of what it was wound for before. Never rings before this returns.
    void start(std::chrono::milliseconds span);
    void stop();

Q_SIGNALS:
    void rang();

private:
    void onReadable();

    int m_timer = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace tidings
