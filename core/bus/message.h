// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/json/document.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace tidings::bus {

enum class ErrorCode
{
    /// Not as many frames as the bus has: two on ZeroMQ.
    Frames,
    /// A topic or body that is no UTF-8, too long, too deep, or no JSON.
    Unreadable,
    /// A message for publishing, or in a file, that is no JSON object or has no topic.
    NoMessage,
    /// An address that is none, or cannot be used for this.
    Address,
    /// An address to listen at, which somebody else has.
    InUse,
    /// The operating system would not: no descriptors left, no right to that port, nobody there to send to.
    System,
};
using Error = Failure<ErrorCode>;
template <class T>
using Result = tl::expected<T, Error>;

/// How a message is built: fedmsg's envelope with `msg` in it (ZeroMQ), or AMQP's topic, headers and body.
enum class Form
{
    Fedmsg,
    Amqp
};

/// A message as it came from a bus; nothing in it has been looked at.
struct Incoming
{
    Form form = Form::Fedmsg;
    /// Frame 1, or the routing key.
    QByteArray topic;
    /// Frame 2, or the body.
    QByteArray body;
    /// AMQP only: the headers as the text of a JSON object.
    QByteArray headers;
    /// AMQP only: the message id, which stands beside the body.
    QByteArray id;
    Time receivedAt{};
    /// Fetched later from an archive or a replay, not heard live.
    bool isCatchUp = false;
    /// For Source::acknowledge; 0 where the bus needs none.
    quint64 tag = 0;

    bool operator==(const Incoming &) const = default;
};

/// A message that could be read: a view on its parts, and the parsed text they live in.
class Message
{
public:
    /// Reads what came from a bus. A fedmsg body that is no object or names no topic is taken as the payload itself, as
    /// the Python reference's consumers do.
    [[nodiscard]] static Result<Message> read(const Incoming &incoming, const json::Limits &limits = {});
    /// Reads a message from a file or from standard input: a fedmsg body, or {"topic", "headers", "body", "id"} for
    /// AMQP (the library's serialised form). One with `body` and no `msg` is an AMQP one.
    [[nodiscard]] static Result<Message> readText(const QByteArray &text, const json::Limits &limits = {});

    [[nodiscard]] Form form() const { return m_form; }
    /// The topic the sender stated in the body; frame 1 or the routing key where a body states none.
    [[nodiscard]] std::string_view topic() const { return m_topic; }
    /// May be empty: very old publishers name none.
    [[nodiscard]] std::string_view id() const { return m_id; }
    /// When it was sent, by the sender's clock. Nothing if it does not say, or nonsense.
    [[nodiscard]] std::optional<Time> sentAt() const { return m_sentAt; }
    /// AMQP's message type, for example "koji_fedoramessaging.tag.TagV1"; empty if there is none.
    [[nodiscard]] std::string_view schema() const { return m_schema; }
    /// fedmsg's `msg`, AMQP's body.
    [[nodiscard]] json::Value payload() const { return m_payload; }
    /// AMQP's headers; null otherwise.
    [[nodiscard]] json::Value headers() const { return m_headers; }
    /// fedmsg: the whole envelope, which is what a signature covers. AMQP: the body.
    [[nodiscard]] json::Value envelope() const { return m_body.root(); }

private:
    void readFedmsg(json::Value envelope);
    void readAmqp(json::Value payload, json::Value headers);

    // The texts that the views below point into; copies share them.
    QByteArray m_frameTopic;
    QByteArray m_frameId;
    json::Document m_body;
    json::Document m_headerText;

    Form m_form = Form::Fedmsg;
    std::string_view m_topic;
    std::string_view m_id;
    std::string_view m_schema;
    std::optional<Time> m_sentAt;
    json::Value m_payload;
    json::Value m_headers;
};

} // namespace tidings::bus
