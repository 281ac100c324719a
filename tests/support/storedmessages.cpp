// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"

#include "core/meta/digester.h"

#include <QJsonDocument>

namespace tidings::test {

using namespace Qt::StringLiterals;

history::Record messageOf(qint64 number, Time time, const QByteArray &topic, const QJsonObject &payload)
{
    history::Record record;
    record.profile = u"Demo"_s;
    record.id = u"2026-%1"_s.arg(number);
    record.time = time;
    record.incoming.topic = "org.fedoraproject.dev." + topic;
    record.incoming.receivedAt = time;
    const QJsonObject envelope{{u"msg"_s, payload}, {u"msg_id"_s, record.id},
        {u"topic"_s, QString::fromUtf8(record.incoming.topic)}, {u"signature"_s, u"c2ln\n"_s},
        {u"timestamp"_s, static_cast<qint64>(time.time_since_epoch().count() / 1000)}};
    record.incoming.body = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
    record.verification = {crypto::Verdict::Valid, crypto::Reason::None, u"builder.example.org"_s, {}};
    record.decision = {.outcome = rules::Outcome::Bubble, .rule = u"My builds"_s, .isUnread = true};
    record.isUnread = true;
    if (const auto message = bus::Message::read(record.incoming)) {
        record.digest = meta::Digester({.reader = u"marta"_s}).digest(*message);
    }
    return record;
}

history::Record buildOf(qint64 number, Time time, const QString &package, BuildState state, const QString &owner)
{
    return messageOf(number, time, "buildsys.build.state.change",
        {{u"build_id"_s, number}, {u"name"_s, package}, {u"version"_s, u"2.4.1"_s},
            {u"release"_s, u"%1.fc45"_s.arg(number)}, {u"owner"_s, owner}, {u"instance"_s, u"primary"_s},
            {u"new"_s, static_cast<int>(state)}});
}

history::Record commitOf(qint64 number, Time time, const QString &summary, const QString &package, const QString &text)
{
    const QJsonObject counts{{u"files"_s, 1}, {u"additions"_s, 3}, {u"deletions"_s, 1}, {u"lines"_s, 4}};
    return messageOf(number, time, "git.receive",
        {{u"commit"_s, QJsonObject{{u"username"_s, u"tomas"_s}, {u"name"_s, u"tomas"_s}, {u"agent"_s, u"tomas"_s},
                           {u"repo"_s, package}, {u"namespace"_s, u"rpms"_s}, {u"branch"_s, u"rawhide"_s},
                           {u"rev"_s, u"%1"_s.arg(number, 40, 16, QChar(u'0'))}, {u"summary"_s, summary},
                           {u"message"_s, text.isEmpty() ? summary : summary + u"\n\n"_s + text},
                           {u"stats"_s, QJsonObject{{u"files"_s, QJsonObject{{package + u".spec"_s, counts}}},
                                            {u"total"_s, counts}}}}}});
}

} // namespace tidings::test
