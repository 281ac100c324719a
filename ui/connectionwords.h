// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"

#include <QString>

namespace tidings::ui {

/// How a connection stands, in one plain line of bounded length that stays true for a while: what happened, to what,
/// and what to do about it. The one place where the states of a connection are worded. `name` is the profile's, or
/// those of several that stand alike.
[[nodiscard]] QString connectionWords(const QString &name, const bus::SourceState &state);

/// What is wrong with a connection, and what to do about it, where it is plain which one is meant.
[[nodiscard]] QString troubleWords(const bus::SourceState &state);

/// connectionWords() with the age of the last message: "…, last message 4 s ago". Trouble ends with a sentence of its
/// own.
[[nodiscard]] QString withLastMessage(const QString &words, bus::SourceState::Phase phase, const QString &age);

} // namespace tidings::ui
