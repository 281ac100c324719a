// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/writer.h"

#include "core/history/searchtext.h"
#include "core/history/spot.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCertificates = 256;
constexpr int mostWithOneId = 100;
constexpr std::size_t listedSlots = std::size_t{1} << 16;

constexpr QStringView findSame =
    u"SELECT row FROM message WHERE id_key = ? AND body_key = ? AND id = ? AND body_hash = ?";

QString findBetter()
{
    return u"SELECT row FROM (SELECT row, verdict, id FROM message WHERE id_key = ? LIMIT %1)"
           " WHERE id = ? AND verdict IN (SELECT value FROM json_each(?)) LIMIT 1"_s.arg(mostWithOneId);
}

/// Those that prove more, as the column has them.
QString betterThan(crypto::Verdict verdict)
{
    QJsonArray words;
    for (const auto one : {crypto::Verdict::TransportOnly, crypto::Verdict::ValidLegacy, crypto::Verdict::Valid}) {
        if (one > verdict) {
            words.append(toString(one));
        }
    }
    return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Writer> Writer::prepare(const Database &database)
{
    Writer writer;
    const std::array<std::pair<Statement *, QString>, 9> all = {{
        {&writer.m_same, findSame.toString()},
        {&writer.m_better, findBetter()},
        {&writer.m_sameWithHeaders, findSame.toString() + u" AND form = 'amqp' AND topic = ? AND headers = ?"_s},
        {&writer.m_lastBefore, u"SELECT spot FROM message WHERE spot < ? ORDER BY spot DESC LIMIT 1"_s},
        {&writer.m_certificate, u"SELECT id FROM certificate WHERE hash = ?"_s},
        {&writer.m_addCertificate, u"INSERT INTO certificate (hash, text) VALUES (?, ?) RETURNING id"_s},
        {&writer.m_message, insertMessage()},
        {&writer.m_search, u"INSERT INTO search (rowid, text) VALUES (?, CAST(? AS TEXT))"_s},
        {&writer.m_word, u"INSERT OR IGNORE INTO word VALUES (?)"_s},
    }};
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(database, sql);
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        *statement = std::move(*prepared);
    }
    writer.forget();
    return writer;
}

Result<std::optional<qint64>> Writer::sameAs(const Record &record, const Fingerprint &fingerprint)
{
    QVariantList values = {
        fingerprint.idKey, fingerprint.bodyKey, record.id.isNull() ? u""_s : record.id, record.bodyHash};
    if (!needsHeaders(record)) {
        return m_same.oneNumber(values);
    }
    for (const auto &part : {record.incoming.topic, record.incoming.headers}) {
        values.append(part.isNull() ? QByteArrayLiteral("") : part);
    }
    return m_sameWithHeaders.oneNumber(values);
}

Result<std::optional<qint64>> Writer::betterWithItsId(const Record &record, const Fingerprint &fingerprint)
{
    // What nothing is better than, and what nothing tells apart.
    if (record.verification.verdict == crypto::Verdict::Valid || record.id.isEmpty()) {
        return std::nullopt;
    }
    return m_better.oneNumber({fingerprint.idKey, record.id, betterThan(record.verification.verdict)});
}

Result<qint64> Writer::put(const Record &record, const Fingerprint &fingerprint)
{
    const auto spot = freeSpot(record.time);
    if (!spot) {
        return spot;
    }
    auto body = record.incoming.form == bus::Form::Fedmsg ? cutCertificate(record.incoming.body)
                                                          : CutBody{record.incoming.body, {}, 0};
    const auto certificate = certificateId(body.certificate);
    if (!certificate) {
        return tl::make_unexpected(certificate.error());
    }
    const Placed placed{*spot, fingerprint, std::move(body), *certificate};
    if (const auto done = m_message.run(messageValues(record, placed)); !done) {
        return tl::make_unexpected(done.error());
    }
    return *spot;
}

Result<qint64> Writer::freeSpot(Time time)
{
    auto candidate = spot::first(time);
    auto end = spot::end(time);
    for (;;) {
        const auto last = m_lastBefore.oneNumber({end});
        if (!last) {
            return tl::make_unexpected(last.error());
        }
        if (last->value_or(-1) < candidate) {
            return candidate;
        }
        candidate = **last + 1;
        if (candidate < end) {
            return candidate;
        }
        // This millisecond is full: the next one's places.
        end += qint64{1} << spot::placeBits;
    }
}

Result<std::optional<qint64>> Writer::certificateId(const QByteArray &certificate)
{
    if (certificate.isEmpty()) {
        return std::nullopt;
    }
    if (const auto known = m_certificates.constFind(certificate); known != m_certificates.cend()) {
        return known.value();
    }
    const auto hash = QCryptographicHash::hash(certificate, QCryptographicHash::Blake2b_256);
    auto id = m_certificate.oneNumber({hash});
    if (id && !*id) {
        id = m_addCertificate.oneNumber({hash, certificate});
    }
    if (id && *id) {
        if (m_certificates.size() >= mostCertificates) {
            m_certificates.clear();
        }
        m_certificates.insert(certificate, **id);
    }
    return id;
}

Result<void> Writer::index(qint64 spot, const QByteArray &text)
{
    if (const auto done = m_search.run({spot, text}); !done) {
        return done;
    }
    return listWords(text);
}

Result<void> Writer::listWords(const QByteArray &text)
{
    for (qsizetype from = 0; from < text.size();) {
        const auto blank = text.indexOf(' ', from);
        const auto end = blank < 0 ? text.size() : blank;
        const auto word = QByteArrayView(text).sliced(from, end - from);
        from = end + 1;
        // 0 stands for an empty slot.
        const auto hash = qHash(word, QHashSeed::globalSeed()) | 1;
        auto &slot = m_listed[(hash >> 1) % listedSlots];
        if (slot == hash || !isListed(word)) {
            continue;
        }
        if (const auto done = m_word.run({word.toByteArray()}); !done) {
            return done;
        }
        slot = hash;
    }
    return {};
}

void Writer::forget()
{
    m_certificates.clear();
    m_listed.assign(listedSlots, 0);
}

} // namespace tidings::history
