// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/forgetter.h"

#include "core/history/filter.h"
#include "core/history/matchtext.h"
#include "core/history/searchtext.h"

#include <QMap>
#include <QSet>

#include <array>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

QByteArray matchOf(const QString &name)
{
    return matchtext::word(fact::user(name));
}

} // namespace

Result<Forgetter> Forgetter::prepare(const Database &database)
{
    Forgetter forgetter;
    const std::array<std::pair<Statement *, QString>, 8> all = {{
        {&forgetter.m_count, u"SELECT count(*) FROM search WHERE search MATCH CAST(? AS TEXT)"_s},
        {&forgetter.m_find, u"SELECT rowid, text FROM search WHERE search MATCH CAST(? AS TEXT) AND rowid >= ?"
                            " ORDER BY rowid LIMIT ?"_s},
        {&forgetter.m_facts,
            u"SELECT service, severity, EXISTS (SELECT 1 FROM unread WHERE unread.spot = message.spot), %1,"
            " (SELECT item FROM member WHERE member.spot = message.spot) FROM message WHERE spot = ?"_s.arg(
                isHead(u"message.spot"_s))},
        {&forgetter.m_removeSingles,
            u"DELETE FROM item WHERE count = 1 AND head IN (SELECT value FROM json_each(?))"_s},
        // What is in unread and in member goes with it.
        {&forgetter.m_removeMessage, u"DELETE FROM message WHERE spot = ?"_s},
        {&forgetter.m_removeSearch, u"DELETE FROM search WHERE rowid = ?"_s},
        {&forgetter.m_findWord, u"SELECT rowid FROM search WHERE search MATCH CAST(? AS TEXT) LIMIT 1"_s},
        {&forgetter.m_removeWord, u"DELETE FROM word WHERE text = ?"_s},
    }};
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(database, sql);
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        *statement = std::move(*prepared);
    }
    return forgetter;
}

Result<qint64> Forgetter::count(const QString &name)
{
    return m_count.oneNumber({matchOf(name)}).map([](const auto &count) { return count.value_or(0); });
}

Result<std::vector<Forgetter::Found>> Forgetter::find(const QString &name, qint64 from)
{
    if (const auto started = m_find.start({matchOf(name), from, step}); !started) {
        return tl::make_unexpected(started.error());
    }
    std::vector<Found> found;
    auto hasRow = m_find.next();
    for (; hasRow && *hasRow; hasRow = m_find.next()) {
        found.push_back({m_find.number(0), m_find.bytes(1)});
    }
    return hasRow ? Result<std::vector<Found>>(std::move(found)) : tl::make_unexpected(hasRow.error());
}

Result<std::optional<qint64>> Forgetter::remove(qint64 spot, Tally &tally)
{
    if (const auto started = m_facts.start({spot}); !started) {
        return tl::make_unexpected(started.error());
    }
    const auto isThere = m_facts.next();
    if (!isThere) {
        return tl::make_unexpected(isThere.error());
    }
    std::optional<qint64> item;
    if (*isThere) {
        const auto service = m_facts.text(0);
        const auto severity = meta::severityFrom(m_facts.text(1));
        tally.addMessage(service, spot, severity, -1);
        if (m_facts.number(2) != 0) {
            tally.addUnread(service, severity, -1);
        }
        if (m_facts.number(3) != 0) {
            tally.addHead(service, spot, -1);
        }
        item = m_facts.isNull(4) ? std::nullopt : std::optional(m_facts.number(4));
    }
    m_facts.finish();
    for (auto *const statement : {&m_removeMessage, &m_removeSearch}) {
        if (const auto done = statement->run({spot}); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    return item;
}

Result<void> Forgetter::removeSingles(const std::vector<Found> &found)
{
    // Written by hand: a QJsonValue keeps no numbers as large as spots.
    QByteArray spots;
    for (const auto &one : found) {
        spots += (spots.isEmpty() ? '[' : ',') + QByteArray::number(one.spot);
    }
    return m_removeSingles.run({QString::fromLatin1(spots + ']')});
}

Result<void> Forgetter::removeWords(const std::vector<Found> &found)
{
    QSet<QByteArray> words;
    for (const auto &one : found) {
        for (const auto &word : one.words.split(' ')) {
            if (isListed(word)) {
                words.insert(word);
            }
        }
    }
    for (const auto &word : std::as_const(words)) {
        const auto other = m_findWord.oneNumber({matchtext::word(word)});
        if (!other) {
            return tl::make_unexpected(other.error());
        }
        if (*other) {
            continue;
        }
        if (const auto done = m_removeWord.run({word}); !done) {
            return done;
        }
    }
    return {};
}

Result<Forgetter::Forgotten> Forgetter::forget(const QString &name, qint64 from, Tally &tally, ItemWriter &items)
{
    const auto found = find(name, from);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    if (found->empty()) {
        return Forgotten();
    }
    QMap<qint64, qint64> removedByItem;
    // The newest last: until then the older ones of an item have a newer one, and stand for nothing.
    for (const auto &one : *found) {
        const auto item = remove(one.spot, tally);
        if (!item) {
            return tl::make_unexpected(item.error());
        }
        if (*item) {
            ++removedByItem[**item];
        }
    }
    if (const auto done = removeSingles(*found); !done) {
        return tl::make_unexpected(done.error());
    }
    for (auto item = removedByItem.cbegin(); item != removedByItem.cend(); ++item) {
        if (const auto done = items.shrink(item.key(), item.value(), name, tally); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    if (const auto done = removeWords(*found); !done) {
        return tl::make_unexpected(done.error());
    }
    return Forgotten{static_cast<qint64>(found->size()), found->back().spot + 1};
}

} // namespace tidings::history
