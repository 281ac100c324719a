// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/database.h"

#include <functional>

namespace tidings::history {

/// While this lives, long statements of a connection ask every few milliseconds whether they are still wanted, and end
/// with ErrorCode::Interrupted where they are not.
class ProgressWatch
{
public:
    /// Both have to outlive it; nobody is asked where `isWanted` is empty.
    ProgressWatch(const Database &database, const std::function<bool()> &isWanted);
    ~ProgressWatch();
    Q_DISABLE_COPY_MOVE(ProgressWatch)

private:
    const Database &m_database;
};

} // namespace tidings::history
