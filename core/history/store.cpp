// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"

#include "core/history/brokenstates.h"
#include "core/history/itemwriter.h"
#include "core/history/marks.h"
#include "core/history/missingsince.h"
#include "core/history/opentowrite.h"
#include "core/history/pruner.h"
#include "core/history/searchtext.h"
#include "core/history/setaside.h"
#include "core/history/tally.h"
#include "core/history/upkeep.h"
#include "core/history/writer.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
}

/// The file itself, by whatever link it was named: what lies beside it does so for every program.
QString fileBehind(const QString &path)
{
    const auto file = QFileInfo(path).canonicalFilePath();
    return file.isEmpty() ? path : file;
}

} // namespace

class Store::Private
{
public:
    /// Opens the file, under the lock.
    [[nodiscard]] Result<void> open();
    /// Moves the file away, and opens a new one.
    [[nodiscard]] Result<void> beginAnew(Time now);
    /// One of the same history and under the same lock, with the file closed.
    [[nodiscard]] static std::unique_ptr<Private> closed(std::unique_ptr<Private> other);
    [[nodiscard]] qint64 nextRow() const { return m_nextRow; }
    /// What a window still shows of the history before is taken for nothing in this one. Kept with the next batch.
    void goOnFrom(qint64 row) { m_nextRow = row; }
    [[nodiscard]] Result<void> append(std::span<Record> records);
    [[nodiscard]] Result<void> mark(qint64 row, bool isRead, Tally &tally, UnreadByItem &items);
    [[nodiscard]] Result<void> markAllRead(qint64 upTo);
    [[nodiscard]] Result<QList<qint64>> rowsOf(qint64 item);
    [[nodiscard]] Result<void> removeOldBroken(Time now)
    {
        return m_removeOldBroken.run({milliseconds(now - brokenAtMost)});
    }
    void forget();
    [[nodiscard]] Result<Forgetter *> forgetter();
    [[nodiscard]] Result<Forgetter::Forgotten> forgetStep(const QString &name, qint64 from);
    [[nodiscard]] Result<std::unique_ptr<Transaction>> begin()
    {
        return Transaction::begin(*database, Transaction::Kind::Write);
    }

    QString path;
    meta::Reading reading;
    QString setAside;
    std::unique_ptr<WriteLock> lock;
    std::unique_ptr<Database> database;
    std::unique_ptr<ItemWriter> items;
    TallyWriter tallies;
    Pruner pruner;

private:
    struct Found
    {
        qint64 spot = 0;
        QByteArray text;
    };
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> appendOne(Record &record, qint64 &nextRow, std::vector<Found> &found, Tally &tally);
    /// Of duplicates too: what a publisher sent again was not missed.
    [[nodiscard]] Result<void> saveMarks(std::span<const Record> records);
    [[nodiscard]] Result<void> saveBrokenStates(std::span<const Record> records);

    Writer m_writer;
    Statement m_addUnread;
    Statement m_message;
    Statement m_removeUnread;
    Statement m_removeUnreadUpTo;
    Statement m_saveNextRow;
    Statement m_rowsOfItem;
    Statement m_saveMark;
    Statement m_saveBroken;
    Statement m_removeBroken;
    Statement m_removeOldBroken;
    // Seldom needed.
    std::optional<Forgetter> m_forgetter;
    qint64 m_nextRow = 1;
};

Result<void> Store::Private::open()
{
    auto opened = openToWrite(path, *lock);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    database = std::move(*opened);
    if (const auto done = prepare(); !done) {
        return tl::make_unexpected(asDamage(*database, done.error()));
    }
    lock->noteHistory();
    return {};
}

Result<void> Store::Private::beginAnew(Time now)
{
    const auto place = history::setAside(path, dateOf(now));
    if (!place) {
        return tl::make_unexpected(place.error());
    }
    setAside = *place;
    if (const auto opened = open(); !opened) {
        return tl::make_unexpected(
            Error{opened.error().code, u"%1 (a damaged history is kept as %2)"_s.arg(opened.error().detail, setAside)});
    }
    return {};
}

std::unique_ptr<Store::Private> Store::Private::closed(std::unique_ptr<Private> other)
{
    auto made = std::make_unique<Private>();
    made->path = other->path;
    made->reading = other->reading;
    made->lock = std::move(other->lock);
    return made;
}

