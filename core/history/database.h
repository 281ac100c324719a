// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace tidings::history {

/// One connection to a SQLite file, and SQLite's errors as ours. Used and closed on the thread that opened it;
/// statements made of it go first.
class Database
{
public:
    enum class Access
    {
        Read,
        Write
    };

    /// Opens a file that is there. SQLite looks into it only at the first question.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    /// One statement whose rows nobody wants.
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /// The first column of the first row; 0 if there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql) const;
    /// What went wrong, to which file, and what to do.
    [[nodiscard]] Error error(const QSqlError &error) const;

private:
    Database(QString path, QString name);

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
};

/// A statement that is prepared once and run many times.
class Statement
{
public:
    /// One that cannot be run yet.
    Statement() = default;
    [[nodiscard]] static Result<Statement> prepare(const Database &database, const QString &sql);

    /// Runs it up to its first row.
    [[nodiscard]] Result<void> start(const QVariantList &values = {});
    /// Goes to the next row; false behind the last one, after which the statement holds on to nothing.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    /// Lets go of what it reads before its end: as long as it reads, it holds the history as it was.
    void finish() { m_query.finish(); }

    /// Runs it for its effect.
    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /// How many rows the last run() changed.
    [[nodiscard]] int changed() const { return m_changed; }
    /// Runs it for the first column of its first row; nothing if there is none.
    [[nodiscard]] Result<std::optional<qint64>> oneNumber(const QVariantList &values = {});

private:
    const Database *m_database = nullptr;
    QSqlQuery m_query;
    int m_changed = 0;
};

/// Everything that is done while this lives counts as one, or, if commit() was not called or failed, as nothing.
class Transaction
{
public:
    enum class Kind
    {
        Read,
        Write
    };

    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(const Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database &database);

    const Database &m_database;
    bool m_isOpen = true;
};

} // namespace tidings::history
