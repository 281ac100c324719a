// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;

namespace tidings::app {

/// The program in the language of the system where there is a translation, from left or from right; else in English,
/// times and numbers included: one window speaks one language. Before any text is made.
void installLanguage(QApplication &application);

} // namespace tidings::app
