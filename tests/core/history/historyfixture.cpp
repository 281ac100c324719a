// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/history/historyfixture.h"

namespace tidings::test {

using namespace Qt::StringLiterals;

QByteArray certificateText(char letter)
{
    QByteArray text;
    for (int line = 0; line < 28; ++line) {
        text += QByteArray(76, letter) + "\\n";
    }
    return text;
}

history::Record recordOf(const QString &id, Time time)
{
    history::Record record;
    record.profile = u"fedmsg"_s;
    record.incoming.topic = "org.example.dev.buildsys.build.state.change";
    record.incoming.body = R"({"certificate":")" + certificateText() +
                           R"(","msg":{"name":"libaurora","new":3,"owner":"ines"},"msg_id":")" + id.toUtf8() +
                           R"(","signature":"c2ln\n","timestamp":)" +
                           QByteArray::number(time.time_since_epoch().count() / 1000) +
                           R"(,"topic":"org.example.dev.buildsys.build.state.change"})";
    record.incoming.receivedAt = time + std::chrono::seconds(1);
    record.id = id;
    record.time = time;
    record.digest.title = u"buildsys.build.state.change"_s;
    record.digest.subtitle = u"\u2068ines\u2069's build of \u2068libaurora-2.4\u2069 failed"_s;
    record.digest.headline = u"Build failed: libaurora"_s;
    record.digest.usernames = {u"ines"_s};
    record.digest.packages = {u"libaurora"_s};
    record.digest.agent = u"ines"_s;
    record.digest.severity = meta::Severity::Problem;
    record.digest.service = u"buildsys"_s;
    record.digest.kind = u"build.failed"_s;
    record.verification = {crypto::Verdict::Valid, crypto::Reason::None, u"builder.example.org"_s, {}};
    record.decision = {rules::Outcome::Bubble, rules::Urgency::Normal, u"My packages"_s, true};
    record.isUnread = true;
    return record;
}

history::Record amqpRecordOf(const QString &id, const QByteArray &body, Time time)
{
    auto record = recordOf(id, time);
    record.profile = u"fedora"_s;
    record.incoming.form = bus::Form::Amqp;
    record.incoming.headers = R"({"fedora_messaging_schema":"koji.tag","sent-at":"2026-03-01T12:00:00+00:00"})";
    record.incoming.id = id.toUtf8();
    record.incoming.body = body;
    record.verification = {crypto::Verdict::TransportOnly, crypto::Reason::Transport, {}, {}};
    return record;
}

std::unique_ptr<history::Store> openStore(const QString &path)
{
    auto store = history::Store::open(path);
    if (!store) {
        qFatal("%s", qPrintable(store.error().detail));
    }
    return std::move(*store);
}

std::unique_ptr<history::Database> openDatabase(const QString &path)
{
    auto database = history::Database::open(path, history::Database::Access::Write);
    if (!database) {
        qFatal("%s", qPrintable(database.error().detail));
    }
    return std::move(*database);
}

std::unique_ptr<history::Reader> openReader(const QString &path, const QString &reader)
{
    auto opened = history::Reader::open(path, {.reader = reader});
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().detail));
    }
    return std::move(*opened);
}

QStringList idsOf(history::Reader &reader, const history::Query &query)
{
    const auto rows = reader.rows(query, 0, 1000);
    if (!rows) {
        return {u"error: "_s + rows.error().detail};
    }
    QStringList ids;
    for (const auto &row : *rows) {
        ids.append(row.id);
    }
    return ids;
}

qint64 countOf(history::Reader &reader, const history::Query &query)
{
    const auto overview = reader.overview(query);
    return overview ? overview->messages : -1;
}

} // namespace tidings::test
