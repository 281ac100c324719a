// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqpassembler.h"
#include "core/bus/amqpoptions.h"
#include "core/bus/amqpurl.h"

#include <memory>

namespace tidings::bus {

/// Whom to ask for what at a broker, as one attempt to connect has it.
struct AmqpLogin
{
    AmqpUrl url;
    AmqpOptions options;
    /// The url's, or an account's.
    QString user;
    Secret password;
    /// The broker knows us by our certificate.
    bool isExternal = false;
};

/// A connection to a broker with one channel and one queue that is consumed from; librabbitmq's, which blocks. For one
/// thread.
class AmqpConnection
{
public:
    explicit AmqpConnection(const AmqpLogin &login);
    /// Without a word to the broker.
    ~AmqpConnection();
    Q_DISABLE_COPY_MOVE(AmqpConnection)

    /// Connects, with TLS where the url says so; the broker has proven its name then.
    [[nodiscard]] AmqpResult<void> connect();
    /// Makes itself known, declares and binds the queue, and asks for what is in it.
    [[nodiscard]] AmqpResult<void> open();
    /// The next message that is there; never waits.
    [[nodiscard]] AmqpResult<std::optional<AmqpDelivery>> receive();
    /// This one and all before it.
    [[nodiscard]] AmqpResult<void> acknowledge(quint64 tag);
    /// This one alone, and not to come again.
    [[nodiscard]] AmqpResult<void> refuse(quint64 tag);
    /// To be called when receive() is not, for a while: else it sends them.
    [[nodiscard]] AmqpResult<void> sendHeartbeat();
    /// Takes leave, for at most a second.
    void close();

    /// What to wait on for receive(); good after connect().
    [[nodiscard]] int descriptor() const;
    /// As agreed with the broker; 0: none.
    [[nodiscard]] std::chrono::seconds heartbeat() const;

private:
    [[nodiscard]] AmqpFailure brokeOff(const AmqpFailure &otherwise) const;

    struct Destroy
    {
        void operator()(amqp_connection_state_t connection) const { amqp_destroy_connection(connection); }
    };

    [[nodiscard]] AmqpResult<amqp_socket_t *> plainSocket();
    [[nodiscard]] AmqpResult<amqp_socket_t *> tlsSocket();
    [[nodiscard]] AmqpResult<void> logIn();
    [[nodiscard]] AmqpResult<void> openChannel();
    [[nodiscard]] AmqpResult<void> declareQueue();
    [[nodiscard]] AmqpResult<void> bindQueue();
    [[nodiscard]] AmqpResult<void> consume();
    [[nodiscard]] AmqpResult<void> checked(int status) const;

    AmqpLogin m_login;
    QString m_where;
    std::unique_ptr<amqp_connection_state_t_, Destroy> m_connection;
    AmqpAssembler m_assembler;
    QByteArray m_queue;
};

} // namespace tidings::bus
