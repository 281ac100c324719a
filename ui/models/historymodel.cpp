// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historymodel.h"

#include "core/history/matching.h"
#include "core/meta/relativetime.h"

#include <QSet>

#include <algorithm>

namespace tidings::ui {

using pipeline::Question;

namespace {

/// What arrives while a list is being opened waits; beyond this the list is opened anew instead.
constexpr qsizetype mostArrived = 10000;

std::vector<MessageRow> rowsFrom(const QList<history::Record> &records, qint64 upTo)
{
    std::vector<MessageRow> rows;
    rows.reserve(static_cast<std::size_t>(records.size()));
    for (const auto &record : records) {
        if (upTo == 0 || record.row <= upTo) {
            rows.push_back(MessageRow::from(record));
        }
    }
    return rows;
}

/// How many of them are of which day; what the days have is not known.
std::vector<history::Day> daysOf(const std::vector<MessageRow> &rows)
{
    std::vector<history::Day> days;
    for (const auto &row : rows) {
        const auto date = meta::dayOf(row.time);
        if (days.empty() || days.back().date != date) {
            days.push_back({.date = date});
        }
        ++days.back().rows;
    }
    return days;
}

bool isOfAll(const history::Query &query)
{
    return query == history::Query();
}

} // namespace

HistoryModel::HistoryModel(pipeline::HistorySource &source, const Clock &clock, QObject *parent)
    : DayListModel(clock, parent)
    , m_source(source)
{
}

quint64 HistoryModel::ask(Question::Kind kind, const history::Query &query, Range range)
{
    const auto token = ++m_lastToken;
    m_source.ask({.kind = kind, .query = query, .offset = range.begin, .limit = range.size(), .token = token});
    return token;
}

void HistoryModel::setQuery(const history::Query &query)
{
    if (m_state != State::Ready || query != this->query()) {
        open(query);
    }
}

void HistoryModel::refresh()
{
    open(query());
}

void HistoryModel::open(const history::Query &query)
{
    m_opening = Opening{.query = query};
    m_opening->firstToken = ask(Question::Kind::Rows, query, {0, pageSize});
    m_page.reset();
    m_countToken = 0;
    m_isToBeCountedAgain = false;
    m_unfolding.clear();
    if (m_state == State::Failed) {
        setState(State::Loading);
    }
}

bool HistoryModel::take(const pipeline::Answer &answer)
{
    const auto token = answer.question.token;
    const auto isOpening = [&] {
        return token == m_opening->firstToken || token == m_opening->overviewToken || token == m_opening->rowsToken;
    };
    if (m_opening && isOpening()) {
        takeOpening(answer);
    } else if (m_page && token == m_page->token) {
        takePage(answer);
    } else if (m_countToken != 0 && token == m_countToken) {
        takeCounts(answer);
    } else if (m_unfolding.contains(token)) {
        takeChildren(answer);
    } else {
        return false;
    }
    return true;
}

void HistoryModel::takeOpening(const pipeline::Answer &answer)
{
    if (answer.error) {
        m_query = m_opening->query;
        m_opening.reset();
        m_error = answer.error->detail;
        setState(State::Failed);
        return;
    }
    if (answer.question.token == m_opening->firstToken) {
        showFirst(answer.rows);
    } else if (answer.question.token == m_opening->overviewToken) {
        m_opening->overview = answer.overview;
    } else {
        m_opening->rows = answer.rows;
    }
    if (m_opening->overview && m_opening->rows) {
        finishOpening();
    }
}

void HistoryModel::showFirst(const QList<history::Record> &records)
{
    m_query = m_opening->query;
    m_firstVisible = 0;
    m_lastVisible = 0;
    m_newestRow = 0;
    for (const auto &record : records) {
        m_newestRow = std::max(m_newestRow, record.row);
    }
    auto rows = rowsFrom(records, 0);
    auto days = daysOf(rows);
    m_opening->overviewToken = ask(Question::Kind::Overview, m_query);
    m_opening->rowsToken = ask(Question::Kind::Rows, m_query, {0, pageSize});
    reset(std::move(days), std::move(rows));
    setState(State::Ready);
    Q_EMIT countsChanged();
}

void HistoryModel::finishOpening()
{
    auto opening = std::move(*m_opening);
    m_opening.reset();
    m_overview = std::move(*opening.overview);
    m_newestRow = m_overview.newestRow;
    m_mayAsk = true;
    // The page was read after the counting: what came between the two arrives once more, and is counted then.
    auto rows = rowsFrom(*opening.rows, m_newestRow);
    if (!extend(m_overview.days, rows)) {
        m_firstVisible = 0;
        m_lastVisible = 0;
        reset(m_overview.days, std::move(rows));
    }
    Q_EMIT countsChanged();
    insertRecorded(opening.arrived);
    if (m_isToBeCountedAgain && m_countToken == 0) {
        recount();
    }
    askForMissing();
}

void HistoryModel::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void HistoryModel::setVisibleRows(int first, int last)
{
    if (m_state != State::Ready || (m_opening && !m_opening->isShown()) || entries() == 0) {
        return;
    }
    const auto bottom = rowCount() - 1;
    first = std::clamp(first, 0, bottom);
    last = std::clamp(last, first, bottom);
    if (first != m_firstVisible || last != m_lastVisible) {
        m_firstVisible = first;
        m_lastVisible = last;
        m_mayAsk = true;
    }
    askForMissing();
}

std::optional<HistoryModel::Range> HistoryModel::wanted()
{
    if (entries() == 0) {
        return {};
    }
    const auto bottom = rowCount() - 1;
    const auto first = days().at(std::min(m_firstVisible, bottom)).offset;
    const auto last = days().at(std::min(m_lastVisible, bottom)).offset;
    // What is in view comes first.
    auto missing = rows().firstMissing({first, last + 1});
    if (!missing) {
        missing = rows().firstMissing({std::max<qint64>(first - margin, 0), std::min(last + margin + 1, entries())});
    }
    if (!missing) {
        return {};
    }
    const auto gap = rows().gapAround(*missing, entries());
    // Where a known row stands close below (scrolling up) the page ends there.
    const auto begin = gap.end - *missing >= pageSize ? *missing : std::max(gap.begin, gap.end - pageSize);
    return Range{begin, std::min(begin + pageSize, gap.end)};
}

void HistoryModel::askForMissing()
{
    if (m_page || m_opening || !m_mayAsk || m_state != State::Ready) {
        return;
    }
    const auto range = wanted();
    if (!range) {
        return;
    }
    auto query = m_query;
    query.upTo = m_newestRow;
    // The database does not count those any more that are gone from the query and still shown.
    const auto gone = rows().goneBefore(range->begin);
    m_page = Page{.range = *range};
    m_page->token = ask(Question::Kind::Rows, query, {range->begin - gone, range->end - gone});
}

void HistoryModel::takePage(const pipeline::Answer &answer)
{
    const auto page = *m_page;
    m_page.reset();
    if (answer.error) {
        m_mayAsk = false;
        Q_EMIT failed(answer.error->detail);
        return;
    }
    if (!page.isStale) {
        place(page.range.begin, rowsFrom(answer.rows, 0));
        rows().keepNear(days().at(std::min(m_firstVisible, rowCount() - 1)).offset, mostKept);
        if (answer.rows.size() < page.range.size()) {
            m_mayAsk = false;
            recount();
        }
    }
    askForMissing();
}

void HistoryModel::recount()
{
    // A question of the same kind would take the place of the one the opening waits for.
    if (m_countToken != 0 || m_opening) {
        m_isToBeCountedAgain = true;
        return;
    }
    m_isToBeCountedAgain = false;
    m_countToken = ask(Question::Kind::Overview, m_query);
}

void HistoryModel::takeCounts(const pipeline::Answer &answer)
{
    m_countToken = 0;
    if (answer.error) {
        Q_EMIT failed(answer.error->detail);
        return;
    }
    // What has been written but not been told yet will be, and counted again then.
    if (m_isToBeCountedAgain) {
        recount();
        return;
    }
    if (answer.overview.newestRow != 0 && answer.overview.newestRow != m_newestRow) {
        return;
    }
    m_overview = answer.overview;
    if (compareDays(m_overview.days)) {
        m_mayAsk = true;
        if (m_page) {
            m_page->isStale = true;
        }
        askForMissing();
    }
    Q_EMIT countsChanged();
}

void HistoryModel::insertRecorded(const QList<history::Record> &records)
{
    if (m_opening) {
        m_opening->arrived += records;
        if (m_opening->arrived.size() > mostArrived) {
            open(query());
        }
        return;
    }
    if (m_state != State::Ready) {
        return;
    }
    for (const auto &record : records) {
        // Row 0: the history had it already.
        if (record.row > m_newestRow) {
            m_newestRow = record.row;
            insertOne(record);
        }
    }
    if (!isOfAll(m_query)) {
        recount();
    }
    rows().keepNear(days().rows() > 0 ? days().at(std::min(m_firstVisible, rowCount() - 1)).offset : 0, mostKept);
    Q_EMIT countsChanged();
}

void HistoryModel::insertOne(const history::Record &record)
{
    const auto message = MessageRow::ofMessage(record);
    count(message.service, message.people, message.severity, message.isUnread ? 1 : 0, 1);
    if (!history::matches(m_query, record)) {
        // It may still be one more of an item that is listed.
        if (history::isGrouped(m_query) && record.item.former.row != 0) {
            updateItem(listedAs(record.item), MessageRow::from(record));
            insertChild(record.item.id, message);
        }
        return;
    }
    ++m_overview.messages;
    m_overview.problems += message.severity == meta::Severity::Problem ? 1 : 0;
    if (!history::isGrouped(m_query) || record.item.former.row == 0) {
        insertEntry(message);
    } else {
        if (!join(record)) {
            // Where it stood is for the database to say.
            insertEntry(MessageRow::from(record));
            recount();
        }
        insertChild(record.item.id, message);
    }
    Q_EMIT arrived({.row = record.row, .time = record.time});
}

history::Head HistoryModel::listedAs(const history::ItemState &item) const
{
    const auto shown = rows().findItem(item.id);
    // In a list of what is unread another one may stand for it.
    return shown ? history::Head{rows().at(*shown)->row, rows().at(*shown)->time} : item.former;
}

bool HistoryModel::join(const history::Record &record)
{
    // A page on its way may have the former head in it, or the new one.
    if (m_page) {
        m_page->isStale = true;
    }
    const auto former = listedAs(record.item);
    if (m_query.isUnreadOnly && !rows().find(former.row)) {
        return false;
    }
    const auto isProblem = record.digest.severity == meta::Severity::Problem;
    auto row = MessageRow::from(record);
    if (isAbove({.row = former.row, .time = former.time}, row)) {
        joinBelow(former, std::move(row), meta::dayOf(record.time), isProblem);
        return true;
    }
    return regroup(former, std::move(row), isProblem);
}

void HistoryModel::insertEntry(const MessageRow &row)
{
    const auto where = insert(row);
    if (m_page) {
        const auto isAbovePage = where.end <= m_page->range.begin;
        const auto isBelowPage = where.begin >= m_page->range.end;
        m_page->isStale = m_page->isStale || !(isAbovePage || isBelowPage);
        m_page->range.begin += isAbovePage ? 1 : 0;
        m_page->range.end += isAbovePage ? 1 : 0;
    }
}

void HistoryModel::count(
    const QString &service, const QStringList &people, meta::Severity severity, qint64 unread, qint64 messages)
{
    m_overview.unread += unread;
    m_overview.unreadProblems += severity == meta::Severity::Problem ? unread : 0;
    m_overview.unreadAboutReader += !m_reader.isEmpty() && people.contains(m_reader) ? unread : 0;
    m_overview.unreadByService[service] += unread;
    m_overview.messagesByService[service] += messages;
}

void HistoryModel::markRead(const QList<qint64> &read, bool isRead)
{
    setUnread({read.begin(), read.end()}, !isRead, history::isOfUnread(m_query),
        [this, isRead](const MessageRow &row) { count(row.service, row.people, row.severity, isRead ? -1 : 1, 0); });
    Q_EMIT countsChanged();
}

void HistoryModel::markItemRead(qint64 item, bool isRead)
{
    setItemRead(item, isRead, history::isOfUnread(m_query));
    Q_EMIT countsChanged();
}

void HistoryModel::setItemsUnread(const history::UnreadByItem &unread)
{
    if (!unread.isEmpty()) {
        DayListModel::setItemsUnread(unread, history::isOfUnread(m_query));
        recount();
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    const auto *const row = message(parent);
    return row && row->isGroup() && !hasChildrenOf(row->item);
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    const auto *const row = message(parent);
    if (!row || !canFetchMore(parent) || m_unfolding.values().contains(row->item)) {
        return;
    }
    const auto token = ++m_lastToken;
    m_unfolding.insert(token, row->item);
    m_source.ask({.kind = Question::Kind::Members, .limit = mostChildren, .item = row->item, .token = token});
}

void HistoryModel::takeChildren(const pipeline::Answer &answer)
{
    const auto item = m_unfolding.take(answer.question.token);
    if (answer.error) {
        Q_EMIT failed(answer.error->detail);
        return;
    }
    std::vector<MessageRow> children;
    for (const auto &record : answer.rows) {
        // What the list has not been told of yet will come by itself.
        if (record.row <= m_newestRow) {
            children.push_back(MessageRow::ofMessage(record));
        }
    }
    setChildren(item, std::move(children));
}

void HistoryModel::markAllRead()
{
    m_overview.unread = 0;
    m_overview.unreadProblems = 0;
    m_overview.unreadAboutReader = 0;
    m_overview.unreadByService.clear();
    if (history::isOfUnread(m_query)) {
        m_page.reset();
        reset({}, {});
    } else {
        setAllRead();
    }
    Q_EMIT countsChanged();
}

} // namespace tidings::ui
