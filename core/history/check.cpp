// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/check.h"

#include "core/history/filter.h"
#include "core/history/opentoread.h"
#include "core/history/progresswatch.h"

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// Of the work, in thousandths: what its parts take of a million messages, about.
constexpr int pagesDone = 150;
constexpr int textsDone = 350;
constexpr int wordsDone = 850;

/// What a text and its entries in the index have in common: in whatever order they come, equal sums mean equal words.
struct Words
{
    quint64 sum = 0;
    qint64 count = 0;

    void add(QByteArrayView word, qint64 spot, qint64 place)
    {
        sum += qHashMulti(0, word, spot, place);
        ++count;
    }
    bool operator==(const Words &) const = default;
};

class Check
{
public:
    Check(const Database &database, const std::function<void(int)> &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<CheckResult> run()
    {
        const auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
        if (!transaction) {
            return tl::make_unexpected(transaction.error());
        }
        const auto messages = m_database.number(u"SELECT messages FROM service WHERE name = ''"_s);
        m_messages = std::max<qint64>(messages.value_or(0), 1);
        auto done = checkPages();
        done = done && m_result.damage.isEmpty() ? checkIndex() : done;
        done = done && m_result.damage.isEmpty() ? checkCounts() : done;
        return done ? Result<CheckResult>(std::move(m_result)) : tl::make_unexpected(done.error());
    }

private:
    /// Calls it at each row, of which there are about so many; tells how far it is, from one thousandth to another.
    template <class F>
    [[nodiscard]] Result<void> forEach(const QString &sql, qint64 about, int from, int to, F &&atRow)
    {
        auto statement = Statement::prepare(m_database, sql);
        if (!statement) {
            return tl::make_unexpected(statement.error());
        }
        if (const auto started = statement->start(); !started) {
            return started;
        }
        qint64 rows = 0;
        auto hasRow = statement->next();
        for (; hasRow && *hasRow; hasRow = statement->next()) {
            atRow(*statement);
            if (++rows % 5000 == 0) {
                m_progress(from + static_cast<int>((to - from) * std::min(rows, about) / about));
            }
        }
        return hasRow ? Result<void>() : tl::make_unexpected(hasRow.error());
    }

    [[nodiscard]] Result<void> checkPages()
    {
        return forEach(u"PRAGMA quick_check(1)"_s, 1, 0, pagesDone, [this](const Statement &row) {
            const auto words = row.text(0);
            m_result.damage = words == u"ok" ? QString() : words;
        });
    }

    [[nodiscard]] Result<void> checkIndex()
    {
        Words texts;
        const auto read = forEach(u"SELECT id, c0 FROM search_content"_s, m_messages, pagesDone, textsDone,
            [&](const Statement &row) { addText(texts, row.number(0), row.bytes(1)); });
        if (!read) {
            return read;
        }
        Words entries;
        const auto made =
            m_database.execute(u"CREATE VIRTUAL TABLE temp.entry USING fts5vocab('main', 'search', 'instance')"_s);
        const auto looked =
            !made ? made
                  : forEach(u"SELECT term, doc, offset FROM temp.entry"_s, std::max<qint64>(texts.count, 1), textsDone,
                        wordsDone,
                        [&](const Statement &row) { entries.add(row.bytes(0), row.number(1), row.number(2)); });
        if (!looked && looked.error().code != ErrorCode::Damaged) {
            return looked;
        }
        m_result.isIndexWrong = !looked || entries != texts;
        return {};
    }

    /// As the index takes it: words have blanks between them, and are folded already (searchtext.h).
    static void addText(Words &words, qint64 spot, const QByteArray &text)
    {
        qint64 place = 0;
        for (qsizetype from = 0; from < text.size();) {
            const auto blank = text.indexOf(' ', from);
            const auto end = blank < 0 ? text.size() : blank;
            if (end > from) {
                words.add(QByteArrayView(text).sliced(from, end - from), spot, place++);
            }
            from = end + 1;
        }
    }

    [[nodiscard]] Result<void> checkCounts()
    {
        Tally counted;
        auto done = forEach(u"SELECT spot, service, severity, %1 FROM message"_s.arg(isHead(u"message.spot"_s)),
            m_messages, wordsDone, 1000, [&](const Statement &row) {
                const auto spot = row.number(0);
                const auto service = row.text(1);
                counted.addMessage(service, spot, meta::severityFrom(row.text(2)));
                if (row.number(3) != 0) {
                    counted.addHead(service, spot, 1);
                }
            });
        done = !done ? done
                     : forEach(u"SELECT service, severity FROM unread"_s, m_messages, 1000, 1000,
                           [&](const Statement &row) {
                               counted.addUnread(row.text(0), meta::severityFrom(row.text(1)), 1);
                           });
        const auto stored = storedTally(m_database);
        if (!done || !stored) {
            return !done ? done : tl::make_unexpected(stored.error());
        }
        m_result.difference = counted.minus(*stored);
        m_result.wrongCounts = m_result.difference.size();
        return {};
    }

    const Database &m_database;
    const std::function<void(int)> &m_progress;
    qint64 m_messages = 1;
    CheckResult m_result;
};

} // namespace

Result<CheckResult> check(
    const QString &path, const std::function<bool()> &isWanted, const std::function<void(int thousandths)> &progress)
{
    auto database = openToRead(path);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    // A look into the index needs a table, if only a temporary one; the file can be read only all the same.
    if (const auto allowed = (*database)->execute(u"PRAGMA query_only = OFF"_s); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const ProgressWatch watch(**database, isWanted);
    auto result = Check(**database, progress).run();
    if (!result && result.error().code == ErrorCode::Damaged) {
        return CheckResult{.damage = result.error().detail};
    }
    return result;
}

} // namespace tidings::history
