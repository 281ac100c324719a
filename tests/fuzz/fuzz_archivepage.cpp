// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/archivepage.h"

#include <cstdlib>

using namespace tidings;

/// Of any text that is a page, each item is a message that can be read again, catch-up and of the form that was asked
/// for, or is counted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto form : {bus::Form::Fedmsg, bus::Form::Amqp}) {
        const auto page = bus::readArchivePage(text, form, {});
        if (!page) {
            continue;
        }
        if (static_cast<qint64>(page->messages.size()) + page->unreadable != page->items || page->total < -1) {
            std::abort();
        }
        for (const auto &incoming : page->messages) {
            const auto body = json::Document::parse(incoming.body);
            const auto headers = json::Document::parse(incoming.headers.isEmpty() ? "{}" : incoming.headers);
            if (!incoming.isCatchUp || incoming.form != form || !body || !headers || !headers->root().isObject()) {
                std::abort();
            }
        }
    }
    return 0;
}
