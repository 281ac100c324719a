// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/passwordqueue.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace tidings::bus {

namespace {

/// As many accounts as may have been in files that were replaced since.
constexpr qsizetype mostRemembered = 10'000;

QByteArray randomKey()
{
    constexpr qsizetype size = 32;
    QByteArray key(size, Qt::Uninitialized);
    QRandomGenerator::system()->generate(
        reinterpret_cast<quint32 *>(key.data()), reinterpret_cast<quint32 *>(key.data() + size));
    return key;
}

} // namespace

PasswordQueue::PasswordQueue(const Clock &clock, Answer answer)
    : m_answer(std::move(answer))
    , m_key(randomKey())
    , m_attempts(clock)
{
}

PasswordQueue::~PasswordQueue()
{
    stop();
}

void PasswordQueue::start()
{
    m_thread = std::thread([this] { run(); });
}

void PasswordQueue::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
    }
    m_news.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

PasswordQueue::Asked PasswordQueue::ask(const ZapRequest &request, const std::optional<crypto::PasswordHash> &hash)
{
    const std::scoped_lock lock(m_mutex);
    if (hash) {
        const auto known = m_right.constFind(hash->text());
        if (known != m_right.cend() && *known == proofOf(request.password, hash->text())) {
            return Asked::Right;
        }
    }
    if (m_waiting.size() >= mostWaiting || !m_attempts.begin(request.address)) {
        return Asked::Later;
    }
    m_waiting.push_back({request, hash, false});
    m_news.notify_one();
    return Asked::Waits;
}

void PasswordQueue::run()
{
    if (auto made = crypto::PasswordHash::make(m_key)) {
        m_nobody = *made;
    }
    std::unique_lock lock(m_mutex);
    while (true) {
        m_news.wait(lock, [this] { return m_isStopped || !m_waiting.empty(); });
        if (m_isStopped) {
            return;
        }
        auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        const auto &hash = next.hash ? next.hash : m_nobody;
        next.isRight = hash && hash->fits(next.request.password) && next.hash;
        auto proof = next.isRight ? proofOf(next.request.password, next.hash->text()) : QByteArray();
        crypto::wipe(next.request.password);
        finish(std::move(next), proof);
        lock.lock();
    }
}

void PasswordQueue::finish(PasswordAnswer &&answer, const QByteArray &proof)
{
    if (answer.isRight) {
        const std::scoped_lock lock(m_mutex);
        m_attempts.wasRight(answer.request.address);
        if (m_right.size() >= mostRemembered) {
            m_right.clear();
        }
        m_right.insert(answer.hash->text(), proof);
    }
    m_answer(answer);
}

QByteArray PasswordQueue::proofOf(const QByteArray &password, const QString &hash) const
{
    return QMessageAuthenticationCode::hash(password + '\0' + hash.toLatin1(), m_key, QCryptographicHash::Sha256);
}

} // namespace tidings::bus
