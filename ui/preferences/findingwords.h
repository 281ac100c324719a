// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/connectiontest.h"
#include "ui/history/tonelabel.h"

#include <QString>

namespace tidings::ui {

/// A finding of a test of a connection, as people read it.
struct FindingWords
{
    /// "mark/fixed" and the like, and its colour.
    QString glyph;
    Tone tone = Tone::Text;
    QString words;
};

/// `now` for ages.
[[nodiscard]] FindingWords wordsOf(const pipeline::ConnectionFinding &finding, Time now);
/// Of all of them: whether it works.
[[nodiscard]] QString conclusion(const std::vector<pipeline::ConnectionFinding> &findings);

} // namespace tidings::ui
