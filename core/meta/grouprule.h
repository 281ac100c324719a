// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

namespace tidings::meta {

/// How many messages become one line: which belong together, and what they say as one. A row in the style of TopicRow;
/// the rules themselves are in core/meta/groups/, in order of precedence.
///
/// An argument of a wording stands for what all messages of the item say: the values that differ, as a list in order of
/// code points. Of the engine there are besides those of a row (`_agent`, `_users`, `_packages` and `_kind` are the
/// digest's): `_count`, how many messages; `_more`, one less; `_first` and `_headline`, what the first of them says.
/// In links and pictures a list stands for its first value.
struct GroupRule
{
    /// "bodhi.requests.byUser". Part of the keys that a history keeps, so it stays as it is once it was released.
    std::string_view name;
    /// Topics without prefix and environment, blanks between them; words may follow. Empty: any.
    std::string_view topics{};
    /// Templates with blanks between them: what has to be equal. A rule does not take a message that lacks one.
    std::string_view key;
    /// Further templates that a message has to have values for.
    std::string_view needs{};
    /// Names of fields of which the first message's value counts, and of those that are added up.
    std::string_view firsts{};
    std::string_view sums{};
    /// "{_first}, and 4 more like it" where no wording fits.
    const Wording &subtitle = nothing<Text>;
    const Wording &subjective = nothing<Text>;
    const Wording &headline = nothing<Text>;
    /// The first message's where it is empty, or comes out as no link.
    const Template &link = nothing<const char *>;
    /// The first message's where there is none.
    const Template &secondaryIcon = nothing<const char *>;
    std::span<const Field> fields{};
    Compute compute = nullptr;
};

/// Which rules are at work.
enum class RuleSet
{
    /// Those of the Python reference (../shared/corpus/README.md, "Conglomerates").
    Reference,
    All,
};

} // namespace tidings::meta
