// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakewatcher.h"
#include "tests/support/movedclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"
#include "ui/tray/desktoptray.h"
#include "ui/tray/traymenu.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>

using namespace tidings;
using namespace Qt::StringLiterals;
using tray::Tray;

/// What somebody chooses in the panel's menu reaches the program.
class TestDesktopTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void everyEntryOfTheMenuIsHeard();
};

void TestDesktopTray::everyEntryOfTheMenuIsHeard()
{
    test::PrivateBus bus;
    QVERIFY(!bus.start().isEmpty());
    const auto panel = bus.connection();
    test::FakeWatcher watcher(panel);
    watcher.setHost(true);
    QVERIFY(watcher.appear());
    const auto ours = bus.connection();
    const test::MovedClock clock;
    tray::DesktopTray tray(ours, clock, false);
    QTRY_VERIFY(tray.isHosted());
    QCOMPARE(tray.kind(), u"StatusNotifierItem"_s);

    QStringList heard;
    const auto note = [&heard](const QString &what) { return [&heard, what] { heard.append(what); }; };
    connect(&tray, &Tray::pauseRequested, this, note(u"pause"_s));
    connect(&tray, &Tray::resumeRequested, this, note(u"resume"_s));
    connect(&tray, &Tray::markAllReadRequested, this, note(u"read"_s));
    connect(&tray, &Tray::historyRequested, this, note(u"history"_s));
    connect(&tray, &Tray::autostartToggled, this, note(u"autostart"_s));
    connect(&tray, &Tray::rulesRequested, this, note(u"rules"_s));
    connect(&tray, &Tray::preferencesRequested, this, note(u"preferences"_s));
    connect(&tray, &Tray::messageRequested, this, note(u"message"_s));
    connect(&tray, &Tray::quitRequested, this, note(u"quit"_s));
    const QList<int> entries{tray::PauseHour, tray::Resume, tray::MarkAllRead, tray::ShowHistory, tray::StartAtLogin,
        tray::ShowRules, tray::ShowPreferences, tray::Messages + 7, tray::Quit};
    for (const auto id : entries) {
        auto call =
            QDBusMessage::createMethodCall(ours.baseService(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"Event"_s);
        call.setArguments({id, u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0U});
        panel.asyncCall(call);
    }
    QTRY_COMPARE(heard, (QStringList{u"pause"_s, u"resume"_s, u"read"_s, u"history"_s, u"autostart"_s, u"rules"_s,
                            u"preferences"_s, u"message"_s, u"quit"_s}));
}

QTEST_MAIN(TestDesktopTray)
#include "tst_desktoptray.moc"
