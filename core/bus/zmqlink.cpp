// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/zmqlink.h"

#include "core/bus/curvekey.h"

#include <QLocale>

#include <algorithm>
#include <atomic>
#include <bit>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using Phase = SourceState::Phase;
using SignIn = SourceState::SignIn;
using Trouble = SourceState::Trouble;

namespace {

/// libzmq gives a name free some time after its socket is closed: none is used twice.
QString nextName()
{
    static std::atomic<quint64> count = 0;
    return u"inproc://events-%1"_s.arg(++count);
}

} // namespace

ZmqLink::ZmqLink(zmq::context_t &context, const ZmqOptions &options, const Secret &password, QString endpoint,
    Receiver receiver, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_options(options)
    , m_password(password)
    , m_receiver(std::move(receiver))
    , m_endpoint{std::move(endpoint), {}, 0}
    , m_probe(this)
{
    m_reopen.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &ZmqLink::openSocket);
    connect(&m_silence, &QTimer::timeout, this, &ZmqLink::gaveUp);
    connect(&m_probe, &Probe::finished, this, &ZmqLink::probed);
}

ZmqLink::~ZmqLink()
{
    closeSocket();
}

void ZmqLink::open()
{
    auto endpoint = Endpoint::parse(m_endpoint.text);
    if (!endpoint || (!m_options.isBound && !endpoint->isForConnecting())) {
        setState(Phase::Trouble, Trouble::BadAddress, badAddress(m_endpoint.text).detail);
        return;
    }
    m_endpoint = std::move(*endpoint);
    m_isIpv6 = m_options.tuning.isIpv6 && !m_endpoint.isIpv4();
    m_pauses = 0;
    openSocket();
}

void ZmqLink::close()
{
    m_reopen.stop();
    closeSocket();
    setState(Phase::Stopped);
}

void ZmqLink::openSocket()
{
    m_failures = 0;
    const auto attached = attach();
    // Whoever hears of a state may close this: it is told last, here and everywhere.
    if (!attached) {
        closeSocket();
        const bool isHopeless = attached.error().code == ErrorCode::Address;
        if (!isHopeless) {
            reopenLater();
        }
        setState(Phase::Trouble, isHopeless ? Trouble::BadAddress : Trouble::Other, attached.error().detail);
    } else if (m_options.isBound) {
        setState(Phase::Connected);
    } else if (m_state.phase == Phase::Stopped) {
        setState(Phase::Connecting);
    }
}

Result<void> ZmqLink::attach()
{
    auto socket = ZmqSocket::open(m_context, m_options.isPull ? zmq::socket_type::pull : zmq::socket_type::sub);
    if (!socket) {
        return tl::make_unexpected(socket.error());
    }
    m_socket = std::move(*socket);
    auto done = m_socket.tune(m_options.tuning, m_isIpv6);
    if (!m_options.isPull) {
        const auto topics = m_options.topics.isEmpty() ? QStringList{QString()} : m_options.topics;
        for (const auto &topic : topics) {
            done = done.and_then([&] { return m_socket.subscribe(topic.toUtf8()); });
        }
    }
    if (const auto signIn = m_options.signIn(); signIn == SignIn::Key) {
        done = done.and_then([this] { return m_socket.signInByKey(m_password, m_options.serverKey); });
    } else if (signIn == SignIn::Password) {
        done = done.and_then([this] { return m_socket.signInAs(m_options.account, m_password); });
    }
    return done.and_then([this] { return listen(); });
}

Result<void> ZmqLink::listen()
{
    if (m_options.isBound) {
        auto bound = m_socket.bind(m_endpoint.text);
        if (!bound) {
            return tl::make_unexpected(bound.error());
        }
        m_boundEndpoint = std::move(*bound);
    } else {
        auto events = m_socket.monitor(m_context, nextName());
        if (!events) {
            return tl::make_unexpected(events.error());
        }
        m_events = std::move(*events);
        if (auto connected = m_socket.connect(m_endpoint.text); !connected) {
            return connected;
        }
        m_eventWatcher = new ZmqWatcher(
            m_events.descriptor(), [this] { return readEvent(); }, this);
    }
    m_messageWatcher = new ZmqWatcher(
        m_socket.descriptor(), [this] { return readMessage(); }, this);
    return {};
}

void ZmqLink::closeSocket()
{
    m_silence.stop();
    m_probe.cancel();
    m_hasTransport = false;
    m_isLost = false;
    for (auto **watcher : {&m_messageWatcher, &m_eventWatcher}) {
        if (*watcher != nullptr) {
            (*watcher)->stop();
            // It may be what calls us.
            (*watcher)->deleteLater();
            *watcher = nullptr;
        }
    }
    m_socket.close();
    m_events.close();
}

void ZmqLink::reopenLater()
{
    const auto &tuning = m_options.tuning;
    const auto pause = tuning.reconnect * (1U << std::min(m_pauses++, 16U));
    m_reopen.start(std::min(pause, tuning.refusedMax));
}

void ZmqLink::drain()
{
    while (readMessage()) {
    }
}

bool ZmqLink::readMessage()
{
    if (!m_socket.receive(m_frames)) {
        return false;
    }
    // Not for what a stranger says: who greets us with another protocol may make frames of any other number.
    if (m_frames.count == 2) {
        m_pauses = 0;
    }
    // Peers older than ZMTP 3 make libzmq say nothing of a handshake.
    if (m_hasTransport && m_state.phase != Phase::Connected) {
        connected();
    }
    if (m_socket.isOpen()) {
        m_receiver(m_frames);
    }
    return m_socket.isOpen();
}

bool ZmqLink::readEvent()
{
    const auto event = m_events.receiveEvent();
    if (event) {
        take(*event);
    }
    return event.has_value();
}

