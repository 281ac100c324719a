// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <amqp.h>

#include <memory>
#include <optional>
#include <vector>

namespace tidings::test {

/// Headers for a message: a table that owns what is in it.
class RabbitHeaders
{
public:
    /// What the wire format of fedora-messaging asks for. `sentAt` is ISO 8601.
    [[nodiscard]] static RabbitHeaders ofSchema(
        const QByteArray &schema, const QByteArray &sentAt = QByteArrayLiteral("2026-03-01T11:59:00+00:00"));

    RabbitHeaders &add(const QByteArray &key, const QByteArray &text);
    RabbitHeaders &add(const QByteArray &key, const amqp_field_value_t &value);
    /// As a value to be put into another one; good as long as this.
    [[nodiscard]] amqp_field_value_t value();
    [[nodiscard]] amqp_table_t table();

private:
    amqp_bytes_t keep(const QByteArray &text);

    std::vector<amqp_table_entry_t> m_entries;
    // Not a vector of values: what points at them has to stay right.
    std::vector<std::unique_ptr<QByteArray>> m_texts;
};

/// Somebody who publishes on a RabbitBroker, and can look after its queues. Persistent messages, with confirms. Of one
/// thread; not open any more once something failed.
class RabbitPublisher
{
public:
    /// As "test", over plain TCP.
    explicit RabbitPublisher(quint16 port);

    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    /// True when the broker has confirmed it.
    bool publish(const QByteArray &topic, const QByteArray &id, const QByteArray &body, RabbitHeaders headers);
    bool publish(const QByteArray &topic, const QByteArray &id, const QByteArray &body);
    /// The same without an id, headers or anything else.
    bool publishBare(const QByteArray &topic, const QByteArray &body);

    /// How many messages wait in a queue, without those that somebody has and has not acknowledged; nothing if there is
    /// none of that name.
    [[nodiscard]] std::optional<int> waiting(const QByteArray &queue);
    bool removeQueue(const QByteArray &queue);

private:
    struct Destroy
    {
        void operator()(amqp_connection_state_t connection) const { amqp_destroy_connection(connection); }
    };
    bool send(const QByteArray &topic, const amqp_basic_properties_t &properties, const QByteArray &body);
    bool isConfirmed();
    bool check(bool isGood);

    std::unique_ptr<amqp_connection_state_t_, Destroy> m_connection;
};

} // namespace tidings::test
