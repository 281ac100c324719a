// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/argument.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidings::meta {

class Language;

/// A compiled wording: an ICU message pattern, read by ICU's parser, with named arguments that are plain, `plural`,
/// `selectordinal` or `select`.
///
/// A plain argument is a text and stays as it was written: identifiers are not grouped like numbers. Names are put
/// between isolates, as a whole; words of ours are not. Plurals take numbers and lists.
class Pattern
{
public:
    enum class Style
    {
        /// One line: values are cut, names isolated.
        Sentence,
        /// The whole of each value, with its lines; nothing isolated.
        Long
    };

    /// Nothing if ICU cannot read it, or if it has arguments of another kind.
    [[nodiscard]] static std::optional<Pattern> compile(const QString &pattern, const SlotOf &slotOf);

    /// The sentence; null if an argument that it mentions has no value.
    [[nodiscard]] QString text(Values &values, const Language &language, Style style = Style::Sentence) const;

private:
    friend class PatternReader;

    struct Node;
    using Nodes = std::vector<Node>;
    struct Branch
    {
        QString keyword;
        /// "=1" in a plural; the keyword is then empty.
        std::optional<double> exactly;
        Nodes nodes;
    };
    struct Node
    {
        enum class Kind
        {
            Fixed,
            Name,
            /// # in a plural.
            Count,
            Plural,
            Ordinal,
            Select
        };
        Kind kind = Kind::Fixed;
        QString fixed;
        int slot = -1;
        double offset = 0;
        std::vector<Branch> branches;
    };
    struct Filling;

    static bool fill(const Nodes &nodes, Filling &filling, double count);
    static bool fillName(const Argument &argument, Filling &filling);
    static bool fillBranch(const Node &node, Filling &filling);
    static const Branch *branchFor(const Node &node, const QString &keyword, std::optional<double> number);

    Nodes m_nodes;
};

} // namespace tidings::meta
