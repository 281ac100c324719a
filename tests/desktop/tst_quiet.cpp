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
    void expectOneDigest(int messages, const QString &picture);

private Q_SLOTS:
    void init();
    void cleanup();
    void whileDunstIsPausedNothingIsSentAndThenOneBubbleTellsIt();
    void whilePausedNothingIsSentAndThenOneBubbleTellsIt();
    void aRestartLosesNeitherThePauseNorWhatWasHeldBack();
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

void TestQuiet::expectOneDigest(int messages, const QString &picture)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_watch->all().size(), 1, 20000);
    const auto digest = m_watch->all().first();
    QCOMPARE(digest.headline, u"While you were away: %1 problems"_s.arg(messages));
    QVERIFY2(digest.body.startsWith(u"%1 messages in "_s.arg(messages)), qPrintable(digest.body));
    QTRY_COMPARE(dunst::shown(), 1);
    QVERIFY(test::takePicture(picture, {683, 0, 683, 384}));
}

void TestQuiet::whileDunstIsPausedNothingIsSentAndThenOneBubbleTellsIt()
{
    dunst::setPaused(true);
    QTRY_VERIFY2(trayicon::menuText().contains(u"The desktop asks for quiet"_s), qPrintable(trayicon::menuText()));
    publishThree();
    dunst::setPaused(false);
    expectOneDigest(3, u"quiet-desktop"_s);
}

void TestQuiet::whilePausedNothingIsSentAndThenOneBubbleTellsIt()
{
    trayicon::chooseInMenu(tray::PauseUntilResumed);
    QTRY_VERIFY2(trayicon::menuText().contains(u"Resume"_s), qPrintable(trayicon::menuText()));
    publishThree();
    trayicon::chooseInMenu(tray::Resume);
    expectOneDigest(3, u"quiet-paused"_s);
}

void TestQuiet::aRestartLosesNeitherThePauseNorWhatWasHeldBack()
{
    trayicon::chooseInMenu(tray::PauseUntilResumed);
    QTRY_VERIFY2(trayicon::menuText().contains(u"Resume"_s), qPrintable(trayicon::menuText()));
    publishThree();
    QCOMPARE(m_tidings->quit(), 0);
    QTRY_COMPARE(trayicon::icons().size(), 0);
    QVERIFY(m_tidings->start());
    QTRY_COMPARE(trayicon::icons().size(), 1);
    QTRY_VERIFY2(trayicon::menuText().contains(u"Resume"_s), qPrintable(trayicon::menuText()));
    m_tidings->publishFailure("python-quill");
    QTRY_VERIFY2(trayicon::menuText().contains(u"Mark all read (4)"_s), qPrintable(trayicon::menuText()));
    QCOMPARE(m_watch->all().size(), 0);
    trayicon::chooseInMenu(tray::Resume);
    expectOneDigest(4, u"quiet-restarted"_s);
    // It was told: the next start says nothing.
    QCOMPARE(m_tidings->quit(), 0);
    QVERIFY(m_tidings->start());
    m_tidings->publishFailure("lantern-themes");
    QTRY_COMPARE_WITH_TIMEOUT(m_watch->all().size(), 2, 20000);
    QVERIFY2(m_watch->all().last().headline.contains(u"lantern-themes"_s), qPrintable(m_watch->all().last().headline));
}

QTEST_GUILESS_MAIN(TestQuiet)
#include "tst_quiet.moc"
