// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/history/store.h"
#include "core/pipeline/handover.h"
#include "core/pipeline/receipts.h"
#include "core/pipeline/storework.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tidings::pipeline {

/// The one writer of the history, on a thread of its own: takes what the buses pass on, writes it in batches, and
/// reports it only when it is on disk. To be used from the thread that made it, which never waits but in stop().
///
/// While writing fails (a full disk), what came is kept, tried again after pauses that grow, and the buses are held
/// back. So it is while the history cannot be opened. One that is damaged is set aside, and what came goes to a new
/// one. What need not be kept any more is removed at the start and every hour, in small steps between the batches.
class Recorder : public QObject
{
    Q_OBJECT

public:
    /// What messages say together is kept as `reading` has it. The clock has to outlive it.
    Recorder(QString path, const history::Retention &retention, const meta::Reading &reading, const Clock &clock);
    /// Stops it.
    ~Recorder() override;
    Q_DISABLE_COPY_MOVE(Recorder)

    /// Opens the history; opened() or errorChanged() follows, and the one also after the other.
    void start();
    /// Writes what is in the inbox and closes the history; take(), duplicates() and error() are those of the end,
    /// without a signal. The buses must have stopped.
    void stop();

    /// Where the buses push to.
    [[nodiscard]] Handover<history::Record> &inbox();
    /// Where they hear what of it is on disk.
    [[nodiscard]] Receipts &receipts();

    void markRead(const QList<qint64> &rows, bool isRead);
    /// All messages of an item that has several.
    void markItemRead(qint64 item, bool isRead);
    void markAllRead();
    /// What the last markAllRead() has marked is unread again, the newest mostUndone of them; unreadRestored()
    /// follows.
    void undoMarkAllRead();
    static constexpr qint64 mostUndone = 50'000;
    /// The items in which something was marked since the last call.
    [[nodiscard]] history::UnreadByItem takeUnread();

    /// From when on messages of this profile are missing; nothing: none are any more. Written after what is in the
    /// inbox by now.
    void setUnfilled(const QString &profile, std::optional<Time> since);

    /// To be done between the batches, one after the other. From any thread.
    void work(std::unique_ptr<StoreWork> work);

    /// What has been stored since the last call: each with its row.
    [[nodiscard]] std::vector<history::Record> take();
    /// What is wrong; nothing while all is well.
    [[nodiscard]] const std::optional<history::Error> &error() const;
    /// Where the damaged history is now that was set aside last; empty: none was.
    [[nodiscard]] const QString &setAside() const;
    /// How many messages the history had already.
    [[nodiscard]] quint64 duplicates() const;

Q_SIGNALS:
    /// Once.
    void opened();
    /// The history was damaged, and a new one has been begun: setAside() tells where the old one is. What was read of
    /// it does not count any more, nor does what setUnfilled() said.
    void historySetAside();
    /// There is something to take().
    void recorded();
    /// Messages were marked as read or unread, the oldest were removed, or some work() was done.
    void changed();
    /// After changed(): more is unread than takeUnread() tells.
    void unreadRestored();
    /// error() changed, also back to nothing.
    void errorChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::pipeline
