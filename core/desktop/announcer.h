// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"
#include "core/pipeline/handover.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QThread>

#include <atomic>
#include <optional>
#include <vector>

namespace tidings::desktop {

/// Sends MessageReceived of org.tidings.Tidings1, and answers that are lists of messages, on a thread of its own, in
/// order: nobody knows whether somebody listens, and putting a flood of messages into JSON takes longer than the GUI
/// thread has.
class Announcer
{
public:
    /// As many may wait; more are not told, which the log says.
    static constexpr std::size_t mostWaiting = 20'000;
    /// Bytes of an answer; what is beyond is left out.
    static constexpr qsizetype longestAnswer = qsizetype{16} * 1024 * 1024;

    Announcer(const QDBusConnection &bus, QString path);
    /// Returns when all is sent.
    ~Announcer();
    Q_DISABLE_COPY_MOVE(Announcer)

    /// Never waits.
    void announce(std::vector<history::Record> records);
    /// Sends the reply with the records as its lines; never waits. One at a time: answered() says that it is sent.
    void answer(QDBusMessage reply, QList<history::Record> records);

    [[nodiscard]] const pipeline::HandoverSignal &answered() const { return m_answered; }
    /// How many answers were sent since the last time.
    [[nodiscard]] std::size_t takeAnswered() { return m_answered.take().size(); }

private:
    /// Either what is announced, or an answer.
    struct Task
    {
        std::vector<history::Record> announced;
        std::optional<QDBusMessage> reply;
        QList<history::Record> answer;
    };
    /// An answer has been sent.
    struct Sent
    {
    };

    void sendAll();
    void sendAnnounced(const std::vector<history::Record> &records);

    QDBusConnection m_bus;
    QString m_path;
    pipeline::Handover<Task> m_queue;
    pipeline::Handover<Sent> m_answered;
    std::atomic<std::size_t> m_waiting = 0;
    QObject m_context;
    QThread m_thread;
};

} // namespace tidings::desktop
