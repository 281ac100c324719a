// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/choices.h"

#include <QByteArray>

namespace tidings::rules {

/// Rules of Fedora's notification service FMN, as its web API gives them: a list of {"id", "name", "disabled",
/// "tracking_rule": {"name", "params"}, "generation_rules": [{"destinations", "filters"}]}.
///
/// There each generation rule sends what its filters let through; here the first rule that fits decides, and one
/// without generation rules is "history only".
namespace fmn {

/// Bytes of a file that is read; a real one has a few thousand.
inline constexpr qsizetype largestFile = qsizetype{1024} * 1024;
/// More than anybody looks after.
inline constexpr qsizetype mostRules = 500;
inline constexpr qsizetype mostNames = 500;
/// More than anybody reads.
inline constexpr qsizetype mostNotes = 200;

struct Import
{
    QList<Rule> rules;
    /// What could not be carried over, rule by rule, in the program's language; the first mostNotes of them, and what
    /// is about all rules.
    QStringList notes;
};

/// Reads what came from FMN; bounded, whatever is in it. Nothing for a text that is no such list. `reader`: whose
/// packages "my packages" are.
[[nodiscard]] std::optional<Import> read(const QByteArray &text, const QString &reader);

struct Export
{
    QByteArray text;
    QStringList notes;
};

/// The same rules for FMN. Of `choices` also the reader counts, and whom they follow.
[[nodiscard]] Export write(const Choices &choices);

} // namespace fmn
} // namespace tidings::rules
