// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/readingoptions.h"

#include <QByteArray>

namespace tidings::ctl {

/// Why the message of this id, or of this number in the history, was told or not, as desktop::explanation() has it: by
/// the running program; where none runs or --database names a file, by that and the configuration.
[[nodiscard]] OrWords<QByteArray> explanationOf(const QCommandLineParser &parser, const QString &id);

/// The same in words.
void printForPeople(const QByteArray &explanation);

} // namespace tidings::ctl
