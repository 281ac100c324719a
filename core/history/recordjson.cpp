// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/recordjson.h"

#include "core/meta/digestjson.h"
#include "core/text/csv.h"
#include "core/text/printable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace tidings::history {

using namespace Qt::StringLiterals;
using meta::textOrNull;

namespace {

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

} // namespace

QString isoTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray compact(const QJsonObject &object)
{
    const auto text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    // What this writes as \u escapes stands in texts only, where JSON reads them as the same.
    return text::printable(text).toUtf8();
}

QJsonObject toJson(const Record &record)
{
    return {
        {u"row"_s, record.row},
        {u"id"_s, record.id},
        {u"profile"_s, record.profile},
        {u"topic"_s, QString::fromUtf8(record.incoming.topic)},
        {u"time"_s, isoTime(record.time)},
        {u"verdict"_s, toString(record.verification.verdict)},
        {u"signer"_s, textOrNull(record.verification.signer)},
        {u"unread"_s, record.isUnread},
        {u"outcome"_s, toString(record.decision.outcome)},
        {u"rule"_s, textOrNull(record.decision.rule)},
        {u"digest"_s, meta::toJson(record.digest)},
    };
}

QByteArray tableHeader()
{
    return text::csvLine(columns());
}

QByteArray tableRow(const QJsonObject &message)
{
    const auto digest = message[u"digest"_s].toObject();
    QStringList fields;
    for (const auto &name : columns()) {
        fields.append(textOf(message.contains(name) ? message[name] : digest[name]));
    }
    return text::csvLine(fields);
}

std::optional<TextFormat> textFormatFrom(QStringView word)
{
    return word == u"jsonl" ? std::optional(TextFormat::JsonLines)
           : word == u"csv" ? std::optional(TextFormat::Csv)
                            : std::nullopt;
}

TextFormat textFormatOf(const QString &fileName)
{
    return fileName.endsWith(u".csv", Qt::CaseInsensitive) ? TextFormat::Csv : TextFormat::JsonLines;
}

} // namespace tidings::history
