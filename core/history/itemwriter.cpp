// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/itemwriter.h"

#include "core/history/columns.h"
#include "core/history/itemtexts.h"

#include <algorithm>
#include <array>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenKeys = u'\n';

/// Items whose messages are kept added up. One that is not is read again when it grows.
constexpr std::size_t mostLive = 2'000;

/// By what messages of one profile, service and trust belong together.
meta::GroupKeys ownKeys(const Record &record)
{
    auto keys = record.groupKeys;
    const auto rest = meta::keySeparator + record.profile + meta::keySeparator + serviceName(record.digest.service) +
                      meta::keySeparator + (record.verification.isTrusted() ? u'1' : u'0');
    for (auto &key : keys) {
        key.text += rest;
        key.text.replace(betweenKeys, u' ');
    }
    return keys;
}

meta::OpenItem openItem(const Statement &statement)
{
    return {.id = statement.number(0),
        .keys = statement.text(1).split(betweenKeys, Qt::SkipEmptyParts),
        .count = statement.number(2),
        .first = timeOf(statement.number(3)),
        .last = timeOf(statement.number(4)),
        .arrived = timeOf(statement.number(5))};
}

} // namespace

ItemWriter::ItemWriter(const Database &database, meta::Reading reading)
    : m_database(database)
    , m_reading(std::move(reading))
    , m_language(itemtexts::language(m_reading))
{
}

ItemWriter::~ItemWriter() = default;

Result<void> ItemWriter::prepare()
{
    if (m_isPrepared) {
        return {};
    }
    const std::array<std::pair<Statement *, QString>, 11> all = {{
        {&m_addItem, u"INSERT OR REPLACE INTO item (id, keys, count, first, last, arrived, head)"
                     " VALUES (?, ?, 1, ?, ?, ?, ?)"_s},
        {&m_item, u"SELECT head, message.row, message.time, problems, item.unread, item.verdict, item.count FROM item"
                  " JOIN message ON message.spot = item.head WHERE item.id = ?"_s},
        {&m_single, selectRecords(u"SELECT ? AS spot"_s)},
        {&m_members, selectMembers()},
        {&m_addMember, u"INSERT OR IGNORE INTO member VALUES (?, ?, ?)"_s},
        {&m_update, u"UPDATE item SET keys = ?, count = ?, first = ?, last = ?, arrived = ?, head = ?, problems = ?,"
                    " unread = ?, verdict = ?, language = ?, texts = ? WHERE id = ?"_s},
        {&m_memberItem, u"SELECT item FROM member WHERE spot = ?"_s},
        {&m_addUnread, u"UPDATE item SET unread = max(unread + ?, 0) WHERE id = ?"_s},
        {&m_unread, u"SELECT unread FROM item WHERE id = ?"_s},
        {&m_recountUnread, u"UPDATE item SET unread = (SELECT count(*) FROM member JOIN unread USING (spot)"
                           " WHERE member.item = item.id) WHERE unread <> 0"_s},
        {&m_removeClosed, u"DELETE FROM item WHERE count = 1 AND arrived < ?"_s},
    }};
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(m_database, sql);
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        *statement = std::move(*prepared);
    }
    m_isPrepared = true;
    return {};
}

Result<void> ItemWriter::restore()
{
    if (const auto prepared = prepare(); !prepared) {
        return prepared;
    }
    m_live.clear();
    m_changed.clear();
    m_singles.clear();
    m_stream = std::make_unique<meta::GroupStream>();
    const auto newest = m_database.number(u"SELECT max(arrived) FROM item"_s);
    const auto lastId = m_database.number(u"SELECT max(id) FROM item"_s);
    if (!newest || !lastId) {
        return tl::make_unexpected(!newest ? newest.error() : lastId.error());
    }
    // Two halves, as there are two indexes.
    auto statement = Statement::prepare(m_database,
        u"SELECT id, keys, count, first, last, arrived FROM item WHERE count = 1 AND arrived >= ?1"
        " UNION ALL SELECT id, keys, count, first, last, arrived FROM item WHERE count > 1 AND arrived >= ?2"_s);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    const auto since = *newest - std::chrono::milliseconds(meta::GroupStream::silence).count();
    if (const auto started = statement->start({since, since}); !started) {
        return started;
    }
    std::vector<meta::OpenItem> items;
    auto hasRow = statement->next();
    for (; hasRow && *hasRow; hasRow = statement->next()) {
        items.push_back(openItem(*statement));
    }
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    m_stream->restore(std::move(items), *lastId + 1);
    return {};
}

