// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/pattern.h"

#include "core/meta/language.h"
#include "core/meta/sanitizer.h"

#include <unicode/messagepattern.h>

#include <algorithm>

namespace tidings::meta {

using namespace Qt::StringLiterals;

/// Walks the parts that ICU's parser made of a pattern.
class PatternReader
{
public:
    PatternReader(const icu::MessagePattern &pattern, const SlotOf &slotOf)
        : m_pattern(pattern)
        , m_text(pattern.getPatternString())
        , m_slotOf(slotOf)
    {
    }

    /// The message that starts at a part; afterwards that part is its last.
    bool message(int &part, Pattern::Nodes &nodes)
    {
        auto textFrom = m_pattern.getPart(part).getLimit();
        for (++part;; ++part) {
            const auto &one = m_pattern.getPart(part);
            addFixed(nodes, textFrom, one.getIndex());
            textFrom = one.getLimit();
            switch (one.getType()) {
            case UMSGPAT_PART_TYPE_MSG_LIMIT:
                return true;
            case UMSGPAT_PART_TYPE_REPLACE_NUMBER:
                nodes.push_back({.kind = Pattern::Node::Kind::Count});
                break;
            case UMSGPAT_PART_TYPE_ARG_START:
                if (!argument(part, nodes)) {
                    return false;
                }
                textFrom = m_pattern.getPart(part).getLimit();
                break;
            default: // apostrophes: what they stood for is in the text, or is skipped
                break;
            }
        }
    }

private:
    void addFixed(Pattern::Nodes &nodes, int from, int to) const
    {
        if (from == to) {
            return;
        }
        if (nodes.empty() || nodes.back().kind != Pattern::Node::Kind::Fixed) {
            nodes.push_back({});
        }
        nodes.back().fixed += text(from, to);
    }

    [[nodiscard]] QString text(int from, int to) const
    {
        return QString(reinterpret_cast<const QChar *>(m_text.getBuffer()) + from, to - from);
    }

    bool argument(int &part, Pattern::Nodes &nodes)
    {
        Pattern::Node node;
        const auto type = m_pattern.getPart(part).getArgType();
        const auto limit = m_pattern.getLimitPartIndex(part);
        const auto &name = m_pattern.getPart(++part);
        if (name.getType() != UMSGPAT_PART_TYPE_ARG_NAME || !kindOf(type, node.kind)) {
            return false;
        }
        node.slot = m_slotOf(text(name.getIndex(), name.getLimit()).toStdString());
        if (type != UMSGPAT_ARG_TYPE_NONE && !branches(++part, limit, node)) {
            return false;
        }
        part = limit;
        nodes.push_back(std::move(node));
        return true;
    }

    static bool kindOf(UMessagePatternArgType type, Pattern::Node::Kind &kind)
    {
        switch (type) {
        case UMSGPAT_ARG_TYPE_NONE:
            kind = Pattern::Node::Kind::Name;
            return true;
        case UMSGPAT_ARG_TYPE_PLURAL:
            kind = Pattern::Node::Kind::Plural;
            return true;
        case UMSGPAT_ARG_TYPE_SELECTORDINAL:
            kind = Pattern::Node::Kind::Ordinal;
            return true;
        case UMSGPAT_ARG_TYPE_SELECT:
            kind = Pattern::Node::Kind::Select;
            return true;
        default:
            return false;
        }
    }

    bool branches(int part, int limit, Pattern::Node &node)
    {
        if (hasNumber(m_pattern.getPart(part).getType())) {
            node.offset = m_pattern.getNumericValue(m_pattern.getPart(part));
            ++part;
        }
        for (; part < limit; ++part) {
            const auto &selector = m_pattern.getPart(part);
            Pattern::Branch branch;
            if (hasNumber(m_pattern.getPart(part + 1).getType())) {
                branch.exactly = m_pattern.getNumericValue(m_pattern.getPart(++part));
            } else {
                branch.keyword = text(selector.getIndex(), selector.getLimit());
            }
            if (!message(++part, branch.nodes)) {
                return false;
            }
            node.branches.push_back(std::move(branch));
        }
        return true;
    }

