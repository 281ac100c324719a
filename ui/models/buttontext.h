// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::ui {

/// A name as the text of a button: elided beyond `limit`, and no ampersand of it makes the next letter the button's
/// key.
[[nodiscard]] QString buttonText(const QString &name, qsizetype limit);

} // namespace tidings::ui