Result<void> ItemWriter::place(Record &record, qint64 spot, Tally &tally)
{
    const auto &open = m_stream->place(ownKeys(record), record.time, record.incoming.receivedAt);
    if (open.count > 1) {
        return join(open, record, spot, tally);
    }
    const auto isAlone = open.keys.isEmpty();
    record.item = {.id = isAlone ? 0 : open.id, .head = {record.row, record.time}};
    tally.addHead(serviceName(record.digest.service), spot, 1);
    return isAlone ? Result<void>() : addSingle(open, record, spot);
}

Result<void> ItemWriter::addSingle(const meta::OpenItem &open, const Record &record, qint64 spot)
{
    m_singles.insert(open.id, {&record, spot});
    return m_addItem.run({open.id, open.keys.join(betweenKeys), milliseconds(open.first), milliseconds(open.last),
        milliseconds(open.arrived), spot});
}

Result<void> ItemWriter::join(const meta::OpenItem &open, Record &record, qint64 spot, Tally &tally)
{
    const auto found = live(open);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    if (*found == nullptr) {
        // What it would join has been removed from the history meanwhile.
        record.item = {.head = {record.row, record.time}};
        tally.addHead(serviceName(record.digest.service), spot, 1);
        return {};
    }
    auto &item = **found;
    item.open = open;
    m_changed.insert(open.id);
    item.unread += record.isUnread ? 1 : 0;
    add(record, item);
    record.item = {.id = open.id, .count = open.count, .former = item.head};
    if (spot > item.spot) {
        const auto service = serviceName(record.digest.service);
        tally.addHead(service, item.spot, -1);
        tally.addHead(service, spot, 1);
        item.spot = spot;
        item.head = {record.row, record.time};
    }
    record.item.head = item.head;
    return m_addMember.run({spot, open.id, record.row});
}

Result<ItemWriter::Live *> ItemWriter::live(const meta::OpenItem &open)
{
    if (const auto known = m_live.find(open.id); known != m_live.end()) {
        return &known->second;
    }
    if (!m_grouper) {
        m_grouper = std::make_unique<meta::Grouper>(m_reading);
        m_digester = std::make_unique<meta::Digester>(m_reading);
    }
    Live item;
    item.builder =
        std::make_unique<meta::ItemBuilder>(*m_grouper, m_grouper->ruleNamed(meta::ruleNameIn(open.keys.value(0))));
    const auto isThere = load(open.id, item);
    if (!isThere) {
        return tl::make_unexpected(isThere.error());
    }
    return *isThere ? &m_live.emplace(open.id, std::move(item)).first->second : nullptr;
}

Result<bool> ItemWriter::load(qint64 id, Live &item)
{
    const auto [record, spot] = m_singles.take(id);
    if (record == nullptr) {
        return loadStored(id, item);
    }
    item.spot = spot;
    item.head = {record->row, record->time};
    item.unread = record->isUnread ? 1 : 0;
    add(*record, item);
    const auto added = m_addMember.run({spot, id, record->row});
    return added ? Result<bool>(true) : tl::make_unexpected(added.error());
}

Result<bool> ItemWriter::loadStored(qint64 id, Live &item)
{
    if (const auto started = m_item.start({id}); !started) {
        return tl::make_unexpected(started.error());
    }
    const auto isThere = m_item.next();
    if (!isThere || !*isThere) {
        return isThere;
    }
    item.spot = m_item.number(0);
    item.head = {m_item.number(1), timeOf(m_item.number(2))};
    const auto isSingle = m_item.number(6) == 1;
    m_item.finish();
    if (isSingle) {
        if (const auto added = m_addMember.run({item.spot, id, item.head.row}); !added) {
            return tl::make_unexpected(added.error());
        }
    }
    const auto read = isSingle ? addStored(m_single, {item.spot}, item) : addStored(m_members, {id, mostMembers}, item);
    return read ? Result<bool>(true) : tl::make_unexpected(read.error());
}

Result<void> ItemWriter::addStored(Statement &statement, const QVariantList &values, Live &item)
{
    if (const auto started = statement.start(values); !started) {
        return started;
    }
    std::vector<Record> records;
    auto hasRow = statement.next();
    for (; hasRow && *hasRow; hasRow = statement.next()) {
        records.push_back(readRecord(statement));
    }
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    std::ranges::sort(records, {}, &Record::row);
    for (auto &record : records) {
        if (const auto message = bus::Message::read(record.incoming)) {
            const auto severity = record.digest.severity;
            record.digest = m_digester->digest(*message);
            // As it was counted.
            record.digest.severity = severity;
        }
        item.unread += record.isUnread ? 1 : 0;
        add(record, item);
    }
    return {};
}

void ItemWriter::add(const Record &record, Live &item)
{
    item.problems += record.digest.severity == meta::Severity::Problem ? 1 : 0;
    // The worst stands first.
    item.verdict = std::min(item.verdict, record.verification.verdict);
    if (const auto message = bus::Message::read(record.incoming)) {
        item.builder->add(*message, record.digest);
    }
}

