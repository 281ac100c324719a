// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/packs/pack.h"
#include "core/meta/packs/packloader.h"

#include <cstdlib>

using namespace tidings;

/// Any text is a pack, whose rows can then be used, or is refused with file, line and reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto pack = meta::readPack(text, QStringLiteral("/x.json"));
    if (!pack) {
        return pack.error().detail.startsWith(QStringLiteral("/x.json:")) ? 0 : (std::abort(), 0);
    }
    meta::Reading reading;
    const auto *const service = (*pack)->service();
    reading.services.add(std::span(&service, 1), *pack);
    const meta::Digester digester(reading);
    for (const auto &row : service->topics) {
        const auto topic = QByteArray(row.name.data(), static_cast<qsizetype>(row.name.size())).split(' ').first();
        const auto message = bus::Message::readText("{\"topic\": \"org.example.prod." + topic +
                                                    "\", \"msg\": {\"user\": \"ines\", \"count\": 3, \"a\": [1, 2]}}");
        if (message && digester.digest(*message).subtitle.isEmpty()) {
            std::abort();
        }
    }
    return 0;
}
