// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"

#include <QSqlError>

#include <atomic>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html), stable for ever.
enum class SqliteCode
{
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

SqliteCode codeOf(const QSqlError &error)
{
    // The extended codes keep the primary one in their lowest byte.
    return static_cast<SqliteCode>(error.nativeErrorCode().toInt() & 0xff);
}

QString nextName()
{
    static std::atomic<quint64> count = 0;
    return u"tidings-history-%1"_s.arg(++count);
}

} // namespace

Database::Database(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        return tl::make_unexpected(Error{ErrorCode::Database,
            u"Qt's driver for SQLite is not installed (Debian: libqt6sql6-sqlite, Fedora: qt6-qtbase)"_s});
    }
    auto database = std::unique_ptr<Database>(new Database(path, nextName()));
    auto &connection = database->m_connection;
    connection.setDatabaseName(path);
    connection.setConnectOptions(
        access == Access::Read ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open()) {
        return tl::make_unexpected(database->error(connection.lastError()));
    }
    return database;
}

Result<void> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql)) {
        return tl::make_unexpected(error(query.lastError()));
    }
    return {};
}

Result<qint64> Database::number(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return tl::make_unexpected(error(query.lastError()));
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

Error Database::error(const QSqlError &error) const
{
    const auto words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (codeOf(error)) {
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        return {ErrorCode::Damaged,
            u"the history %1 is damaged, or is none (%2): move it away, and a new one is begun"_s.arg(m_path, words)};
    case SqliteCode::Full:
        return {ErrorCode::Full,
            u"the disk is full: nothing can be stored in the history %1 until there is room"_s.arg(m_path)};
    case SqliteCode::Io:
    case SqliteCode::ReadOnly:
    case SqliteCode::CannotOpen:
    case SqliteCode::Perm:
        return {ErrorCode::File,
            u"the history %1 cannot be read or written (%2): look at its permissions and its disk"_s.arg(
                m_path, words)};
    case SqliteCode::Busy:
    case SqliteCode::Locked:
        return {ErrorCode::Locked, u"another program works on the history %1; end it, or wait"_s.arg(m_path)};
    }
    return {ErrorCode::Database, u"the history %1: SQLite says \"%2\""_s.arg(m_path, words)};
}

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    Statement statement;
    statement.m_database = &database;
    statement.m_query = QSqlQuery(database.connection());
    statement.m_query.setForwardOnly(true);
    if (!statement.m_query.prepare(sql)) {
        return tl::make_unexpected(database.error(statement.m_query.lastError()));
    }
    return statement;
}

Result<void> Statement::start(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        m_query.bindValue(i, values[i]);
    }
    if (!m_query.exec()) {
        const auto failure = m_database->error(m_query.lastError());
        m_query.finish();
        return tl::make_unexpected(failure);
    }
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    const auto failure = m_query.lastError();
    m_query.finish();
    if (failure.isValid()) {
        return tl::make_unexpected(m_database->error(failure));
    }
    return false;
}

Result<void> Statement::run(const QVariantList &values)
{
    const auto started = start(values);
    m_changed = started ? m_query.numRowsAffected() : 0;
    m_query.finish();
    return started;
}

Result<std::optional<qint64>> Statement::oneNumber(const QVariantList &values)
{
    if (const auto started = start(values); !started) {
        return tl::make_unexpected(started.error());
    }
    const auto hasRow = next();
    if (!hasRow) {
        return tl::make_unexpected(hasRow.error());
    }
    std::optional<qint64> found;
    if (*hasRow && !m_query.isNull(0)) {
        found = number(0);
    }
    m_query.finish();
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
