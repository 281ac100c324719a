// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace tidings::meta {

/// What a message can be put together with others by: messages with equal texts belong together.
struct GroupKey
{
    /// Which rule says so: its number in the order of precedence.
    int rule = -1;
    /// Begins with the name of the rule, so it can be kept and compared without the number. At most 300 characters.
    QString text;

    bool operator==(const GroupKey &) const = default;
};

/// In order of precedence; none for a message that no rule can read.
using GroupKeys = std::vector<GroupKey>;

/// Stands between the name of a rule and the values.
inline constexpr QChar keySeparator(0x1f);

/// The name of the rule that made the text of a key.
[[nodiscard]] inline QStringView ruleNameIn(QStringView key)
{
    const auto end = key.indexOf(keySeparator);
    return end < 0 ? key : key.first(end);
}

} // namespace tidings::meta
