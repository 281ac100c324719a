// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/historycare.h"
#include "app/ctl/historyexport.h"
#include "app/ctl/historyfile.h"
#include "app/ctl/records.h"
#include "app/ctl/runningprogram.h"
#include "core/history/recordjson.h"
#include "core/text/printable.h"

#include <QJsonDocument>

#include <algorithm>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 1000;
constexpr int usuallyFound = 50;

/// Lines of JSON, one a message.
using Found = OrWords<QByteArrayList>;

Found searchFile(const QCommandLineParser &parser, const QString &words, int limit)
{
    auto search = searchFrom(words);
    if (!search) {
        return tl::make_unexpected(search.error());
    }
    const auto file = openHistory(parser);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const auto records = file->reader->rows({.search = std::move(*search)}, 0, limit);
    if (!records) {
        return tl::make_unexpected(records.error().detail);
    }
    QByteArrayList lines;
    for (const auto &record : *records) {
        lines.append(history::compact(history::toJson(record)));
    }
    return lines;
}

Found search(const QCommandLineParser &parser, const QString &words, int limit)
{
    if (parser.isSet(u"database"_s)) {
        return searchFile(parser, words, limit);
    }
    const auto answer = callRunning(u"Search"_s, {words, limit});
    if (!answer) {
        return answer.error().isNotThere ? searchFile(parser, words, limit)
                                         : Found(tl::make_unexpected(answer.error().words));
    }
    QByteArrayList lines;
    for (const auto &line : answer->value(0).toStringList()) {
        lines.append(text::printable(line).toUtf8());
    }
    return lines;
}

void print(const QByteArrayList &found, bool isTable)
{
    if (isTable) {
        writeLine(history::tableHeader());
    }
    for (const auto &line : found) {
        writeLine(isTable ? history::tableRow(QJsonDocument::fromJson(line).object()) : line);
    }
}

/// --format and --limit are checked here.
int printFound(const QCommandLineParser &parser, const QString &words)
{
    const auto format = history::textFormatFrom(parser.value(u"format"_s));
    if (!format) {
        return fail(u"--format takes jsonl or csv"_s);
    }
    bool isNumber = false;
    const int limit = parser.isSet(u"limit"_s) ? parser.value(u"limit"_s).toInt(&isNumber) : usuallyFound;
    if ((parser.isSet(u"limit"_s) && !isNumber) || limit < 1 || limit > mostFound) {
        return fail(u"--limit takes a number from 1 to %1"_s.arg(mostFound));
    }
    const auto found = search(parser, words, limit);
    if (!found) {
        return fail(found.error());
    }
    print(*found, *format == history::TextFormat::Csv);
    return Success;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"what"_s,
        u"\"search\" prints the messages in which words are found, \"export\" writes them to a file; \"forget\" "
        u"removes "
        "what is about a person, \"check\" mends, \"compact\" makes the file smaller."_s);
    parser.addPositionalArgument(
        u"words"_s, u"All have to be found, the last also as the beginning of one."_s, u"words…"_s);
    parser.addOptions({
        databaseOption(),
        {u"format"_s,
            u"jsonl: JSON, one message a line; or csv, for spreadsheets. If not said, jsonl; for export, what the "
            "file's name ends with."_s,
            u"format"_s, u"jsonl"_s},
        {u"limit"_s,
            u"At most so many, the newest first. For search 1 to 1000, 50 if not said; for export all if not said."_s,
            u"number"_s},
        {u"yes"_s, u"For forget: do it. Without this, it says how many messages would be removed."_s},
        {u"output"_s, u"For export: the file to write."_s, u"file"_s},
    });
}

} // namespace

int history(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser,
        u"Searches the history: that of the running program; if none runs, the configuration's. Or writes it to a "
        "file."_s);
    addOptions(parser);
    parser.process(arguments);
    auto words = parser.positionalArguments();
    const auto what = words.isEmpty() ? QString() : words.takeFirst();
    if (what == "search"_L1 && !words.isEmpty()) {
        return printFound(parser, words.join(u' '));
    }
    if (what == "export"_L1) {
        return exportHistory(parser, words.join(u' '));
    }
    if ((what == "forget"_L1 && words.size() == 1) ||
        ((what == "check"_L1 || what == "compact"_L1) && words.isEmpty())) {
        return careForHistory(parser, what, words.value(0));
    }
    return fail(u"say \"search\" and what for: history search libaurora failed; or \"export\", \"forget\" and whom, "
                "\"check\" or \"compact\""_s);
}

} // namespace tidings::ctl
