// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/store.h"
#include "core/pipeline/historysource.h"
#include "ui/models/daylistmodel.h"

#include <optional>

namespace tidings::ui {

/// The history as the list shows it, newest day first.
///
/// It knows from the database how many rows there are, keeps the few around those in view, and asks for others as they
/// come into view. What arrives is put where it belongs, so that selection and place stay; only another query resets.
/// Never waits: it asks the source, and is handed the answers by take().
class HistoryModel final : public DayListModel
{
    Q_OBJECT

public:
    enum class State
    {
        /// Nothing to show yet.
        Loading,
        Ready,
        /// The database would not answer; see error().
        Failed,
    };
    Q_ENUM(State)

    /// Rows asked for at once.
    static constexpr qint64 pageSize = 200;
    /// Rows asked for beyond those in view: who holds Page Down sees six pages while the next rows are read.
    static constexpr qint64 margin = 200;
    /// Rows kept in memory.
    static constexpr std::size_t mostKept = 2000;
    /// Messages of an item that are shown when it is unfolded; the newest.
    static constexpr qint64 mostChildren = 1000;

    HistoryModel(pipeline::HistorySource &source, const Clock &clock, QObject *parent = nullptr);

    /// Whom "about me" is about; empty: nobody. Before the first query.
    void setReader(const QString &reader) { m_reader = reader; }
    /// Asks for another list. The present one stays until the new one is there.
    void setQuery(const history::Query &query);
    [[nodiscard]] const history::Query &query() const { return m_opening ? m_opening->query : m_query; }
    /// Asks for the same list again, as after an error.
    void refresh();
    /// An answer of the source. False if it was not this model that asked.
    bool take(const pipeline::Answer &answer);
    /// The rows in view: these and some around them are asked for.
    void setVisibleRows(int first, int last);

    /// These have been written to the database, in this order.
    void insertRecorded(const QList<history::Record> &records);
    /// By row of the database, which is told by others.
    void markRead(const QList<qint64> &read, bool isRead);
    /// All messages of an item.
    void markItemRead(qint64 item, bool isRead);
    /// How many messages of items are unread in the database now.
    void setItemsUnread(const history::UnreadByItem &unread);
    void markAllRead();

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] State state() const { return m_state; }
    /// What the database said when it failed.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// The counts as they stand now; its days are those of the last answer.
    [[nodiscard]] const history::Overview &overview() const { return m_overview; }
    /// False while only the first rows are there: how many there are is not known yet.
    [[nodiscard]] bool isCounted() const { return !m_opening || !m_opening->isShown(); }

Q_SIGNALS:
    /// A message has come that the query finds; the list has it, be it as one more of an item.
    void arrived(const tidings::history::Head &message);
    void stateChanged();
    /// How many there are, unread or at all.
    void countsChanged();
    /// A part could not be read; what is there stays.
    void failed(const QString &detail);

private:
    /// A list that has been asked for. To count what many messages have takes a while, so its first rows are asked for
    /// alone, and shown at once; then once more after the counting, that both go together.
    struct Opening
    {
        history::Query query;
        quint64 firstToken = 0;
        quint64 overviewToken = 0;
        quint64 rowsToken = 0;
        std::optional<history::Overview> overview;
        std::optional<QList<history::Record>> rows;
        QList<history::Record> arrived;

        /// Its first rows are.
        [[nodiscard]] bool isShown() const { return overviewToken != 0; }
    };
    /// A page that has been asked for; its place moves when rows are inserted above it.
    struct Page
    {
        quint64 token = 0;
        Range range;
        /// A row was inserted within: what comes does not fit.
        bool isStale = false;
    };

    [[nodiscard]] quint64 ask(pipeline::Question::Kind kind, const history::Query &query, Range range = {});
    void open(const history::Query &query);
    void takeOpening(const pipeline::Answer &answer);
    void showFirst(const QList<history::Record> &records);
    void finishOpening();
    void takePage(const pipeline::Answer &answer);
    void takeCounts(const pipeline::Answer &answer);
    void takeChildren(const pipeline::Answer &answer);
    void setState(State state);
    void askForMissing();
    [[nodiscard]] std::optional<Range> wanted();
    void recount();
    void insertOne(const history::Record &record);
    void insertEntry(const MessageRow &row);
    /// Which message an item is listed under, if it is.
    [[nodiscard]] history::Head listedAs(const history::ItemState &item) const;
    /// One more of an item that is listed. False if it is not known where.
    bool join(const history::Record &record);
    void count(
        const QString &service, const QStringList &people, meta::Severity severity, qint64 unread, qint64 messages);

    pipeline::HistorySource &m_source;
    QString m_reader;
    quint64 m_lastToken = 0;
    history::Query m_query;
    std::optional<Opening> m_opening;
    std::optional<Page> m_page;
    quint64 m_countToken = 0;
    bool m_isToBeCountedAgain = false;
    // Items whose messages have been asked for, by what was asked.
    QHash<quint64, qint64> m_unfolding;
    // False after a page with fewer rows than there should be, until something has changed: nobody asks for ever.
    bool m_mayAsk = true;

    State m_state = State::Loading;
    QString m_error;
    history::Overview m_overview;
    // The list has everything of the database up to this row in it, and nothing beyond.
    qint64 m_newestRow = 0;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
};

} // namespace tidings::ui
