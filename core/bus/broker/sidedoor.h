// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <functional>
#include <memory>
#include <vector>

namespace tidings::bus {

class Reception;

/// A door of an entrance that is no socket of ZeroMQ's. Who comes by it is a guest like the others, under a number that
/// the door gives and never gives again. Lives on the entrance's thread.
class SideDoor
{
public:
    SideDoor() = default;
    virtual ~SideDoor() = default;
    Q_DISABLE_COPY_MOVE(SideDoor)

    /// Listens. ErrorCode::Address, InUse or System if that cannot be.
    [[nodiscard]] virtual Result<void> open() = 0;
    /// Where, with the port that was free.
    [[nodiscard]] virtual QString endpoint() const = 0;
    /// Ends a connection within a second, and tells it why; Reception::left() follows, but not from within.
    virtual void close(int guest, const QString &why) = 0;
    /// A message for these guests: those who have subscribed to it. The views end with the call.
    virtual void send(const std::vector<int> &guests, QByteArrayView topic, QByteArrayView body) = 0;
    /// What it did since the start, in words for the log.
    [[nodiscard]] virtual QString summary() const = 0;
};

/// The reception outlives the door.
using MakeSideDoor = std::function<std::unique_ptr<SideDoor>(Reception &reception)>;

} // namespace tidings::bus
