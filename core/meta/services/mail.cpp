// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/mail.h"

#include "core/meta/context.h"
#include "core/meta/sanitizer.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

std::string_view between(std::string_view text, std::size_t open)
{
    const auto close = text.find('>', open == std::string_view::npos ? 0 : open);
    return open == std::string_view::npos || close == std::string_view::npos ? text
                                                                             : text.substr(open + 1, close - open - 1);
}

} // namespace

std::string_view bracketed(std::string_view text)
{
    return between(text, text.rfind('<'));
}

std::string_view firstBracketed(std::string_view text)
{
    return between(text, text.find('<'));
}

QString archivePage(const Context &context)
{
    const auto archived = sanitized(bracketed(context.text("msg.archived-at")));
    const bool isPath = archived.startsWith(u'/');
    return isPath ? u"https://lists.fedoraproject.org/archives"_s + archived : archived;
}

} // namespace tidings::meta
