// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/reception.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"
#include "tests/support/traces.h"

#include <zmq.hpp>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void leavesNoPasswordBehindThatCannotBeSent();
};

void TestReception::leavesNoPasswordBehindThatCannotBeSent()
{
    const test::MovedClock clock;
    bus::Guests guests({.close = [](const bus::GuestId & /*id*/, const QString & /*why*/) {},
                           .note = [](const service::LogEntry & /*entry*/) {}},
        10, clock);
    zmq::context_t context;
    // Nobody answers there; it need not.
    zmq::socket_t keeper(context, zmq::socket_type::router);
    keeper.bind("inproc://zeromq.zap.01");
    bus::Reception reception(context, guests, 0);
    QStringList notes;
    connect(&reception, &bus::Reception::noted, this,
        [&](const service::LogEntry &entry) { notes.append(QString(entry.event)); });
    QVERIFY(reception.start());
    context.shutdown();

    bus::Introduction who{.address = u"127.0.0.1"_s, .account = u"ines"_s};
    // One that grows leaves some behind.
    who.password.reserve(1000);
    for (int i = 0; i < 250; ++i) {
        who.password += static_cast<char>('a' + i * i % 17);
    }
    const test::Traces traces(QByteArrayView(who.password).sliced(100, 100));
    QVERIFY(traces.areThere());
    reception.ask(1, std::move(who));
    QCOMPARE(notes, QStringList{u"no-answer"_s});
    QVERIFY(!traces.areThere());
    keeper.close();
}

QTEST_GUILESS_MAIN(TestReception)
#include "tst_reception.moc"
