// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/reader.h"

namespace tidings::history {

/// Whether a message that has just come belongs to a list made by this query.
///
/// Answers as the database does, whose index has the same words in it; the database decides in the end.
[[nodiscard]] bool matches(const Query &query, const Record &record);

/// Whether the message is about this person: the acting one or any other named in it.
[[nodiscard]] bool isAbout(const meta::Digest &digest, const QString &person);

} // namespace tidings::history
