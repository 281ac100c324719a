// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/tokenbucket.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;
using rules::TokenBucket;

class TestTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aBurstGoesThroughAtOnceAndNoMore();
    void onesComeBackOneByOne();
    void theRateHoldsOverALongTime();
    void itNeverHoldsMoreThanABurst();
    void nextSaysWhenAskingIsWorthIt();
    void aRefusalCostsNothing();
    void aClockSetBackNeitherGivesNorTakes();
    void nonsenseIsBounded();
    void fullOnesAreKnown();
};

static int takeAll(TokenBucket &bucket)
{
    int taken = 0;
    while (taken < 1000 && bucket.take()) {
        ++taken;
    }
    return taken;
}

void TestTokenBucket::aBurstGoesThroughAtOnceAndNoMore()
{
    const test::MovedClock clock;
    TokenBucket bucket(5, 3s, clock);
    QCOMPARE(takeAll(bucket), 5);
    QVERIFY(bucket.isEmpty());
}

void TestTokenBucket::onesComeBackOneByOne()
{
    test::MovedClock clock;
    TokenBucket bucket(5, 3s, clock);
    takeAll(bucket);
    clock.move(2999ms);
    QVERIFY(!bucket.take());
    clock.move(1ms);
    QCOMPARE(takeAll(bucket), 1);
    clock.move(6s);
    QCOMPARE(takeAll(bucket), 2);
}

void TestTokenBucket::theRateHoldsOverALongTime()
{
    test::MovedClock clock;
    TokenBucket bucket(5, 3s, clock);
    int taken = 0;
    for (int i = 0; i < 5000; ++i) {
        taken += bucket.take() ? 1 : 0;
        clock.move(2ms);
    }
    // Ten seconds of five hundred a second: the burst and three more.
    QCOMPARE(taken, 8);
}

void TestTokenBucket::itNeverHoldsMoreThanABurst()
{
    test::MovedClock clock;
    TokenBucket bucket(2, 1s, clock);
    QCOMPARE(takeAll(bucket), 2);
    clock.move(std::chrono::hours(24 * 365));
    QCOMPARE(takeAll(bucket), 2);
}

void TestTokenBucket::nextSaysWhenAskingIsWorthIt()
{
    test::MovedClock clock;
    TokenBucket bucket(1, 3s, clock);
    QCOMPARE(bucket.next(), clock.now());
    QVERIFY(bucket.take());
    clock.move(1s);
    QCOMPARE(bucket.next() - clock.now(), 2s);
    clock.move(2s);
    QCOMPARE(bucket.next(), clock.now());
    QVERIFY(bucket.take());
}

void TestTokenBucket::aRefusalCostsNothing()
{
    test::MovedClock clock;
    TokenBucket bucket(1, 3s, clock);
    QVERIFY(bucket.take());
    for (int i = 0; i < 29; ++i) {
        clock.move(100ms);
        QVERIFY(!bucket.take());
    }
    clock.move(100ms);
    QVERIFY(bucket.take());
}

void TestTokenBucket::aClockSetBackNeitherGivesNorTakes()
{
    test::MovedClock clock;
    TokenBucket bucket(2, 3s, clock);
    QVERIFY(bucket.take());
    clock.move(-1h);
    QCOMPARE(takeAll(bucket), 1);
    // An hour back is not an hour of silence.
    QCOMPARE(bucket.next() - clock.now(), 3s);
    clock.move(3s);
    QCOMPARE(takeAll(bucket), 1);
}

void TestTokenBucket::nonsenseIsBounded()
{
    test::MovedClock clock;
    TokenBucket bucket(-7, 0ms, clock);
    QCOMPARE(takeAll(bucket), 1);
    clock.move(1ms);
    QCOMPARE(takeAll(bucket), 1);
}

void TestTokenBucket::fullOnesAreKnown()
{
    test::MovedClock clock;
    TokenBucket bucket(2, 1s, clock);
    QVERIFY(bucket.isFull());
    QVERIFY(bucket.take());
    QVERIFY(!bucket.isFull());
    clock.move(1s);
    QVERIFY(bucket.isFull());
}

QTEST_GUILESS_MAIN(TestTokenBucket)
#include "tst_tokenbucket.moc"