void ZmqLink::take(const ZmqEvent &event)
{
    switch (event.id) {
    case ZMQ_EVENT_CONNECTED:
        m_hasTransport = true;
        break;
    case ZMQ_EVENT_HANDSHAKE_SUCCEEDED:
        connected();
        break;
    case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH:
    case ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL:
    case ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL:
        handshakeFailed(event);
        break;
    case ZMQ_EVENT_DISCONNECTED:
        lost();
        break;
    case ZMQ_EVENT_CONNECT_RETRIED:
        retried();
        break;
    default:
        break;
    }
}

void ZmqLink::connected()
{
    m_hasTransport = true;
    m_wasLetIn = true;
    m_failures = 0;
    m_probe.cancel();
    setState(Phase::Connected);
}

void ZmqLink::lost()
{
    m_hasTransport = false;
    m_isLost = true;
    // libzmq's word that it tries again comes from the same thread right behind this.
    m_silence.start(std::chrono::milliseconds(500));
    if (m_state.phase == Phase::Connected) {
        setState(Phase::Trouble, Trouble::Lost, u"the connection to %1 was lost"_s.arg(m_endpoint.name()));
    }
}

void ZmqLink::retried()
{
    m_silence.stop();
    if (!std::exchange(m_isLost, false)) {
        attemptFailed();
    }
}

void ZmqLink::attemptFailed()
{
    m_hasTransport = false;
    // The reason seldom changes: asked for after 1, 2, 4, 8 … attempts.
    if (!std::has_single_bit(++m_failures)) {
        return;
    }
    if (m_endpoint.isTcp()) {
        m_probe.ask(m_endpoint, m_options.tuning.connectTimeout);
    } else {
        setState(Phase::Trouble, Trouble::Refused, u"nothing listens at %1"_s.arg(m_endpoint.name()));
    }
}

void ZmqLink::probed()
{
    const auto &finding = m_probe.finding();
    if (finding.trouble != Trouble::None) {
        setState(Phase::Trouble, finding.trouble, finding.detail);
        return;
    }
    // Of a name with addresses of both kinds libzmq tries one kind only: try the one that answers.
    if (m_options.tuning.isIpv6 && finding.isIpv6 != m_isIpv6 && !m_endpoint.isIpv4()) {
        drain();
        m_isIpv6 = finding.isIpv6;
        closeSocket();
        openSocket();
    }
}

void ZmqLink::handshakeFailed(const ZmqEvent &event)
{
    const auto state = refusal(event);
    drain();
    if (m_socket.isOpen()) {
        closeSocket();
        reopenLater();
        setState(state.phase, state.trouble, state.detail);
    }
}

/// What a failed handshake means. A gateway that shall have another key, or lets us in later only, just breaks off.
LinkState ZmqLink::refusal(const ZmqEvent &event) const
{
    const auto name = m_endpoint.name();
    const auto trouble = [](Trouble kind, const QString &detail) {
        return LinkState{Phase::Trouble, kind, detail, {}};
    };
    const auto signIn = m_options.signIn();
    if (event.id == ZMQ_EVENT_HANDSHAKE_FAILED_AUTH) {
        // 400 is what the words say; others are known to whoever runs it.
        const auto words = notLetIn(name, signIn, m_options.account);
        return trouble(Trouble::AccessRefused,
            event.value == 400 ? words : u"%1 (its answer: %2)"_s.arg(words, QString::number(event.value)));
    }
    if (event.value == ZMQ_PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH) {
        return trouble(Trouble::Handshake, signIn == SignIn::Key        ? u"%1 takes no keys"_s.arg(name)
                                           : signIn == SignIn::Password ? u"%1 takes no passwords"_s.arg(name)
                                                                        : u"%1 wants to know who we are"_s.arg(name));
    }
    if (m_wasLetIn && event.id == ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL) {
        return trouble(Trouble::PutOff,
            u"%1 let us in before, and breaks off now before it does: we may be over a limit"_s.arg(name));
    }
    if (signIn == SignIn::Key) {
        const auto key = fingerprint(m_options.serverKey);
        return m_options.isServerKeySeen
                   ? trouble(Trouble::ServerKey,
                         u"%1 breaks off: it does not have its key of before (%2) any more, or we are over a limit"_s
                             .arg(name, key))
                   : trouble(Trouble::ServerKey,
                         u"%1 breaks off, and seems not to have the key that it is to have (%2)"_s.arg(name, key));
    }
    return trouble(Trouble::Handshake,
        signIn == SignIn::Password
            ? u"%1 breaks off in the middle of the greeting: it takes no passwords, or we are over a limit"_s.arg(name)
            : u"%1 does not speak ZeroMQ's protocol, or broke off in the middle of the greeting"_s.arg(name));
}

void ZmqLink::gaveUp()
{
    // Its word may wait to be read, on a machine that is busy.
    while (readEvent()) {
    }
    if (!m_isLost || m_silence.isActive()) {
        return;
    }
    drain();
    if (!m_socket.isOpen()) {
        return;
    }
    closeSocket();
    reopenLater();
    Q_EMIT violated();
    setState(Phase::Trouble, Trouble::Lost,
        u"%1 sent something larger than %2, or broke ZeroMQ's protocol; the connection was closed"_s.arg(
            m_endpoint.name(), QLocale::c().formattedDataSize(m_options.tuning.messageLimit)));
}

void ZmqLink::setState(Phase phase, Trouble trouble, const QString &detail)
{
    LinkState state{phase, trouble, detail, trouble == Trouble::None ? QString() : m_endpoint.name()};
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT stateChanged();
    }
}

} // namespace tidings::bus
