// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/historyfile.h"

#include "app/ctl/command.h"
#include "app/profilebus.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

QCommandLineOption databaseOption()
{
    return {u"database"_s, u"Look into this history, and do not ask the running program."_s, u"file"_s};
}

OrWords<config::Configuration> historyConfiguration(const QCommandLineParser &parser)
{
    auto configuration = config::load(loadOptions(parser));
    if (!configuration) {
        return tl::make_unexpected(configuration.error().detail);
    }
    if (parser.isSet(u"database"_s)) {
        configuration->history.database = parser.value(u"database"_s);
    }
    return std::move(*configuration);
}

OrWords<history::SearchQuery> searchFrom(const QString &words)
{
    auto search = history::parseSearch(words, SystemClock().now());
    if (!search) {
        return tl::make_unexpected(history::explainWithPlace(search.error(), words));
    }
    return std::move(*search);
}

OrWords<HistoryFile> openHistory(const QCommandLineParser &parser)
{
    const auto configuration = historyConfiguration(parser);
    if (!configuration) {
        return tl::make_unexpected(configuration.error());
    }
    auto reader = history::Reader::open(configuration->history.database, app::readingOf(*configuration));
    if (!reader) {
        return tl::make_unexpected(reader.error().detail);
    }
    return HistoryFile{std::move(*reader),
        {.rules = configuration->rules,
            .reader = configuration->user,
            .followed = configuration->followed,
            .mutes = configuration->mutes},
        configuration->packages.url};
}

} // namespace tidings::ctl
