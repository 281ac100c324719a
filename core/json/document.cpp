// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"

#include "core/json/parser.h"

#include <limits>

namespace tidings::json {

using namespace Qt::StringLiterals;

Result<Document> Document::parse(QByteArray text, const Limits &limits)
{
    // Value counts in 32 bits.
    const auto most = std::min(limits.size, qsizetype{std::numeric_limits<std::int32_t>::max()});
    if (text.size() > most) {
        return tl::make_unexpected(Error{ErrorCode::TooLarge, u"%1 bytes, more than %2"_s.arg(text.size()).arg(most)});
    }
    Document document;
    document.m_text = std::move(text);
    document.m_memory =
        std::make_unique<std::pmr::monotonic_buffer_resource>(static_cast<std::size_t>(document.m_text.size()) + 256);
    const std::string_view view(document.m_text.constData(), static_cast<std::size_t>(document.m_text.size()));
    const auto root = Parser(view, limits, *document.m_memory).parse();
    if (!root) {
        return tl::make_unexpected(root.error());
    }
    document.m_root = *root;
    return document;
}

} // namespace tidings::json
