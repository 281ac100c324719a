// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/explanation.h"

#include "app/ctl/historyfile.h"
#include "app/ctl/knownhere.h"
#include "app/ctl/records.h"
#include "app/ctl/runningprogram.h"
#include "core/desktop/messagejson.h"
#include "core/text/printable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

history::Result<std::optional<history::Record>> find(history::Reader &reader, const QString &id)
{
    if (const auto row = desktop::rowNamed(id); row != 0) {
        if (auto record = reader.record(row); !record || *record) {
            return record;
        }
    }
    return reader.recordWithId(id);
}

OrWords<QByteArray> explanationFromFile(const QCommandLineParser &parser, const QString &id)
{
    auto file = openHistory(parser);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const auto record = find(*file->reader, id);
    if (!record) {
        return tl::make_unexpected(record.error().detail);
    }
    if (!*record) {
        return tl::make_unexpected(u"there is no such message in the history"_s);
    }
    file->choices.known = knownHere(file->choices, file->distGit);
    const SystemClock clock;
    return desktop::compact(desktop::explanation(**record, rules::RuleBook(file->choices), clock.now()));
}

void print(const QString &line)
{
    writeLine(forTerminal(line).toUtf8());
}

QString decisionIn(const QJsonObject &told)
{
    const auto rule = told[u"rule"_s].toString();
    auto words = rule.isEmpty() ? u"decided: %1, no rule took it"_s : u"decided: %1, by the rule \"%2\""_s;
    words = rule.isEmpty() ? words.arg(told[u"outcome"_s].toString()) : words.arg(told[u"outcome"_s].toString(), rule);
    const auto heldBack = told[u"held_back"_s].toString();
    return heldBack.isEmpty() ? words : u"%1; no bubble: %2"_s.arg(words, heldBack);
}

QString effectOf(const QJsonObject &rule)
{
    if (!rule[u"fits"_s].toBool()) {
        return rule[u"why"_s].toString();
    }
    return rule[u"decides"_s].toBool() ? u"fits, and decides"_s : u"fits, but comes too late"_s;
}

} // namespace

OrWords<QByteArray> explanationOf(const QCommandLineParser &parser, const QString &id)
{
    if (parser.isSet(u"database"_s)) {
        return explanationFromFile(parser, id);
    }
    const auto answer = callRunning(u"Explain"_s, {id});
    if (answer) {
        // Whoever has the name gives it. JSON reads the escapes as what they stand for.
        return text::printable(answer->value(0).toString()).toUtf8();
    }
    return answer.error().isNotThere ? explanationFromFile(parser, id)
                                     : OrWords<QByteArray>(tl::make_unexpected(answer.error().words));
}

void printForPeople(const QByteArray &explanation)
{
    const auto told = QJsonDocument::fromJson(explanation).object();
    const auto signer = told[u"signer"_s].toString();
    print(told[u"digest"_s][u"subtitle"_s].toString());
    print(u"%1, %2, %3"_s.arg(told[u"time"_s].toString(), told[u"topic"_s].toString(), told[u"verdict"_s].toString()) +
          (signer.isEmpty() ? QString() : u" by %1"_s.arg(signer)));
    print(decisionIn(told));
    int number = 0;
    for (const auto &value : told[u"rules"_s].toArray()) {
        const auto rule = value.toObject();
        print(u"%1. \"%2\" %3"_s.arg(QString::number(++number), rule[u"name"_s].toString(), effectOf(rule)));
    }
    if (told[u"rules_changed"_s].toBool()) {
        print(u"when it came the rules were others"_s);
    }
    if (const auto mute = told[u"mute"_s].toObject(); !mute.isEmpty()) {
        const auto until = mute[u"until"_s].toString();
        print(u"muted now: %1 %2, %3"_s.arg(mute[u"what"_s].toString(), mute[u"name"_s].toString(),
            until.isEmpty() ? u"for good"_s : u"until %1"_s.arg(until)));
    }
}

} // namespace tidings::ctl
