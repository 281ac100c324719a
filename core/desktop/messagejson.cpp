// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/messagejson.h"

#include "core/bus/messagetext.h"
#include "core/config/write.h"
#include "core/json/canonical.h"
#include "core/meta/digestjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tidings::desktop {

using namespace Qt::StringLiterals;
using meta::textOrNull;

namespace {

/// Canonical, so that no blank or escape of the sender's is in it; null for what is not to be told.
QByteArray messageOf(const history::Record &record)
{
    const auto message = bus::Message::read(record.incoming);
    if (!message || record.incoming.body.size() + record.incoming.headers.size() > longestMessage) {
        return {};
    }
    const auto text = json::Document::parse(bus::messageText(record.incoming, *message));
    if (!text) {
        return {};
    }
    // The escapes may make it longer; and the bus's JSON knows numbers that others' does not.
    auto canonical = QByteArray::fromStdString(json::canonical(text->root()));
    const bool isGood = canonical.size() <= longestMessage && !QJsonDocument::fromJson(canonical).isNull();
    return isGood ? canonical : QByteArray();
}

QJsonObject toJson(const rules::Explanation &explained)
{
    return {{u"name"_s, explained.rule}, {u"fits"_s, explained.mismatch == rules::Mismatch::None},
        {u"why"_s, rules::explain(explained.mismatch)}, {u"decides"_s, explained.isDeciding}};
}

} // namespace

qint64 rowNamed(const QString &name)
{
    // What else toLongLong() would read is no number that the history shows.
    const bool isNumber = std::ranges::all_of(name, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? name.toLongLong() : 0;
}

QByteArray toJsonWithMessage(const history::Record &record)
{
    auto object = toJson(record);
    const auto message = messageOf(record);
    if (message.isNull()) {
        object.insert(u"truncated"_s, true);
        return compact(object);
    }
    auto line = compact(object);
    line.chop(1);
    return line + ",\"message\":" + message + '}';
}

QJsonObject explanation(const history::Record &record, const rules::RuleBook &book, Time now)
{
    auto object = toJson(record);
    object.insert(u"held_back"_s, textOrNull(toString(record.decision.heldBack)));
    object.insert(u"change"_s, textOrNull(toString(record.decision.change)));
    const auto explained = book.explain(record.digest, record.verification, record.decision.change);
    QJsonArray rules;
    for (const auto &rule : explained) {
        rules.append(toJson(rule));
    }
    object.insert(u"rules"_s, rules);
    object.insert(u"rules_changed"_s, book.decidesOtherwise(explained, record.decision));
    const auto *mute = book.muteOf(record.digest, now);
    object.insert(u"mute"_s, mute != nullptr ? QJsonValue(toJson(*mute)) : QJsonValue());
    return object;
}

QJsonObject toJson(const rules::Mute &mute)
{
    return {{u"what"_s, toString(mute.what)}, {u"name"_s, mute.name},
        {u"until"_s, mute.until ? QJsonValue(isoTime(*mute.until)) : QJsonValue()}};
}

} // namespace tidings::desktop
