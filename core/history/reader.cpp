// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/reader.h"

#include "core/history/columns.h"
#include "core/history/counter.h"
#include "core/history/fingerprint.h"
#include "core/history/itemtexts.h"
#include "core/history/opentoread.h"
#include "core/history/progresswatch.h"
#include "core/history/searchtext.h"
#include "core/history/spot.h"
#include "core/meta/grouper.h"

#include <QCache>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// Below this SQLite's own skipping is quicker than looking into the counts.
constexpr qint64 shortSkip = 200;

/// How a page of spots is found, newest first: with `values`, limit and offset bound.
struct Spots
{
    QString sql;
    QVariantList values;
};

Spots spotsOf(const Filter &filter)
{
    Spots page;
    if (filter.needsIndex()) {
        page = {u"SELECT rowid AS spot FROM search WHERE search MATCH CAST(? AS TEXT) AND rowid >= ? AND rowid < ?"_s,
            {filter.indexMatch(), filter.from, filter.to}};
        filter.addUnread(page.sql);
    } else {
        page = {
            u"SELECT spot FROM %1 WHERE spot >= ? AND spot < ?"_s.arg(filter.isUnreadOnly ? u"unread"_s : u"message"_s),
            {filter.from, filter.to}};
        filter.addColumns(page.sql, page.values);
    }
    const auto spot = filter.needsIndex() ? u"rowid"_s : u"spot"_s;
    const auto full = filter.needsIndex()   ? u"search.rowid"_s
                      : filter.isUnreadOnly ? u"unread.spot"_s
                                            : u"message.spot"_s;
    filter.addNewer(page.sql, page.values, spot);
    filter.addConditions(page.sql, page.values, full, filter.from, filter.to);
    filter.addHeads(page.sql, page.values, full);
    page.sql += u" ORDER BY %1 DESC LIMIT ? OFFSET ?"_s.arg(spot);
    return page;
}

/// An item as it was when its texts were made.
struct MadeFor
{
    qint64 item = 0;
    qint64 count = 0;
    qint64 head = 0;

    bool operator==(const MadeFor &) const = default;
    friend size_t qHash(const MadeFor &made, size_t seed) { return qHashMulti(seed, made.item, made.count, made.head); }
};

} // namespace

class Reader::Private
{
public:
    explicit Private(const meta::Reading &wanted)
        : reading(wanted)
        , digester(wanted)
        , language(itemtexts::language(wanted))
    {
    }

    [[nodiscard]] Result<std::unique_ptr<Transaction>> begin() const
    {
        return Transaction::begin(*database, Transaction::Kind::Read);
    }
    enum class Items
    {
        Without,
        With
    };
    [[nodiscard]] Result<QList<Record>> records(const QString &sql, const QVariantList &values, Items items) const;
    [[nodiscard]] Result<std::optional<Record>> record(const QString &spots, const QVariantList &values);
    [[nodiscard]] Result<Page> page(const QString &spots, const QVariantList &values, qint64 limit) const;
    /// Makes anew what was made for somebody else.
    [[nodiscard]] Result<void> completeItems(QList<Record> &records);
    [[nodiscard]] Result<meta::Item> textsOf(const ItemState &item);
    /// Where an offset is far, goes as near to it as the kept counts tell: less to skip, and an earlier end.
    [[nodiscard]] Result<void> goNear(Filter &filter, qint64 &offset) const;
    [[nodiscard]] Result<void> goNear(
        Filter &filter, qint64 &offset, QLatin1StringView table, QLatin1StringView period, qint64 quarters) const;
    /// How many rows of the list the kept counts have in a period that the filter leaves out, as too new.
    [[nodiscard]] Result<QHash<qint64, qint64>> newerByPeriod(const Filter &filter, qint64 quarters) const;
    void describe(Record &record) const;

    meta::Reading reading;
    meta::Digester digester;
    QString language;
    // Made when it is first needed.
    std::unique_ptr<meta::Grouper> grouper;
    // Each takes as long as all its messages take to be read.
    QCache<MadeFor, meta::Item> madeTexts{500};
    std::unique_ptr<Database> database;
    std::function<bool()> isWanted;
};

Result<QList<Record>> Reader::Private::records(const QString &sql, const QVariantList &values, Items items) const
{
    auto statement = Statement::prepare(*database, sql);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(values); !started) {
        return tl::make_unexpected(started.error());
    }
    QList<Record> records;
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        records.append(readRecord(*statement));
        auto &record = records.back();
        describe(record);
        if (items == Items::With) {
            record.item = readItem(*statement, language);
        }
    }
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    return records;
}

