// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/attempts.h"
#include "core/bus/broker/zaprequest.h"
#include "core/crypto/passwordhash.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tidings::bus {

struct PasswordAnswer
{
    /// Without its password.
    ZapRequest request;
    /// What it was held against.
    std::optional<crypto::PasswordHash> hash;
    bool isRight = false;
};

/// Checks passwords one after the other on a thread of its own, at most mostWaiting of them in line, and not many wrong
/// ones of one address. Those that were right are known again at once.
class PasswordQueue
{
public:
    enum class Asked
    {
        /// It is; there is no answer to come.
        Right,
        /// The answer comes.
        Waits,
        /// Too many wait, or too many were wrong; it was not looked at.
        Later
    };
    using Answer = std::function<void(const PasswordAnswer &answer)>;

    static constexpr std::size_t mostWaiting = 64;

    /// `answer` is called on the other thread.
    PasswordQueue(const Clock &clock, Answer answer);
    ~PasswordQueue();
    Q_DISABLE_COPY_MOVE(PasswordQueue)

    void start();
    /// What waits gets no answer.
    void stop();

    /// Without a hash, that of a name nobody has, it takes as long and is never right.
    [[nodiscard]] Asked ask(const ZapRequest &request, const std::optional<crypto::PasswordHash> &hash);

private:
    void run();
    [[nodiscard]] QByteArray proofOf(const QByteArray &password, const QString &hash) const;
    void finish(PasswordAnswer &&answer, const QByteArray &proof);

    Answer m_answer;
    /// Passwords are remembered by a hash with this, which nobody else ever sees.
    QByteArray m_key;
    std::optional<crypto::PasswordHash> m_nobody;
    std::thread m_thread;

    std::mutex m_mutex;
    std::condition_variable m_news;
    // Under the mutex.
    Attempts m_attempts;
    std::deque<PasswordAnswer> m_waiting;
    /// By the text of the hash.
    QHash<QString, QByteArray> m_right;
    bool m_isStopped = false;
};

} // namespace tidings::bus
