// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/tray/traystate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using tray::TrayIcon;
using tray::TrayState;
using Phase = bus::SourceState::Phase;

namespace {

tray::Connection connection(Phase phase, const QString &profile = u"Demo"_s)
{
    return {profile, {.phase = phase}};
}

} // namespace

class TrayStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void theFirstThatHoldsIsShown_data()
    {
        QTest::addColumn<QList<int>>("phases");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<int>("unread");
        QTest::addColumn<int>("problems");
        QTest::addColumn<TrayIcon>("icon");
        const auto connected = static_cast<int>(Phase::Connected);
        const auto connecting = static_cast<int>(Phase::Connecting);
        const auto trouble = static_cast<int>(Phase::Trouble);
        QTest::newRow("all of it") << QList{connected, trouble} << true << 5 << 2 << TrayIcon::Trouble;
        QTest::newRow("attention") << QList{connected} << true << 5 << 2 << TrayIcon::Attention;
        QTest::newRow("paused") << QList{connected} << true << 5 << 0 << TrayIcon::Paused;
        QTest::newRow("unread") << QList{connecting} << false << 5 << 0 << TrayIcon::Unread;
        QTest::newRow("connecting") << QList{connected, connecting} << false << 0 << 0 << TrayIcon::Connecting;
        QTest::newRow("nothing yet") << QList<int>{} << false << 0 << 0 << TrayIcon::Connecting;
        QTest::newRow("connected") << QList{connected, connected} << false << 0 << 0 << TrayIcon::Connected;
    }
    void theFirstThatHoldsIsShown()
    {
        QFETCH(const QList<int>, phases);
        QFETCH(const bool, isPaused);
        QFETCH(const int, unread);
        QFETCH(const int, problems);
        TrayState state{.isPaused = isPaused, .unread = unread, .problems = problems};
        for (const auto phase : phases) {
            state.connections.append(connection(static_cast<Phase>(phase)));
        }
        QTEST(tray::trayIcon(state), "icon");
    }

    void theTooltipSaysItInWords()
    {
        TrayState state{.connections = {connection(Phase::Connected)}};
        QCOMPARE(tray::tooltipTitle(state), u"Tidings: nothing unread"_s);
        QCOMPARE(tray::tooltipText(state), u"Connected to Demo"_s);
        state.unread = 12;
        QCOMPARE(tray::tooltipTitle(state), u"Tidings: 12 unread"_s);
        state.problems = 3;
        QVERIFY2(tray::tooltipTitle(state).startsWith(u"Tidings: 12 unread, 3 problem"_s),
            qPrintable(tray::tooltipTitle(state)));
        state.isPaused = true;
        state.notice = u"The disk is full."_s;
        state.connections.append(connection(Phase::Connecting, u"Fedora"_s));
        QCOMPARE(tray::tooltipText(state),
            u"Paused until resumed\nConnected to Demo\nConnecting to Fedora\nThe disk is full."_s);
    }

    void theEndOfAPauseIsAClockTime()
    {
        const test::MovedClock clock;
        const TrayState state{.isPaused = true, .pausedUntil = clock.now() + 1h};
        QVERIFY2(tray::tooltipText(state).contains(u"13:00"_s), qPrintable(tray::tooltipText(state)));
        QVERIFY(tray::clockTime(clock.now() + 24h, clock.now()).contains(u"Monday"_s));
    }

    void itTellsWhyItIsQuiet()
    {
        using Kind = bubbles::QuietReason::Kind;
        const test::MovedClock clock;
        TrayState state{.connections = {connection(Phase::Connected)}};
        tray::setQuiet(
            state, {{Kind::Paused, clock.now() + 1h}, {Kind::Hours, clock.now() + 19h}, {Kind::Desktop, {}}});
        QVERIFY(state.isPaused);
        QCOMPARE(tray::trayIcon(state), TrayIcon::Paused);
        QCOMPARE(tray::tooltipText(state),
            u"Paused until 13:00\nQuiet hours until 07:00\nThe desktop asks for quiet\nConnected to Demo"_s);
        QCOMPARE(tray::backgroundLine(state, 96),
            u"Tidings: nothing unread. Paused until 13:00. Quiet hours until 07:00. The desktop asks for…"_s);
        tray::setQuiet(state, {{Kind::Locked, {}}});
        QVERIFY(!state.isPaused);
        QCOMPARE(tray::trayIcon(state), TrayIcon::Paused);
        QVERIFY(tray::tooltipText(state).startsWith(u"The screen is locked\n"_s));
        tray::setQuiet(state, {});
        QCOMPARE(tray::trayIcon(state), TrayIcon::Connected);
    }

    void aRecentMessageIsOneShortLine()
    {
        auto record = test::bubbleRecord(7);
        QCOMPARE(tray::RecentMessage::from(record).sentence, u"Your build of libaurora-2.4.1-7.fc45 failed"_s);
        record.digest.subjective.clear();
        record.digest.subtitle = u"one\ntwo "_s + QString(1'000'000, u'x');
        const auto sentence = tray::RecentMessage::from(record).sentence;
        QVERIFY(sentence.size() <= 64);
        QVERIFY(!sentence.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TrayStateTest)
#include "tst_traystate.moc"
