// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqpoptions.h"
#include "core/bus/endpoint.h"

#include <QDateTime>
#include <QSslSocket>
#include <QTimer>

namespace tidings::bus {

/// Looks at the certificate that a server shows, and hangs up: librabbitmq judges it, and does not hand it out. Says
/// nothing of whether it is to be believed.
class TlsProbe : public QObject
{
    Q_OBJECT

public:
    explicit TlsProbe(QObject *parent);

    /// Once; finished() follows within `limit`. The client's certificate is shown where there is one, since some
    /// servers break off without.
    void ask(const Endpoint &endpoint, const AmqpFiles &files, std::chrono::milliseconds limit);
    /// Until when the certificate holds; invalid: none was seen.
    [[nodiscard]] const QDateTime &expiry() const { return m_expiry; }
    /// The name in the certificate that was shown to the server; empty: none was.
    [[nodiscard]] const QString &clientName() const { return m_clientName; }
    /// There was no answer within the limit.
    [[nodiscard]] bool isSilent() const { return m_isSilent; }

Q_SIGNALS:
    void finished();

private:
    void finish();

    QSslSocket m_socket;
    QTimer m_limit;
    QDateTime m_expiry;
    QString m_clientName;
    bool m_isSilent = false;
    bool m_isAsking = false;
};

} // namespace tidings::bus
