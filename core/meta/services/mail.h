// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace tidings::meta {

struct Context;

/// What stands between the brackets of "Ines Novak <ines@example.org>", the last ones if there are several; all of it
/// if there are none.
[[nodiscard]] std::string_view bracketed(std::string_view text);
/// The same of the first ones, in a list of references.
[[nodiscard]] std::string_view firstBracketed(std::string_view text);

/// Where Mailman keeps a mail that came over the bus.
[[nodiscard]] QString archivePage(const Context &context);

} // namespace tidings::meta
