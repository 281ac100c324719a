// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/historysource.h"

namespace tidings::test {

/// A history that answers when the test says so, from a list of records.
class FakeHistory final : public pipeline::HistorySource
{
    Q_OBJECT

public:
    using HistorySource::HistorySource;

    /// What has been written, in this order; those without a row are given the next.
    void write(const QList<history::Record> &records);
    [[nodiscard]] const QList<history::Record> &written() const { return m_written; }
    void markRead(qint64 row);
    void remove(qint64 row);

    void ask(const pipeline::Question &question) override { m_waiting.push_back(question); }
    [[nodiscard]] std::vector<pipeline::Answer> take() override { return std::exchange(m_answers, {}); }

    [[nodiscard]] const std::vector<pipeline::Question> &waiting() const { return m_waiting; }
    /// The question that has waited longest.
    void answerNext();
    /// All that wait, and those that their answers lead to.
    void answerAll();
    void failNext(const QString &detail, history::ErrorCode code = history::ErrorCode::Database);

private:
    [[nodiscard]] QList<history::Record> found(const history::Query &query) const;
    [[nodiscard]] history::Overview overview(const history::Query &query) const;
    [[nodiscard]] history::Timeline timeline(const history::Query &query, const history::TimelineSpan &span) const;
    [[nodiscard]] pipeline::Answer answerTo(const pipeline::Question &question) const;
    [[nodiscard]] pipeline::Question next();
    void say(pipeline::Answer answer);

    QList<history::Record> m_written;
    std::vector<pipeline::Question> m_waiting;
    std::vector<pipeline::Answer> m_answers;
};

} // namespace tidings::test
