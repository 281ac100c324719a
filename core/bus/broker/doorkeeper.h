// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/accounts.h"
#include "core/bus/broker/dooroptions.h"
#include "core/bus/message.h"
#include "core/clock.h"
#include "core/service/logentry.h"

#include <QSet>

#include <memory>
#include <vector>

namespace zmq {
class context_t;
}

namespace tidings::bus {

struct DoorkeeperCounts
{
    quint64 letIn = 0;
    quint64 refused = 0;
    /// Told to come later: too many wrong passwords from there, too many that wait, shut out for a while.
    quint64 putOff = 0;
};

/// Answers libzmq's question who may come in, for all sockets of a context, on a thread of its own; passwords are
/// checked on another one, so that nobody who has none waits for that.
///
/// A wrong password is answered like a name that there is not, after the same time. Too many from one address
/// (Attempts) are not looked at for a while. What was right once is known again without the cost, as long as the hash
/// is the same. To be used from the thread that made it.
class Doorkeeper
{
public:
    /// Context and clock have to outlive it. Whose group may do nothing of the kind is not let in.
    Doorkeeper(
        zmq::context_t &context, const Clock &clock, DoorOptions::Purpose purpose = DoorOptions::Purpose::Subscribe);
    /// Stops it. The sockets that ask it have to be closed by then.
    ~Doorkeeper();
    Q_DISABLE_COPY_MOVE(Doorkeeper)

    /// Answers from now on: before any socket listens, since libzmq lets everybody in while there is nobody to ask.
    [[nodiscard]] Result<void> start();

    void setAccounts(std::shared_ptr<const Accounts> accounts);
    /// User ids that are to come later.
    void setShutOut(const QSet<QByteArray> &userIds);
    /// What happened since the last call. Bounded: of what comes in masses, what one line can tell.
    [[nodiscard]] std::vector<service::LogEntry> takeNotes();
    [[nodiscard]] DoorkeeperCounts counts() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::bus
