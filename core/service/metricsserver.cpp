// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/metricsserver.h"

#include "core/service/accepting.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace tidings::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int ok = 200;
constexpr int badRequest = 400;
constexpr int notFound = 404;
constexpr int notAllowed = 405;
constexpr int tooLarge = 431;

const char *reasonOf(int status)
{
    switch (status) {
    case ok:
        return "OK";
    case notFound:
        return "Not Found";
    case notAllowed:
        return "Method Not Allowed";
    case tooLarge:
        return "Request Header Fields Too Large";
    default:
        return "Bad Request";
    }
}

/// Whether it is a word of capitals, as methods are.
bool isMethod(QByteArrayView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

int statusFor(QByteArrayView head)
{
    const auto words = head.first(std::max<qsizetype>(head.indexOf('\n'), 0)).trimmed().toByteArray().split(' ');
    if (words.size() != 3 || !isMethod(words[0]) || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1.")) {
        return badRequest;
    }
    if (words[1].first(words[1].contains('?') ? words[1].indexOf('?') : words[1].size()) != "/metrics") {
        return notFound;
    }
    return words[0] == "GET" ? ok : notAllowed;
}

MetricsServer::MetricsServer(Collect collect, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_collect(std::move(collect))
    , m_patience(patience)
{
    connect(&m_server, &QTcpServer::newConnection, this, &MetricsServer::take);
    connect(&m_server, &QTcpServer::acceptError, this, &MetricsServer::pause);
}

MetricsServer::~MetricsServer()
{
    // Their ends are none of ours any more.
    for (auto *const socket : m_server.findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
    }
}

Result<void> MetricsServer::listen(const QString &address)
{
    const QUrl url(u"http://"_s + address, QUrl::StrictMode);
    const QHostAddress host(url.host());
    const bool isWhole = url.isValid() && url.port() >= 0 && url.authority() == address && url.userInfo().isEmpty();
    if (!isWhole || host.isNull()) {
        return tl::make_unexpected(Error{
            ErrorCode::Address, u"\"%1\" is no address for figures; one looks like 127.0.0.1:9950"_s.arg(address)});
    }
    if (!host.isLoopback()) {
        return tl::make_unexpected(Error{ErrorCode::Address,
            u"%1 can be reached from other machines; figures are given on this one only, at 127.0.0.1 or [::1]"_s.arg(
                address)});
    }
    if (m_server.listen(host, static_cast<quint16>(url.port()))) {
        return {};
    }
    const bool isTaken = m_server.serverError() == QAbstractSocket::AddressInUseError;
    return tl::make_unexpected(
        isTaken ? Error{ErrorCode::InUse,
                      u"%1 is in use by another program; choose another port, or end that program"_s.arg(address)}
                : Error{ErrorCode::System, u"cannot listen at %1: %2"_s.arg(address, m_server.errorString())});
}

QString MetricsServer::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    url.setPath(u"/metrics"_s);
    return url.toString();
}

void MetricsServer::pause()
{
    if (!std::exchange(m_isPaused, true)) {
        Q_EMIT noted({"no-metrics"_L1,
            u"nobody can ask for figures now, and it is tried again each second: %1"_s.arg(m_server.errorString()), {},
            LogEntry::Level::Warning});
    }
    acceptAgain(m_server);
}

void MetricsServer::take()
{
    while (auto *const socket = m_server.nextPendingConnection()) {
        m_isPaused = false;
        if (m_connections >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        socket->setReadBufferSize(longestHead);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::disconnected, this, [this] { --m_connections; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { look(socket); });
        QTimer::singleShot(m_patience, socket, &QTcpSocket::abort);
        look(socket);
    }
}

void MetricsServer::look(QTcpSocket *socket)
{
    const auto head = socket->peek(longestHead);
    const auto ends = {head.indexOf("\r\n\r\n"), head.indexOf("\n\n")};
    if (std::ranges::any_of(ends, [](qsizetype end) { return end >= 0; })) {
        answer(socket, statusFor(head));
    } else if (head.size() >= longestHead) {
        answer(socket, tooLarge);
    }
}

void MetricsServer::answer(QTcpSocket *socket, int status)
{
    // Whatever else it says, it is answered once.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const auto body = status == ok ? prometheusText(m_collect()) : QByteArray(reasonOf(status)) + '\n';
    const QByteArray type = status == ok ? "text/plain; version=0.0.4; charset=utf-8" : "text/plain; charset=utf-8";
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\nContent-Type: " + type +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) +
                  (status == notAllowed ? "\r\nAllow: GET" : "") + "\r\nConnection: close\r\n\r\n" + body);
    // What was not read makes the system reset the connection, and the answer would be lost with it.
    (void)socket->readAll();
    socket->disconnectFromHost();
}

} // namespace tidings::service
