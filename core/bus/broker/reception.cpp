// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/reception.h"

#include "core/bus/broker/zaprequest.h"
#include "core/bus/zmqsocket.h"
#include "core/bus/zmqwatcher.h"
#include "core/crypto/passwordhash.h"

#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

/// A frame that wipes itself when whoever reads it has done so.
zmq::message_t wipedFrame(QByteArray &&secret)
{
    auto kept = std::make_unique<QByteArray>(std::exchange(secret, {}));
    const auto wipeAndFree = [](void * /*data*/, void *bytes) {
        const std::unique_ptr<QByteArray> owned(static_cast<QByteArray *>(bytes));
        crypto::wipe(*owned);
    };
    auto *const data = kept->data();
    const auto size = static_cast<std::size_t>(kept->size());
    return {data, size, wipeAndFree, kept.release()};
}

} // namespace

Reception::Reception(zmq::context_t &context, Guests &guests, int door)
    : m_context(context)
    , m_guests(guests)
    , m_door(door)
{
}

Reception::~Reception()
{
    m_watcher.reset();
    if (m_keeper) {
        m_keeper->close();
    }
}

Result<void> Reception::start()
{
    auto opened = ZmqSocket::open(m_context, zmq::socket_type::dealer);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    m_keeper = std::make_unique<ZmqSocket>(std::move(*opened));
    auto connected = caught(u"cannot ask who comes in"_s, [this] {
        m_keeper->handle().set(zmq::sockopt::linger, 0);
        m_keeper->handle().connect("inproc://zeromq.zap.01");
    });
    if (connected) {
        m_watcher = std::make_unique<ZmqWatcher>(
            m_keeper->descriptor(), [this] { return readAnswer(); }, nullptr);
    }
    return connected;
}

void Reception::arrived(int guest)
{
    m_guests.arrived({m_door, guest});
}

void Reception::left(int guest)
{
    m_guests.left({m_door, guest});
}

void Reception::ask(int guest, Introduction &&who)
{
    const bool isAnonymous = who.account.isEmpty();
    const QByteArrayList frames{
        {}, "1.0", QByteArray::number(guest), "tidings", who.address.toUtf8(), {}, isAnonymous ? "NULL" : "PLAIN"};
    const auto sent = caught(u"cannot ask who comes in"_s, [&] {
        auto &socket = m_keeper->handle();
        for (qsizetype i = 0; i < frames.size(); ++i) {
            const bool isLast = isAnonymous && i + 1 == frames.size();
            socket.send(zmq::buffer(frames[i].constData(), static_cast<std::size_t>(frames[i].size())),
                isLast ? zmq::send_flags::none : zmq::send_flags::sndmore);
        }
        if (!isAnonymous) {
            const auto name = who.account.toUtf8();
            socket.send(zmq::buffer(name.constData(), static_cast<std::size_t>(name.size())), zmq::send_flags::sndmore);
            socket.send(wipedFrame(std::move(who.password)), zmq::send_flags::none);
        }
    });
    // Unless it went to where it is wiped.
    crypto::wipe(who.password);
    if (!sent) {
        Q_EMIT noted({"no-answer"_L1, sent.error().detail, {}, service::LogEntry::Level::Warning});
    }
    // Sending may have swallowed what the descriptor had to say.
    while (readAnswer()) {
    }
}

bool Reception::readAnswer()
{
    // Nothing, version, id, status, words, user id, metadata.
    constexpr qsizetype idAt = 2;
    constexpr qsizetype statusAt = 3;
    constexpr qsizetype userIdAt = 5;
    QByteArrayList frames;
    bool hasMore = true;
    while (hasMore) {
        zmq::message_t frame;
        if (zmq_msg_recv(frame.handle(), m_keeper->handle().handle(), ZMQ_DONTWAIT) < 0) {
            if (zmq_errno() == EINTR) {
                continue;
            }
            return false;
        }
        frames.append(QByteArray(frame.data<char>(), static_cast<qsizetype>(frame.size())));
        hasMore = frame.more();
    }
    if (frames.size() <= userIdAt) {
        return true;
    }
    Admission admission{.guest = frames[idAt].toInt()};
    const auto &status = frames[statusAt];
    if (status == "200") {
        admission.verdict = Admission::Verdict::LetIn;
        admission.userId = frames[userIdAt];
    }
    if (status == "300") {
        admission.verdict = Admission::Verdict::Later;
    }
    Q_EMIT decided(admission);
    return true;
}

bool Reception::subscribe(int guest, const QByteArray &userId, const QByteArray &topic)
{
    return m_guests.subscribe({m_door, guest}, userId, topic);
}

} // namespace tidings::bus
