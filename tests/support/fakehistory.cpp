// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakehistory.h"

#include "core/history/matching.h"
#include "core/meta/relativetime.h"

#include <algorithm>

namespace tidings::test {

using pipeline::Answer;
using pipeline::Question;

void FakeHistory::write(const QList<history::Record> &records)
{
    for (auto record : records) {
        const auto last = m_written.isEmpty() ? 0 : m_written.last().row;
        record.row = record.row == 0 ? last + 1 : record.row;
        m_written.append(record);
    }
}

void FakeHistory::markRead(qint64 row)
{
    for (auto &record : m_written) {
        record.isUnread = record.isUnread && record.row != row;
    }
}

void FakeHistory::remove(qint64 row)
{
    m_written.removeIf([row](const history::Record &record) { return record.row == row; });
}

QList<history::Record> FakeHistory::found(const history::Query &query) const
{
    QList<history::Record> records;
    std::copy_if(m_written.begin(), m_written.end(), std::back_inserter(records), [&query](const auto &record) {
        return history::matches(query, record) && (query.upTo == 0 || record.row <= query.upTo);
    });
    std::sort(records.begin(), records.end(), [](const auto &one, const auto &other) {
        return one.time != other.time ? one.time > other.time : one.row > other.row;
    });
    return records;
}

history::Overview FakeHistory::overview(const history::Query &query) const
{
    history::Overview overview;
    for (const auto &record : found(query)) {
        const auto date = meta::dayOf(record.time);
        const auto problems = record.digest.severity == meta::Severity::Problem ? 1 : 0;
        if (overview.days.empty() || overview.days.back().date != date) {
            overview.days.push_back({.date = date});
        }
        ++overview.days.back().messages;
        ++overview.days.back().rows;
        overview.days.back().problems += problems;
        ++overview.messages;
        overview.problems += problems;
    }
    for (const auto &record : m_written) {
        const auto unread = record.isUnread ? 1 : 0;
        overview.newestRow = std::max(overview.newestRow, record.row);
        overview.unread += unread;
        overview.unreadProblems += record.digest.severity == meta::Severity::Problem ? unread : 0;
        overview.unreadAboutReader += history::isAbout(record.digest, QStringLiteral("marta")) ? unread : 0;
        overview.unreadByService[record.digest.service] += unread;
        ++overview.messagesByService[record.digest.service];
    }
    return overview;
}

history::Timeline FakeHistory::timeline(const history::Query &query, const history::TimelineSpan &span) const
{
    auto always = query;
    always.after.reset();
    always.before.reset();
    const auto all = found(always);
    const auto first = all.isEmpty() ? span.to : all.last().time;
    const auto from = std::min(span.from.value_or(first), span.to);
    history::Timeline timeline{.step = history::stepFor(from, span.to, span.mostBars)};
    const auto edges = history::edgesOf(timeline.step, from, span.to);
    const auto add = [](history::BarCounts &counts, const history::Record &record) {
        ++counts.messages;
        counts.problems += record.digest.severity == meta::Severity::Problem ? 1 : 0;
    };
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        timeline.bars.push_back({edges[i], edges[i + 1], {}});
    }
    for (const auto &record : all) {
        for (auto &bar : timeline.bars) {
            if (record.time >= bar.from && record.time < bar.to) {
                add(bar.counts, record);
            }
        }
        if (record.time >= edges.back()) {
            add(timeline.later, record);
        }
        if ((query.after || query.before) && history::matches(query, record)) {
            add(timeline.range, record);
        }
    }
    for (const auto &record : m_written) {
        timeline.first = std::min(timeline.first.value_or(record.time), record.time);
        timeline.newestRow = std::max(timeline.newestRow, record.row);
    }
    return timeline;
}

Answer FakeHistory::answerTo(const Question &question) const
{
    Answer answer{.question = question};
    switch (question.kind) {
    case Question::Kind::Overview:
        answer.overview = overview(question.query);
        break;
    case Question::Kind::Timeline:
        answer.timeline = timeline(question.query, question.span);
        break;
    case Question::Kind::Rows:
        answer.rows = found(question.query).mid(question.offset, question.limit);
        break;
    case Question::Kind::Members:
    case Question::Kind::Constituents:
        std::copy_if(m_written.rbegin(), m_written.rend(), std::back_inserter(answer.rows),
            [&question](const history::Record &record) { return record.item.id == question.item; });
        break;
    case Question::Kind::Unread:
        answer.unread = std::ranges::count(found(question.query), true, &history::Record::isUnread);
        break;
    case Question::Kind::Record:
        std::copy_if(m_written.begin(), m_written.end(), std::back_inserter(answer.rows),
            [&question](const history::Record &record) {
                return question.row != 0 ? record.row == question.row : record.id == question.id;
            });
        break;
    case Question::Kind::Held:
        std::copy_if(m_written.rbegin(), m_written.rend(), std::back_inserter(answer.rows),
            [&question](const history::Record &record) { return record.isUnread && record.row >= question.row; });
        break;
    case Question::Kind::Names:
        for (const auto &record : m_written) {
            answer.names += question.field == history::SearchTerm::Field::Package ? record.digest.packages
                                                                                  : record.digest.usernames;
        }
        answer.names.removeDuplicates();
        break;
    case Question::Kind::Preview:
        answer.preview = pipeline::previewOf(found({}), question.choices, question.rule, answer.rows);
        break;
    }
    return answer;
}

Question FakeHistory::next()
{
    Q_ASSERT(!m_waiting.empty());
    const auto question = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    return question;
}

void FakeHistory::say(Answer answer)
{
    m_answers.push_back(std::move(answer));
    Q_EMIT answered();
}

void FakeHistory::answerNext()
{
    say(answerTo(next()));
}

void FakeHistory::answerAll()
{
    while (!m_waiting.empty()) {
        answerNext();
    }
}

void FakeHistory::failNext(const QString &detail, history::ErrorCode code)
{
    Answer answer{.question = next()};
    answer.error = history::Error{code, detail};
    say(std::move(answer));
}

} // namespace tidings::test
