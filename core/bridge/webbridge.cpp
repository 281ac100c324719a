// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webbridge.h"

#include "core/bridge/webaddress.h"
#include "core/bridge/webframe.h"
#include "core/bridge/webrequest.h"
#include "core/crypto/passwordhash.h"
#include "core/text/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketCorsAuthenticator>
#include <QWebSocketServer>

#include <utility>

namespace tidings::bridge {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<bus::Error> failure(bus::ErrorCode code, const QString &words)
{
    return tl::make_unexpected(bus::Error{code, words});
}

QJsonArray textsOf(const QByteArrayList &topics)
{
    QJsonArray texts;
    for (const auto &topic : topics) {
        texts.append(QString::fromUtf8(topic));
    }
    return texts;
}

} // namespace

WebBridge::WebBridge(WebBridgeOptions options, bus::Reception &reception)
    : m_options(std::move(options))
    , m_reception(reception)
    , m_files(m_options.certificate, m_options.key)
    , m_lobby(m_options.lobby)
{
    connect(&m_reception, &bus::Reception::decided, this, &WebBridge::settle);
    connect(&m_lobby, &Lobby::requested, this, [this](QTcpSocket *socket) { m_server->handleConnection(socket); });
    connect(&m_lobby, &Lobby::expired, this, &WebBridge::expire);
    connect(&m_lobby, &Lobby::acceptError, this, [this] {
        m_reception.noteSeldom({"no-room-left"_L1,
            u"browsers cannot connect now, for want of descriptors; it is tried again each second"_s, {},
            service::LogEntry::Level::Warning});
    });
    connect(&m_look, &QTimer::timeout, this, &WebBridge::look);
}

WebBridge::~WebBridge() = default;

bus::Result<void> WebBridge::readTls()
{
    auto tls = m_files.read();
    if (!tls) {
        return tl::make_unexpected(tls.error());
    }
    m_lobby.setTls(*tls);
    return {};
}

bus::Result<void> WebBridge::open()
{
    const auto address = WebAddress::parse(m_options.address);
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    m_isEncrypted = address->isEncrypted;
    if (m_isEncrypted) {
        if (auto read = readTls(); !read) {
            return read;
        }
    } else if (!address->host.isLoopback() && !m_options.isClearAllowed) {
        return failure(bus::ErrorCode::Address,
            u"%1 is not encrypted, and others than this machine reach it: anybody on the way could read and change "
            "what browsers are told; use wss://"_s.arg(m_options.address));
    }
    // Only speaks WebSocket, on connections that the lobby accepts.
    m_server = std::make_unique<QWebSocketServer>(
        u"Tidings"_s, m_isEncrypted ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode);
    connect(m_server.get(), &QWebSocketServer::originAuthenticationRequired, this,
        [this](QWebSocketCorsAuthenticator *page) { page->setAllowed(isOrigin(page->origin())); });
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &WebBridge::takeIn);
    if (!m_lobby.listen(address->host, address->port)) {
        const bool isTaken = m_lobby.serverError() == QAbstractSocket::AddressInUseError;
        return failure(isTaken ? bus::ErrorCode::InUse : bus::ErrorCode::System,
            isTaken
                ? u"%1 is in use by another program; choose another port, or end that program"_s.arg(m_options.address)
                : u"cannot listen at %1: %2"_s.arg(m_options.address, m_lobby.errorString()));
    }
    m_look.start(m_options.knockEvery);
    return {};
}

QString WebBridge::endpoint() const
{
    const auto end = m_options.address.lastIndexOf(u':');
    return u"%1:%2"_s.arg(m_options.address.first(end)).arg(m_lobby.serverPort());
}

bool WebBridge::isOrigin(const QString &origin)
{
    if (m_options.origins.contains(origin, Qt::CaseInsensitive)) {
        return true;
    }
    ++m_wrongOrigins;
    constexpr qsizetype longest = 80;
    const auto shown = text::printable(origin.left(longest));
    m_reception.noteSeldom({"origin-refused"_L1,
        shown.isEmpty() ? u"a connection for browsers was refused: it named no origin"_s
                        : u"a page of %1 was refused: --origin does not name that"_s.arg(shown),
        {{u"origin"_s, shown}}});
    return false;
}

void WebBridge::takeIn()
{
    auto *const socket = m_server->nextPendingConnection();
    auto *const transport = m_lobby.take(socket->peerAddress(), socket->peerPort());
    if (transport == nullptr || !socket->isValid()) {
        // Its time was over just now, or it has left.
        socket->abort();
        socket->deleteLater();
        return;
    }
    const int id = ++m_lastId;
    const auto &entry =
        m_guests.emplace(id, Entry{std::make_unique<WebGuest>(socket, transport, m_options.queue)}).first->second;
    auto &guest = *entry.guest;
    connect(&guest, &WebGuest::gone, this, [this, id] { remove(id); });
    connect(&guest, &WebGuest::said, this, [this, id](const QString &text) { hear(id, text); });
    m_reception.arrived(id);
    if (!guest.isClosing()) {
        begin(id, guest);
    }
}

