// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/readingoptions.h"
#include "core/config/configuration.h"
#include "core/history/reader.h"
#include "core/rules/choices.h"

namespace tidings::ctl {

/// --database, for commands that look into a history.
[[nodiscard]] QCommandLineOption databaseOption();

/// The configuration, with the history that --database names, if it does.
[[nodiscard]] OrWords<config::Configuration> historyConfiguration(const QCommandLineParser &parser);

/// What to search for, from what was typed; no words: everything.
[[nodiscard]] OrWords<history::SearchQuery> searchFrom(const QString &words);

/// A history, and for whom it is read.
struct HistoryFile
{
    std::unique_ptr<history::Reader> reader;
    /// The configuration's. What is asked from elsewhere, who maintains what, is not in it (knownHere()).
    rules::Choices choices;
    /// The address of the dist-git that knows it.
    QString distGit;
};
/// The file that --database names, or the configuration's history.
[[nodiscard]] OrWords<HistoryFile> openHistory(const QCommandLineParser &parser);

} // namespace tidings::ctl
