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
    HeldBack,
    Change,
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
    return {
        .form = statement.text(Form) == amqp ? bus::Form::Amqp : bus::Form::Fedmsg,
        .topic = statement.bytes(Topic),
        .body = mended({statement.bytes(Body), statement.bytes(Certificate),
            static_cast<qsizetype>(statement.number(CertificateAt))}),
        .headers = statement.bytes(Headers),
        .id = statement.bytes(AmqpId),
        .receivedAt = timeOf(statement.number(ReceivedAt)),
        .isCatchUp = statement.number(IsCatchUp) != 0,
    };
}

} // namespace

QString insertMessage()
{
    return u"INSERT INTO message (spot, row, time, received_at, is_catch_up, profile, form, topic, id, amqp_id, id_key,"
           " body_key, body_hash, service, kind, severity, verdict, reason, signer, detail, outcome, urgency, rule,"
           " was_unread, headers, certificate, certificate_at, body, sequence,"
           " held_back, change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
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
        record.profile,
        incoming.form == bus::Form::Amqp ? amqp : fedmsg,
        incoming.topic,
        record.id,
        incoming.id,
        placed.fingerprint.idKey,
        placed.fingerprint.bodyKey,
        record.bodyHash,
        serviceName(record.digest.service),
        record.digest.kind.left(longestKind),
        toString(record.digest.severity),
        toString(record.verification.verdict),
        toString(record.verification.reason),
        record.verification.signer,
        record.verification.detail,
        toString(decision.outcome),
        decision.urgency == rules::Urgency::Critical ? critical : normal,
        decision.rule,
        decision.isUnread,
        incoming.headers,
        placed.certificate ? QVariant(*placed.certificate) : QVariant(),
        placed.body.at,
        placed.body.rest,
        record.sequence ? QVariant(*record.sequence) : QVariant(),
        toString(decision.heldBack),
        toString(decision.change),
    };
}

QString selectRecords(const QString &spots)
{
    // CROSS: SQLite keeps this order of tables, and so that of the spots.
    return u"SELECT message.row, message.time, received_at, is_catch_up, profile, form, topic, message.id, amqp_id,"
           " body_hash, message.service, kind, message.severity, message.verdict, reason, signer, detail, outcome,"
           " urgency, rule, was_unread, headers, certificate_at, body, held_back, change,"
           " certificate.text,"
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
    Record record;
    record.row = statement.number(Row);
    record.profile = statement.text(Profile);
    record.incoming = readIncoming(statement);
    record.id = statement.text(Id);
    record.time = timeOf(statement.number(TimeColumn));
    record.digest.service = statement.text(Service);
    record.digest.kind = statement.text(Kind);
    record.digest.severity = meta::severityFrom(statement.text(Severity));
    record.verification = {crypto::verdictFrom(statement.text(Verdict)), crypto::reasonFrom(statement.text(Reason)),
        statement.text(Signer), statement.text(Detail)};
    record.decision = {rules::outcomeFrom(statement.text(Outcome)),
        statement.text(Urgency) == critical ? rules::Urgency::Critical : rules::Urgency::Normal, statement.text(Rule),
        statement.number(WasUnread) != 0};
    record.decision.heldBack = rules::heldBackFrom(statement.text(HeldBack));
    record.decision.change = rules::changeFrom(statement.text(Change));
    record.isUnread = statement.number(IsUnread) != 0;
    record.bodyHash = statement.bytes(BodyHash);
    return record;
}

ItemState readItem(const Statement &statement, const QString &language)
{
    if (statement.isNull(ItemId)) {
        return {};
    }
    ItemState item{.id = statement.number(ItemId),
        .count = statement.number(ItemCount),
        .problems = statement.number(ItemProblems),
        .unread = statement.number(ItemUnread),
        .verdict = crypto::verdictFrom(statement.text(ItemVerdict))};
    if (statement.text(ItemLanguage) == language) {
        item.texts = itemtexts::fromText(statement.text(ItemTexts)).value_or(meta::Item());
    }
    return item;
}

} // namespace tidings::history
