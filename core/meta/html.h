// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace tidings::meta {

/// What a reader of a piece of HTML sees, as plain text: tags, scripts and comments gone, character references read,
/// paragraphs and list items on lines of their own. Any text gives a text; what is beyond limits::longForm is left out.
/// It is not sanitised, and never to be taken for markup again.
[[nodiscard]] QString plainText(std::string_view html);

} // namespace tidings::meta
