// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/replayclient.h"

#include "core/bus/curvekey.h"
#include "core/bus/endpoint.h"
#include "core/bus/tcpinfo.h"
#include "core/bus/zmqsocket.h"
#include "core/bus/zmqwatcher.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One attempt: a connection, a question, and what comes back. Tells its end once, and is deleted then.
class ReplayClient::Exchange : public QObject
{
public:
    using Ended = std::function<void(Result<ReplayReply>)>;

    /// Options and password outlive it. Without a password it asks as nobody in particular.
    Exchange(const ReplayClientOptions &options, const std::optional<Secret> &password, Endpoint endpoint, bool isIpv6,
        Ended ended)
        : m_options(options)
        , m_password(password)
        , m_endpoint(std::move(endpoint))
        , m_ended(std::move(ended))
    {
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            fail(ErrorCode::System, u"%1 did not answer within %2 s"_s.arg(m_endpoint.name()).arg(seconds()));
        });
        connect(&m_meter, &QTimer::timeout, this, &Exchange::measure);
        m_isIpv6 = isIpv6;
    }

    ~Exchange() override
    {
        // The context waits for ever for a socket that is open.
        m_watcher.reset();
        m_eventWatcher.reset();
        m_socket.close();
        m_events.close();
    }
    Q_DISABLE_COPY_MOVE(Exchange)

    void start(const QByteArray &question)
    {
        m_limit.start(m_options.timeLimit);
        m_meter.start(50ms);
        if (const auto opened = open(); !opened) {
            end(tl::make_unexpected(opened.error()));
            return;
        }
        // The empty frame is what a REQ socket puts in front.
        if (const auto sent = m_socket.send({}, question); !sent) {
            end(tl::make_unexpected(sent.error()));
        }
    }

    /// The other side may want another way of saying who one is: whoever of both notices first breaks off.
    [[nodiscard]] bool isMismatch() const { return m_isMismatch; }
    [[nodiscard]] bool isGreeted() const { return m_isGreeted; }

