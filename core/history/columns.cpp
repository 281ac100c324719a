// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/columns.h"

#include "core/history/itemtexts.h"
#include "core/history/tally.h"

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fedmsg = "fedmsg"_L1;
constexpr auto amqp = "amqp"_L1;
constexpr auto critical = "critical"_L1;
constexpr auto normal = "normal"_L1;

constexpr qsizetype longestKind = 200;

/// A null string would be stored as NULL, which no column takes.
QVariant text(const QString &string)
{
    return string.isNull() ? u""_s : string;
}

QVariant bytes(const QByteArray &array)
{
    return array.isNull() ? QByteArrayLiteral("") : array;
}

/// In the order of selectRecords().
enum Column
{
    Row,
    TimeColumn,
    ReceivedAt,
    IsCatchUp,
    Profile,
    Form,
    Topic,
    Id,
    AmqpId,
    BodyHash,
    Service,
    Kind,
    Severity,
    Verdict,
    Reason,
    Signer,
    Detail,
    Outcome,
    Urgency,
    Rule,
    WasUnread,
    Headers,
    CertificateAt,
    Body,
    Certificate,
    IsUnread,
    ItemId,
    ItemCount,
    ItemProblems,
    ItemUnread,
    ItemVerdict,
    ItemLanguage,
    ItemTexts,
};

bus::Incoming readIncoming(const Statement &statement)
{
    const auto bytesOf = [&](int column) { return statement.value(column).toByteArray(); };
    return {
        .form = statement.value(Form).toString() == amqp ? bus::Form::Amqp : bus::Form::Fedmsg,
        .topic = bytesOf(Topic),
        .body = mended({bytesOf(Body), bytesOf(Certificate), static_cast<qsizetype>(statement.number(CertificateAt))}),
        .headers = bytesOf(Headers),
        .id = bytesOf(AmqpId),
        .receivedAt = timeOf(statement.number(ReceivedAt)),
        .isCatchUp = statement.number(IsCatchUp) != 0,
    };
}

} // namespace

QString insertMessage()
{
    return u"INSERT INTO message (spot, row, time, received_at, is_catch_up, profile, form, topic, id, amqp_id, id_key,"
           " body_key, body_hash, service, kind, severity, verdict, reason, signer, detail, outcome, urgency, rule,"
           " was_unread, headers, certificate, certificate_at, body, sequence)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QVariantList messageValues(const Record &record, const Placed &placed)
{
    const auto &incoming = record.incoming;
    const auto &decision = record.decision;
    return {
        placed.spot,
        record.row,
        milliseconds(record.time),
        milliseconds(incoming.receivedAt),
        incoming.isCatchUp,
        text(record.profile),
        incoming.form == bus::Form::Amqp ? amqp : fedmsg,
        bytes(incoming.topic),
        text(record.id),
        bytes(incoming.id),
        placed.fingerprint.idKey,
        placed.fingerprint.bodyKey,
        record.bodyHash,
        serviceName(record.digest.service),
        text(record.digest.kind.left(longestKind)),
        toString(record.digest.severity),
        text(toString(record.verification.verdict)),
        text(toString(record.verification.reason)),
        text(record.verification.signer),
        text(record.verification.detail),
        text(toString(decision.outcome)),
        decision.urgency == rules::Urgency::Critical ? critical : normal,
        text(decision.rule),
        decision.isUnread,
        bytes(incoming.headers),
        placed.certificate ? QVariant(*placed.certificate) : QVariant(),
        placed.body.at,
        bytes(placed.body.rest),
        record.sequence ? QVariant(*record.sequence) : QVariant(),
    };
}

QString selectRecords(const QString &spots)
{
    // CROSS: SQLite keeps this order of tables, and so that of the spots.
    return u"SELECT message.row, message.time, received_at, is_catch_up, profile, form, topic, message.id, amqp_id,"
           " body_hash, message.service, kind, message.severity, message.verdict, reason, signer, detail, outcome,"
           " urgency, rule, was_unread, headers, certificate_at, body, certificate.text,"
           " EXISTS (SELECT 1 FROM unread WHERE unread.spot = message.spot),"
           " item.id, item.count, item.problems, item.unread, item.verdict, item.language, item.texts"
           " FROM (%1) AS found CROSS JOIN message ON message.spot = found.spot"
           " LEFT JOIN certificate ON certificate.id = message.certificate"
           " LEFT JOIN member ON member.spot = message.spot LEFT JOIN item ON item.id = member.item"
           " ORDER BY found.spot DESC"_s.arg(spots);
}

QString selectMembers()
{
    return selectRecords(u"SELECT spot FROM member WHERE item = ? ORDER BY spot DESC LIMIT ?"_s);
}

Record readRecord(const Statement &statement)
{
    const auto textOf = [&](int column) { return statement.value(column).toString(); };
    Record record;
    record.row = statement.number(Row);
    record.profile = textOf(Profile);
    record.incoming = readIncoming(statement);
    record.id = textOf(Id);
    record.time = timeOf(statement.number(TimeColumn));
    record.digest.service = textOf(Service);
    record.digest.kind = textOf(Kind);
    record.digest.severity = meta::severityFrom(textOf(Severity));
    record.verification = {
        crypto::verdictFrom(textOf(Verdict)), crypto::reasonFrom(textOf(Reason)), textOf(Signer), textOf(Detail)};
    record.decision = {rules::outcomeFrom(textOf(Outcome)),
        textOf(Urgency) == critical ? rules::Urgency::Critical : rules::Urgency::Normal, textOf(Rule),
        statement.number(WasUnread) != 0};
    record.isUnread = statement.number(IsUnread) != 0;
    record.bodyHash = statement.value(BodyHash).toByteArray();
    return record;
}

ItemState readItem(const Statement &statement, const QString &language)
{
    if (statement.value(ItemId).isNull()) {
        return {};
    }
    ItemState item{.id = statement.number(ItemId),
        .count = statement.number(ItemCount),
        .problems = statement.number(ItemProblems),
        .unread = statement.number(ItemUnread),
        .verdict = crypto::verdictFrom(statement.value(ItemVerdict).toString())};
    if (statement.value(ItemLanguage).toString() == language) {
        item.texts = itemtexts::fromText(statement.value(ItemTexts).toString()).value_or(meta::Item());
    }
    return item;
}

} // namespace tidings::history
