// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QFile>

#include <memory>

namespace tidings::history {

/// One program writes a history at a time. A lock of the kernel's on the file "<history>.lock" (flock): it goes with
/// the process that holds it, however that ends, so that there is nothing stale to be judged. The file stays; in it
/// stands who holds the lock, and whether a history lies beside it: where the first page of a history is lost, nothing
/// else tells it from any file that somebody named by mistake.
class WriteLock
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WriteLock>> take(const QString &path);

    /// Whether noteHistory() was called for this history, now or by a program before.
    [[nodiscard]] bool isOfHistory() const { return m_isOfHistory; }
    /// What the lock is for has been opened as a history.
    void noteHistory();

private:
    explicit WriteLock(const QString &path);
    void write();

    QFile m_file;
    bool m_isOfHistory = false;
};

} // namespace tidings::history
