// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/itemjson.h"

#include "core/meta/digestjson.h"
#include "core/meta/relativetime.h"

#include <QJsonArray>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

QJsonValue seconds(std::optional<Time> time)
{
    return time ? QJsonValue(std::chrono::duration<double>(time->time_since_epoch()).count()) : QJsonValue::Null;
}

QJsonValue inWords(std::optional<double> time, Time now, const QLocale &locale)
{
    if (!time) {
        return QJsonValue::Null;
    }
    const auto then = Time(std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>(*time)));
    return relativeTime(then, now, locale, TimeStyle::Long);
}

} // namespace

QJsonObject toJson(const Item &item, Time now, const QLocale &locale)
{
    return {
        {u"rule"_s, textOrNull(item.rule)},
        {u"subtitle"_s, item.subtitle},
        {u"spans"_s, toJson(item.spans)},
        {u"subjective"_s, item.subjective},
        {u"headline"_s, item.headline},
        {u"link"_s, textOrNull(item.link)},
        {u"icon"_s, textOrNull(item.icon)},
        {u"secondary_icon"_s, textOrNull(item.secondaryIcon)},
        {u"start_time"_s, seconds(item.start)},
        {u"end_time"_s, seconds(item.end)},
        {u"timestamp"_s, item.mean ? QJsonValue(*item.mean) : QJsonValue::Null},
        {u"human_time"_s, inWords(item.mean, now, locale)},
        {u"usernames"_s, QJsonArray::fromStringList(item.usernames)},
        {u"packages"_s, QJsonArray::fromStringList(item.packages)},
        {u"topics"_s, QJsonArray::fromStringList(item.topics)},
        {u"categories"_s, QJsonArray::fromStringList(item.categories)},
        {u"severity"_s, toString(item.severity)},
    };
}

} // namespace tidings::meta
