// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/looks/stage.h"

#include <functional>

namespace tidings::test {

/// A picture that has a reference.
struct Look
{
    /// Of the reference, without ".png".
    QString name;
    std::function<QImage(Stage &stage)> take;
    Theme theme = Theme::Light;
    QString language = QStringLiteral("en");
    /// The scale of the screen it is taken on.
    int percent = 100;
};
using Looks = std::vector<Look>;

[[nodiscard]] Looks historyLooks();
[[nodiscard]] Looks preferencesLooks();
/// Rules, and the small windows.
[[nodiscard]] Looks dialogLooks();
/// Timeline, bubbles, tray icons, drawings.
[[nodiscard]] Looks drawingLooks();

} // namespace tidings::test
