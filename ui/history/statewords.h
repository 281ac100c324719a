// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"
#include "ui/history/statepage.h"

namespace tidings::ui {

/// Names of the steps that a state offers.
namespace steps {
inline constexpr auto showAll = "show-all";
inline constexpr auto clearSearch = "clear-search";
inline constexpr auto searchAll = "search-all";
inline constexpr auto allTimes = "all-times";
inline constexpr auto tryAgain = "try-again";
} // namespace steps

[[nodiscard]] StatePage::Words loadingWords();
[[nodiscard]] StatePage::Words failedWords(const QString &detail);
/// Nothing fits the query. `view` is what the sidebar calls what is looked at, `connection` how things stand.
[[nodiscard]] StatePage::Words emptyWords(const history::Query &query, const QString &view, const QString &connection);

} // namespace tidings::ui
