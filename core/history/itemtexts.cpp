// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/itemtexts.h"

#include "core/meta/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tidings::history::itemtexts {

using namespace Qt::StringLiterals;

namespace {

/// A row shows three people at most, and how many there are in words of its own.
constexpr qsizetype mostPeople = 100;

constexpr auto rule = "rule"_L1;
constexpr auto subtitle = "subtitle"_L1;
constexpr auto subjective = "subjective"_L1;
constexpr auto headline = "headline"_L1;
constexpr auto link = "link"_L1;
constexpr auto people = "usernames"_L1;
constexpr auto severity = "severity"_L1;

} // namespace

QString language(const meta::Reading &reading)
{
    // A new version may say it better.
    return QStringList{reading.locale.bcp47Name(), reading.reader, QCoreApplication::applicationVersion()}.join(u'\n');
}

QString toText(const meta::Item &item)
{
    QJsonObject object{{rule, item.rule}, {subtitle, item.subtitle}, {headline, item.headline}, {link, item.link},
        {people, QJsonArray::fromStringList(item.usernames.mid(0, mostPeople))}, {severity, toString(item.severity)}};
    if (item.subjective != item.subtitle) {
        object.insert(subjective, item.subjective);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<meta::Item> fromText(const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    meta::Item item{.rule = object[rule].toString(),
        .subtitle = object[subtitle].toString(),
        .headline = object[headline].toString(),
        .link = object[link].toString(),
        .severity = meta::severityFrom(object[severity].toString())};
    if (item.subtitle.isEmpty()) {
        return {};
    }
    item.subjective = object[subjective].toString(item.subtitle);
    item.spans = meta::spansOf(item.subtitle);
    for (const auto &name : object[people].toArray()) {
        item.usernames.append(name.toString());
    }
    return item;
}

} // namespace tidings::history::itemtexts
