// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tidings::meta {

/// Whether a text may be opened or fetched: http or https, with a host of plain ASCII and nothing like "user@" before
/// it, not longer than any sane address. What follows the host is not looked at: the bus has blanks there.
[[nodiscard]] bool isLink(const QString &text);

} // namespace tidings::meta
