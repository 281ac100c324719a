// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tidings::ui {

/// From then on Qt tells screen readers of plain parts of windows as they are: of a label what it says and no more, of
/// a frame that it groups something, which Qt would call a window, and of the line between two panes that it parts
/// them.
void installPlainAccessibles();

} // namespace tidings::ui
