// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/searchquery.h"

#include <cstdlib>

using namespace tidings;

namespace {

constexpr Time now{std::chrono::seconds(1772366400)};

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

/// Any text is a search or an error in words, with a place that is in the text. A search reads back from its own text,
/// which does not change any more, and is not longer than what a person types.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Half of them as UTF-16, lone surrogates and all.
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QString text = QString::fromUtf8(bytes);
    if (size % 2 == 1) {
        text.clear();
        for (std::size_t at = 1; at + 1 < size; at += 2) {
            text += QChar(static_cast<char16_t>(data[at] | data[at + 1] << 8));
        }
    }
    const auto search = history::parseSearch(text, now);
    if (!search) {
        const auto &error = search.error();
        check(error.offset >= 0 && error.length >= 0 && error.offset + error.length <= text.size());
        check(!history::explainWithPlace(error, text).isEmpty());
        return 0;
    }
    qsizetype terms = 0;
    for (const auto &clause : search->clauses) {
        check(!clause.empty());
        terms += static_cast<qsizetype>(clause.size());
    }
    check(terms <= history::mostSearchTerms);
    const auto written = history::toText(*search);
    // Quotes and what they hide may make it longer than the longest text.
    if (written.size() <= history::longestSearch) {
        const auto again = history::parseSearch(written, now);
        check(again && *again == *search && history::toText(*again) == written);
    }
    return 0;
}
