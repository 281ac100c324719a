// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/preview.h"
#include "core/rules/choices.h"

namespace tidings::ui {

/// "Packages I maintain": what a rule tracks, as one chooses it.
[[nodiscard]] QString trackWord(rules::Track track);

/// How many packages the rule means, or what it lacks to mean any, and what to do; empty if there is nothing to say.
[[nodiscard]] QString trackNote(const rules::Rule &rule, const rules::Choices &choices);

/// What a rule does, in one line: "Packages I maintain, problems → bubble, sound".
[[nodiscard]] QString ruleSummary(const rules::Rule &rule);

/// "Would have caught 42 of the last 1,000 messages, about 6 a day".
[[nodiscard]] QString previewWords(const pipeline::Preview &preview);
/// "3 more fit, but rules above take them"; empty if there are none.
[[nodiscard]] QString takenAboveWords(const pipeline::Preview &preview);

/// A rule that takes messages like this one: of its service, topic and severity, about its package, else its person.
[[nodiscard]] rules::Rule ruleLike(const meta::Digest &digest, const QString &reader);

} // namespace tidings::ui
