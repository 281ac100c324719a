// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/store.h"

namespace tidings::pipeline {

/// Something that is done to the history in small steps, on the recorder's thread, between the batches. Made anywhere,
/// and handed over with Recorder::work().
class StoreWork
{
public:
    StoreWork() = default;
    virtual ~StoreWork() = default;
    Q_DISABLE_COPY_MOVE(StoreWork)

    /// Takes some ten milliseconds. False: that was all, and nothing is called any more.
    [[nodiscard]] virtual history::Result<bool> step(history::Store &store) = 0;
    /// Nothing is called any more: a step went wrong, or the recorder stops (ErrorCode::Interrupted).
    virtual void fail(const history::Error &error) = 0;
};

} // namespace tidings::pipeline
