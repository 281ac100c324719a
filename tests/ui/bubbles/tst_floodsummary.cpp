// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/bubbles/floodsummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using bubbles::FloodSummary;

namespace {

bubbles::Bubble bubbleBy(const QString &agent, qint64 row, const QString &package, const QString &state)
{
    auto record = test::bubbleRecord(row, package, state);
    record.digest.agent = agent;
    return bubbles::bubbleFor(record);
}

} // namespace

class FloodSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void itNamesProblemsFirstAndWhoSentMost()
    {
        test::MovedClock clock;
        FloodSummary summary;
        for (qint64 row = 1; row <= 71; ++row) {
            summary.add(bubbleBy(u"mass-rebuild"_s, row, u"package-%1"_s.arg(row), u"done"_s), clock.now());
        }
        for (qint64 row = 72; row <= 81; ++row) {
            summary.add(bubbleBy(u"ines"_s, row, u"package-%1"_s.arg(row), u"done"_s), clock.now());
        }
        clock.move(58s);
        summary.add(bubbleBy(u"marta"_s, 82, u"libaurora"_s, u"failed"_s), clock.now());
        summary.add(bubbleBy(u"jonas"_s, 83, u"python-quill"_s, u"failed"_s), clock.now());
        const auto bubble = summary.bubble();
        QVERIFY2(bubble.headline.startsWith(u"83 more message"_s), qPrintable(bubble.headline));
        QVERIFY2(bubble.headline.contains(u"58 second"_s), qPrintable(bubble.headline));
        QVERIFY2(bubble.body.startsWith(u"2 problem"_s), qPrintable(bubble.body));
        QVERIFY(bubble.body.contains(u"libaurora, python-quill."_s));
        QVERIFY(bubble.body.contains(u"71 by mass-rebuild, 12 other"_s));
        QCOMPARE(bubble.rows.size(), 83);
        QCOMPARE(bubble.rows.first(), 83);
        QVERIFY(bubble.severity == meta::Severity::Problem);
        QVERIFY(!bubble.hasSound);
    }

    void fromFourProblemsOnTwoAreNamed()
    {
        test::MovedClock clock;
        FloodSummary summary;
        for (const auto *const package : {"a", "b", "c", "d", "a"}) {
            summary.add(bubbleBy(u"marta"_s, 1, QString::fromLatin1(package), u"failed"_s), clock.now());
        }
        const auto body = summary.bubble().body;
        QVERIFY2(body.startsWith(u"5 problem"_s) && body.contains(u"a, b and 2 other"_s), qPrintable(body));
        QVERIFY2(body.endsWith(u"All by marta."_s), qPrintable(body));
    }

    void everyProblemIsCounted()
    {
        test::MovedClock clock;
        FloodSummary summary;
        for (qint64 row = 1; row <= 4'995; ++row) {
            summary.add(bubbleBy(u"marta"_s, row, u"package-%1"_s.arg(row), u"failed"_s), clock.now());
        }
        const auto body = summary.bubble().body;
        QVERIFY2(body.contains(u"package-1, package-2 and 4993 other"_s), qPrintable(body));
    }

    void namesKeepTheirDirection()
    {
        test::MovedClock clock;
        FloodSummary summary;
        summary.add(bubbleBy(u"marta"_s, 1, u"\u05d0\u05d1"_s, u"failed"_s), clock.now());
        const auto body = summary.bubble().body;
        QVERIFY2(
            body.contains(u"\u2068\u05d0\u05d1\u2069."_s) && body.contains(u"\u2068marta\u2069"_s), qPrintable(body));
        QVERIFY(summary.bubble().actions.contains(bubbles::Action{u"mute"_s, u"Mute marta…"_s}));
    }

    void messagesOfNobodyAreOnlyCounted()
    {
        test::MovedClock clock;
        FloodSummary summary;
        summary.add(bubbleBy({}, 1, u"a"_s, u"done"_s), clock.now());
        QCOMPARE(summary.bubble().body, QString());
    }

    void whoSentMoreThanHalfCanBeMuted()
    {
        test::MovedClock clock;
        FloodSummary summary;
        summary.add(bubbleBy(u"ines"_s, 1, u"a"_s, u"done"_s), clock.now());
        summary.add(bubbleBy(u"mass-rebuild"_s, 2, u"b"_s, u"done"_s), clock.now());
        const bubbles::Action mute{u"mute"_s, u"Mute mass-rebuild…"_s};
        QVERIFY(!summary.bubble().actions.contains(mute));
        summary.add(bubbleBy(u"mass-rebuild"_s, 3, u"c"_s, u"done"_s), clock.now());
        QVERIFY(summary.bubble().actions.contains(mute));
        QCOMPARE(summary.rowsBy(summary.bubble().agent), (QList<qint64>{3, 2}));
    }

    void whatNobodySentCannotBeMuted()
    {
        test::MovedClock clock;
        FloodSummary summary;
        summary.add(bubbleBy({}, 1, u"a"_s, u"done"_s), clock.now());
        QCOMPARE(summary.bubble().actions.size(), 3);
    }

    void oneThatIsCriticalMakesItCritical()
    {
        test::MovedClock clock;
        FloodSummary summary;
        auto bubble = bubbleBy(u"marta"_s, 1, u"a"_s, u"failed"_s);
        bubble.urgency = rules::Urgency::Critical;
        summary.add(bubble, clock.now());
        QCOMPARE(summary.bubble().urgency, rules::Urgency::Critical);
    }

    void whatIsReadIsNotShownInTheHistoryAgain()
    {
        test::MovedClock clock;
        FloodSummary summary;
        QVERIFY(summary.isEmpty());
        summary.add(bubbleBy(u"marta"_s, 1, u"a"_s, u"failed"_s), clock.now());
        summary.add(bubbleBy(u"marta"_s, 2, u"b"_s, u"failed"_s), clock.now());
        summary.removeRows({1});
        QCOMPARE(summary.bubble().rows, QList<qint64>{2});
        summary.removeRows({2});
        QVERIFY(summary.isEmpty());
    }

    void whatIsReadWhileOneIsAwayCountsForNothing()
    {
        test::MovedClock clock;
        FloodSummary summary;
        summary.add(bubbleBy(u"marta"_s, 1, u"a"_s, u"failed"_s), clock.now());
        summary.add(bubbleBy(u"ines"_s, 2, u"b"_s, u"failed"_s), clock.now());
        FloodSummary other;
        other.add(bubbleBy(u"ines"_s, 3, u"c"_s, u"done"_s), clock.now());
        summary.add(other);
        QVERIFY2(summary.awayBubble().headline.startsWith(u"While you were away: 2 problem"_s),
            qPrintable(summary.awayBubble().headline));
        summary.discount({1});
        const auto bubble = summary.awayBubble();
        QVERIFY2(bubble.headline.startsWith(u"While you were away: 1 problem"_s), qPrintable(bubble.headline));
        QVERIFY2(bubble.body.startsWith(u"2 message"_s), qPrintable(bubble.body));
        QVERIFY2(bubble.body.contains(u"b. All by ines."_s), qPrintable(bubble.body));
        QCOMPARE(bubble.rows, (QList<qint64>{3, 2}));
        summary.discount({2});
        QVERIFY2(summary.awayBubble().headline.endsWith(u"nothing urgent"), qPrintable(summary.awayBubble().headline));
        summary.discount({3});
        QVERIFY(summary.isEmpty());
    }

    void whatWaitedIsNotCritical()
    {
        test::MovedClock clock;
        FloodSummary summary;
        auto bubble = bubbleBy(u"marta"_s, 1, u"a"_s, u"failed"_s);
        bubble.urgency = rules::Urgency::Critical;
        summary.add(bubble, clock.now());
        QVERIFY(summary.isCritical());
        QCOMPARE(summary.awayBubble().urgency, rules::Urgency::Normal);
        QVERIFY(!summary.awayBubble().actions.contains(bubbles::Action{u"pause"_s, u"Pause for 1 hour"_s}));
    }

    void anEndlessFloodIsBounded()
    {
        test::MovedClock clock;
        FloodSummary summary;
        for (qint64 row = 1; row <= 20'000; ++row) {
            summary.add(bubbleBy(u"agent-%1"_s.arg(row), row, u"package-%1"_s.arg(row), u"failed"_s), clock.now());
        }
        const auto bubble = summary.bubble();
        QCOMPARE(bubble.rows.size(), 10'000);
        QVERIFY(bubble.headline.startsWith(u"20000 "_s));
        QVERIFY(bubble.body.size() <= bubbles::bodyLimit);
        QVERIFY2(!bubble.body.contains(u"agent-"_s), qPrintable(bubble.body));
        // How many others there are nobody knows any more.
        QVERIFY2(bubble.body.contains(u"package-10001, package-10002 and others"_s), qPrintable(bubble.body));
        QCOMPARE(summary.oldestRow(), 10'001);
    }
};

QTEST_GUILESS_MAIN(FloodSummaryTest)
#include "tst_floodsummary.moc"
