// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QHash>

namespace tidings::history {

/// The marks (Record::mark) that are kept of a profile, by publisher: what a bus begins with. None where there is no
/// history yet, or none that can be read: then gaps are noticed from the first messages on.
[[nodiscard]] QHash<QString, qint64> readMarks(const QString &path, const QString &profile);

/// The key of the table `state` under which one stands, and the statement that writes it (key, number).
[[nodiscard]] QString markKey(const QString &profile, const QString &publisher);
[[nodiscard]] QString saveMark();

} // namespace tidings::history
