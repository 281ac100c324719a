// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/traffic.h"
#include "tests/support/test.h"

#include <QSet>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void isTheSameForTheSameSeed();
    void timeNeverRunsBack();
    void theOpeningShowsEverythingInHalfAMinute();
    void neverEnds();
};

void TestTraffic::isTheSameForTheSameSeed()
{
    demo::Traffic one(7);
    demo::Traffic same(7);
    demo::Traffic other(8);
    bool differs = false;
    for (int i = 0; i < 500; ++i) {
        const auto event = one.next();
        QCOMPARE(same.next().payload, event.payload);
        differs |= other.next().payload != event.payload;
    }
    QVERIFY(differs);
}

void TestTraffic::timeNeverRunsBack()
{
    demo::Traffic traffic(1);
    auto last = 0ms;
    for (int i = 0; i < 2000; ++i) {
        const auto event = traffic.next();
        QVERIFY(event.at >= last);
        last = event.at;
    }
}

void TestTraffic::theOpeningShowsEverythingInHalfAMinute()
{
    demo::Traffic traffic(2);
    QSet<QByteArray> topics;
    bool hasFailure = false;
    bool hasRepair = false;
    for (auto event = traffic.next(); event.at < 30s; event = traffic.next()) {
        topics.insert(event.topic);
        const bool isMine = event.payload[u"owner"_s] == u"marta"_s && event.payload[u"name"_s] == u"libaurora"_s;
        hasRepair |= isMine && hasFailure && event.payload[u"new"_s] == 1;
        hasFailure |= isMine && event.payload[u"new"_s] == 3;
    }
    QVERIFY(hasFailure && hasRepair);
    for (const char *topic : {"git.receive", "buildsys.build.state.change", "bodhi.update.request.testing",
             "bodhi.update.comment", "bodhi.update.complete.stable", "copr.build.start"}) {
        QVERIFY2(topics.contains(topic), topic);
    }
}

void TestTraffic::neverEnds()
{
    demo::Traffic traffic(3);
    for (int i = 0; i < 20000; ++i) {
        QVERIFY(!traffic.next().payload.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
