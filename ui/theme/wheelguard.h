// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace tidings::ui {

/// From now on the mouse wheel scrolls the page over the boxes and numbers that are in it, and changes none of them:
/// what is changed here counts at once, and nobody sees it who only scrolls by.
void keepWheelFromFields(QWidget &page);

} // namespace tidings::ui