Result<void> ItemWriter::write(qint64 id, Live &item)
{
    const auto &open = item.open;
    item.texts = item.builder->item();
    return m_update.run({open.keys.join(betweenKeys), open.count, milliseconds(open.first), milliseconds(open.last),
        milliseconds(open.arrived), item.spot, item.problems, item.unread, toString(item.verdict), m_language,
        itemtexts::toText(item.texts), id});
}

Result<void> ItemWriter::finish(std::span<Record> records)
{
    m_singles.clear();
    for (const auto id : std::exchange(m_changed, {})) {
        if (const auto written = write(id, m_live.at(id)); !written) {
            return written;
        }
    }
    for (auto &record : records) {
        const auto found = m_live.find(record.item.id);
        if (record.row == 0 || found == m_live.end()) {
            continue;
        }
        const auto &item = found->second;
        auto &state = record.item;
        state.count = item.open.count;
        state.problems = item.problems;
        state.unread = item.unread;
        state.verdict = item.verdict;
        state.texts = item.texts;
    }
    limitLive();
    return {};
}

void ItemWriter::limitLive()
{
    if (m_live.size() <= mostLive) {
        return;
    }
    std::vector<Time> times;
    times.reserve(m_live.size());
    for (const auto &[id, item] : m_live) {
        times.push_back(item.open.arrived);
    }
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::ranges::nth_element(times, middle);
    std::erase_if(m_live, [limit = *middle](const auto &entry) { return entry.second.open.arrived <= limit; });
}

Result<std::optional<std::pair<qint64, qint64>>> ItemWriter::addUnread(qint64 spot, int by)
{
    using Changed = std::optional<std::pair<qint64, qint64>>;
    const auto item = m_memberItem.oneNumber({spot});
    if (!item || !*item) {
        return item ? Result<Changed>(Changed()) : tl::make_unexpected(item.error());
    }
    if (const auto done = m_addUnread.run({by, **item}); !done) {
        return tl::make_unexpected(done.error());
    }
    const auto unread = m_unread.oneNumber({**item});
    if (!unread) {
        return tl::make_unexpected(unread.error());
    }
    if (const auto known = m_live.find(**item); known != m_live.end()) {
        known->second.unread = unread->value_or(0);
    }
    return Changed({**item, unread->value_or(0)});
}

Result<void> ItemWriter::recountUnread()
{
    // Those that are kept added up are read again when they grow.
    m_live.clear();
    return m_recountUnread.run();
}

Result<void> ItemWriter::shrink(qint64 item, qint64 by, const QString &name, Tally &tally)
{
    m_live.erase(item);
    m_changed.remove(item);
    auto left = Statement::prepare(m_database,
        u"SELECT item.id, keys, item.count - ?2, min(message.time), max(message.time), arrived, head,"
        " max(message.spot), message.service, count(*) FROM item JOIN member ON member.item = item.id"
        " JOIN message ON message.spot = member.spot WHERE item.id = ?1 GROUP BY item.id"_s);
    if (!left) {
        return tl::make_unexpected(left.error());
    }
    if (const auto started = left->start({item, by}); !started) {
        return started;
    }
    const auto isLeft = left->next();
    if (!isLeft || !*isLeft) {
        return isLeft ? run(u"DELETE FROM item WHERE id = ?"_s, {item}) : tl::make_unexpected(isLeft.error());
    }
    auto open = openItem(*left);
    const auto head = left->number(6);
    const auto newest = left->number(7);
    const auto service = left->text(8);
    open.count = std::max(open.count, left->number(9));
    left->finish();
    if (newest != head) {
        tally.addHead(service, newest, 1);
    }
    if (const auto done = run(u"UPDATE item SET head = ?, count = ? WHERE id = ?"_s, {newest, open.count, item});
        !done) {
        return done;
    }
    const auto found = live(open);
    if (!found || *found == nullptr) {
        return found ? Result<void>() : tl::make_unexpected(found.error());
    }
    // The rule's name alone is no key that a message has.
    for (auto &key : open.keys) {
        key = key.contains(name, Qt::CaseInsensitive) ? meta::ruleNameIn(key).toString() : key;
    }
    (*found)->open = open;
    if (const auto written = write(item, **found); !written || open.count > 1) {
        return written;
    }
    // One message is no group.
    return run(u"DELETE FROM member WHERE item = ?"_s, {item});
}

Result<void> ItemWriter::run(const QString &sql, const QVariantList &values) const
{
    auto statement = Statement::prepare(m_database, sql);
    return statement ? statement->run(values) : tl::make_unexpected(statement.error());
}

Result<void> ItemWriter::removeClosed(Time now)
{
    return m_removeClosed.run({milliseconds(now - 2 * meta::GroupStream::silence)});
}

} // namespace tidings::history
