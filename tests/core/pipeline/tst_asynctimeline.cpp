// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/store.h"
#include "core/pipeline/asyncreader.h"
#include "tests/support/search.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pipeline::Question;

/// A timeline among other questions.
class TestAsyncTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAnsweredWhateverElseIsAsked();
    void theNewestIsAnswered();
    void countingUnreadGivesWayAndSaysSo();

private:
    /// Takes what is answered until this one is.
    void waitFor(pipeline::AsyncReader &reader, Question::Kind kind, quint64 token);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::vector<pipeline::Answer> m_answers;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};

void TestAsyncTimeline::init()
{
    test::failOnWarning();
    m_answers.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"history.db"_s);
    std::vector<history::Record> records;
    for (int i = 0; i < 500; ++i) {
        records.push_back(test::buildOf(i, noon - i * 1min));
    }
    QVERIFY(history::Store::open(m_path).value()->append(records));
}

void TestAsyncTimeline::waitFor(pipeline::AsyncReader &reader, Question::Kind kind, quint64 token)
{
    const auto isThere = [&] {
        for (auto &answer : reader.take()) {
            m_answers.push_back(std::move(answer));
        }
        return std::any_of(m_answers.begin(), m_answers.end(), [&](const pipeline::Answer &answer) {
            return answer.question.kind == kind && answer.question.token == token;
        });
    };
    QTRY_VERIFY(isThere());
}

void TestAsyncTimeline::isAnsweredWhateverElseIsAsked()
{
    pipeline::AsyncReader reader(m_path, {});
    const history::Query query{.search = test::searchFor(u"libaurora"_s)};
    reader.ask({.kind = Question::Kind::Timeline, .query = query, .span = {.to = noon + 1ms}, .token = 1});
    for (quint64 token = 2; token < 300; ++token) {
        reader.ask({.kind = Question::Kind::Rows, .limit = 1, .token = token});
    }
    waitFor(reader, Question::Kind::Timeline, 1);
    waitFor(reader, Question::Kind::Rows, 299);
    for (const auto &answer : m_answers) {
        QVERIFY(!answer.error);
        if (answer.question.kind == Question::Kind::Timeline) {
            qint64 messages = 0;
            for (const auto &bar : answer.timeline.bars) {
                messages += bar.counts.messages;
            }
            QCOMPARE(messages, 500);
            QCOMPARE(answer.timeline.newestRow, 500);
        }
    }
}

void TestAsyncTimeline::theNewestIsAnswered()
{
    pipeline::AsyncReader reader(m_path, {});
    for (quint64 token = 1; token <= 200; ++token) {
        reader.ask({.kind = Question::Kind::Timeline,
            .query = {.search = test::searchFor(u"libaurora"_s)},
            .span = {.to = noon + 1ms},
            .token = token});
    }
    waitFor(reader, Question::Kind::Timeline, 200);
    QVERIFY(m_answers.size() < 200);
    QVERIFY(!m_answers.back().error);
}

void TestAsyncTimeline::countingUnreadGivesWayAndSaysSo()
{
    pipeline::AsyncReader reader(m_path, {});
    const history::Query query{.search = test::searchFor(u"libaurora"_s)};
    for (quint64 token = 1; token < 50; ++token) {
        reader.ask({.kind = Question::Kind::Unread, .query = query, .token = token});
        reader.ask({.kind = Question::Kind::Rows, .limit = 1, .token = token});
    }
    waitFor(reader, Question::Kind::Rows, 49);
    waitFor(reader, Question::Kind::Unread, 49);
    reader.ask({.kind = Question::Kind::Unread, .query = query, .token = 50});
    waitFor(reader, Question::Kind::Unread, 50);
    QVERIFY(!m_answers.back().error);
    for (const auto &answer : m_answers) {
        if (answer.question.kind == Question::Kind::Unread) {
            QVERIFY(answer.error ? answer.error->code == history::ErrorCode::Interrupted : answer.unread == 500);
        }
    }
}

QTEST_GUILESS_MAIN(TestAsyncTimeline)
#include "tst_asynctimeline.moc"