private:
    [[nodiscard]] Result<void> open()
    {
        // DEALER: a REQ socket that once missed an answer can ask nothing any more.
        auto socket = ZmqSocket::open(m_context, zmq::socket_type::dealer);
        if (!socket) {
            return tl::make_unexpected(socket.error());
        }
        m_socket = std::move(*socket);
        ZmqTuning tuning;
        tuning.heartbeat = 0ms;
        tuning.messageLimit = m_options.limits.size;
        if (auto tuned = m_socket.tune(tuning, m_isIpv6); !tuned) {
            return tuned;
        }
        auto events = m_socket.monitor(m_context, u"inproc://replay"_s);
        if (!events) {
            return tl::make_unexpected(events.error());
        }
        m_events = std::move(*events);
        m_eventWatcher = std::make_unique<ZmqWatcher>(
            m_events.descriptor(), [this] { return readEvent(); }, nullptr);
        m_watcher = std::make_unique<ZmqWatcher>(
            m_socket.descriptor(), [this] { return readAnswer(); }, nullptr);
        return signIn().and_then([this] { return m_socket.connect(m_endpoint.text); });
    }

    [[nodiscard]] Result<void> signIn()
    {
        if (!m_password) {
            return {};
        }
        return m_options.serverKey.isEmpty() ? m_socket.signInAs(m_options.account, *m_password)
                                             : m_socket.signInByKey(*m_password, m_options.serverKey);
    }

    bool readEvent()
    {
        const auto event = m_events.receiveEvent();
        if (!event) {
            return false;
        }
        if (event->id == ZMQ_EVENT_CONNECTED) {
            m_descriptor = static_cast<int>(event->value);
        } else if (event->id == ZMQ_EVENT_HANDSHAKE_SUCCEEDED) {
            m_isGreeted = true;
        } else if (event->id == ZMQ_EVENT_HANDSHAKE_FAILED_AUTH) {
            fail(ErrorCode::System,
                u"%1 does not let us in (its answer: %2)"_s.arg(m_endpoint.name()).arg(event->value));
        } else if (event->id == ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL &&
                   event->value == ZMQ_PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH) {
            m_isMismatch = true;
            fail(ErrorCode::System,
                m_password ? u"%1 takes no %2; whoever runs it knows of an address that does"_s.arg(
                                 m_endpoint.name(), isByKey() ? u"keys"_s : u"passwords"_s)
                           : u"%1 wants to know who asks: ask with an account, and its password or key"_s.arg(
                                 m_endpoint.name()));
        } else if (event->id == ZMQ_EVENT_DISCONNECTED || event->id == ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL) {
            // The answer may have come before the end; then this is none.
            (void)readAnswer();
            m_isMismatch = !m_isGreeted;
            fail(ErrorCode::System, brokeOff());
        } else if (event->id == ZMQ_EVENT_CONNECT_RETRIED && m_descriptor < 0) {
            fail(ErrorCode::System, u"nothing answers at %1"_s.arg(m_endpoint.name()));
        }
        return !m_hasEnded;
    }

    /// False: there is one answer, and nothing is read after it.
    bool readAnswer()
    {
        QByteArrayList frames;
        bool hasMore = !m_hasEnded;
        while (hasMore) {
            zmq::message_t frame;
            if (zmq_msg_recv(frame.handle(), m_socket.handle().handle(), ZMQ_DONTWAIT) < 0) {
                if (zmq_errno() == EINTR) {
                    continue;
                }
                return false;
            }
            hasMore = frame.more();
            if (frames.size() <= m_options.mostFrames) {
                frames.append(QByteArray(frame.data<char>(), static_cast<qsizetype>(frame.size())));
            }
        }
        if (!m_hasEnded) {
            // What is told of it may be read later than this.
            m_isGreeted = true;
            take(std::move(frames));
        }
        return false;
    }

    void take(QByteArrayList frames)
    {
        if (frames.size() > m_options.mostFrames) {
            fail(ErrorCode::Unreadable,
                u"%1 sent more than %2 messages at once"_s.arg(m_endpoint.name()).arg(m_options.mostFrames));
            return;
        }
        // What comes without the empty frame in front is no answer, and is one of those that no REQ socket would see.
        if (frames.size() < 2 || !frames.takeFirst().isEmpty()) {
            fail(ErrorCode::Unreadable, u"%1 does not speak the replay protocol"_s.arg(m_endpoint.name()));
            return;
        }
        end(ReplayReply::read(frames, m_options.limits));
    }

    void measure()
    {
        if (bytesReceived(m_descriptor) > m_options.mostBytes) {
            fail(ErrorCode::Unreadable, u"the answer of %1 is larger than %2; ask for less"_s.arg(
                                            m_endpoint.name(), QLocale::c().formattedDataSize(m_options.mostBytes)));
        }
    }

    [[nodiscard]] bool isByKey() const { return m_password && !m_options.serverKey.isEmpty(); }

    /// A server with another key than the one that it is to have does so, too, without a word.
    [[nodiscard]] QString brokeOff() const
    {
        return isByKey() && !m_isGreeted
                   ? u"%1 broke off: it may have another key than the `server_key` of the profile (%2)"_s.arg(
                         m_endpoint.name(), fingerprint(m_options.serverKey))
                   : u"%1 broke off, or sent something larger than %2"_s.arg(
                         m_endpoint.name(), QLocale::c().formattedDataSize(m_options.limits.size));
    }

    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(m_options.timeLimit).count(); }
    void fail(ErrorCode code, const QString &why) { end(tl::make_unexpected(Error{code, why})); }

    void end(Result<ReplayReply> reply)
    {
        if (std::exchange(m_hasEnded, true)) {
            return;
        }
        m_limit.stop();
        m_meter.stop();
        if (m_watcher) {
            m_watcher->stop();
            m_eventWatcher->stop();
        }
        // Whoever hears of it deletes this; not from within a watcher.
        QMetaObject::invokeMethod(
            this, [this, told = std::move(reply)] { m_ended(told); }, Qt::QueuedConnection);
    }

    const ReplayClientOptions &m_options;
    const std::optional<Secret> &m_password;
    Endpoint m_endpoint;
    Ended m_ended;
    QTimer m_limit;
    QTimer m_meter;
    zmq::context_t m_context;
    ZmqSocket m_socket;
    ZmqSocket m_events;
    std::unique_ptr<ZmqWatcher> m_watcher;
    std::unique_ptr<ZmqWatcher> m_eventWatcher;
    int m_descriptor = -1;
    bool m_isIpv6 = false;
    bool m_isMismatch = false;
    bool m_isGreeted = false;
    bool m_hasEnded = false;
};

