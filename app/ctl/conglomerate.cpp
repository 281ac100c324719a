// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/readingoptions.h"
#include "app/ctl/records.h"
#include "core/clock.h"
#include "core/meta/digestjson.h"
#include "core/meta/grouper.h"
#include "core/meta/grouplist.h"
#include "core/meta/itemjson.h"

#include <QJsonArray>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Described
{
    bus::Message message;
    meta::Digest digest;
};

OrWords<meta::RuleSet> ruleSetFrom(const QString &name)
{
    if (name == "all"_L1) {
        return meta::RuleSet::All;
    }
    if (name == "reference"_L1) {
        return meta::RuleSet::Reference;
    }
    return tl::make_unexpected(u"there are no rules \"%1\"; --rules takes \"reference\" or \"all\""_s.arg(name));
}

QJsonObject constituent(const Described &one)
{
    const auto id = one.message.id();
    auto json = meta::toJson(one.digest);
    json.insert(u"id"_s, meta::textOrNull(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))));
    return json;
}

QJsonObject itemOf(const meta::Grouping &grouping, const std::vector<Described> &all, const meta::Grouper &grouper,
    const meta::Reading &reading)
{
    meta::ItemBuilder builder(grouper, grouping.rule);
    QJsonArray constituents;
    for (const auto number : grouping.messages) {
        builder.add(all[number].message, all[number].digest);
        constituents.append(constituent(all[number]));
    }
    auto json = meta::toJson(builder.item(), SystemClock().now(), reading.locale);
    json.insert(u"msg_ids"_s, constituents);
    return json;
}

void printItems(const std::vector<Described> &all, const meta::Reading &reading, meta::RuleSet rules)
{
    const meta::Grouper grouper(reading, rules);
    std::vector<meta::GroupKeys> keys;
    keys.reserve(all.size());
    for (const auto &one : all) {
        keys.push_back(grouper.keysOf(one.message, one.digest));
    }
    for (const auto &grouping : meta::grouped(keys)) {
        if (!writeLine(toLine(itemOf(grouping, all, grouper, reading)))) {
            return;
        }
    }
}

} // namespace

int conglomerate(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Reads messages and prints the shorter list they are merged into, as JSON."_s);
    addReadingOptions(parser);
    parser.addOptions({
        {u"rules"_s, u"\"reference\", those of the Python reference only, or \"all\"."_s, u"set"_s, u"all"_s},
        nullOption(),
    });
    parser.process(arguments);
    const auto rules = ruleSetFrom(parser.value(u"rules"_s));
    if (!rules) {
        return fail(rules.error());
    }
    const auto reading = readingFrom(parser);
    if (!reading) {
        return fail(reading.error());
    }
    const meta::Digester digester(*reading);
    std::vector<Described> all;
    const auto status = answerRecords(parser.isSet(u"null"_s) ? '\0' : '\n', [&](const QByteArray &record) -> Answer {
        auto message = bus::Message::readText(record);
        if (!message) {
            return {{}, message.error().detail};
        }
        auto digest = digester.digest(*message);
        all.push_back({*std::move(message), std::move(digest)});
        return {};
    });
    printItems(all, *reading, *rules);
    return status;
}

} // namespace tidings::ctl
