// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <amqp.h>

#include <optional>

namespace tidings::bus {

/// The headers of an AMQP message as the text of a JSON object. Arrays and tables among them, which a broker's
/// federation adds, are arrays and objects; a time is its seconds since 1970, bytes are base64. Text stays as it came:
/// whether it is UTF-8 the reader of the JSON finds out.
///
/// Nothing if they are nested deeper than 16, or their text would be longer than 256 KiB.
[[nodiscard]] std::optional<QByteArray> headersJson(const amqp_table_t &headers);

} // namespace tidings::bus