Result<void> Store::Private::prepare()
{
    items = std::make_unique<ItemWriter>(*database, reading);
    if (const auto restored = items->restore(); !restored) {
        return restored;
    }
    auto writer = Writer::prepare(*database);
    auto counts = TallyWriter::prepare(*database);
    auto oldest = Pruner::prepare(*database);
    const auto nextRow = database->number(u"SELECT value FROM state WHERE key = 'next_row'"_s);
    if (!writer || !counts || !oldest || !nextRow) {
        return tl::make_unexpected(!writer   ? writer.error()
                                   : !counts ? counts.error()
                                   : !oldest ? oldest.error()
                                             : nextRow.error());
    }
    pruner = std::move(*oldest);
    m_writer = std::move(*writer);
    tallies = std::move(*counts);
    m_nextRow = *nextRow;
    const std::array<std::pair<Statement *, QString>, 10> all = {{
        {&m_saveMark, saveMark()},
        {&m_saveBroken, saveBroken()},
        {&m_removeBroken, removeBroken()},
        {&m_removeOldBroken, history::removeOldBroken()},
        {&m_addUnread, u"INSERT OR IGNORE INTO unread VALUES (?, ?, ?, ?)"_s},
        {&m_message, u"SELECT spot, service, severity FROM message WHERE row = ?"_s},
        {&m_removeUnread, u"DELETE FROM unread WHERE spot = ?"_s},
        {&m_removeUnreadUpTo, u"DELETE FROM unread WHERE row <= ?"_s},
        {&m_saveNextRow, u"UPDATE state SET value = ? WHERE key = 'next_row'"_s},
        {&m_rowsOfItem, u"SELECT row FROM member WHERE item = ?"_s},
    }};
    for (const auto &[statement, sql] : all) {
        auto prepared = Statement::prepare(*database, sql);
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        *statement = std::move(*prepared);
    }
    return {};
}

Result<void> Store::Private::append(std::span<Record> records)
{
    auto transaction = begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    auto nextRow = m_nextRow;
    Tally tally;
    std::vector<Found> found;
    found.reserve(records.size());
    for (auto &record : records) {
        if (const auto done = appendOne(record, nextRow, found, tally); !done) {
            return done;
        }
    }
    std::ranges::sort(found, {}, &Found::spot);
    for (const auto &[spot, text] : found) {
        if (const auto done = m_writer.index(spot, text); !done) {
            return done;
        }
    }
    if (const auto done = items->finish(records); !done) {
        return done;
    }
    if (const auto done = tallies.add(tally); !done) {
        return done;
    }
    if (const auto done = m_saveNextRow.run({nextRow}); !done) {
        return done;
    }
    if (const auto done = saveMarks(records); !done) {
        return done;
    }
    if (const auto done = saveBrokenStates(records); !done) {
        return done;
    }
    if (const auto done = (*transaction)->commit(); !done) {
        return done;
    }
    m_nextRow = nextRow;
    return {};
}

Result<void> Store::Private::appendOne(Record &record, qint64 &nextRow, std::vector<Found> &found, Tally &tally)
{
    if (record.bodyHash.isEmpty()) {
        record.bodyHash = bodyHash(record.incoming);
    }
    const auto print = fingerprint(record);
    auto known = m_writer.sameAs(record, print);
    if (known && !*known) {
        known = m_writer.betterWithItsId(record, print);
    }
    if (!known || *known) {
        return known ? Result<void>() : tl::make_unexpected(known.error());
    }
    record.row = nextRow++;
    const auto spot = m_writer.put(record, print);
    if (!spot) {
        return tl::make_unexpected(spot.error());
    }
    found.push_back({*spot, record.searchText.isEmpty() ? searchText(record) : std::exchange(record.searchText, {})});
    const auto service = serviceName(record.digest.service);
    tally.addMessage(service, *spot, record.digest.severity);
    if (record.isUnread) {
        tally.addUnread(service, record.digest.severity, 1);
        if (const auto done = m_addUnread.run({*spot, record.row, service, toString(record.digest.severity)}); !done) {
            return done;
        }
    }
    return items->place(record, *spot, tally);
}

void Store::Private::forget()
{
    m_writer.forget();
    // Where even that cannot be read, what comes next begins new items.
    (void)items->restore();
}