void WebBridge::begin(int id, WebGuest &guest)
{
    auto request = WebRequest::read(guest.socket().requestUrl());
    if (!request) {
        guest.close(WebGuest::BadRequest, request.error());
        return;
    }
    auto &entry = m_guests.at(id);
    entry.topics = std::move(request->topics);
    entry.isSigningIn = request->isSigningIn;
    const auto header = guest.socket().request().rawHeader("Authorization");
    auto credentials = WebCredentials::readHeader(header);
    if (!header.isEmpty() && !credentials) {
        guest.close(WebGuest::BadRequest, u"this Authorization is not understood; only Basic is"_s);
    } else if (credentials) {
        introduce(id, guest, {.account = credentials->account, .password = std::move(credentials->password)});
    } else if (!entry.isSigningIn) {
        introduce(id, guest, {});
    }
}

void WebBridge::hear(int id, const QString &text)
{
    auto *const guest = find(id);
    if (guest == nullptr || guest->isClosing()) {
        return;
    }
    if (!std::exchange(m_guests.at(id).isSigningIn, false)) {
        guest->close(WebGuest::ReadOnly, u"this is for listening; nothing that is said is understood"_s);
    } else if (auto credentials = WebCredentials::readFrame(text)) {
        introduce(id, *guest, {.account = credentials->account, .password = std::move(credentials->password)});
    } else {
        guest->close(WebGuest::BadRequest, u"say {\"account\": \"…\", \"password\": \"…\"} to sign in"_s);
    }
}

void WebBridge::introduce(int id, WebGuest &guest, bus::Introduction &&who)
{
    m_guests.at(id).isSigningIn = false;
    const auto address = guest.socket().peerAddress();
    if (!who.account.isEmpty() && !guest.isEncrypted() && !address.isLoopback()) {
        crypto::wipe(who.password);
        guest.close(WebGuest::Forbidden, u"passwords are taken over wss only"_s);
        return;
    }
    who.address = address.toString();
    m_reception.ask(id, std::move(who));
}

void WebBridge::settle(const bus::Admission &admission)
{
    auto *const guest = find(admission.guest);
    if (guest == nullptr || guest->isClosing()) {
        return;
    }
    switch (admission.verdict) {
    case bus::Admission::Verdict::LetIn:
        subscribe(admission, *guest);
        break;
    case bus::Admission::Verdict::Refused:
        guest->close(WebGuest::NotLetIn, u"not let in: sign in with the name and password of an account"_s);
        break;
    case bus::Admission::Verdict::Later:
        guest->close(WebGuest::ComeLater, u"not let in now; come again in a minute"_s);
        break;
    }
}

void WebBridge::subscribe(const bus::Admission &admission, WebGuest &guest)
{
    QByteArrayList granted;
    QByteArrayList refused;
    for (const auto &topic : std::exchange(m_guests.at(admission.guest).topics, {})) {
        (m_reception.subscribe(admission.guest, admission.userId, topic) ? granted : refused).append(topic);
        if (guest.isClosing()) {
            return;
        }
    }
    m_lobby.release(guest.transport());
    if (granted.isEmpty()) {
        guest.close(WebGuest::Forbidden, u"none of these topics may be subscribed to"_s);
        return;
    }
    ++m_letIn;
    const QJsonObject welcome{{u"topics"_s, textsOf(granted)}, {u"refused"_s, textsOf(refused)}};
    guest.send(QJsonDocument(QJsonObject{{u"welcome"_s, welcome}}).toJson(QJsonDocument::Compact));
}

void WebBridge::send(const std::vector<int> &guests, QByteArrayView topic, QByteArrayView body)
{
    const auto frame = webFrame(topic, body, m_digester);
    for (const int id : guests) {
        auto *const guest = find(id);
        if (guest != nullptr && frame.isEmpty()) {
            guest->lose();
        } else if (guest != nullptr) {
            guest->send(frame);
        }
    }
}

void WebBridge::close(int guest, const QString &why)
{
    if (auto *const found = find(guest)) {
        found->close(WebGuest::Forbidden, why);
    }
}

void WebBridge::expire(QTcpSocket *socket)
{
    for (const auto &[id, entry] : m_guests) {
        if (entry.guest->transport() == socket) {
            entry.guest->close(WebGuest::TooLate, u"nobody signed in in time"_s);
        }
    }
}

void WebBridge::remove(int id)
{
    const auto found = m_guests.find(id);
    if (found != m_guests.end()) {
        m_lost += found->second.guest->lost();
        m_guests.erase(found);
        m_reception.left(id);
    }
}

void WebBridge::look()
{
    for (const auto &[id, entry] : m_guests) {
        entry.guest->knock();
    }
    if (!m_isEncrypted || !m_files.haveChanged()) {
        return;
    }
    if (const auto read = readTls(); read) {
        Q_EMIT m_reception.noted({"certificate-read"_L1, u"the certificate for browsers was read again"_s});
    } else {
        Q_EMIT m_reception.noted(
            {"certificate-wrong"_L1, u"the certificate for browsers stays as it was: %1"_s.arg(read.error().detail), {},
                service::LogEntry::Level::Warning});
    }
}

QString WebBridge::summary() const
{
    quint64 lost = m_lost;
    for (const auto &[id, entry] : m_guests) {
        lost += entry.guest->lost();
    }
    return u"let in %1 browsers, refused %2 for their origin, turned away %3; %4 messages lost, too large or too fast"_s
        .arg(m_letIn)
        .arg(m_wrongOrigins)
        .arg(m_lobby.turnedAway())
        .arg(lost);
}

WebGuest *WebBridge::find(int id) const
{
    const auto found = m_guests.find(id);
    return found == m_guests.end() ? nullptr : found->second.guest.get();
}

} // namespace tidings::bridge
