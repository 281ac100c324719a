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

OrWords<HistoryFile> openHistory(const QCommandLineParser &parser)
{
    const auto configuration = config::load(loadOptions(parser));
    if (!configuration) {
        return tl::make_unexpected(configuration.error().detail);
    }
    const auto path = parser.isSet(u"database"_s) ? parser.value(u"database"_s) : configuration->history.database;
    auto reader = history::Reader::open(path, app::readingOf(*configuration));
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
