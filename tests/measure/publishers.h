// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>
#include <vector>

namespace tidings::test {

class LiveArchive;

/// Several who publish on a RabbitBroker at a steady pace, each on a thread of its own and each message until it is
/// confirmed; an archive keeps them.
class Publishers
{
public:
    /// `rate`: messages a second, of all together.
    Publishers(quint16 port, int rate, LiveArchive *archive = nullptr);
    ~Publishers();
    Q_DISABLE_COPY_MOVE(Publishers)

    /// The broker was started again.
    void goOn();
    /// What was begun is confirmed when this returns.
    void stop();

    [[nodiscard]] int confirmed() const { return m_confirmed; }
    /// How often one was published once more.
    [[nodiscard]] int repeated() const { return m_repeated; }

private:
    void run(quint16 port, int rate, int self);

    LiveArchive *m_archive;
    std::atomic<int> m_starts = 0;
    std::atomic<int> m_confirmed = 0;
    std::atomic<int> m_repeated = 0;
    std::atomic<bool> m_isOver = false;
    std::vector<std::thread> m_threads;
};

} // namespace tidings::test
