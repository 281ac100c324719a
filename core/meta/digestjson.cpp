// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digestjson.h"

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

QJsonArray list(const QStringList &items)
{
    return QJsonArray::fromStringList(items);
}

QJsonObject object(const QHash<QString, QString> &members)
{
    QJsonObject all;
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        all.insert(member.key(), member.value());
    }
    return all;
}

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray toJson(const QList<Span> &all)
{
    QJsonArray pairs;
    for (const auto &span : all) {
        pairs.append(QJsonArray{span.start, span.length});
    }
    return pairs;
}

QJsonObject toJson(const Digest &digest)
{
    QJsonObject json{
        {u"title"_s, digest.title},
        {u"subtitle"_s, digest.subtitle},
        {u"subjective"_s, digest.subjective},
        {u"headline"_s, digest.headline},
        {u"spans"_s, toJson(digest.spans)},
        {u"long_form"_s, digest.longForm},
        {u"link"_s, textOrNull(digest.link)},
        {u"icon"_s, textOrNull(digest.icon)},
        {u"secondary_icon"_s, textOrNull(digest.secondaryIcon)},
        {u"usernames"_s, list(digest.usernames)},
        {u"packages"_s, list(digest.packages)},
        {u"objects"_s, list(digest.objects)},
        {u"groups"_s, list(digest.groups)},
        {u"containers"_s, list(digest.containers)},
        {u"modules"_s, list(digest.modules)},
        {u"flatpaks"_s, list(digest.flatpaks)},
        {u"agent"_s, textOrNull(digest.agent)},
        {u"emails"_s, object(digest.emails)},
        {u"avatars"_s, object(digest.avatars)},
        {u"severity"_s, toString(digest.severity)},
        {u"service"_s, digest.service},
        {u"kind"_s, digest.kind},
    };
    if (digest.isDeprecated) {
        json.insert(u"deprecated"_s, true);
    }
    return json;
}

} // namespace tidings::meta
