// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digester.h"
#include "core/meta/item.h"

/// The sentences of items, as they are kept: making them anew takes all the item's messages.
namespace tidings::history::itemtexts {

/// For whom and in which language they are: those of another one are not to be used.
[[nodiscard]] QString language(const meta::Reading &reading);

/// As JSON: what a row of the list and a bubble need of it.
[[nodiscard]] QString toText(const meta::Item &item);
/// Nothing for what is no such text.
[[nodiscard]] std::optional<meta::Item> fromText(const QString &text);

} // namespace tidings::history::itemtexts
