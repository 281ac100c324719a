// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

namespace tidings::bus {

/// A message as one JSON text that Message::readText() reads: fedmsg's envelope as it came, or, where a body is only
/// the payload, as the reference's hub wraps it, {"msg", "topic"}; an AMQP one as fedora-messaging writes messages into
/// files, {"topic", "id", "headers", "body"}. `message` was read from `incoming`, whose texts stand in it letter by
/// letter.
[[nodiscard]] QByteArray messageText(const Incoming &incoming, const Message &message);

} // namespace tidings::bus
