// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/endpoint.h"
#include "core/bus/source.h"

#include <QTcpSocket>
#include <QTimer>

namespace tidings::bus {

/// Asks the system why an address cannot be connected to: libzmq says only that it could not. Connects, and hangs up.
class Probe : public QObject
{
    Q_OBJECT

public:
    struct Finding
    {
        /// None: somebody answers there now.
        SourceState::Trouble trouble = SourceState::Trouble::None;
        QString detail;
        /// Where somebody answers: whether it was over IPv6.
        bool isIpv6 = false;
    };

    explicit Probe(QObject *parent);

    /// Asks once more, unless it is asking already; finished() follows within `limit`.
    void ask(const Endpoint &endpoint, std::chrono::milliseconds limit);
    /// No finished() follows.
    void cancel();
    [[nodiscard]] const Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void finished();

private:
    void finish(const Finding &finding);
    [[nodiscard]] Finding findingOf(QAbstractSocket::SocketError error) const;

    QTcpSocket m_socket;
    QTimer m_limit;
    Endpoint m_endpoint;
    Finding m_finding;
    bool m_isAsking = false;
};

} // namespace tidings::bus
