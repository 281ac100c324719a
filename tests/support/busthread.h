// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"
#include "core/pipeline/handover.h"

#include <QThread>

#include <functional>
#include <memory>

namespace tidings::test {

/// A Source in a thread of its own, as the program has it. What it receives and how it stands comes back by hand-over.
class BusThread : public QThread
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<bus::Source>(bus::Source::Receiver)>;

    /// `make` is called on the new thread, which starts at once.
    explicit BusThread(Make make);
    ~BusThread() override;

    /// All that came so far, in order.
    [[nodiscard]] const std::vector<bus::Incoming> &messages();
    /// As it was told last; the counts are of that moment.
    [[nodiscard]] const bus::SourceState &state();
    /// Stops the source and the thread; returns when both have ended.
    void stop();

protected:
    void run() override;

private:
    Make m_make;
    pipeline::Handover<bus::Incoming> m_incoming;
    pipeline::Handover<bus::SourceState> m_states;
    std::vector<bus::Incoming> m_messages;
    bus::SourceState m_state;
};

} // namespace tidings::test
