// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/test.h"
#include "ui/connectionwords.h"
#include "ui/tray/connectionline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using bus::SourceState;
using tray::connectionLine;
using Phase = SourceState::Phase;
using Trouble = SourceState::Trouble;

class ConnectionLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void agesAreShort_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("to come") << qint64(-5) << u"0 s ago"_s;
        QTest::newRow("seconds") << qint64(59) << u"59 s ago"_s;
        QTest::newRow("a minute") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("almost an hour") << qint64(3599) << u"59 min ago"_s;
        QTest::newRow("an hour") << qint64(3600) << u"1 h ago"_s;
        QTest::newRow("days") << qint64(3 * 86400 + 5) << u"3 d ago"_s;
    }
    void agesAreShort()
    {
        QFETCH(const qint64, seconds);
        QTEST(tray::ago(std::chrono::seconds(seconds)), "words");
    }

    void theLineSaysHowTheConnectionStands_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("line");
        QTest::newRow("connected") << Phase::Connected << Trouble::None << QString() << 4
                                   << u"Connected to Demo, last message 4 s ago"_s;
        QTest::newRow("connected, silent")
            << Phase::Connected << Trouble::None << QString() << -1 << u"Connected to Demo, no message yet"_s;
        QTest::newRow("connecting") << Phase::Connecting << Trouble::None << QString() << -1 << u"Connecting to Demo"_s;
        QTest::newRow("stopped") << Phase::Stopped << Trouble::None << QString() << -1 << u"Not connected to Demo"_s;
        QTest::newRow("refused") << Phase::Trouble << Trouble::Refused << u"nothing listens at 127.0.0.1:9940"_s << -1
                                 << u"No connection to Demo: nothing listens at 127.0.0.1:9940. "
                                    "Is the gateway running, and is the port right?"_s;
        QTest::newRow("lost") << Phase::Trouble << Trouble::Lost << u"the connection to 127.0.0.1:9940 was lost"_s
                              << 600
                              << u"No connection to Demo: the connection to 127.0.0.1:9940 was lost. Reconnecting. "
                                 "Last message 10 min ago."_s;
        QTest::newRow("no words") << Phase::Trouble << Trouble::Other << QString() << -1
                                  << u"No connection to Demo. Trying again."_s;
    }
    void theLineSaysHowTheConnectionStands()
    {
        QFETCH(const Phase, phase);
        QFETCH(const Trouble, trouble);
        QFETCH(const QString, detail);
        QFETCH(const int, age);
        const test::MovedClock clock;
        SourceState state{.phase = phase, .trouble = trouble, .detail = detail};
        if (age >= 0) {
            state.lastMessageAt = clock.now() - std::chrono::seconds(age);
        }
        QTEST(connectionLine(u"Demo"_s, state, clock.now()), "line");
    }

    void everyTroubleSaysWhatToDo()
    {
        for (const auto trouble : {Trouble::Refused, Trouble::NameNotFound, Trouble::Silent, Trouble::Unreachable,
                 Trouble::Handshake, Trouble::Lost, Trouble::BadAddress, Trouble::NotTrusted, Trouble::NameMismatch,
                 Trouble::AccessRefused, Trouble::NotAllowed, Trouble::PutOff, Trouble::ServerKey,
                 Trouble::ServerKeyChanged, Trouble::Files, Trouble::NoPassword, Trouble::KeyringLocked,
                 Trouble::KeyringDenied, Trouble::NoKeyring, Trouble::KeyringSilent, Trouble::Other}) {
            const SourceState state{.phase = Phase::Trouble, .trouble = trouble, .detail = u"gw.example.org"_s};
            const auto line = ui::connectionWords(u"Demo"_s, state);
            QVERIFY2(line.startsWith(u"No connection to Demo: gw.example.org. "_s), qPrintable(line));
            QVERIFY2(line.endsWith(u'.') || line.endsWith(u'?'), qPrintable(line));
        }
    }

    void eachStateOfAPasswordHasItsOwnWords()
    {
        QSet<QString> all{ui::connectionWords(u"Demo"_s, {.phase = Phase::Connected})};
        for (const auto trouble : {Trouble::NoPassword, Trouble::KeyringLocked, Trouble::KeyringDenied,
                 Trouble::NoKeyring, Trouble::KeyringSilent}) {
            all.insert(ui::connectionWords(u"Demo"_s, {.phase = Phase::Trouble, .trouble = trouble}));
        }
        QCOMPARE(all.size(), 6);
    }

    void whoSignsInByKeyIsToldOfKeys()
    {
        for (const auto trouble : {Trouble::NoPassword, Trouble::NoKeyring, Trouble::KeyringDenied}) {
            const SourceState state{.phase = Phase::Trouble, .trouble = trouble, .signIn = SourceState::SignIn::Key};
            const auto line = ui::connectionWords(u"Demo"_s, state);
            QVERIFY2(!line.contains(u"password"_s) && !line.contains(u"Set it"_s), qPrintable(line));
        }
    }

    void whoIsRefusedIsToldByWhatTheySignedIn()
    {
        using SignIn = SourceState::SignIn;
        QSet<QString> all;
        for (const auto signIn : {SignIn::Nobody, SignIn::Password, SignIn::Key, SignIn::Certificate}) {
            for (const auto peer : {SourceState::Peer::Gateway, SourceState::Peer::Broker}) {
                all.insert(ui::connectionWords(u"Demo"_s,
                    {.phase = Phase::Trouble, .trouble = Trouble::AccessRefused, .peer = peer, .signIn = signIn}));
            }
        }
        QCOMPARE(all.size(), 5);
        const SourceState noQueue{.phase = Phase::Trouble,
            .trouble = Trouble::NotAllowed,
            .peer = SourceState::Peer::Broker,
            .signIn = SignIn::Password};
        QVERIFY(ui::connectionWords(u"Demo"_s, noQueue).contains(u"The account is right"_s));
        const SourceState noKey{.phase = Phase::Trouble, .trouble = Trouble::NoPassword, .signIn = SignIn::Key};
        QVERIFY(ui::connectionWords(u"Demo"_s, noKey).contains(u"Make one in the preferences"_s));
    }

    void whatIsNotRunningHasItsName()
    {
        SourceState state{.phase = Phase::Trouble, .trouble = Trouble::Refused};
        QVERIFY(ui::connectionWords(u"Demo"_s, state).contains(u"Is the gateway running"_s));
        state.peer = SourceState::Peer::Broker;
        QVERIFY(ui::connectionWords(u"Demo"_s, state).contains(u"Is the broker running"_s));
    }

    void hostileDetailsArePlainAndBounded()
    {
        const SourceState state{
            .phase = Phase::Trouble, .trouble = Trouble::Other, .detail = u"\u202e<b>\n"_s + QString(10'000, u'x')};
        const auto line = ui::connectionWords(u"Demo"_s, state);
        QVERIFY(line.size() < 300);
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(!line.contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(ConnectionLineTest)
#include "tst_connectionline.moc"
