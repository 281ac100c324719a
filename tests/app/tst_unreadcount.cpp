// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/unreadcount.h"
#include "tests/support/records.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using app::UnreadCount;

/// Records and answers that overtake each other.
class TestUnreadCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void whatIsRecordedIsCounted();
    void whatTheHistoryDidNotSeeYetIsKept();
    void whatTheHistorySawAlreadyIsNotCountedAgain();
    void whatWasToldBeforeTheQuestionIsInTheAnswer();
    void onlyTheNewestOfSeveralQuestionsMayBeAnswered();
    void anErrorLeavesTheNumbers();
    void anotherHistoryBeginsAnew();
};

namespace {

history::Record problem(qint64 row)
{
    return test::bubbleRecord(row);
}

history::Record info(qint64 row)
{
    return test::bubbleRecord(row, u"quill"_s, u"finished"_s);
}

pipeline::Answer answerTo(const pipeline::Question &question, qint64 unread, qint64 problems, qint64 newestRow)
{
    pipeline::Answer answer{.question = question};
    answer.overview.unread = unread;
    answer.overview.unreadProblems = problems;
    answer.overview.newestRow = newestRow;
    return answer;
}

} // namespace

#define COMPARE_COUNT(count, expectedUnread, expectedProblems)                                                         \
    QCOMPARE((count).unread(), expectedUnread);                                                                        \
    QCOMPARE((count).problems(), expectedProblems)

void TestUnreadCount::whatIsRecordedIsCounted()
{
    UnreadCount count;
    auto read = problem(3);
    read.isUnread = false;
    auto caughtUp = problem(4);
    caughtUp.incoming.isCatchUp = true;
    // Row 0: the history had it already.
    count.add({problem(1), info(2), read, caughtUp, problem(0)});
    COMPARE_COUNT(count, 2, 1);
}

void TestUnreadCount::whatTheHistoryDidNotSeeYetIsKept()
{
    UnreadCount count;
    const auto question = count.question();
    count.add({problem(101), info(102), problem(103)});
    // It counted when 102 was not there yet.
    count.take(answerTo(question, 7, 2, 101));
    COMPARE_COUNT(count, 9, 3);
}

void TestUnreadCount::whatTheHistorySawAlreadyIsNotCountedAgain()
{
    UnreadCount count;
    count.take(answerTo(count.question(), 7, 2, 102));
    count.add({problem(101), info(102), problem(103)});
    COMPARE_COUNT(count, 8, 3);
}

void TestUnreadCount::whatWasToldBeforeTheQuestionIsInTheAnswer()
{
    UnreadCount count;
    count.add({problem(1), problem(2)});
    // They have been removed since.
    count.take(answerTo(count.question(), 0, 0, 0));
    COMPARE_COUNT(count, 0, 0);
    count.add({problem(1)});
    COMPARE_COUNT(count, 1, 1);
}

void TestUnreadCount::onlyTheNewestOfSeveralQuestionsMayBeAnswered()
{
    UnreadCount count;
    const auto first = count.question();
    count.add({problem(11)});
    const auto second = count.question();
    count.add({problem(12)});
    count.take(answerTo(first, 10, 10, 10));
    COMPARE_COUNT(count, 12, 12);
    count.take(answerTo(second, 11, 11, 11));
    COMPARE_COUNT(count, 12, 12);
    (void)count.question();
    const auto last = count.question();
    count.add({info(13)});
    count.take(answerTo(last, 0, 0, 12));
    COMPARE_COUNT(count, 1, 0);
}

void TestUnreadCount::anErrorLeavesTheNumbers()
{
    UnreadCount count;
    const auto question = count.question();
    count.add({problem(1)});
    auto answer = answerTo(question, 0, 0, 0);
    answer.error = history::Error{history::ErrorCode::Interrupted, u"no"_s};
    count.take(answer);
    COMPARE_COUNT(count, 1, 1);
}

void TestUnreadCount::anotherHistoryBeginsAnew()
{
    UnreadCount count;
    count.take(answerTo(count.question(), 7, 2, 500));
    const auto ofTheOld = count.question();
    count.reset();
    COMPARE_COUNT(count, 0, 0);
    const auto ofTheNew = count.question();
    count.add({problem(1)});
    count.take(answerTo(ofTheOld, 7, 2, 500));
    COMPARE_COUNT(count, 1, 1);
    count.take(answerTo(ofTheNew, 1, 1, 1));
    COMPARE_COUNT(count, 1, 1);
}

QTEST_GUILESS_MAIN(TestUnreadCount)
#include "tst_unreadcount.moc"
