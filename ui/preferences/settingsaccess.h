// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/write.h"

#include <QString>

#include <vector>

namespace tidings::ui {

/// The settings, for a window that shows and changes them. Lives as long as the window.
class SettingsAccess
{
public:
    SettingsAccess() = default;
    virtual ~SettingsAccess() = default;
    Q_DISABLE_COPY_MOVE(SettingsAccess)

    /// As they count, checked, with where each was said.
    [[nodiscard]] virtual const config::Node &settings() const = 0;
    /// They count from now on, and are kept. A value of kind Nothing takes a setting out. Words why not, with nothing
    /// changed; none: done.
    [[nodiscard]] virtual QString change(const std::vector<config::Leaf> &values) = 0;
    /// Said by the file that change() writes to.
    [[nodiscard]] virtual bool isOwn(const config::Origin &origin) const = 0;
    /// Said where it counts more than that file, at the latest from the next start.
    [[nodiscard]] virtual bool countsMore(const config::Origin &origin) const = 0;
};

} // namespace tidings::ui
