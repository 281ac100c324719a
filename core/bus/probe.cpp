// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/probe.h"

#include <QNetworkProxy>

namespace tidings::bus {

using namespace Qt::StringLiterals;

Probe::Probe(QObject *parent)
    : QObject(parent)
{
    // libzmq knows nothing of proxies either.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(findingOf(QAbstractSocket::SocketTimeoutError)); });
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        const auto address = m_socket.peerAddress();
        finish({.isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol});
    });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) { finish(findingOf(error)); });
}

void Probe::ask(const Endpoint &endpoint, std::chrono::milliseconds limit)
{
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    m_endpoint = endpoint;
    m_limit.start(limit);
    m_socket.connectToHost(endpoint.host, endpoint.port);
}

void Probe::cancel()
{
    m_isAsking = false;
    m_limit.stop();
    m_socket.abort();
}

void Probe::finish(const Finding &finding)
{
    if (!m_isAsking) {
        return;
    }
    cancel();
    m_finding = finding;
    Q_EMIT finished();
}

Probe::Finding Probe::findingOf(QAbstractSocket::SocketError error) const
{
    using Trouble = SourceState::Trouble;
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {Trouble::Refused, u"%1 refused the connection: nothing listens there"_s.arg(m_endpoint.name())};
    case QAbstractSocket::HostNotFoundError:
        return {Trouble::NameNotFound, u"the name %1 is not known"_s.arg(m_endpoint.host)};
    case QAbstractSocket::SocketTimeoutError:
        return {Trouble::Silent, u"%1 does not answer"_s.arg(m_endpoint.name())};
    case QAbstractSocket::NetworkError:
        return {Trouble::Unreachable, u"%1 cannot be reached: %2"_s.arg(m_endpoint.name(), m_socket.errorString())};
    default:
        return {Trouble::Other, u"%1 cannot be reached: %2"_s.arg(m_endpoint.name(), m_socket.errorString())};
    }
}

} // namespace tidings::bus
