// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpheaders.h"
#include "core/bus/amqpurl.h"
#include "core/json/document.h"

#include <amqp.h>

#include <cstdlib>

using namespace tidings;

/// What librabbitmq takes for a table of headers, as it takes it: JSON comes of it within the limits, or nothing does.
/// That JSON can be read unless its text is no UTF-8.
static void checkHeaders(const std::uint8_t *data, std::size_t size)
{
    amqp_pool_t pool;
    init_amqp_pool(&pool, 4096);
    amqp_table_t table{};
    std::size_t offset = 0;
    const amqp_bytes_t bytes{size, const_cast<std::uint8_t *>(data)};
    if (amqp_decode_table(bytes, &pool, &table, &offset) == AMQP_STATUS_OK) {
        const auto json = bus::headersJson(table);
        const auto read = json ? json::Document::parse(*json) : json::Result<json::Document>(json::Document());
        if ((json && json->size() > 600 * 1024) || (!read && read.error().code != json::ErrorCode::Encoding)) {
            std::abort();
        }
    }
    empty_amqp_pool(&pool);
}

/// Any text is a broker's address with a host and a port, or none.
static void checkUrl(const std::uint8_t *data, std::size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto url = bus::AmqpUrl::parse(text);
    if (url && (url->host.isEmpty() || url->port == 0 || url->virtualHost.isEmpty())) {
        std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    checkHeaders(data, size);
    checkUrl(data, size);
    return 0;
}
