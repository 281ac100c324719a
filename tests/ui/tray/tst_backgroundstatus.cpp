// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeportal.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"
#include "ui/tray/backgroundstatus.h"

using namespace Qt::StringLiterals;
using namespace tidings;

class BackgroundStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }

    void whatChangesAtAboutTheSameTimeIsToldOnce()
    {
        test::PrivateBus bus;
        QVERIFY(!bus.start().isEmpty());
        test::FakePortal portal(bus.connection());
        QVERIFY(portal.appear());
        tray::BackgroundStatus status(bus.connection());
        status.setText(u"1 unread"_s);
        status.setText(u"2 unread"_s);
        QTRY_COMPARE(portal.statuses, QStringList{u"2 unread"_s});
        status.setText(u"2 unread"_s);
        status.setText(u"3 unread"_s);
        QTRY_COMPARE(portal.statuses, (QStringList{u"2 unread"_s, u"3 unread"_s}));
    }

    void aPortalThatRefusesIsLeftAloneUntilItIsAnother()
    {
        test::PrivateBus bus;
        QVERIFY(!bus.start().isEmpty());
        test::FakePortal portal(bus.connection());
        portal.refusesStatus = true;
        QVERIFY(portal.appear());
        tray::BackgroundStatus status(bus.connection());
        status.setText(u"1 unread"_s);
        QTRY_COMPARE(portal.statuses.size(), 1);
        status.setText(u"2 unread"_s);
        portal.refusesStatus = false;
        portal.vanish();
        QVERIFY(portal.appear());
        QTRY_COMPARE(portal.statuses.last(), u"2 unread"_s);
    }
};

QTEST_GUILESS_MAIN(BackgroundStatusTest)
#include "tst_backgroundstatus.moc"
