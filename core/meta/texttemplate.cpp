// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/texttemplate.h"

#include <algorithm>

namespace tidings::meta {
namespace {

QString fixedText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Whether what follows `before` is still the host of a link.
bool endsInHost(std::string_view before)
{
    const auto scheme = before.find("://");
    return before.starts_with("http") && scheme != std::string_view::npos &&
           before.find('/', scheme + 3) == std::string_view::npos;
}

bool isHostText(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.'); });
}

/// The text of an argument as a part of a template; null if there is none.
QString part(const Argument &argument, bool isLong)
{
    if (isLong) {
        return argument.longText();
    }
    return argument.items.size() == 1 ? argument.items.first() : argument.text;
}

} // namespace

TextTemplate::TextTemplate(std::string_view source, const SlotOf &slotOf)
{
    std::size_t at = 0;
    while (at < source.size()) {
        const auto open = std::min(source.find('{', at), source.size());
        const auto close = source.find('}', open);
        if (close == std::string_view::npos) {
            m_pieces.push_back({.fixed = fixedText(source.substr(at))});
            return;
        }
        if (open > at) {
            m_pieces.push_back({.fixed = fixedText(source.substr(at, open - at))});
        }
        m_pieces.push_back({.fixed = {},
            .slot = slotOf(source.substr(open + 1, close - open - 1)),
            .isHost = endsInHost(source.substr(0, open))});
        at = close + 1;
    }
}

QString TextTemplate::text(Values &values) const
{
    return filled(values, nullptr, {}, false);
}

QString TextTemplate::longText(Values &values) const
{
    return filled(values, nullptr, {}, true);
}

QStringList TextTemplate::texts(Values &values) const
{
    const Argument *list = nullptr;
    for (const auto &piece : m_pieces) {
        if (piece.slot >= 0 && list == nullptr && values.at(piece.slot).isList()) {
            list = &values.at(piece.slot);
        }
    }
    QStringList all;
    if (list == nullptr) {
        if (auto only = text(values); !only.isEmpty()) {
            all.append(std::move(only));
        }
        return all;
    }
    for (const auto &item : list->items) {
        if (auto one = filled(values, list, item, false); !one.isEmpty()) {
            all.append(std::move(one));
        }
    }
    return all;
}

bool TextTemplate::hasLines() const
{
    return std::ranges::any_of(m_pieces, [](const Piece &piece) { return piece.fixed.contains(u'\n'); });
}

int TextTemplate::onlySlot() const
{
    return m_pieces.size() == 1 ? m_pieces.front().slot : -1;
}

QString TextTemplate::filled(Values &values, const Argument *list, const QString &item, bool isLong) const
{
    QString out;
    for (const auto &piece : m_pieces) {
        if (piece.slot < 0) {
            out += piece.fixed;
            continue;
        }
        const auto &argument = values.at(piece.slot);
        const auto text = &argument == list ? item : part(argument, isLong);
        if (text.isEmpty() || (piece.isHost && !isHostText(text))) {
            return {};
        }
        if (m_pieces.size() == 1) {
            return text;
        }
        out += text;
    }
    return out;
}

std::vector<TextTemplate> templatesOf(std::string_view sources, const SlotOf &slotOf)
{
    std::vector<TextTemplate> all;
    std::size_t at = 0;
    while ((at = sources.find_first_not_of(' ', at)) != std::string_view::npos) {
        const auto end = std::min(sources.find(' ', at), sources.size());
        all.emplace_back(sources.substr(at, end - at), slotOf);
        at = end;
    }
    return all;
}

} // namespace tidings::meta
