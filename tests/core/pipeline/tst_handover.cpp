// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/handover.h"
#include "tests/support/test.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <memory>

using namespace tidings;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void givesEverythingInOrder();
    void saysLookOncePerEmptyQueue();
    void holdsBackWhoeverPushesTooMuch();
    void letsGoWhoeverWaitsWhenClosed();
};

/// Pushes 0, 1, 2 … on a thread of its own; a refused push ends it.
static std::unique_ptr<QThread> pusher(pipeline::Handover<int> &handover, int count, std::atomic<int> &pushed)
{
    std::unique_ptr<QThread> thread(QThread::create([&handover, count, &pushed] {
        for (int i = 0; i < count && handover.push(i); ++i) {
            ++pushed;
        }
    }));
    thread->start();
    return thread;
}

void TestHandover::givesEverythingInOrder()
{
    pipeline::Handover<int> handover(7);
    std::vector<int> taken;
    const QObject here;
    connect(&handover, &pipeline::HandoverSignal::look, &here, [&] {
        for (const auto value : handover.take()) {
            taken.push_back(value);
        }
    });
    std::atomic<int> pushed = 0;
    const auto thread = pusher(handover, 10000, pushed);
    // It cannot end before somebody takes; a loop that runs takes at once, one that is only looked after now and then
    // would be thousands of times late.
    QEventLoop loop;
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QTRY_COMPARE(taken.size(), std::size_t{10000});
    QVERIFY(std::ranges::is_sorted(taken));
}

void TestHandover::saysLookOncePerEmptyQueue()
{
    pipeline::Handover<int> handover;
    const QSignalSpy looks(&handover, &pipeline::HandoverSignal::look);
    handover.push(1);
    handover.push(2);
    QCOMPARE(looks.count(), 1);
    QCOMPARE(handover.take(), (std::vector{1, 2}));
    handover.push(3);
    QCOMPARE(looks.count(), 2);
}

void TestHandover::holdsBackWhoeverPushesTooMuch()
{
    pipeline::Handover<int> handover(3);
    std::atomic<int> pushed = 0;
    const auto thread = pusher(handover, 6, pushed);
    QTRY_COMPARE(pushed.load(), 3);
    QVERIFY(!thread->isFinished());
    QCOMPARE(handover.take(), (std::vector{0, 1, 2}));
    QVERIFY(thread->wait());
    QCOMPARE(handover.take(), (std::vector{3, 4, 5}));
}

void TestHandover::letsGoWhoeverWaitsWhenClosed()
{
    pipeline::Handover<int> handover(2);
    std::atomic<int> pushed = 0;
    const auto thread = pusher(handover, 5, pushed);
    QTRY_COMPARE(pushed.load(), 2);
    handover.close();
    QVERIFY(thread->wait());
    QCOMPARE(handover.take(), (std::vector{0, 1}));
    QVERIFY(!handover.push(9));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