Result<void> Reader::Private::completeItems(QList<Record> &records)
{
    for (auto &record : records) {
        if (record.item.count < 2 || !record.item.texts.subtitle.isEmpty()) {
            continue;
        }
        const MadeFor key{record.item.id, record.item.count, record.row};
        if (const auto *const made = madeTexts.object(key)) {
            record.item.texts = *made;
            continue;
        }
        auto texts = textsOf(record.item);
        if (!texts) {
            return tl::make_unexpected(texts.error());
        }
        record.item.texts = *texts;
        madeTexts.insert(key, new meta::Item(std::move(*texts)));
    }
    return {};
}

Result<meta::Item> Reader::Private::textsOf(const ItemState &item)
{
    if (!grouper) {
        grouper = std::make_unique<meta::Grouper>(reading);
    }
    auto keys = Statement::prepare(*database, u"SELECT keys FROM item WHERE id = ?"_s);
    if (!keys) {
        return tl::make_unexpected(keys.error());
    }
    if (const auto started = keys->start({item.id}); !started) {
        return tl::make_unexpected(started.error());
    }
    const auto isThere = keys->next();
    const auto key = isThere && *isThere ? keys->text(0) : QString();
    keys->finish();
    auto members = records(selectMembers(), {item.id, mostMembers}, Items::Without);
    if (!members) {
        return tl::make_unexpected(members.error());
    }
    std::ranges::sort(*members, {}, &Record::row);
    meta::ItemBuilder builder(*grouper, grouper->ruleNamed(meta::ruleNameIn(key)));
    for (const auto &record : std::as_const(*members)) {
        if (const auto message = bus::Message::read(record.incoming)) {
            builder.add(*message, record.digest);
        }
    }
    return builder.item();
}

void Reader::Private::describe(Record &record) const
{
    const auto message = bus::Message::read(record.incoming);
    if (message) {
        record.digest = digester.digest(*message);
        return;
    }
    // What cannot be read is shown by its topic; its stored facts are there already.
    record.digest.title = QString::fromUtf8(record.incoming.topic);
    record.digest.subtitle = record.digest.title;
    record.digest.subjective = record.digest.title;
    record.digest.headline = record.digest.title;
}

Result<QHash<qint64, qint64>> Reader::Private::newerByPeriod(const Filter &filter, qint64 quarters) const
{
    QHash<qint64, qint64> newer;
    if (!filter.hasNewer()) {
        return newer;
    }
    QVariantList values;
    const auto sql = filter.newerChanges(values);
    auto statement = Statement::prepare(*database, sql);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    if (const auto started = statement->start(values); !started) {
        return tl::make_unexpected(started.error());
    }
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        newer[spot::quarterOf(statement->number(0)) / quarters] -= statement->number(3);
    }
    return hasRow ? Result<QHash<qint64, qint64>>(newer) : tl::make_unexpected(hasRow.error());
}

Result<void> Reader::Private::goNear(Filter &filter, qint64 &offset) const
{
    if (offset <= shortSkip || !filter.isTallied()) {
        return {};
    }
    if (const auto done = goNear(filter, offset, "day_tally"_L1, "day"_L1, spot::quartersOfDay); !done) {
        return done;
    }
    return goNear(filter, offset, "tally"_L1, "quarter"_L1, 1);
}

Result<void> Reader::Private::goNear(
    Filter &filter, qint64 &offset, QLatin1StringView table, QLatin1StringView period, qint64 quarters) const
{
    const auto counted = filter.isGrouped  ? u"heads"_s
                         : filter.severity ? toString(*filter.severity)
                                           : u"info + fixed + attention + problem"_s;
    auto statement = Statement::prepare(*database, u"SELECT %1, %2 FROM %3 WHERE service = ? AND %1 >= ? AND %1 < ?"
                                                   " ORDER BY %1 DESC"_s.arg(period, counted, table));
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    // Only whole periods can be stepped over.
    const auto periodOf = [quarters](qint64 spot) { return spot::quarterOf(spot) / quarters; };
    const bool isOpen = filter.to == std::numeric_limits<qint64>::max();
    if (!isOpen && filter.to != spot::ofQuarter(periodOf(filter.to) * quarters)) {
        return {};
    }
    const auto end = isOpen ? filter.to : periodOf(filter.to);
    if (const auto started = statement->start({filter.service, periodOf(filter.from), end}); !started) {
        return started;
    }
    const auto newer = newerByPeriod(filter, quarters);
    if (!newer) {
        return tl::make_unexpected(newer.error());
    }
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        const auto which = statement->number(0);
        const auto rows = statement->number(1) - newer->value(which, 0);
        const auto begin = spot::ofQuarter(which * quarters);
        if (rows > offset || begin < filter.from) {
            break;
        }
        offset -= rows;
        filter.to = begin;
    }
    statement->finish();
    return hasRow ? Result<void>() : tl::make_unexpected(hasRow.error());
}

