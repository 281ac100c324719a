// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"

#include <sqlite3.h>

#include <utility>

namespace tidings::history {

using namespace Qt::StringLiterals;

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    constexpr int patienceToRead = 2000;
    constexpr int patienceToWrite = 5000;
    auto database = std::unique_ptr<Database>(new Database(path));
    sqlite3 *connection = nullptr;
    // No mutex: it is used on one thread.
    const int flags = SQLITE_OPEN_NOMUTEX |
                      (access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &connection, flags, nullptr);
    // Also when it failed, SQLite gives one, for its error; but not when there is no memory.
    database->m_connection.reset(connection);
    if (opened != SQLITE_OK) {
        return tl::make_unexpected(database->error());
    }
    sqlite3_busy_timeout(connection, access == Access::Read ? patienceToRead : patienceToWrite);
    return database;
}

Result<void> Database::execute(const QString &sql) const
{
    auto statement = Statement::prepare(*this, sql);
    return statement ? statement->run() : tl::make_unexpected(statement.error());
}

Result<qint64> Database::number(const QString &sql) const
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement) {
        return tl::make_unexpected(statement.error());
    }
    return statement->oneNumber().map([](const auto &number) { return number.value_or(0); });
}

Error Database::error() const
{
    const auto words = QString::fromUtf8(sqlite3_errmsg(m_connection.get()));
    switch (sqlite3_errcode(m_connection.get())) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
            u"the history %1 is damaged, or is none (%2): move it away, and a new one is begun"_s.arg(m_path, words)};
    case SQLITE_FULL:
        return {ErrorCode::Full,
            u"the disk is full: nothing can be stored in the history %1 until there is room"_s.arg(m_path)};
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::File,
            u"the history %1 cannot be read or written (%2): look at its permissions and its disk"_s.arg(
                m_path, words)};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Interrupted, u"the question to the history %1 is not wanted any more"_s.arg(m_path)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked, u"another program works on the history %1; end it, or wait"_s.arg(m_path)};
    default:
        return {ErrorCode::Database, u"the history %1: SQLite says \"%2\""_s.arg(m_path, words)};
    }
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    Statement statement;
    statement.m_database = &database;
    const auto utf8 = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    // With its length SQLite need not copy it; the null at its end counts.
    if (sqlite3_prepare_v3(database.connection(), utf8.constData(), static_cast<int>(utf8.size()) + 1,
            SQLITE_PREPARE_PERSISTENT, &prepared, nullptr) != SQLITE_OK) {
        return tl::make_unexpected(database.error());
    }
    statement.m_statement.reset(prepared);
    return statement;
}

void Statement::bind(int place, const QVariant &value)
{
    auto *const statement = m_statement.get();
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, place);
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        break;
    case QMetaType::QByteArray: {
        const auto &bytes = m_bound.emplace_back(value.toByteArray());
        sqlite3_bind_blob64(
            statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
        break;
    }
    default: {
        const auto &text = m_bound.emplace_back(value.toString().toUtf8());
        sqlite3_bind_text64(
            statement, place, text.constData(), static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC, SQLITE_UTF8);
        break;
    }
    }
}

Result<void> Statement::start(const QVariantList &values)
{
    finish();
    m_isRunning = true;
    for (int i = 0; i < values.size(); ++i) {
        bind(i + 1, values[i]);
    }
    const auto stepped = step();
    if (!stepped) {
        return tl::make_unexpected(stepped.error());
    }
    m_first = *stepped;
    return {};
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result == SQLITE_DONE) {
        return false;
    }
    const auto failure = m_database->error();
    finish();
    return tl::make_unexpected(failure);
}

Result<bool> Statement::next()
{
    if (!m_isRunning) {
        return false;
    }
    const auto hasRow = m_first ? Result<bool>(*std::exchange(m_first, {})) : step();
    if (hasRow && !*hasRow) {
        finish();
    }
    return hasRow;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    // In this order: the text first, its length then (sqlite.org/c3ref/column_blob.html).
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

void Statement::finish()
{
    if (!std::exchange(m_isRunning, false)) {
        return;
    }
    sqlite3_reset(m_statement.get());
    // Before what they point to goes.
    sqlite3_clear_bindings(m_statement.get());
    m_bound.clear();
    m_first.reset();
}

Result<void> Statement::run(const QVariantList &values)
{
    const auto started = start(values);
    m_changed = started ? sqlite3_changes(m_database->connection()) : 0;
    finish();
    return started;
}

Result<std::optional<qint64>> Statement::oneNumber(const QVariantList &values)
{
    if (const auto started = start(values); !started) {
        return tl::make_unexpected(started.error());
    }
    std::optional<qint64> found;
    if (*m_first && !isNull(0)) {
        found = number(0);
    }
    finish();
    return found;
}

Transaction::Transaction(const Database &database)
    : m_database(database)
{
}

Result<std::unique_ptr<Transaction>> Transaction::begin(const Database &database, Kind kind)
{
    // A write that begins as a read could be refused half-way.
    const auto begun = database.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun) {
        return tl::make_unexpected(begun.error());
    }
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (m_isOpen) {
        // Fails where SQLite has taken everything back by itself already, as after a full disk: fine.
        (void)m_database.execute(u"ROLLBACK"_s);
    }
}

Result<void> Transaction::commit()
{
    auto committed = m_database.execute(u"COMMIT"_s);
    m_isOpen = !committed;
    return committed;
}

} // namespace tidings::history
