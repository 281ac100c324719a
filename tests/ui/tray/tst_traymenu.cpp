// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/tray/tray.h"
#include "ui/tray/traymenu.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using bubbles::Pause;
using tray::MenuItem;
using tray::Tray;
using tray::TrayState;

namespace {

class DeafTray : public Tray
{
public:
    void setState(const TrayState & /*state*/) override {}
    [[nodiscard]] bool isHosted() const override { return false; }
};

TrayState stateAt(Time now)
{
    TrayState state{.unread = 12, .problems = 3};
    state.connections.append({u"Demo"_s, {.phase = bus::SourceState::Phase::Connected, .lastMessageAt = now - 4s}});
    for (qint64 row = 10; row > 3; --row) {
        state.recent.append({row, u"marta built package_%1"_s.arg(row), now - std::chrono::minutes(11 - row)});
    }
    return state;
}

QStringList textsOf(const MenuItem &menu)
{
    QStringList texts;
    for (const auto &item : menu.children) {
        texts << item.text;
    }
    return texts;
}

} // namespace

class TrayMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void itIsTheMenuOfThePicture()
    {
        const test::MovedClock clock;
        const auto menu = tray::trayMenu(stateAt(clock.now()), clock.now());
        QCOMPARE(
            textsOf(menu), (QStringList{u"marta built package_10, 1 min ago"_s, u"marta built package_9, 2 min ago"_s,
                               u"marta built package_8, 3 min ago"_s, u"marta built package_7, 4 min ago"_s,
                               u"marta built package_6, 5 min ago"_s, QString(), u"Pause"_s, u"Mark all read (12)"_s,
                               QString(), u"History"_s, u"Rules…"_s, u"Preferences…"_s, QString(),
                               u"Connected to Demo, last message 4 s ago"_s, u"Quit"_s}));
        QCOMPARE(textsOf(menu.children.at(6)), (QStringList{u"For 1 hour"_s, u"Until tomorrow"_s, u"Until resumed"_s}));
        QVERIFY(!menu.children.at(13).isEnabled);
    }

    void withNothingThereItIsStillAMenu()
    {
        const test::MovedClock clock;
        const auto menu = tray::trayMenu({}, clock.now());
        QCOMPARE(textsOf(menu), (QStringList{u"Pause"_s, u"Mark all read"_s, QString(), u"History"_s, u"Rules…"_s,
                                    u"Preferences…"_s, QString(), u"Quit"_s}));
        QVERIFY(!menu.children.at(1).isEnabled);
    }

    void whilePausedItOffersToResume()
    {
        const test::MovedClock clock;
        TrayState state{.isPaused = true, .pausedUntil = clock.now() + 3h + 32min};
        QCOMPARE(tray::trayMenu(state, clock.now()).children.first().text, u"Resume (paused until 15:32)"_s);
        state.pausedUntil.reset();
        QCOMPARE(tray::trayMenu(state, clock.now()).children.first().text, u"Resume"_s);
    }

    void whyElseItIsQuietStandsBelowThePause()
    {
        using Kind = bubbles::QuietReason::Kind;
        const test::MovedClock clock;
        TrayState state;
        tray::setQuiet(
            state, {{Kind::Paused, clock.now() + 1h}, {Kind::Hours, clock.now() + 19h}, {Kind::Desktop, {}}});
        const auto menu = tray::trayMenu(state, clock.now());
        QCOMPARE(textsOf(menu).mid(0, 3), (QStringList{u"Resume (paused until 13:00)"_s,
                                              u"Quiet hours until Monday 07:00"_s, u"The desktop asks for quiet"_s}));
        QVERIFY(!menu.children.at(1).isEnabled);
        QVERIFY(menu.children.at(1).id != menu.children.at(2).id);
    }

    void startingAtLoginIsASwitchWhereItIsOffered()
    {
        const test::MovedClock clock;
        const auto menu = tray::trayMenu({.startsAtLogin = true}, clock.now());
        QCOMPARE(menu.children.at(6).text, u"Start at login"_s);
        QCOMPARE(menu.children.at(6).isChecked, std::optional(true));
        QCOMPARE(tray::trayMenu({.startsAtLogin = false}, clock.now()).children.at(6).isChecked, std::optional(false));
    }

    void everyEntryHasItsOwnNumber()
    {
        const test::MovedClock clock;
        const auto menu = tray::trayMenu(stateAt(clock.now()), clock.now());
        QList<int> ids;
        for (const auto &item : menu.children) {
            ids << item.id;
            for (const auto &child : item.children) {
                ids << child.id;
            }
        }
        std::sort(ids.begin(), ids.end());
        QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
        QVERIFY(ids.first() > 0);
    }

    void whatIsNotToBeTrustedSaysSoFirst()
    {
        const test::MovedClock clock;
        auto record = test::bubbleRecord(7);
        record.time = clock.now();
        const auto entry = [&] {
            const TrayState state{.recent = {tray::RecentMessage::from(record)}};
            return tray::trayMenu(state, clock.now()).children.first();
        };
        QCOMPARE(entry().text, u"Your build of libaurora-2.4.1-7.fc45 failed, 0 s ago"_s);
        QCOMPARE(entry().glyph, u"service/build"_s);
        record.verification.verdict = crypto::Verdict::Invalid;
        QCOMPARE(entry().text, u"Signature wrong: Your build of libaurora-2.4.1-7.fc45 failed, 0 s ago"_s);
        record.verification.verdict = crypto::Verdict::Unauthorised;
        QVERIFY(entry().text.startsWith(u"Sender not allowed: Your build"_s));
        record.verification.verdict = crypto::Verdict::Unsigned;
        QVERIFY(entry().text.startsWith(u"Unsigned: Your build"_s));
        record.verification.reason = crypto::Reason::UnsignedAllowed;
        QVERIFY(entry().text.startsWith(u"Your build"_s));
    }

    void aRowBeyondTheNumbersOfTheBusIsLeftOut()
    {
        const test::MovedClock clock;
        const TrayState state{.recent = {{1'000'000'000'000, u"too far"_s, clock.now()}, {0, u"none"_s, clock.now()}}};
        QCOMPARE(tray::trayMenu(state, clock.now()).children.first().text, u"Pause"_s);
    }

    void eachEntryAsksForWhatItSays()
    {
        DeafTray tray;
        QSignalSpy message(&tray, &Tray::messageRequested);
        QSignalSpy pause(&tray, &Tray::pauseRequested);
        QSignalSpy resume(&tray, &Tray::resumeRequested);
        QSignalSpy read(&tray, &Tray::markAllReadRequested);
        QSignalSpy history(&tray, &Tray::historyRequested);
        QSignalSpy rules(&tray, &Tray::rulesRequested);
        QSignalSpy preferences(&tray, &Tray::preferencesRequested);
        QSignalSpy quit(&tray, &Tray::quitRequested);
        QVERIFY(tray::trigger(tray::Messages + 42, tray));
        QCOMPARE(message.first().first().toLongLong(), 42);
        QVERIFY(tray::trigger(tray::PauseHour, tray));
        QVERIFY(tray::trigger(tray::PauseUntilTomorrow, tray));
        QVERIFY(tray::trigger(tray::PauseUntilResumed, tray));
        QCOMPARE(pause.at(0).first().value<Pause::Length>(), Pause::Length::Hour);
        QCOMPARE(pause.at(1).first().value<Pause::Length>(), Pause::Length::UntilTomorrow);
        QCOMPARE(pause.at(2).first().value<Pause::Length>(), Pause::Length::UntilResumed);
        QVERIFY(tray::trigger(tray::Resume, tray));
        QVERIFY(tray::trigger(tray::MarkAllRead, tray));
        QVERIFY(tray::trigger(tray::ShowHistory, tray));
        QVERIFY(tray::trigger(tray::ShowRules, tray));
        QVERIFY(tray::trigger(tray::ShowPreferences, tray));
        QVERIFY(tray::trigger(tray::Quit, tray));
        QCOMPARE(resume.size() + read.size() + history.size() + rules.size(), 4);
        QCOMPARE(preferences.size() + quit.size(), 2);
    }

    void aNumberThatMeansNothingDoesNothing()
    {
        DeafTray tray;
        for (const auto id :
            {-1, 0, static_cast<int>(tray::PauseMenu), static_cast<int>(tray::Connections), 999, 1000}) {
            QVERIFY(!tray::trigger(id, tray));
        }
    }
};

QTEST_GUILESS_MAIN(TrayMenuTest)
#include "tst_traymenu.moc"
