// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::ui {

/// The text as a screen reader gets it: without what is there for the eye only, as marks of direction around names and
/// places where a long word may break. Braille and some voices make something of each of them.
[[nodiscard]] QString spoken(QString text);

} // namespace tidings::ui
