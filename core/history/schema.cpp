// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/schema.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <span>

namespace tidings::history::schema {

using namespace Qt::StringLiterals;

namespace {

/// "Tdng", in the header of the file: tells a history from other programs' databases.
constexpr qint32 applicationId = 0x54646e67;

// clang-format off

// Step 1. Times are milliseconds since 1970, UTC. Words are those of the toString() functions, so that a program of
// another version, or a person with sqlite3, can read them; one that is unknown is read as the most careful choice.
constexpr std::array step1 = {
    // Texts that many messages share. Cut out of bodies as they were written (certificatecut.h).
    "CREATE TABLE certificate ("
    " id INTEGER PRIMARY KEY,"
    " hash BLOB NOT NULL UNIQUE,"
    " text BLOB NOT NULL)",

    // spot: time and place in the list (spot.h). row: the order of arrival, never given twice. id_key, body_key:
    // fingerprint.h. body lacks the certificate's text if there is one, which belongs at certificate_at.
    "CREATE TABLE message ("
    " spot INTEGER PRIMARY KEY,"
    " row INTEGER NOT NULL UNIQUE,"
    " time INTEGER NOT NULL,"
    " received_at INTEGER NOT NULL,"
    " is_catch_up INTEGER NOT NULL,"
    " profile TEXT NOT NULL,"
    " form TEXT NOT NULL,"
    " topic BLOB NOT NULL,"
    " id TEXT NOT NULL,"
    " amqp_id BLOB NOT NULL,"
    " id_key INTEGER NOT NULL,"
    " body_key INTEGER NOT NULL,"
    " body_hash BLOB NOT NULL,"
    " service TEXT NOT NULL,"
    " kind TEXT NOT NULL,"
    " severity TEXT NOT NULL,"
    " verdict TEXT NOT NULL,"
    " reason TEXT NOT NULL,"
    " signer TEXT NOT NULL,"
    " detail TEXT NOT NULL,"
    " outcome TEXT NOT NULL,"
    " urgency TEXT NOT NULL,"
    " rule TEXT NOT NULL,"
    " was_unread INTEGER NOT NULL,"
    " headers BLOB NOT NULL,"
    " certificate INTEGER REFERENCES certificate (id),"
    " certificate_at INTEGER NOT NULL,"
    " body BLOB NOT NULL)",
    "CREATE INDEX message_fingerprint ON message (id_key, body_key)",

    // Which are unread: apart from the messages, so that marking a million of them read does not write a million
    // bodies anew.
    "CREATE TABLE unread ("
    " spot INTEGER PRIMARY KEY REFERENCES message (spot) ON DELETE CASCADE,"
    " row INTEGER NOT NULL,"
    " service TEXT NOT NULL,"
    " severity TEXT NOT NULL)",

    // How many messages there are, by quarter and by day (UTC), of each service and (service '') of all. Written in the
    // transaction that stores the messages. Counting a million rows for each look at the window would take a second.
    "CREATE TABLE tally ("
    " service TEXT NOT NULL,"
    " quarter INTEGER NOT NULL,"
    " info INTEGER NOT NULL,"
    " fixed INTEGER NOT NULL,"
    " attention INTEGER NOT NULL,"
    " problem INTEGER NOT NULL,"
    " PRIMARY KEY (service, quarter)) WITHOUT ROWID",
    "CREATE TABLE day_tally ("
    " service TEXT NOT NULL,"
    " day INTEGER NOT NULL,"
    " info INTEGER NOT NULL,"
    " fixed INTEGER NOT NULL,"
    " attention INTEGER NOT NULL,"
    " problem INTEGER NOT NULL,"
    " PRIMARY KEY (service, day)) WITHOUT ROWID",
    "CREATE TABLE service ("
    " name TEXT PRIMARY KEY,"
    " messages INTEGER NOT NULL,"
    " unread INTEGER NOT NULL,"
    " unread_problems INTEGER NOT NULL) WITHOUT ROWID",

    // What is searched (searchtext.h), by spot. The words come folded and with blanks between them: the simplest
    // tokenizer is the right one. columnsize would be for ranking, and what is found is ordered by time.
    "CREATE VIRTUAL TABLE search USING fts5("
    " text, tokenize = 'ascii', prefix = '2 3', columnsize = 0)",
    // The words in it from four letters on, by which beginnings are looked up: the index would have to merge whatever
    // begins so, half the history for \"buil\", before it could tell the newest.
    "CREATE TABLE word (text BLOB PRIMARY KEY) WITHOUT ROWID",

    "CREATE TABLE state ("
    " key TEXT PRIMARY KEY,"
    " value) WITHOUT ROWID",
    "INSERT INTO state VALUES ('next_row', 1)",
    "PRAGMA application_id = 0x54646e67",
};

// Step 2. What belongs together is one row of the list.
constexpr std::array step2 = {
    // keys: by which it may grow, a line feed between them (meta::OpenItem). first, last, arrived: of its messages, as
    // there. head: its newest message. severity, verdict: the worst in it. language, texts: itemtexts.h.
    "CREATE TABLE item ("
    " id INTEGER PRIMARY KEY,"
    " keys TEXT NOT NULL,"
    " count INTEGER NOT NULL,"
    " first INTEGER NOT NULL,"
    " last INTEGER NOT NULL,"
    " arrived INTEGER NOT NULL,"
    " head INTEGER NOT NULL,"
    " problems INTEGER NOT NULL DEFAULT 0,"
    " unread INTEGER NOT NULL DEFAULT 0,"
    " verdict TEXT NOT NULL DEFAULT '',"
    " language TEXT NOT NULL DEFAULT '',"
    " texts TEXT NOT NULL DEFAULT '')",
    // Those of one message are many, and are removed when they can grow no more.
    "CREATE INDEX item_single ON item (arrived) WHERE count = 1",
    "CREATE INDEX item_group ON item (arrived) WHERE count > 1",

    // The messages of items that have several.
    "CREATE TABLE member ("
    " spot INTEGER PRIMARY KEY REFERENCES message (spot) ON DELETE CASCADE,"
    " item INTEGER NOT NULL,"
    " row INTEGER NOT NULL)",
    "CREATE INDEX member_item ON member (item, spot, row)",

    // How many rows a grouped list has: until now each message was one.
    "ALTER TABLE tally ADD COLUMN heads INTEGER NOT NULL DEFAULT 0",
    "UPDATE tally SET heads = info + fixed + attention + problem",
    "ALTER TABLE day_tally ADD COLUMN heads INTEGER NOT NULL DEFAULT 0",
    "UPDATE day_tally SET heads = info + fixed + attention + problem",
};

// Step 3. The sequence number of a message from a publisher with a store, for replays; few messages have one. The bodies
// that are here already are JSON that SQLite reads, or have none for this purpose.
constexpr std::array step3 = {
    "ALTER TABLE message ADD COLUMN sequence INTEGER",
    "UPDATE message SET sequence = CASE WHEN json_valid(CAST(body AS TEXT))"
    "  AND json_type(CAST(body AS TEXT), '$.seq_id') = 'integer'"
    " THEN json_extract(CAST(body AS TEXT), '$.seq_id') END"
    " WHERE form = 'fedmsg' AND instr(body, CAST('\"seq_id\"' AS BLOB)) > 0",
    "CREATE INDEX message_sequence ON message (sequence) WHERE sequence IS NOT NULL",
};

// Step 4. Why a message was not shown that a rule chose, and what it changed; empty for most.
constexpr std::array step4 = {
    "ALTER TABLE message ADD COLUMN held_back TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE message ADD COLUMN change TEXT NOT NULL DEFAULT ''",
};

// clang-format on

/// Each brings a history from the number before to its own. Only ever added to: histories of all versions are out
/// there.
constexpr std::array<std::span<const char *const>, 4> steps = {step1, step2, step3, step4};

Error newer(const QString &path)
{
    return {ErrorCode::Newer,
        u"the history %1 was made by a newer version of Tidings: use that, or name another file"_s.arg(path)};
}

Error noHistory(const QString &path)
{
    return {ErrorCode::NoHistory,
        u"the file %1 is no history of Tidings, or is damaged: move it away, or name another file"_s.arg(path)};
}

/// The tables of a history, those aside that SQLite makes for the index.
constexpr int tableCount = 11;

Result<qint64> countTables(const Database &database)
{
    return database.number(
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('certificate', 'message', 'unread',"
        " 'tally', 'day_tally', 'service', 'search', 'word', 'state', 'item', 'member')"_s);
}

// sqlite.org/fileformat.html, "The Database Header"
constexpr qsizetype headerLength = 100;
constexpr int versionAt = 60;
constexpr int applicationAt = 68;

/// Empty if it is shorter, or no database's.
QByteArray headerOf(const QByteArray &begin)
{
    const bool isDatabase = begin.size() == headerLength && begin.startsWith(QByteArrayView("SQLite format 3\0", 16));
    return isDatabase ? begin : QByteArray();
}

qint32 numberAt(const QByteArray &header, int place)
{
    return qFromBigEndian<qint32>(header.constData() + place);
}

Result<void> takeStep(const Database &database, std::size_t index)
{
    auto transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    for (const char *const sql : steps[index]) {
        if (const auto done = database.execute(QString::fromLatin1(sql)); !done) {
            return done;
        }
    }
    if (const auto done = database.execute(u"PRAGMA user_version = %1"_s.arg(index + 1)); !done) {
        return done;
    }
    return (*transaction)->commit();
}

} // namespace

int version()
{
    return static_cast<int>(steps.size());
}

Result<void> checkFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(Error{ErrorCode::File,
            u"the history %1 cannot be read (%2): look at its permissions"_s.arg(path, file.errorString())});
    }
    const auto begin = file.read(headerLength);
    if (begin.isEmpty()) {
        return {};
    }
    const auto header = headerOf(begin);
    if (header.isEmpty()) {
        return tl::make_unexpected(noHistory(path));
    }
    if (numberAt(header, applicationAt) == applicationId && numberAt(header, versionAt) > version()) {
        return tl::make_unexpected(newer(path));
    }
    return {};
}