class ReplayClient::Private
{
public:
    ReplayClientOptions options;
    QByteArray question;
    Result<ReplayReply> reply;
    QTimer pause;
    int failures = 0;
    /// While a password is waited for.
    std::unique_ptr<QObject> asker;
    std::optional<Secret> password;
    /// The server may want no passwords, and is asked without; what it said before.
    bool isOpenToAll = false;
    std::optional<Error> refusal;
    std::unique_ptr<Exchange> exchange;
};

std::chrono::milliseconds ReplayClientOptions::pauseAfter(int failures) const
{
    return std::min<std::chrono::milliseconds>(pause * (qint64{1} << std::min(failures - 1, 20)), longestPause);
}

ReplayClient::ReplayClient(ReplayClientOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->pause.setSingleShot(true);
    connect(&d->pause, &QTimer::timeout, this, &ReplayClient::begin);
}

ReplayClient::~ReplayClient() = default;

void ReplayClient::ask(const ReplayQuery &query)
{
    cancel();
    d->question = query.text();
    d->failures = 0;
    d->isOpenToAll = false;
    d->refusal.reset();
    d->pause.start(0);
}

void ReplayClient::cancel()
{
    d->pause.stop();
    d->asker.reset();
    d->exchange.reset();
}

bool ReplayClient::isAsking() const
{
    return d->pause.isActive() || d->asker || d->exchange;
}

const Result<ReplayReply> &ReplayClient::reply() const
{
    return d->reply;
}

void ReplayClient::begin()
{
    d->password.reset();
    if (d->options.account.isEmpty() || !d->options.askPassword || d->isOpenToAll) {
        exchange();
        return;
    }
    d->asker = std::make_unique<QObject>();
    d->options.askPassword(d->asker.get(), [this](const Password &password) { takePassword(password); });
}

void ReplayClient::takePassword(const Password &password)
{
    d->asker.reset();
    if (password) {
        d->password = *password;
        exchange();
    } else {
        end(tl::make_unexpected(Error{ErrorCode::System, password.error().detail}));
    }
}

void ReplayClient::exchange()
{
    auto endpoint = Endpoint::parse(d->options.endpoint);
    if (!endpoint || !endpoint->isForConnecting()) {
        d->reply = tl::make_unexpected(badAddress(d->options.endpoint));
        Q_EMIT finished();
        return;
    }
    // Of a name with addresses of both kinds libzmq tries one kind only: take turns.
    const bool isIpv6 = endpoint->host.contains(u':') || (!endpoint->isIpv4() && d->failures % 2 == 1);
    d->exchange = std::make_unique<Exchange>(d->options, d->password, std::move(*endpoint), isIpv6,
        [this](Result<ReplayReply> reply) { end(std::move(reply)); });
    d->exchange->start(d->question);
}

void ReplayClient::end(Result<ReplayReply> reply)
{
    const bool isMismatch = d->exchange && d->exchange->isMismatch();
    const bool isGreeted = d->exchange && d->exchange->isGreeted();
    if (d->exchange) {
        d->exchange.release()->deleteLater();
    }
    if (!reply && isMismatch && d->password) {
        d->isOpenToAll = true;
        d->refusal = reply.error();
        d->pause.start(0);
        return;
    }
    if (const auto refusal = std::exchange(d->refusal, {}); refusal && !isGreeted) {
        d->isOpenToAll = false;
        reply = tl::make_unexpected(*refusal);
    }
    ++d->failures;
    if (reply || d->failures == d->options.attempts) {
        d->reply = std::move(reply);
        Q_EMIT finished();
        return;
    }
    d->pause.start(d->options.pauseAfter(d->failures));
    Q_EMIT attemptFailed();
}

} // namespace tidings::bus
