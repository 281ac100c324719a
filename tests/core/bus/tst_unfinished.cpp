// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/unfinished.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;

namespace {

constexpr qint64 most = 1000;

class House
{
public:
    void comes(int descriptor) { m_unfinished.arrived({0, descriptor}); }
    void sends(int descriptor, qint64 bytes) { m_received[descriptor] += bytes; }
    void isHeard(int descriptor) { m_unfinished.heard({0, descriptor}); }
    void goes(int descriptor) { m_unfinished.left({0, descriptor}); }
    /// The descriptors that have to go.
    QList<int> look()
    {
        QList<int> gone;
        for (const auto &id : m_unfinished.look([&](const auto &guest) { return m_received[guest.descriptor]; })) {
            gone.append(id.descriptor);
        }
        return gone;
    }

    test::MovedClock clock;

private:
    bus::Unfinished m_unfinished{most, 8 * most, clock};
    QHash<int, qint64> m_received;
};

} // namespace

class TestUnfinished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void goesWhoSendsMuchAndNothingWhole();
    void countsAnewAfterSomethingWhole();
    void allTogetherMayNotHaveMuchEither();
    void heartbeatsAreNothing();
    void knowsNothingOfWhoHadADescriptorBefore();
};

void TestUnfinished::goesWhoSendsMuchAndNothingWhole()
{
    House house;
    house.comes(3);
    house.comes(4);
    house.sends(3, most);
    house.sends(4, 10);
    QCOMPARE(house.look(), QList<int>{});
    house.sends(3, 1);
    QCOMPARE(house.look(), QList<int>{3});
    // Said once.
    house.sends(3, most);
    QCOMPARE(house.look(), QList<int>{});
}

void TestUnfinished::countsAnewAfterSomethingWhole()
{
    House house;
    house.comes(3);
    for (int i = 0; i < 10; ++i) {
        house.sends(3, 5 * most);
        house.isHeard(3);
        QCOMPARE(house.look(), QList<int>{});
        house.sends(3, most);
        QCOMPARE(house.look(), QList<int>{});
    }
    // It says nothing of who is not here.
    house.isHeard(9);
    QCOMPARE(house.look(), QList<int>{});
}

void TestUnfinished::allTogetherMayNotHaveMuchEither()
{
    House house;
    for (int i = 0; i < 20; ++i) {
        house.comes(i);
        house.sends(i, 400 + i);
    }
    // 8190 of 8000: the one that has most.
    QCOMPARE(house.look(), QList<int>{19});
    QCOMPARE(house.look(), QList<int>{});
}

void TestUnfinished::heartbeatsAreNothing()
{
    House house;
    house.comes(3);
    for (int i = 0; i < 1000; ++i) {
        house.clock.move(1s);
        house.sends(3, bus::Unfinished::heartbeats);
        QCOMPARE(house.look(), QList<int>{});
    }
    // A clock that is set back makes nothing of it.
    house.clock.move(-1h);
    house.sends(3, most);
    QCOMPARE(house.look(), QList<int>{});
    house.sends(3, 1);
    QCOMPARE(house.look(), QList<int>{3});
}

void TestUnfinished::knowsNothingOfWhoHadADescriptorBefore()
{
    House house;
    house.comes(3);
    house.sends(3, most);
    QCOMPARE(house.look(), QList<int>{});
    house.goes(3);
    QCOMPARE(house.look(), QList<int>{});
    house.comes(3);
    house.sends(3, most);
    QCOMPARE(house.look(), QList<int>{3});
}

QTEST_GUILESS_MAIN(TestUnfinished)
#include "tst_unfinished.moc"