bool isMarked(const QString &path)
{
    QFile file(path);
    const auto header = file.open(QIODevice::ReadOnly) ? headerOf(file.read(headerLength)) : QByteArray();
    return !header.isEmpty() && numberAt(header, applicationAt) == applicationId;
}

Result<void> checkVersion(const Database &database)
{
    const auto made = database.number(u"PRAGMA user_version"_s);
    const auto application = database.number(u"PRAGMA application_id"_s);
    const auto tables = database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!made || !application || !tables) {
        return tl::make_unexpected(!made ? made.error() : !application ? application.error() : tables.error());
    }
    const bool isNew = *made == 0 && *application == 0 && *tables == 0;
    if (!isNew && *application != applicationId) {
        // A history whose first bytes have changed, or another program's.
        const auto words = noHistory(database.path()).detail;
        const bool isOurs = isComplete(database).value_or(false);
        return tl::make_unexpected(Error{isOurs ? ErrorCode::Damaged : ErrorCode::NoHistory, words});
    }
    if (*made > version()) {
        return tl::make_unexpected(newer(database.path()));
    }
    return {};
}

Result<void> checkReadable(const Database &database)
{
    if (const auto checked = checkVersion(database); !checked) {
        return checked;
    }
    const auto made = database.number(u"PRAGMA user_version"_s);
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    if (*made < version()) {
        return tl::make_unexpected(Error{ErrorCode::Database,
            u"the history %1 is of an older version: start Tidings once to bring it up to date"_s.arg(
                database.path())});
    }
    return {};
}

Result<bool> isComplete(const Database &database)
{
    return countTables(database).map([](qint64 count) { return count == tableCount; });
}

Result<void> update(const Database &database)
{
    const auto made = database.number(u"PRAGMA user_version"_s);
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    for (auto step = static_cast<std::size_t>(std::max<qint64>(*made, 0)); step < steps.size(); ++step) {
        if (const auto taken = takeStep(database, step); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace tidings::history::schema
