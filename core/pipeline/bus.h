// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/pipeline.h"
#include "core/pipeline/receipts.h"

#include <QObject>

#include <memory>

namespace tidings::pipeline {

/// One bus and its thread: the source and the pipeline behind it are made, used and destroyed there. To be used from
/// the thread that made it, which never waits but in stop().
class Bus : public QObject
{
    Q_OBJECT

public:
    /// `receipts` says which of the messages in `out` are on disk; a bus that would send them again is told. Both, and
    /// the clock, have to outlive it.
    Bus(BusOptions options, const Clock &clock, Handover<history::Record> &out, Handover<Receipt> *receipts = nullptr);
    /// Stops it.
    ~Bus() override;
    Q_DISABLE_COPY_MOVE(Bus)

    void start();
    /// Returns when the thread has ended; what it received is in the handover by then, and status() is that of the end,
    /// without a signal. The handover has to be emptied or closed meanwhile.
    void stop();

    /// Asks for a status with the counts of the moment; statusReported() follows.
    void askStatus();
    /// Has the source make sure that its connection is alive.
    void check();
    /// Has the source sign in anew: its password may be another one.
    void signInAgain();
    /// For what comes from now on. Whose choices they are stays as it was.
    void setChoices(const rules::Choices &choices);
    /// Gives up filling time away, if that is being done.
    void stopCatchUp();
    /// The newest that came.
    [[nodiscard]] const BusStatus &status() const;

Q_SIGNALS:
    /// The connection changed, catching up went on, or the answer to askStatus().
    void statusReported();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::pipeline
