// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/amqperror.h"

namespace tidings::bus {

/// One message that a broker handed out.
struct AmqpDelivery
{
    /// The broker's, counted from 1 on each channel.
    quint64 tag = 0;
    /// Nothing if its body is over the limit, or its headers are.
    std::optional<Incoming> incoming;
};

/// Puts messages together from the frames they come in: who sent it where, then its properties, then its body in
/// pieces. Of a body that is too long nothing is kept, whatever length the other side announces.
class AmqpAssembler
{
public:
    /// `limit` in bytes of a body; `where` for the words of failures.
    AmqpAssembler(qint64 limit, QString where);

    /// A frame of our channel, or one about the whole connection. Gives the message it completes. The broker's word
    /// that this is the end is a failure, and so is a frame that has no place here.
    [[nodiscard]] AmqpResult<std::optional<AmqpDelivery>> take(const amqp_frame_t &frame);

private:
    enum class Awaited
    {
        Delivery,
        Properties,
        Body
    };
    [[nodiscard]] std::optional<AmqpFailure> takeMethod(const amqp_method_t &method);
    void takeProperties(const amqp_basic_properties_t &properties, quint64 bodySize);
    void takeBody(const amqp_bytes_t &piece);
    [[nodiscard]] AmqpFailure misplaced() const;

    qint64 m_limit;
    QString m_where;
    Awaited m_awaited = Awaited::Delivery;
    AmqpDelivery m_delivery;
    quint64 m_missing = 0;
};

} // namespace tidings::bus
