// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/record.h"

#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

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
    ~Database() = default;
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *connection() const { return m_connection.get(); }
    /// One statement whose rows nobody wants.
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /// The first column of the first row; 0 if there is none.
    [[nodiscard]] Result<qint64> number(const QString &sql) const;
    /// What went wrong last, to which file, and what to do.
    [[nodiscard]] Error error() const;

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };

    explicit Database(QString path);

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// A statement that is prepared once and run many times.
class Statement
{
public:
    /// One that cannot be run yet.
    Statement() = default;
    [[nodiscard]] static Result<Statement> prepare(const Database &database, const QString &sql);

    /// Runs it up to its first row. Of values: numbers, texts, bytes (QByteArray), and nothing (a null QVariant).
    [[nodiscard]] Result<void> start(const QVariantList &values = {});
    /// Goes to the next row; false behind the last one, after which the statement holds on to nothing.
    [[nodiscard]] Result<bool> next();
    /// Of the row it is at.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Lets go of what it reads before its end: as long as it reads, it holds the history as it was.
    void finish();

    /// Runs it for its effect.
    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /// How many rows the last run() changed.
    [[nodiscard]] int changed() const { return m_changed; }
    /// Runs it for the first column of its first row; nothing if there is none.
    [[nodiscard]] Result<std::optional<qint64>> oneNumber(const QVariantList &values = {});

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    void bind(int place, const QVariant &value);
    [[nodiscard]] Result<bool> step();

    const Database *m_database = nullptr;
    /// What is bound lives here while the statement runs.
    std::vector<QByteArray> m_bound;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    /// start() has gone to the first row, or found that there is none, and nobody has asked yet.
    std::optional<bool> m_first;
    bool m_isRunning = false;
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
