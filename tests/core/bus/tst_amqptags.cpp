// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqptags.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

#include <algorithm>
#include <set>

using namespace tidings;
using bus::AmqpTags;

class TestAmqpTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void countsFromOne();
    void oneWordForManyOnceAllBeforeAreStored();
    void ofRefusedOnesTheBrokerHasHeard();
    void leavesAloneWhatItDoesNotKnow();
    void neverAcknowledgesWhatIsNotStored();
};

static AmqpTags delivered(int count)
{
    AmqpTags tags;
    for (int i = 0; i < count; ++i) {
        (void)tags.deliver();
    }
    return tags;
}

void TestAmqpTags::countsFromOne()
{
    AmqpTags tags;
    QCOMPARE(tags.deliver(), quint64{1});
    QCOMPARE(tags.deliver(), quint64{2});
    tags.accept(1);
    QCOMPARE(tags.deliver(), quint64{3});
    QCOMPARE(tags.open(), std::size_t{2});
}

void TestAmqpTags::oneWordForManyOnceAllBeforeAreStored()
{
    auto tags = delivered(4);
    tags.accept(2);
    tags.accept(3);
    QCOMPARE(tags.takeAcknowledged(), std::nullopt);
    tags.accept(1);
    QCOMPARE(tags.takeAcknowledged(), quint64{3});
    QCOMPARE(tags.takeAcknowledged(), std::nullopt);
    tags.accept(4);
    QCOMPARE(tags.takeAcknowledged(), quint64{4});
}

void TestAmqpTags::ofRefusedOnesTheBrokerHasHeard()
{
    auto tags = delivered(4);
    QVERIFY(tags.refuse(2));
    QVERIFY(!tags.refuse(2));
    tags.accept(1);
    // 2 would be right for us, and a mistake for the broker.
    QCOMPARE(tags.takeAcknowledged(), quint64{1});
    QVERIFY(tags.refuse(3));
    QCOMPARE(tags.takeAcknowledged(), std::nullopt);
    tags.accept(4);
    QCOMPARE(tags.takeAcknowledged(), quint64{4});
}

void TestAmqpTags::leavesAloneWhatItDoesNotKnow()
{
    auto tags = delivered(2);
    tags.accept(0);
    tags.accept(3);
    QVERIFY(!tags.refuse(3));
    tags.accept(1);
    tags.accept(1);
    QVERIFY(!tags.refuse(1));
    QCOMPARE(tags.takeAcknowledged(), quint64{1});
    QCOMPARE(tags.open(), std::size_t{1});
}

void TestAmqpTags::neverAcknowledgesWhatIsNotStored()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        AmqpTags tags;
        std::set<quint64> open;
        quint64 last = 0;
        for (int step = 0; step < 200; ++step) {
            if (random.bounded(2) == 0) {
                open.insert(tags.deliver());
            } else if (!open.empty()) {
                const auto any = std::next(open.begin(), random.bounded(static_cast<int>(open.size())));
                if (random.bounded(4) == 0) {
                    QVERIFY(tags.refuse(*any));
                } else {
                    tags.accept(*any);
                }
                open.erase(any);
            }
            if (const auto tag = tags.takeAcknowledged()) {
                QVERIFY(*tag > last);
                QVERIFY(open.empty() || *tag < *open.begin());
                last = *tag;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestAmqpTags)
#include "tst_amqptags.moc"
