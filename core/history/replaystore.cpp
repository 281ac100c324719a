// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/replaystore.h"

#include "core/history/certificatecut.h"
#include "core/history/fingerprint.h"
#include "core/history/opentoread.h"
#include "core/history/spot.h"

#include <algorithm>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// The fields of a question as conditions, any of which has to hold, and what is to be bound for them.
struct Conditions
{
    QStringList any;
    QVariantList values;

    explicit Conditions(const bus::ReplayQuery &query)
    {
        auto numbers = query.seqIds.value_or(std::vector<qint64>());
        if (query.seqId) {
            numbers.push_back(*query.seqId);
        }
        if (!numbers.empty()) {
            any.append(u"sequence IN (%1)"_s.arg(placeholders(static_cast<qsizetype>(numbers.size()))));
            std::ranges::copy(numbers, std::back_inserter(values));
        }
        if (query.seqIdRange) {
            any.append(u"sequence BETWEEN ? AND ?"_s);
            values.append({query.seqIdRange->from, query.seqIdRange->to});
        }
        addIds(query.messageIds.value_or(QStringList()) +
               (query.messageId ? QStringList{*query.messageId} : QStringList()));
        if (query.time) {
            any.append(u"(spot >= ? AND spot < ?)"_s);
            values.append({spot::first(query.time->from), spot::end(query.time->to)});
        }
    }

private:
    void addIds(const QStringList &ids)
    {
        if (ids.isEmpty()) {
            return;
        }
        const auto marks = placeholders(ids.size());
        any.append(u"(id_key IN (%1) AND message.id IN (%1))"_s.arg(marks));
        std::ranges::transform(ids, std::back_inserter(values), idKey);
        std::ranges::copy(ids, std::back_inserter(values));
    }
};

bus::Error tooMuch()
{
    return {bus::ErrorCode::Unreadable, u"Too many messages match the given query: ask for less"_s};
}

bus::Error failed(const Error &error)
{
    // What is wrong with our disk is nobody's business on the other side.
    qWarning("%s", qUtf8Printable(error.detail));
    return {bus::ErrorCode::System, u"The history cannot be read"_s};
}

} // namespace

class ReplayStore::Private
{
public:
    std::unique_ptr<Database> database;
};

ReplayStore::ReplayStore(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

ReplayStore::~ReplayStore() = default;

Result<std::unique_ptr<ReplayStore>> ReplayStore::open(const QString &path)
{
    auto database = openToRead(path);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    auto d = std::make_unique<Private>();
    d->database = std::move(*database);
    return std::unique_ptr<ReplayStore>(new ReplayStore(std::move(d)));
}

bus::Result<QByteArrayList> ReplayStore::find(const bus::ReplayQuery &query) const
{
    auto conditions = Conditions(query);
    if (conditions.any.isEmpty() && !query.isForAll()) {
        return QByteArrayList();
    }
    const bool isByNumber = query.seqId || query.seqIds || query.seqIdRange;
    // Found and sorted without their bodies, of which the right ones are read then.
    auto statement = Statement::prepare(*d->database,
        u"SELECT body, certificate.text, certificate_at FROM (SELECT spot AS found, sequence AS number FROM message"
        " WHERE form = 'fedmsg' AND verdict NOT IN ('invalid', 'unauthorised') AND (%1) ORDER BY %2 LIMIT %3)"
        " CROSS JOIN message ON message.spot = found LEFT JOIN certificate ON certificate.id = message.certificate"
        " ORDER BY %4"_s.arg(conditions.any.isEmpty() ? u"TRUE"_s : conditions.any.join(u" OR "_s),
            isByNumber ? u"sequence, spot"_s : u"spot"_s, QString::number(mostMessages + 1),
            isByNumber ? u"number, found"_s : u"found"_s));
    if (!statement) {
        return tl::make_unexpected(failed(statement.error()));
    }
    if (const auto started = statement->start(conditions.values); !started) {
        return tl::make_unexpected(failed(started.error()));
    }
    QByteArrayList bodies;
    qsizetype size = 0;
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        bodies.append(mended({statement->bytes(0), statement->bytes(1), static_cast<qsizetype>(statement->number(2))}));
        size += bodies.last().size();
        if (bodies.size() > mostMessages || size > mostBytes) {
            return tl::make_unexpected(tooMuch());
        }
    }
    return hasRow ? bus::Result<QByteArrayList>(bodies) : tl::make_unexpected(failed(hasRow.error()));
}

} // namespace tidings::history