Result<QList<qint64>> Store::Private::rowsOf(qint64 item)
{
    if (const auto started = m_rowsOfItem.start({item}); !started) {
        return tl::make_unexpected(started.error());
    }
    QList<qint64> rows;
    auto hasRow = m_rowsOfItem.next();
    for (; hasRow && *hasRow; hasRow = m_rowsOfItem.next()) {
        rows.append(m_rowsOfItem.number(0));
    }
    return hasRow ? Result<QList<qint64>>(rows) : tl::make_unexpected(hasRow.error());
}

Result<void> Store::Private::saveMarks(std::span<const Record> records)
{
    QHash<QString, qint64> last;
    for (const auto &record : records) {
        if (record.mark) {
            last.insert(markKey(record.profile, record.mark->publisher), record.mark->number);
        }
    }
    for (auto mark = last.cbegin(); mark != last.cend(); ++mark) {
        if (const auto done = m_saveMark.run({mark.key(), mark.value()}); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Store::Private::saveBrokenStates(std::span<const Record> records)
{
    for (const auto &record : records) {
        const auto key = brokenKey(record);
        if (key.isEmpty() || record.row == 0) {
            continue;
        }
        const bool isBroken = record.stateChange == rules::Change::Broke;
        const auto done = isBroken ? m_saveBroken.run({key, milliseconds(record.time)}) : m_removeBroken.run({key});
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> Store::Private::mark(qint64 row, bool isRead, Tally &tally, UnreadByItem &unread)
{
    if (const auto started = m_message.start({row}); !started) {
        return started;
    }
    const auto isThere = m_message.next();
    if (!isThere || !*isThere) {
        return isThere ? Result<void>() : tl::make_unexpected(isThere.error());
    }
    const auto spot = m_message.number(0);
    const auto service = m_message.text(1);
    const auto severity = m_message.text(2);
    m_message.finish();
    auto &statement = isRead ? m_removeUnread : m_addUnread;
    const auto done = statement.run(isRead ? QVariantList{spot} : QVariantList{spot, row, service, severity});
    if (!done || statement.changed() == 0) {
        return done;
    }
    const auto by = isRead ? -1 : 1;
    tally.addUnread(service, meta::severityFrom(severity), by);
    const auto item = items->addUnread(spot, by);
    if (!item) {
        return tl::make_unexpected(item.error());
    }
    if (*item) {
        unread.insert((*item)->first, (*item)->second);
    }
    return {};
}

Result<void> Store::Private::markAllRead(qint64 upTo)
{
    auto transaction = begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    // Without a condition SQLite drops the whole table at once.
    const auto removed = upTo == 0 ? database->execute(u"DELETE FROM unread"_s) : m_removeUnreadUpTo.run({upTo});
    if (!removed) {
        return removed;
    }
    if (const auto counted = tallies.recountUnread(); !counted) {
        return counted;
    }
    if (const auto counted = items->recountUnread(); !counted) {
        return counted;
    }
    return (*transaction)->commit();
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const meta::Reading &reading, Time now)
{
    if (const auto made = makeFolderFor(path); !made) {
        return tl::make_unexpected(made.error());
    }
    auto d = std::make_unique<Private>();
    d->path = fileBehind(path);
    d->reading = reading;
    auto lock = WriteLock::take(d->path);
    if (!lock) {
        return tl::make_unexpected(lock.error());
    }
    d->lock = std::move(*lock);
    auto opened = d->open();
    if (!opened && opened.error().code == ErrorCode::Damaged) {
        d = Private::closed(std::move(d));
        opened = d->beginAnew(now);
    }
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::beginAnew(std::unique_ptr<Store> damaged, Time now)
{
    const auto nextRow = damaged->d->nextRow();
    auto d = Private::closed(std::move(damaged->d));
    if (const auto begun = d->beginAnew(now); !begun) {
        return tl::make_unexpected(begun.error());
    }
    d->goOnFrom(nextRow);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Store::~Store() = default;

const QString &Store::setAside() const
{
    return d->setAside;
}

Result<void> Store::trustThePower()
{
    for (const auto &sql :
        {u"PRAGMA synchronous = OFF"_s, u"PRAGMA wal_autocheckpoint = 200000"_s, u"PRAGMA cache_size = -400000"_s,
            // So much of a batch's index is put together before it is written.
            u"INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)"_s}) {
        if (auto done = d->database->execute(sql); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Store::append(std::span<Record> records)
{
    const auto takeBack = [&records] {
        for (auto &record : records) {
            record.row = 0;
            record.item = {};
        }
    };
    takeBack();
    auto done = d->append(records);
    if (!done) {
        takeBack();
        d->forget();
    }
    return done;
}

Result<UnreadByItem> Store::markRead(const QList<qint64> &rows, bool isRead)
{
    auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    Tally tally;
    UnreadByItem items;
    for (const auto row : rows) {
        if (const auto done = d->mark(row, isRead, tally, items); !done) {
            return tl::make_unexpected(done.error());
        }
    }
    if (const auto done = d->tallies.add(tally); !done) {
        return tl::make_unexpected(done.error());
    }
    if (const auto done = (*transaction)->commit(); !done) {
        return tl::make_unexpected(done.error());
    }
    return items;
}

Result<QList<qint64>> Store::rowsOf(qint64 item)
{
    return d->rowsOf(item);
}

Result<qint64> Store::prune(const Retention &retention, Time now)
{
    auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    if (const auto done = d->items->removeClosed(now); !done) {
        return tl::make_unexpected(done.error());
    }
    Tally tally;
    const auto removed = d->pruner.prune(retention, now, tally);
    if (!removed) {
        return removed;
    }
    if (const auto done = d->tallies.add(tally); !done) {
        return tl::make_unexpected(done.error());
    }
    if (const auto done = d->removeOldBroken(now); !done) {
        return tl::make_unexpected(done.error());
    }
    if (const auto done = (*transaction)->commit(); !done) {
        return tl::make_unexpected(done.error());
    }
    return removed;
}

Result<Forgetter *> Store::Private::forgetter()
{
    if (!m_forgetter) {
        auto prepared = Forgetter::prepare(*database);
        if (!prepared) {
            return tl::make_unexpected(prepared.error());
        }
        m_forgetter = std::move(*prepared);
    }
    return &*m_forgetter;
}

Result<Forgetter::Forgotten> Store::Private::forgetStep(const QString &name, qint64 from)
{
    const auto who = forgetter();
    if (!who) {
        return tl::make_unexpected(who.error());
    }
    auto transaction = begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    Tally tally;
    const auto forgotten = (*who)->forget(name, from, tally, *items);
    if (!forgotten) {
        return forgotten;
    }
    if (const auto done = tallies.add(tally); !done) {
        return tl::make_unexpected(done.error());
    }
    if (const auto done = (*transaction)->commit(); !done) {
        return tl::make_unexpected(done.error());
    }
    return forgotten;
}

Result<Forgetter::Forgotten> Store::forget(const QString &name, qint64 from)
{
    const upkeep::Overwriting overwriting(*d->database);
    auto forgotten = d->forgetStep(name, from);
    if (!forgotten || forgotten->messages > 0) {
        // Which words are listed, and what items say, is another thing now.
        d->forget();
    }
    return forgotten;
}

Result<qint64> Store::countAbout(const QString &name)
{
    const auto who = d->forgetter();
    return who ? (*who)->count(name) : tl::make_unexpected(who.error());
}

Result<void> Store::amend(const Tally &difference)
{
    auto transaction = d->begin();
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    auto done = d->tallies.add(difference);
    done = done ? d->tallies.recountUnread() : done;
    done = done ? d->items->recountUnread() : done;
    return done ? (*transaction)->commit() : done;
}

Database &Store::database()
{
    return *d->database;
}

Result<QList<qint64>> Store::unreadRows(qint64 limit)
{
    auto found = Statement::prepare(*d->database, u"SELECT row FROM unread ORDER BY row DESC LIMIT ?"_s);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    if (const auto started = found->start({limit}); !started) {
        return tl::make_unexpected(started.error());
    }
    QList<qint64> rows;
    auto hasRow = found->next();
    for (; hasRow && *hasRow; hasRow = found->next()) {
        rows.append(found->number(0));
    }
    return hasRow ? Result<QList<qint64>>(rows) : tl::make_unexpected(hasRow.error());
}

Result<void> Store::markAllRead(qint64 upTo)
{
    return d->markAllRead(upTo);
}

Result<void> Store::setUnfilled(const QString &profile, std::optional<Time> since)
{
    const auto key = unfilledKey(profile);
    auto statement = Statement::prepare(
        *d->database, since ? u"INSERT OR REPLACE INTO state VALUES (?, ?)"_s : u"DELETE FROM state WHERE key = ?"_s);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    return statement->run(
        since ? QVariantList{key, static_cast<qint64>(since->time_since_epoch().count())} : QVariantList{key});
}

} // namespace tidings::history
