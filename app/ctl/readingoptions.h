// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digester.h"

#include <QCommandLineParser>

#include <tl/expected.hpp>

namespace tidings::ctl {

/// A value, or the words of what a user got wrong.
template <class T>
using OrWords = tl::expected<T, QString>;

/// --locale, --reader, --accounts, --packs and --plugins: for commands that put messages into words.
void addReadingOptions(QCommandLineParser &parser);
[[nodiscard]] OrWords<meta::Reading> readingFrom(const QCommandLineParser &parser);

} // namespace tidings::ctl