Result<std::unique_ptr<Reader>> Reader::open(const QString &path, const meta::Reading &reading)
{
    auto database = openToRead(path);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    auto d = std::make_unique<Private>(reading);
    d->database = std::move(*database);
    return std::unique_ptr<Reader>(new Reader(std::move(d)));
}

Reader::Reader(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Reader::~Reader() = default;

void Reader::setWanted(std::function<bool()> isWanted)
{
    d->isWanted = std::move(isWanted);
}

Result<Overview> Reader::overview(const Query &query)
{
    // One transaction, so that all the numbers are of the same moment.
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto filter = Filter::of(query, *d->database);
    if (!filter) {
        return tl::make_unexpected(filter.error());
    }
    Counter counter(*d->database, d->isWanted);
    const ProgressWatch watch(*d->database, d->isWanted);
    auto days = counter.days(*filter);
    if (!days) {
        return tl::make_unexpected(days.error());
    }
    Overview overview;
    overview.days = std::move(*days);
    for (const auto &day : overview.days) {
        overview.messages += day.messages;
        overview.problems += day.problems;
    }
    if (const auto added = counter.addServices(overview); !added) {
        return tl::make_unexpected(added.error());
    }
    const auto newest = d->database->number(u"SELECT max(row) FROM message"_s);
    if (!newest) {
        return tl::make_unexpected(newest.error());
    }
    overview.newestRow = *newest;
    if (!d->reading.reader.isEmpty() && overview.unread > 0) {
        const auto about = counter.unreadAbout(d->reading.reader);
        if (!about) {
            return tl::make_unexpected(about.error());
        }
        overview.unreadAboutReader = *about;
    }
    return overview;
}

Result<qint64> Reader::unread(const Query &query)
{
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    // Beyond all spots if there is none.
    const auto oldest = d->database->number(u"SELECT coalesce(min(spot), 9223372036854775807) FROM unread"_s);
    if (!oldest) {
        return oldest;
    }
    auto unreadOnes = query;
    unreadOnes.isUnreadOnly = true;
    auto filter = Filter::of(unreadOnes, *d->database);
    if (!filter) {
        return tl::make_unexpected(filter.error());
    }
    filter->from = std::max(filter->from, *oldest);
    const ProgressWatch watch(*d->database, d->isWanted);
    const auto days = Counter(*d->database, d->isWanted).days(*filter);
    if (!days) {
        return tl::make_unexpected(days.error());
    }
    return std::accumulate(
        days->begin(), days->end(), qint64{0}, [](qint64 sum, const Day &day) { return sum + day.messages; });
}

Result<Timeline> Reader::timeline(const Query &query, const TimelineSpan &span)
{
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto filter = Filter::of(query, *d->database);
    if (!filter) {
        return tl::make_unexpected(filter.error());
    }
    return TimelineCounter(*d->database, d->isWanted).count(*filter, span);
}

Result<QList<Record>> Reader::rows(const Query &query, qint64 offset, qint64 limit)
{
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    auto filter = Filter::of(query, *d->database);
    if (!filter) {
        return tl::make_unexpected(filter.error());
    }
    offset = std::max<qint64>(offset, 0);
    if (filter->isHopeless || limit <= 0) {
        return QList<Record>();
    }
    if (const auto gone = d->goNear(*filter, offset); !gone) {
        return tl::make_unexpected(gone.error());
    }
    const ProgressWatch watch(*d->database, d->isWanted);
    auto page = spotsOf(*filter);
    page.values.append({limit, offset});
    using Items = Private::Items;
    auto records = d->records(selectRecords(page.sql), page.values, filter->isGrouped ? Items::With : Items::Without);
    if (records) {
        if (const auto done = d->completeItems(*records); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    return records;
}

Result<Newest> Reader::newest(qint64 limit, qint64 after)
{
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    const auto last = d->database->number(u"SELECT max(row) FROM message"_s);
    if (!last) {
        return tl::make_unexpected(last.error());
    }
    // Where most fit the list is walked from its top; a plus keeps SQLite from doing that for the few that are new.
    const auto spots = after > 0 ? u"SELECT spot FROM message WHERE row > ? ORDER BY +spot DESC LIMIT ?"_s
                                 : u"SELECT spot FROM message WHERE +row > ? ORDER BY spot DESC LIMIT ?"_s;
    auto records = d->records(selectRecords(spots), {after, limit}, Private::Items::Without);
    if (!records) {
        return tl::make_unexpected(records.error());
    }
    return Newest{std::move(*records), *last};
}

Result<QList<Record>> Reader::unreadBubbles(qint64 first, qint64 limit)
{
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    // CROSS: SQLite would go through all messages for the few that are unread.
    const auto spots = u"SELECT unread.spot AS spot FROM unread CROSS JOIN message ON message.spot = unread.spot"
                       " WHERE unread.row >= ? AND message.outcome = ? AND NOT message.is_catch_up"
                       " ORDER BY unread.row DESC LIMIT ?"_s;
    return d->records(
        selectRecords(spots), {first, rules::toString(rules::Outcome::Bubble), limit}, Private::Items::Without);
}

Result<std::optional<Record>> Reader::Private::record(const QString &spots, const QVariantList &values)
{
    auto found = records(selectRecords(spots), values, Items::With);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    if (const auto done = completeItems(*found); !done) {
        return tl::make_unexpected(done.error());
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<Record>> Reader::record(qint64 row)
{
    return d->record(u"SELECT spot FROM message WHERE row = ?"_s, {row});
}

Result<std::optional<Record>> Reader::recordWithId(const QString &id)
{
    return d->record(
        u"SELECT spot FROM message WHERE id_key = ? AND id = ? ORDER BY spot DESC LIMIT 1"_s, {idKey(id), id});
}

Result<QStringList> Reader::names(SearchTerm::Field field, const QString &beginning, int limit)
{
    // The words by which names are found are listed like all others.
    auto statement =
        Statement::prepare(*d->database, u"SELECT text FROM word WHERE text >= ? AND text < ? ORDER BY text LIMIT ?"_s);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    const auto first = fact::beginning(field, beginning);
    if (const auto started = statement->start({first, first + '\xff', limit}); !started) {
        return tl::make_unexpected(started.error());
    }
    QStringList names;
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        names.append(fact::nameIn(statement->bytes(0)));
    }
    return hasRow ? Result<QStringList>(names) : tl::make_unexpected(hasRow.error());
}

Result<QList<Record>> Reader::members(qint64 item, qint64 limit)
{
    return d->records(selectMembers(), {item, limit}, Private::Items::Without);
}

Result<Page> Reader::Private::page(const QString &spots, const QVariantList &values, qint64 limit) const
{
    auto found = records(selectRecords(spots), values, Items::Without);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    Page page{std::move(*found), {}};
    if (page.records.size() < limit) {
        return page;
    }
    auto spot = Statement::prepare(*database, u"SELECT spot FROM message WHERE row = ?"_s);
    if (!spot) {
        return tl::make_unexpected(spot.error());
    }
    const auto last = spot->oneNumber({page.records.back().row});
    if (!last) {
        return tl::make_unexpected(last.error());
    }
    page.next = *last;
    return page;
}

Result<Page> Reader::page(const Query &query, std::optional<qint64> from, qint64 limit)
{
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    auto filter = Filter::of(query, *d->database);
    if (!filter) {
        return tl::make_unexpected(filter.error());
    }
    if (filter->isHopeless || limit <= 0) {
        return Page();
    }
    filter->isGrouped = false;
    filter->to = std::min(filter->to, from.value_or(filter->to));
    auto spots = spotsOf(*filter);
    spots.values.append({limit, 0});
    return d->page(spots.sql, spots.values, limit);
}

Result<Page> Reader::pageOfItem(qint64 item, std::optional<qint64> from, qint64 limit)
{
    const auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    return d->page(u"SELECT spot FROM member WHERE item = ? AND spot < ? ORDER BY spot DESC LIMIT ?"_s,
        {item, from.value_or(std::numeric_limits<qint64>::max()), limit}, limit);
}

} // namespace tidings::history
