// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desktop/programstatus.h"
#include "core/pipeline/pipeline.h"

namespace tidings::app {

/// What a report of a defect should tell, but for what is the same for the whole process.
struct DiagnosticFacts
{
    desktop::ProgramStatus status;
    /// Of each bus that runs.
    QList<pipeline::BusStatus> buses;
    /// How the icon is shown, in a word.
    QString tray;
    /// The notification service, as it calls itself; empty: not known.
    QString notifications;
    /// In words, from the start of the program.
    QStringList warnings;
    qint64 historyBytes = -1;
};

/// Versions, desktop, connections and counts as lines of plain text, in English: for people who mend it. Who the reader
/// is, passwords, names in addresses and the path of their home are not in it.
[[nodiscard]] QString diagnostics(const DiagnosticFacts &facts, const QString &home, Time now);

} // namespace tidings::app
