// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QFile>

#include <memory>

namespace tidings::history {

/// One program writes a history at a time. A lock of the kernel's on the file "<history>.lock" (flock): it goes with
/// the process that holds it, however that ends, so that there is nothing stale to be judged. The file stays; in it
/// stands who holds the lock.
class WriteLock
{
public:
    [[nodiscard]] static Result<std::unique_ptr<WriteLock>> take(const QString &path);

private:
    explicit WriteLock(const QString &path);

    QFile m_file;
};

} // namespace tidings::history
