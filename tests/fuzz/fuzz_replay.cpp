// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/replayquery.h"
#include "core/text/printable.h"

#include <cstdlib>

using namespace tidings;

namespace {

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

/// Any text is a question or an error in words; a question reads back from its own text, which does not change any
/// more. Any frames are a reply: messages that are JSON, and an error that a terminal may show.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto query = bus::ReplayQuery::read(bytes)) {
        const auto text = query->text();
        const auto again = bus::ReplayQuery::read(text);
        check(again && *again == *query && again->text() == text);
    } else {
        check(!query.error().detail.isEmpty());
    }
    const auto frames = bytes.split('\n');
    const auto reply = bus::ReplayReply::read(frames);
    check(reply.messages.size() <= frames.size() && reply.error.has_value() == (reply.messages.size() < frames.size()));
    for (const auto &message : reply.messages) {
        check(json::Document::parse(message).has_value());
    }
    const auto words = reply.error.value_or(QString());
    check(text::printable(words) == words);
    return 0;
}
