// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/verdict.h"
#include "core/meta/digest.h"
#include "core/rules/decision.h"
#include "core/rules/mute.h"

#include <QString>

namespace tidings::ui {

/// "Problem", "Needs attention", "Fixed"; empty for Info, which has no mark either.
[[nodiscard]] QString severityWord(meta::Severity severity);
/// "mark/problem" …; empty for Info.
[[nodiscard]] QString markGlyph(meta::Severity severity);

/// What stands beside the mark in the details: "Valid", "Sender not allowed".
[[nodiscard]] QString verdictWord(crypto::Verdict verdict);
/// The same where nothing else says that it is about a signature: "Signature valid".
[[nodiscard]] QString verdictSentence(crypto::Verdict verdict);
/// "mark/valid-legacy" …
[[nodiscard]] QString markGlyph(crypto::Verdict verdict);

/// How much a verdict has to say for itself in the list.
enum class Concern
{
    /// A muted mark without words.
    None,
    Attention,
    /// With words.
    Problem,
};
[[nodiscard]] Concern concern(crypto::Verdict verdict);

/// A number of things, of context "Words": both texts have %Ln, both are translated with all plural forms, and English
/// needs no translation of itself.
[[nodiscard]] QString counted(const char *one, const char *many, qint64 count);
/// "14 messages"
[[nodiscard]] QString messageCount(qint64 messages);
/// "14 messages, 3 problems"; the problems only if there are any.
[[nodiscard]] QString countText(qint64 messages, qint64 problems);

/// Why a message stands where it does: "Rule “My builds”: bubble".
[[nodiscard]] QString decisionText(const rules::Decision &decision);

/// Why it makes no bubble although its rule would have it: "No bubble: it came while Tidings caught up"; empty for No.
[[nodiscard]] QString heldBackText(rules::HeldBack heldBack);

/// What is muted: "python-quill", "Builds (build failed)".
[[nodiscard]] QString muteName(const rules::Mute &mute);
/// The same as something to choose: "The package python-quill".
[[nodiscard]] QString muteChoice(const rules::Mute &mute);
/// "for 1 hour", "until tomorrow", "for good".
[[nodiscard]] QString periodText(rules::MutePeriod period);
/// "until 15:32", "until tomorrow at 06:00", "for good".
[[nodiscard]] QString untilText(const std::optional<Time> &until, Time now);
/// "Muted python-quill until 15:32".
[[nodiscard]] QString mutedText(const rules::Mute &mute, Time now);
/// "Unmuted python-quill".
[[nodiscard]] QString unmutedText(const rules::Mute &mute);
/// "You follow libaurora"; unfollowedText(): "You do not follow libaurora any more".
[[nodiscard]] QString followedText(const QString &name);
[[nodiscard]] QString unfollowedText(const QString &name);

/// "3.4 KB" and the like.
[[nodiscard]] QString sizeText(qint64 bytes);

/// A text for a tooltip. QToolTip guesses whether one is HTML: this is, with every character of the text escaped. Empty
/// for an empty one.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace tidings::ui
