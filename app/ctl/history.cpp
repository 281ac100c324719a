// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/csv.h"
#include "app/ctl/historyfile.h"
#include "app/ctl/records.h"
#include "app/ctl/runningprogram.h"
#include "core/desktop/messagejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFound = 1000;

/// Lines of JSON, one a message.
using Found = OrWords<QByteArrayList>;

Found searchFile(const QCommandLineParser &parser, const QString &words, int limit)
{
    auto search = history::parseSearch(words, SystemClock().now());
    if (!search) {
        return tl::make_unexpected(history::explainWithPlace(search.error(), words));
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
        lines.append(desktop::compact(desktop::toJson(record)));
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
        lines.append(forTerminal(line).toUtf8());
    }
    return lines;
}

/// What a table has of a message, in this order: a member of it or of its digest.
const QStringList &columns()
{
    static const QStringList names{u"row"_s, u"id"_s, u"time"_s, u"profile"_s, u"topic"_s, u"service"_s, u"kind"_s,
        u"severity"_s, u"verdict"_s, u"signer"_s, u"unread"_s, u"outcome"_s, u"rule"_s, u"agent"_s, u"packages"_s,
        u"usernames"_s, u"subtitle"_s, u"link"_s};
    return names;
}

QString textOf(const QJsonValue &value)
{
    QStringList items;
    for (const auto &item : value.toArray()) {
        items.append(item.toString());
    }
    return value.isArray() ? items.join(u' ') : value.toVariant().toString();
}

QByteArray rowOf(const QByteArray &line)
{
    const auto message = QJsonDocument::fromJson(line).object();
    const auto digest = message[u"digest"_s].toObject();
    QStringList fields;
    for (const auto &name : columns()) {
        fields.append(textOf(message.contains(name) ? message[name] : digest[name]));
    }
    return csvLine(fields);
}

void print(const QByteArrayList &found, bool isTable)
{
    if (isTable) {
        writeLine(csvLine(columns()));
    }
    for (const auto &line : found) {
        writeLine(isTable ? rowOf(line) : line);
    }
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"search"_s, u"Look for messages in which words are found."_s);
    parser.addPositionalArgument(
        u"words"_s, u"All have to be found, the last also as the beginning of one."_s, u"words…"_s);
    parser.addOptions({
        databaseOption(),
        {u"format"_s, u"jsonl: JSON, one message a line; or csv, for spreadsheets. jsonl if not said."_s, u"format"_s,
            u"jsonl"_s},
        {u"limit"_s, u"At most so many, the newest first: 1 to 1000. 50 if not said."_s, u"number"_s, u"50"_s},
    });
}

} // namespace

int history(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, u"Searches the history: that of the running program; if none runs, the configuration's."_s);
    addOptions(parser);
    parser.process(arguments);
    auto words = parser.positionalArguments();
    if (words.size() < 2 || words.takeFirst() != "search"_L1) {
        return fail(u"say \"search\" and what for: history search libaurora failed"_s);
    }
    const auto format = parser.value(u"format"_s);
    if (format != "jsonl"_L1 && format != "csv"_L1) {
        return fail(u"--format takes jsonl or csv"_s);
    }
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > mostFound) {
        return fail(u"--limit takes a number from 1 to %1"_s.arg(mostFound));
    }
    const auto found = search(parser, words.join(u' '), limit);
    if (!found) {
        return fail(found.error());
    }
    print(*found, format == "csv"_L1);
    return Success;
}

} // namespace tidings::ctl
