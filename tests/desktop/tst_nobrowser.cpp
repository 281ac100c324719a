// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/dunst.h"
#include "tests/desktop/livetidings.h"
#include "tests/desktop/trayicon.h"
#include "tests/support/test.h"

#include <QFile>

using namespace tidings;
using namespace Qt::StringLiterals;
namespace dunst = test::dunst;
namespace trayicon = test::trayicon;

/// A desktop that can open no link, until it can.
class TestNoBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aLinkThatDoesNotOpenIsToldUntilOneOpens();
};

void TestNoBrowser::aLinkThatDoesNotOpenIsToldUntilOneOpens()
{
    const QTemporaryDir programs;
    test::LiveTidings tidings;
    tidings.environment().insert(u"PATH"_s, programs.path());
    QVERIFY(tidings.start());
    QTRY_COMPARE(trayicon::icons().size(), 1);
    const auto says = [] { return trayicon::toolTip().contains(u"koji.example.org could not be opened"_s); };

    tidings.publishFailure("libaurora");
    QTRY_COMPARE_WITH_TIMEOUT(dunst::shown(), 1, 20000);
    dunst::call(u"NotificationAction"_s, {0U});
    QTRY_VERIFY2(says(), qPrintable(trayicon::toolTip()));
    QVERIFY(tidings.stored().value(0).isUnread);

    QFile browser(programs.filePath(u"xdg-open"_s));
    QVERIFY(browser.open(QIODevice::WriteOnly));
    browser.write("#!/bin/sh\n");
    browser.close();
    QVERIFY(browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    (void)dunst::closeAndRead();
    QTRY_COMPARE(dunst::shown(), 0);
    tidings.publishFailure("quill");
    QTRY_COMPARE_WITH_TIMEOUT(dunst::shown(), 1, 20000);
    dunst::call(u"NotificationAction"_s, {0U});
    QTRY_VERIFY2(!says(), qPrintable(trayicon::toolTip()));
    QTRY_VERIFY(!tidings.stored(u"quill"_s).value(0).isUnread);
    QVERIFY(tidings.stored(u"libaurora"_s).value(0).isUnread);
    QCOMPARE(tidings.quit(), 0);
}

QTEST_GUILESS_MAIN(TestNoBrowser)
#include "tst_nobrowser.moc"