    static bool hasNumber(UMessagePatternPartType type)
    {
        return type == UMSGPAT_PART_TYPE_ARG_INT || type == UMSGPAT_PART_TYPE_ARG_DOUBLE;
    }

    const icu::MessagePattern &m_pattern;
    icu::UnicodeString m_text;
    const SlotOf &m_slotOf;
};

struct Pattern::Filling
{
    QString out;
    Values &values;
    const Language &language;
    Style style;
};

std::optional<Pattern> Pattern::compile(const QString &pattern, const SlotOf &slotOf)
{
    auto status = U_ZERO_ERROR;
    const icu::UnicodeString text(
        reinterpret_cast<const char16_t *>(pattern.utf16()), static_cast<int>(pattern.size()));
    const icu::MessagePattern parts(text, nullptr, status);
    if (U_FAILURE(status) != 0) {
        return {};
    }
    Pattern compiled;
    int first = 0;
    if (!PatternReader(parts, slotOf).message(first, compiled.m_nodes)) {
        return {};
    }
    return compiled;
}

QString Pattern::text(Values &values, const Language &language, Style style) const
{
    Filling filling{{}, values, language, style};
    constexpr qsizetype usual = 160;
    filling.out.reserve(usual);
    return fill(m_nodes, filling, 0) ? filling.out : QString();
}

bool Pattern::fill(const Nodes &nodes, Filling &filling, double count)
{
    return std::ranges::all_of(nodes, [&](const Node &node) {
        switch (node.kind) {
        case Node::Kind::Fixed:
            filling.out += node.fixed;
            return true;
        case Node::Kind::Name:
            return fillName(filling.values.at(node.slot), filling);
        case Node::Kind::Count:
            filling.out += filling.language.number(count);
            return true;
        case Node::Kind::Plural:
        case Node::Kind::Ordinal:
        case Node::Kind::Select:
            break;
        }
        return fillBranch(node, filling);
    });
}

bool Pattern::fillName(const Argument &argument, Filling &filling)
{
    if (argument.isAbsent()) {
        return false;
    }
    if (filling.style == Style::Long) {
        filling.out += argument.longText();
        return true;
    }
    const auto isolated = [&](const QString &name) {
        const auto cut = elided(name, limits::argument);
        return argument.isState ? cut : isolateStart + cut + isolateEnd;
    };
    if (!argument.isList()) {
        filling.out += isolated(argument.text);
        return true;
    }
    QStringList names;
    std::ranges::transform(argument.items, std::back_inserter(names), isolated);
    filling.out += filling.language.list(names);
    return true;
}

bool Pattern::fillBranch(const Node &node, Filling &filling)
{
    const auto &argument = filling.values.at(node.slot);
    if (argument.isAbsent()) {
        return false;
    }
    if (node.kind == Node::Kind::Select) {
        return fill(branchFor(node, argument.text, {})->nodes, filling, 0);
    }
    const auto number = argument.count();
    if (!number) {
        return false;
    }
    const auto count = *number - node.offset;
    const auto keyword =
        node.kind == Node::Kind::Ordinal ? filling.language.ordinalOf(count) : filling.language.pluralOf(count);
    return fill(branchFor(node, keyword, number)->nodes, filling, count);
}

const Pattern::Branch *Pattern::branchFor(const Node &node, const QString &keyword, std::optional<double> number)
{
    const Branch *other = nullptr;
    const Branch *named = nullptr;
    for (const auto &branch : node.branches) {
        if (branch.exactly && number && *branch.exactly == *number) {
            return &branch;
        }
        if (branch.keyword == keyword && named == nullptr) {
            named = &branch;
        }
        if (branch.keyword == "other"_L1) {
            other = &branch;
        }
    }
    // ICU's parser refuses a pattern without an "other" branch.
    return named != nullptr ? named : other;
}

} // namespace tidings::meta
