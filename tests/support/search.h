// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/searchquery.h"

namespace tidings::test {

/// 2026-03-01T12:00:00Z, from which "7d" counts back.
inline constexpr Time searchedAt{std::chrono::seconds(1772366400)};

/// What somebody searches for who types this, which has to be right.
[[nodiscard]] inline history::SearchQuery searchFor(const QString &text)
{
    const auto search = history::parseSearch(text, searchedAt);
    if (!search) {
        qFatal("%s", qPrintable(history::explainWithPlace(search.error(), text)));
    }
    return *search;
}

} // namespace tidings::test
