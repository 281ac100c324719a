// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpassembler.h"

#include "core/bus/amqpheaders.h"

#include <amqp_framing.h>

#include <algorithm>
#include <utility>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

QByteArray copyOf(const amqp_bytes_t &bytes)
{
    return {static_cast<const char *>(bytes.bytes), static_cast<qsizetype>(bytes.len)};
}

} // namespace

AmqpAssembler::AmqpAssembler(qint64 limit, QString where)
    : m_limit(limit)
    , m_where(std::move(where))
{
}

AmqpResult<std::optional<AmqpDelivery>> AmqpAssembler::take(const amqp_frame_t &frame)
{
    if (frame.frame_type == AMQP_FRAME_METHOD) {
        if (auto failure = takeMethod(frame.payload.method)) {
            return tl::make_unexpected(std::move(*failure));
        }
        return std::nullopt;
    }
    if (frame.frame_type == AMQP_FRAME_HEADER && m_awaited == Awaited::Properties &&
        frame.payload.properties.class_id == AMQP_BASIC_CLASS) {
        takeProperties(*static_cast<const amqp_basic_properties_t *>(frame.payload.properties.decoded),
            frame.payload.properties.body_size);
    } else if (frame.frame_type == AMQP_FRAME_BODY && m_awaited == Awaited::Body &&
               frame.payload.body_fragment.len <= m_missing) {
        takeBody(frame.payload.body_fragment);
    } else {
        return tl::make_unexpected(misplaced());
    }
    if (m_missing > 0) {
        return std::nullopt;
    }
    m_awaited = Awaited::Delivery;
    return std::exchange(m_delivery, {});
}

std::optional<AmqpFailure> AmqpAssembler::takeMethod(const amqp_method_t &method)
{
    if (method.id != AMQP_BASIC_DELIVER_METHOD) {
        return closedByBroker(method, m_where);
    }
    if (m_awaited != Awaited::Delivery) {
        return misplaced();
    }
    const auto *const deliver = static_cast<const amqp_basic_deliver_t *>(method.decoded);
    m_delivery = {deliver->delivery_tag, Incoming{.form = Form::Amqp, .topic = copyOf(deliver->routing_key)}};
    m_awaited = Awaited::Properties;
    return {};
}

void AmqpAssembler::takeProperties(const amqp_basic_properties_t &properties, quint64 bodySize)
{
    m_awaited = Awaited::Body;
    m_missing = bodySize;
    auto &incoming = *m_delivery.incoming;
    if ((properties._flags & AMQP_BASIC_MESSAGE_ID_FLAG) != 0) {
        incoming.id = copyOf(properties.message_id);
    }
    std::optional<QByteArray> headers = QByteArray();
    if ((properties._flags & AMQP_BASIC_HEADERS_FLAG) != 0) {
        headers = headersJson(properties.headers);
    }
    if (!headers || bodySize > static_cast<quint64>(m_limit)) {
        m_delivery.incoming.reset();
        return;
    }
    incoming.headers = std::move(*headers);
    // Not all of it at once: what is announced need not come.
    constexpr quint64 most = quint64{64} * 1024;
    incoming.body.reserve(static_cast<qsizetype>(std::min(bodySize, most)));
}

void AmqpAssembler::takeBody(const amqp_bytes_t &piece)
{
    m_missing -= piece.len;
    if (m_delivery.incoming) {
        m_delivery.incoming->body.append(static_cast<const char *>(piece.bytes), static_cast<qsizetype>(piece.len));
    }
}

AmqpFailure AmqpAssembler::misplaced() const
{
    return {SourceState::Trouble::Handshake, u"%1 does not keep to AMQP's protocol"_s.arg(m_where)};
}

} // namespace tidings::bus
