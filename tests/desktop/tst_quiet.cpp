// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/dunst.h"
#include "tests/desktop/livetidings.h"
#include "tests/desktop/notifywatch.h"
#include "tests/desktop/picture.h"
#include "tests/desktop/trayicon.h"
#include "tests/support/test.h"
#include "ui/tray/traymenu.h"

using namespace tidings;
using namespace Qt::StringLiterals;
namespace dunst = test::dunst;
namespace trayicon = test::trayicon;

/// The real do-not-disturb of dunst, and the program's own pause.
class TestQuiet : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::LiveTidings> m_tidings;
    std::unique_ptr<test::NotifyWatch> m_watch;

    void publishThree();
    void expectOneDigest(const QString &picture);

private Q_SLOTS:
    void init();
    void cleanup();
    void whileDunstIsPausedNothingIsSentAndThenOneBubbleTellsIt();
    void whilePausedNothingIsSentAndThenOneBubbleTellsIt();
};

void TestQuiet::init()
{
    test::failOnWarning();
    dunst::setPaused(false);
    (void)dunst::closeAndRead();
    m_tidings = std::make_unique<test::LiveTidings>();
    m_watch = std::make_unique<test::NotifyWatch>();
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(trayicon::icons().size(), 1);
}

void TestQuiet::cleanup()
{
    dunst::setPaused(false);
    QCOMPARE(m_tidings->quit(), 0);
    QCOMPARE(m_tidings->program().said(), QString());
}

void TestQuiet::publishThree()
{
    for (const auto *const package : {"libaurora", "quill", "gnome-lantern"}) {
        m_tidings->publishFailure(package);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_tidings->count(), 3, 20000);
    // The icon counts them: what was to be done about them has been done.
    QTRY_VERIFY2(trayicon::menuText().contains(u"Mark all read (3)"_s), qPrintable(trayicon::menuText()));
    QCOMPARE(m_watch->all().size(), 0);
}

void TestQuiet::expectOneDigest(const QString &picture)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_watch->all().size(), 1, 20000);
    const auto digest = m_watch->all().first();
    QVERIFY2(digest.headline.contains(u'3'), qPrintable(digest.headline));
    QTRY_COMPARE(dunst::shown(), 1);
    QVERIFY(test::takePicture(picture, {683, 0, 683, 384}));
}

void TestQuiet::whileDunstIsPausedNothingIsSentAndThenOneBubbleTellsIt()
{
    dunst::setPaused(true);
    QTRY_VERIFY2(trayicon::menuText().contains(u"The desktop asks for quiet"_s), qPrintable(trayicon::menuText()));
    publishThree();
    dunst::setPaused(false);
    expectOneDigest(u"quiet-desktop"_s);
}

void TestQuiet::whilePausedNothingIsSentAndThenOneBubbleTellsIt()
{
    trayicon::chooseInMenu(tray::PauseUntilResumed);
    QTRY_VERIFY2(trayicon::menuText().contains(u"Resume"_s), qPrintable(trayicon::menuText()));
    publishThree();
    trayicon::chooseInMenu(tray::Resume);
    expectOneDigest(u"quiet-paused"_s);
}

QTEST_GUILESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
