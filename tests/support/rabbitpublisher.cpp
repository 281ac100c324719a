// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rabbitpublisher.h"

#include <amqp_framing.h>
#include <amqp_tcp_socket.h>

namespace tidings::test {

namespace {

constexpr amqp_channel_t channel = 1;

amqp_bytes_t bytesOf(const QByteArray &text)
{
    return {static_cast<std::size_t>(text.size()), const_cast<char *>(text.constData())};
}

bool isGood(const amqp_rpc_reply_t &reply)
{
    return reply.reply_type == AMQP_RESPONSE_NORMAL;
}

} // namespace

RabbitHeaders RabbitHeaders::ofSchema(const QByteArray &schema, const QByteArray &sentAt)
{
    RabbitHeaders headers;
    amqp_field_value_t severity{};
    severity.kind = AMQP_FIELD_KIND_I32;
    severity.value.i32 = 20;
    headers.add("fedora_messaging_schema", schema);
    headers.add("fedora_messaging_severity", severity);
    headers.add("sent-at", sentAt);
    return headers;
}

RabbitHeaders &RabbitHeaders::add(const QByteArray &key, const QByteArray &text)
{
    amqp_field_value_t value{};
    value.kind = AMQP_FIELD_KIND_UTF8;
    value.value.bytes = keep(text);
    return add(key, value);
}

RabbitHeaders &RabbitHeaders::add(const QByteArray &key, const amqp_field_value_t &value)
{
    m_entries.push_back({keep(key), value});
    return *this;
}

amqp_field_value_t RabbitHeaders::value()
{
    amqp_field_value_t value{};
    value.kind = AMQP_FIELD_KIND_TABLE;
    value.value.table = table();
    return value;
}

amqp_table_t RabbitHeaders::table()
{
    return {static_cast<int>(m_entries.size()), m_entries.data()};
}

amqp_bytes_t RabbitHeaders::keep(const QByteArray &text)
{
    m_texts.push_back(std::make_unique<QByteArray>(text));
    return bytesOf(*m_texts.back());
}

RabbitPublisher::RabbitPublisher(quint16 port)
    : m_connection(amqp_new_connection())
{
    auto *const connection = m_connection.get();
    auto *const socket = amqp_tcp_socket_new(connection);
    const timeval limit{.tv_sec = 20, .tv_usec = 0};
    amqp_set_rpc_timeout(connection, &limit);
    if (!check(amqp_socket_open_noblock(socket, "127.0.0.1", port, &limit) == AMQP_STATUS_OK) ||
        !check(
            isGood(amqp_login(connection, "/public_pubsub", 0, 131072, 0, AMQP_SASL_METHOD_PLAIN, "test", "secret")))) {
        return;
    }
    amqp_channel_open(connection, channel);
    if (check(isGood(amqp_get_rpc_reply(connection)))) {
        amqp_confirm_select(connection, channel);
        check(isGood(amqp_get_rpc_reply(connection)));
    }
}

bool RabbitPublisher::publish(
    const QByteArray &topic, const QByteArray &id, const QByteArray &body, RabbitHeaders headers)
{
    amqp_basic_properties_t properties{};
    properties._flags = AMQP_BASIC_CONTENT_TYPE_FLAG | AMQP_BASIC_CONTENT_ENCODING_FLAG |
                        AMQP_BASIC_DELIVERY_MODE_FLAG | AMQP_BASIC_MESSAGE_ID_FLAG | AMQP_BASIC_HEADERS_FLAG;
    properties.content_type = amqp_cstring_bytes("application/json");
    properties.content_encoding = amqp_cstring_bytes("utf-8");
    properties.delivery_mode = AMQP_DELIVERY_PERSISTENT;
    properties.message_id = bytesOf(id);
    properties.headers = headers.table();
    return send(topic, properties, body);
}

bool RabbitPublisher::publish(const QByteArray &topic, const QByteArray &id, const QByteArray &body)
{
    return publish(topic, id, body, RabbitHeaders::ofSchema("base.message"));
}

bool RabbitPublisher::publishBare(const QByteArray &topic, const QByteArray &body)
{
    return send(topic, {}, body);
}

bool RabbitPublisher::send(const QByteArray &topic, const amqp_basic_properties_t &properties, const QByteArray &body)
{
    return isOpen() &&
           check(amqp_basic_publish(m_connection.get(), channel, amqp_cstring_bytes("amq.topic"), bytesOf(topic), 0, 0,
                     &properties, bytesOf(body)) == AMQP_STATUS_OK) &&
           check(isConfirmed());
}

bool RabbitPublisher::isConfirmed()
{
    amqp_frame_t frame;
    const timeval limit{.tv_sec = 30, .tv_usec = 0};
    amqp_maybe_release_buffers(m_connection.get());
    return amqp_simple_wait_frame_noblock(m_connection.get(), &frame, &limit) == AMQP_STATUS_OK &&
           frame.frame_type == AMQP_FRAME_METHOD && frame.payload.method.id == AMQP_BASIC_ACK_METHOD;
}

std::optional<int> RabbitPublisher::waiting(const QByteArray &queue)
{
    // A queue that is not there costs the channel.
    constexpr amqp_channel_t asking = 2;
    amqp_channel_open(m_connection.get(), asking);
    const auto *const declared =
        amqp_queue_declare(m_connection.get(), asking, bytesOf(queue), 1, 0, 0, 0, amqp_empty_table);
    if (declared == nullptr) {
        return {};
    }
    const auto count = static_cast<int>(declared->message_count);
    amqp_channel_close(m_connection.get(), asking, AMQP_REPLY_SUCCESS);
    return count;
}

bool RabbitPublisher::removeQueue(const QByteArray &queue)
{
    amqp_queue_delete(m_connection.get(), channel, bytesOf(queue), 0, 0);
    return check(isGood(amqp_get_rpc_reply(m_connection.get())));
}

bool RabbitPublisher::check(bool isGood)
{
    if (!isGood) {
        m_connection.reset();
    }
    return isGood;
}

} // namespace tidings::test
