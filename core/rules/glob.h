// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace tidings::rules {

/// Whether a text is what a pattern says: "*" stands for any characters, also none, "?" for one, all else for itself.
/// Takes at most the product of the two lengths in time, whatever they are; a regular expression or fnmatch() may not.
[[nodiscard]] bool isMatch(QStringView pattern, QStringView text);

/// The same for a topic as digests title it, without prefix and environment. Patterns for whole topics fit too:
/// "org.fedoraproject.prod.git.*", and a leading "*." may stand for prefix and environment ("*.git.receive").
[[nodiscard]] bool isTopicMatch(QStringView pattern, QStringView title);

} // namespace tidings::rules
