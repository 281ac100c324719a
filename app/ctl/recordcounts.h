// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/intake.h"

#include <QByteArray>

namespace tidings::ctl {

/// What "tidingsctl record" prints: how much the buses together have brought, and what became of it.
///
/// What was received was stored, dropped or a duplicate, or is still on its way; at the end nothing is.
class RecordCounts : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it. Takes all that the recorder has stored.
    RecordCounts(app::Intake &intake, const Clock &clock);

    /// Asks the buses; they answer in a moment.
    void ask();
    /// {"received", "stored", "dropped", "duplicates", "verdicts", "connected", "age", "catchup"}: `dropped` by a rule,
    /// as deprecated, or as unreadable; `connected` if all buses are; `age` of the last message heard live in seconds,
    /// null if none was; `catchup` how far time away is filled.
    [[nodiscard]] QByteArray line();

private:
    app::Intake &m_intake;
    const Clock &m_clock;
    quint64 m_stored = 0;
};

} // namespace tidings::ctl
