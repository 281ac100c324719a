// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace tidings::test {

/// A RabbitMQ on loopback, everything of it in a folder of its own, dressed as Fedora's public broker: the virtual host
/// /public_pubsub, TLS with an authority of the test's own, the account "fedora" known by its certificate, which may
/// make and write only queues with a name in the form of a UUID or from the broker. Beside it, what a test needs:
/// plain TCP, and the account "test" with the password "secret", which may do everything.
///
/// A broker that does not come up ends the test.
class RabbitBroker
{
public:
    /// Starts it. With TLS it listens at `address`, which may be that of another network.
    explicit RabbitBroker(const QString &address = QStringLiteral("127.0.0.1"));
    ~RabbitBroker();
    Q_DISABLE_COPY_MOVE(RabbitBroker)

    /// Returns when it listens.
    void start();
    /// From one moment to the next.
    void kill();
    /// Says goodbye to whoever is connected.
    void stop();
    /// Says nothing more, and leaves its connections open.
    void freeze() const;
    void thaw() const;

    /// amqps://fedora:@localhost:PORT/%2Fpublic_pubsub
    [[nodiscard]] QString tlsUrl(const QString &host = QStringLiteral("localhost")) const;
    /// amqp://USER:PASSWORD@localhost:PORT/%2Fpublic_pubsub
    [[nodiscard]] QString plainUrl(const QString &user = QStringLiteral("test"),
        const QString &password = QStringLiteral("secret"),
        const QString &virtualHost = QStringLiteral("%2Fpublic_pubsub")) const;
    [[nodiscard]] quint16 plainPort() const { return m_plainPort; }

    /// A file of its folder. "ca.pem": two authorities of one name, of which the second vouches for the broker.
    /// "fedora.pem", "fedora.key": the public account's. "stranger.pem", "stranger.key": of an account that is not
    /// there. "other-ca.pem": an authority that vouches for nobody here; "foreign.pem", "foreign.key" are of that one.
    /// "expired.pem", "expired.key": the public account's of long ago.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// The profile "fedora" of a configuration, for this broker; further keys of it may follow.
    [[nodiscard]] QByteArray profile() const;

private:
    void write(const QString &name, const QByteArray &content) const;
    void writeCertificates() const;
    void writeConfiguration() const;
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QString m_tlsAddress;
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
    quint16 m_nodePort = 0;
    quint16 m_mapperPort = 0;
    QProcess m_mapper;
    std::unique_ptr<QProcess> m_broker;
};

} // namespace tidings::test
