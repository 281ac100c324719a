// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakehistory.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/models/historymodel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::HistoryWindow;

/// What one sees and does in the window, over a real database.
class TestHistoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }
    void rowsAppearUnderTheirDays();
    void beginsAtTheFirstMessage();
    void searchingNarrowsTheList();
    void anEmptyResultOffersTheNextStep_data();
    void anEmptyResultOffersTheNextStep();
    void escapeClearsTheSearch();
    void theDetailsTellAllOfAMessage();
    void theRawMessageUnfolds();
    void aDaysHeadingTellsItsNumbers();
    void lettersMoveAndAct();
    void theKeysAreListed();
    void enterOpensTheLink();
    void ctrlAndADigitChooseAView();
    void nextPaneGoesRound();
    void aNameIsSearchedFor();
    void isReadAfterASecondInView();
    void readElsewhereIsReadHere();
    void readingAllEmptiesTheUnread();
    void newMessagesLeaveTheSelectionAlone();
    void newMessagesDoNotMoveWhatIsRead();
    void aBubblesMessageIsShown();
    void aSummarysMessagesAreShownAlone();
    void anEmptyHistorySaysHowThingsStand();
    void sayWhenTheHistoryIsBeingRead();
    void aHistoryThatFailsCanBeTriedAgain();
    void troubleIsToldAboveTheList();
    void bubblesArePausedByKeys();
    void aPauseIsToldAndEndedByKeys();
    void tellsHowFarCatchingUpIs();
    void aMessageThatIsGoneSaysSo();
    void whoPassesManyMessagesAsksForTheLast();
    void looksAnewWhenItIsShown();

private:
    void open();

    std::unique_ptr<test::WindowFixture> m_fixture;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};
static const auto failedBuild = u"Your build of libaurora-2.4.1-3.fc45 failed"_s;
static const auto commit = u"tomas pushed to libaurora (rawhide): “Add a man page”"_s;

void TestHistoryWindow::initTestCase()
{
    QApplication::setApplicationDisplayName(u"Tidings"_s);
}

void TestHistoryWindow::init()
{
    test::failOnWarningOfWindows();
    m_fixture = std::make_unique<test::WindowFixture>();
    auto old = test::buildOf(1, noon - 24h, u"otterdb"_s, test::BuildState::Done, u"ines"_s);
    old.isUnread = false;
    m_fixture->store({old, test::commitOf(2, noon - 9min, u"Add a man page"_s), test::buildOf(3, noon - 2min)});
}

void TestHistoryWindow::open()
{
    m_fixture->open();
    QTRY_VERIFY(m_fixture->list()->isVisible());
}

void TestHistoryWindow::rowsAppearUnderTheirDays()
{
    open();
    QCOMPARE(m_fixture->rows(),
        QStringList({u"Today"_s, failedBuild, commit, u"Yesterday"_s, u"ines built otterdb-2.4.1-1.fc45"_s}));
    QTRY_VERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"3 messages"_s));
    QVERIFY(m_fixture->window().windowTitle().contains(u"History"_s));
}

void TestHistoryWindow::beginsAtTheFirstMessage()
{
    open();
    QVERIFY(m_fixture->list()->hasFocus());
    // Keyboard and reader begin there, but nobody has chosen it.
    QTRY_COMPARE(m_fixture->list()->currentIndex().row(), 1);
    QVERIFY(!m_fixture->list()->selectionModel()->hasSelection());
    QVERIFY(m_fixture->detailText().contains(u"No message is selected"_s));
    m_fixture->press(Qt::Key_Down);
    QCOMPARE(m_fixture->list()->currentIndex().row(), 1);
    QTRY_VERIFY(m_fixture->detailText().contains(failedBuild));
}

void TestHistoryWindow::searchingNarrowsTheList()
{
    open();
    QTest::keyClicks(m_fixture->search(), u"man pa"_s);
    QTRY_COMPARE(m_fixture->rows(), QStringList({u"Today"_s, commit}));
    QTest::keyClick(m_fixture->search(), Qt::Key_Return);
    QVERIFY(m_fixture->list()->hasFocus());
    QVERIFY(m_fixture->named(u"Clear the search"_s));
}

void TestHistoryWindow::anEmptyResultOffersTheNextStep_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("step");
    QTest::newRow("words") << QString() << u"libaroura"_s << u"Nothing found"_s
                           << u"No message has “libaroura” in it."_s << u"Clear search"_s;
    QTest::newRow("words in a view") << u"Ctrl+4"_s << u"man page"_s << u"Nothing found"_s
                                     << u"No message in Problems has “man page” in it."_s << u"Search all messages"_s;
    QTest::newRow("markup") << QString() << u"<b>nowhere</b>"_s << u"Nothing found"_s
                            << u"No message has “<b>nowhere</b>” in it."_s << u"Clear search"_s;
}

void TestHistoryWindow::anEmptyResultOffersTheNextStep()
{
    QFETCH(QString, view);
    QFETCH(QString, words);
    QFETCH(QString, heading);
    QFETCH(QString, text);
    QFETCH(QString, step);
    open();
    if (!view.isEmpty()) {
        QTest::keySequence(&m_fixture->window(), QKeySequence(view));
    }
    m_fixture->search()->setText(words);
    QTRY_VERIFY(m_fixture->button(step));
    const auto said = m_fixture->textIn(&m_fixture->window());
    QVERIFY2(said.contains(heading), qPrintable(said));
    QVERIFY2(said.contains(text), qPrintable(said));
    // There is nothing to select.
    QVERIFY(!m_fixture->details());
    m_fixture->button(step)->click();
    QTRY_VERIFY(m_fixture->list()->isVisible());
    QVERIFY(m_fixture->rows().contains(commit));
    QVERIFY(m_fixture->list()->hasFocus());
    QVERIFY(m_fixture->details());
}

void TestHistoryWindow::escapeClearsTheSearch()
{
    open();
    m_fixture->search()->setText(u"man"_s);
    QTRY_COMPARE(m_fixture->rows().size(), 2);
    m_fixture->press(Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->rows().size(), 5);
    m_fixture->search()->setFocus();
    m_fixture->search()->setText(u"man"_s);
    QTest::keyClick(m_fixture->search(), Qt::Key_Escape);
    QVERIFY(m_fixture->search()->text().isEmpty());
    QVERIFY(m_fixture->search()->hasFocus());
    QTest::keyClick(m_fixture->search(), Qt::Key_Escape);
    QVERIFY(m_fixture->list()->hasFocus());
}

void TestHistoryWindow::theDetailsTellAllOfAMessage()
{
    open();
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->detailText().contains(failedBuild));
    const auto said = m_fixture->detailText();
    for (const auto &part : {u"Today at 11:58, 2 minutes ago"_s, u"Valid"_s, u"Signed by builder.example.org"_s,
             u"With SHA-1"_s, u"Rule “My builds”: bubble"_s, u"koji.fedoraproject.org"_s, u"People"_s, u"Packages"_s}) {
        QVERIFY2(said.contains(part), qPrintable(part + u" is not in\n"_s + said));
    }
    QTRY_VERIFY(m_fixture->button(u"marta"_s));
    QVERIFY(m_fixture->button(u"libaurora"_s));
    QVERIFY(m_fixture->button(u"Build page"_s)->isEnabled());
}

void TestHistoryWindow::theRawMessageUnfolds()
{
    open();
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->detailText().contains(failedBuild));
    QAbstractButton *fold = nullptr;
    for (auto *const button : m_fixture->details()->findChildren<QAbstractButton *>()) {
        fold = button->text().startsWith(u"Raw message (JSON, "_s) ? button : fold;
    }
    QVERIFY(fold);
    QVERIFY(!m_fixture->named(u"Raw message"_s));
    fold->click();
    auto *const raw = qobject_cast<QPlainTextEdit *>(m_fixture->named(u"Raw message"_s));
    QVERIFY(raw);
    QVERIFY2(raw->toPlainText().contains(u"\n    \"name\": \"libaurora\",\n"_s), qPrintable(raw->toPlainText()));
    QVERIFY(raw->isReadOnly());
    // It stays unfolded for the next message.
    m_fixture->press('j');
    QTRY_VERIFY(raw->toPlainText().contains(u"\"summary\": \"Add a man page\""_s));
    fold->click();
    QVERIFY(!raw->isVisible());
}

void TestHistoryWindow::aDaysHeadingTellsItsNumbers()
{
    open();
    m_fixture->list()->setCurrentIndex(m_fixture->list()->model()->index(0, 0));
    QTRY_VERIFY(m_fixture->detailText().contains(u"Sunday, 1 March, 2 messages, 1 problem"_s));
    // Nothing of a message is left.
    QVERIFY(!m_fixture->detailText().contains(u"Signature"_s));
}

void TestHistoryWindow::lettersMoveAndAct()
{
    open();
    QSignalSpy read(&m_fixture->window(), &HistoryWindow::readRequested);
    m_fixture->press('j');
    m_fixture->press('j');
    QCOMPARE(m_fixture->list()->currentIndex().row(), 2);
    // Past the heading.
    m_fixture->press('j');
    QCOMPARE(m_fixture->list()->currentIndex().row(), 4);
    m_fixture->press('j');
    QCOMPARE(m_fixture->list()->currentIndex().row(), 4);
    m_fixture->press('k');
    m_fixture->press('k');
    QCOMPARE(m_fixture->list()->currentIndex().row(), 1);
    m_fixture->press('k');
    QCOMPARE(m_fixture->list()->currentIndex().row(), 1);

    QTRY_VERIFY(m_fixture->detailText().contains(failedBuild));
    m_fixture->press('u');
    QCOMPARE(read.count(), 1);
    QCOMPARE(read[0][0].value<QList<qint64>>(), QList<qint64>{3});
    QCOMPARE(read[0][1].toBool(), true);
    QVERIFY(m_fixture->button(u"Mark unread"_s));
    m_fixture->press('u');
    QCOMPARE(read[1][1].toBool(), false);
    QVERIFY(m_fixture->button(u"Mark read"_s));

    m_fixture->press('e');
    auto *const reason = QApplication::focusWidget();
    QVERIFY(reason && reason->objectName() == u"reason");
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(m_fixture->list()->hasFocus());
    m_fixture->press('/');
    QVERIFY(m_fixture->search()->hasFocus());
}

void TestHistoryWindow::theKeysAreListed()
{
    open();
    m_fixture->press('?');
    const auto *const sheet = m_fixture->window().findChild<QDialog *>();
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(m_fixture->textIn(sheet).contains(u"Explain"_s));
    QTest::keyClick(m_fixture->window().findChild<QDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window().findChild<QDialog *>());
}

void TestHistoryWindow::enterOpensTheLink()
{
    open();
    QSignalSpy opened(&m_fixture->window(), &HistoryWindow::openRequested);
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    m_fixture->press('j');
    m_fixture->press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toUrl(), QUrl(u"http://koji.fedoraproject.org/koji/buildinfo?buildID=3"_s));
    QTRY_VERIFY(m_fixture->button(u"Open"_s));
    m_fixture->button(u"Open"_s)->click();
    m_fixture->button(u"Build page"_s)->click();
    QCOMPARE(opened.count(), 3);
}

void TestHistoryWindow::ctrlAndADigitChooseAView()
{
    open();
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"Ctrl+4"_s));
    QTRY_COMPARE(m_fixture->rows(), QStringList({u"Today"_s, failedBuild}));
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"Ctrl+3"_s));
    QTRY_COMPARE(m_fixture->rows(), QStringList({u"Today"_s, failedBuild}));
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"Ctrl+1"_s));
    QTRY_COMPARE(m_fixture->rows().size(), 5);
    const auto *const views = qobject_cast<QAbstractItemView *>(m_fixture->sidebar());
    QCOMPARE(views->currentIndex().data().toString(), u"All"_s);
}

void TestHistoryWindow::nextPaneGoesRound()
{
    open();
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->detailText().contains(failedBuild));
    QList<QWidget *> visited;
    for (int i = 0; i < 5; ++i) {
        QTest::keySequence(&m_fixture->window(), QKeySequence(u"F6"_s));
        visited << QApplication::focusWidget();
    }
    QVERIFY(m_fixture->details()->isAncestorOf(visited[0]));
    QCOMPARE(visited[1], m_fixture->search());
    QCOMPARE(visited[2], m_fixture->sidebar());
    QCOMPARE(visited[3], m_fixture->named(u"Timeline"_s));
    QCOMPARE(visited[4], m_fixture->list());
}

void TestHistoryWindow::aNameIsSearchedFor()
{
    open();
    m_fixture->press('j');
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->button(u"tomas"_s));
    m_fixture->button(u"tomas"_s)->click();
    QVERIFY(m_fixture->named(u"Filter: user tomas, remove"_s));
    QTRY_COMPARE(m_fixture->rows(), QStringList({u"Today"_s, commit}));
}

void TestHistoryWindow::isReadAfterASecondInView()
{
    open();
    const QSignalSpy read(&m_fixture->window(), &HistoryWindow::readRequested);
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->button(u"Mark read"_s));
    QCOMPARE(read.count(), 0);
    QTRY_COMPARE(read.count(), 1);
    QVERIFY(m_fixture->button(u"Mark unread"_s));
    // Made unread by hand it stays so.
    m_fixture->press('u');
    QVERIFY(m_fixture->button(u"Mark read"_s));
}

void TestHistoryWindow::readElsewhereIsReadHere()
{
    open();
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->button(u"Mark read"_s));
    const QSignalSpy read(&m_fixture->window(), &HistoryWindow::readRequested);
    m_fixture->window().setRead({3}, true);
    QVERIFY(m_fixture->button(u"Mark unread"_s));
    QVERIFY(m_fixture->sidebar());
    const auto *const views = qobject_cast<QAbstractItemView *>(m_fixture->sidebar());
    QCOMPARE(views->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Unread, 1 unread"_s);
    QCOMPARE(read.count(), 0);
}

void TestHistoryWindow::readingAllEmptiesTheUnread()
{
    open();
    const QSignalSpy all(&m_fixture->window(), &HistoryWindow::markAllReadRequested);
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"Ctrl+2"_s));
    QTRY_COMPARE(m_fixture->rows(), QStringList({u"Today"_s, failedBuild, commit}));
    auto *const button = m_fixture->button(u"Mark all read"_s);
    QTRY_VERIFY(button && button->isEnabled());
    button->click();
    QCOMPARE(all.count(), 1);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"Nothing is unread"_s));
    QTRY_VERIFY(m_fixture->button(u"Show all messages"_s));
}

void TestHistoryWindow::newMessagesLeaveTheSelectionAlone()
{
    open();
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->detailText().contains(failedBuild));
    m_fixture->store({test::buildOf(4, noon), test::buildOf(5, noon)});
    QCOMPARE(m_fixture->rows().size(), 7);
    QCOMPARE(m_fixture->list()->currentIndex().row(), 3);
    QVERIFY(m_fixture->list()->selectionModel()->isRowSelected(3));
    QVERIFY(m_fixture->detailText().contains(failedBuild));
    QVERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"5 messages"_s));
}

void TestHistoryWindow::newMessagesDoNotMoveWhatIsRead()
{
    std::vector<history::Record> records;
    for (int i = 4; i < 200; ++i) {
        records.push_back(test::buildOf(i, noon - 1min));
    }
    m_fixture->store(records);
    open();
    auto *const list = m_fixture->list();
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2);
    const QPersistentModelIndex top = list->indexAt(QPoint(50, 0));
    const auto place = list->visualRect(top).top();
    m_fixture->store({test::buildOf(300, noon), test::buildOf(301, noon)});
    QCoreApplication::processEvents();
    QCOMPARE(list->visualRect(top).top(), place);
    // At the top they simply appear.
    list->verticalScrollBar()->setValue(0);
    m_fixture->store({test::buildOf(302, noon)});
    QCoreApplication::processEvents();
    QCOMPARE(list->verticalScrollBar()->value(), 0);
}

void TestHistoryWindow::aBubblesMessageIsShown()
{
    open();
    m_fixture->window().showMessage(2);
    QTRY_VERIFY(m_fixture->detailText().contains(commit));
    QCOMPARE(m_fixture->list()->currentIndex().row(), 2);
    // Also one that the list does not hold.
    m_fixture->search()->setText(u"nobody wrote this"_s);
    QTRY_VERIFY(m_fixture->button(u"Clear search"_s));
    m_fixture->window().showMessage(3);
    QTRY_VERIFY(m_fixture->detailText().contains(failedBuild));
}

void TestHistoryWindow::aSummarysMessagesAreShownAlone()
{
    open();
    m_fixture->search()->setText(u"nobody wrote this"_s);
    QTRY_VERIFY(m_fixture->button(u"Clear search"_s));
    m_fixture->window().showMessages({3, 1});
    QTRY_VERIFY(m_fixture->named(u"Filter: these messages, remove"_s));
    QTRY_VERIFY(m_fixture->list()->isVisible());
    // One is shown as it is.
    m_fixture->window().showMessages({2});
    QTRY_VERIFY(m_fixture->detailText().contains(commit));
}

void TestHistoryWindow::anEmptyHistorySaysHowThingsStand()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->open();
    QTRY_VERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"No messages yet\nWhat your rules keep"_s));
    m_fixture->window().setConnection({ui::ConnectionLine::Health::Connected, u"Connected to Fedora"_s, noon - 1s});
    const auto said = m_fixture->textIn(&m_fixture->window());
    QVERIFY2(said.contains(u"Connected to Fedora.\nWhat your rules keep appears here."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Connected to Fedora, last message 1 sec ago"_s), qPrintable(said));
    m_fixture->store({test::buildOf(1, noon)});
    QTRY_VERIFY(m_fixture->list()->isVisible());
    QVERIFY(m_fixture->details());
}

void TestHistoryWindow::sayWhenTheHistoryIsBeingRead()
{
    test::FakeHistory history;
    m_fixture = std::make_unique<test::WindowFixture>(history);
    m_fixture->open();
    QVERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"Reading the history"_s));
    history.answerAll();
    QVERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"No messages yet"_s));
    m_fixture.reset();
}

void TestHistoryWindow::aHistoryThatFailsCanBeTriedAgain()
{
    test::FakeHistory history;
    history.write({test::buildOf(1, noon)});
    m_fixture = std::make_unique<test::WindowFixture>(history);
    m_fixture->open();
    // The timeline's question is the first.
    history.answerNext();
    history.failNext(u"the file is <b>damaged</b>"_s);
    history.answerAll();
    const auto said = m_fixture->textIn(&m_fixture->window());
    QVERIFY2(said.contains(u"The history cannot be read\nThe file is <b>damaged</b>"_s), qPrintable(said));
    QTRY_VERIFY(m_fixture->button(u"Try again"_s));
    m_fixture->button(u"Try again"_s)->click();
    QVERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"Reading the history"_s));
    history.answerAll();
    QVERIFY(m_fixture->list()->isVisible());
    QVERIFY(m_fixture->list()->hasFocus());
    m_fixture.reset();
}

void TestHistoryWindow::troubleIsToldAboveTheList()
{
    open();
    const auto words = u"The disk is full: new messages cannot be stored."_s;
    m_fixture->window().setTrouble(words);
    QVERIFY(m_fixture->textIn(&m_fixture->window()).contains(words));
    m_fixture->window().setTrouble({});
    QVERIFY(!m_fixture->textIn(&m_fixture->window()).contains(words));
}

/// Opens the window's menu, goes down to the entry that begins so, and presses these keys; what each went to had in it.
static QList<QStringList> pressIn(QWidget &window, const QString &text, const QList<Qt::Key> &keys)
{
    QList<QStringList> seen;
    // The menu has an event loop of its own.
    QTimer::singleShot(0, &window, [&] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int step = 0; menu != nullptr && step < 20; ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() != nullptr && menu->activeAction()->text().startsWith(text)) {
                break;
            }
        }
        for (const auto key : keys) {
            if (auto *const popup = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                QStringList texts;
                for (const auto *action : popup->actions()) {
                    texts << action->text();
                }
                seen << texts;
                QTest::keyClick(popup, key);
            }
        }
        while (auto *const popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    });
    QTest::keyClick(&window, Qt::Key_F10);
    return seen;
}

void TestHistoryWindow::bubblesArePausedByKeys()
{
    open();
    auto &window = m_fixture->window();
    QSignalSpy paused(&window, &HistoryWindow::pauseRequested);
    const auto seen = pressIn(window, u"Pause"_s, {Qt::Key_Right, Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(seen.value(1), (QStringList{u"For 1 hour"_s, u"Until tomorrow"_s, u"Until resumed"_s}));
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.first().first().value<bubbles::Pause::Length>(), bubbles::Pause::Length::UntilTomorrow);
}

void TestHistoryWindow::aPauseIsToldAndEndedByKeys()
{
    open();
    auto &window = m_fixture->window();
    QSignalSpy resumed(&window, &HistoryWindow::resumeRequested);
    window.setPause(true, noon + 2h);
    QVERIFY(m_fixture->textIn(&window).contains(u"Bubbles are paused until 14:00"_s));
    (void)pressIn(window, u"Resume (paused until 14:00)"_s, {Qt::Key_Return});
    QCOMPARE(resumed.size(), 1);
    window.setPause(true, {});
    QVERIFY(m_fixture->textIn(&window).contains(u"Bubbles are paused until resumed"_s));
    window.setPause(false, {});
    QVERIFY(!m_fixture->textIn(&window).contains(u"paused"_s));
}

void TestHistoryWindow::tellsHowFarCatchingUpIs()
{
    open();
    const QSignalSpy stopped(&m_fixture->window(), &ui::HistoryWindow::stopCatchUpRequested);
    QVERIFY(!m_fixture->button(u"Stop"_s));
    m_fixture->window().setCatchUp({.phase = bus::BacklogState::Phase::Fetching, .fetched = 120, .about = 340});
    QVERIFY(m_fixture->textIn(&m_fixture->window()).contains(u"Catching up: 120 of about 340"_s));
    QVERIFY(m_fixture->named(u"Catching up"_s));
    m_fixture->button(u"Stop"_s)->click();
    QCOMPARE(stopped.size(), 1);
}

void TestHistoryWindow::aMessageThatIsGoneSaysSo()
{
    test::FakeHistory history;
    history.write({test::buildOf(1, noon), test::buildOf(2, noon)});
    m_fixture = std::make_unique<test::WindowFixture>(history);
    m_fixture->open();
    history.answerAll();
    history.remove(2);
    m_fixture->press('j');
    history.answerAll();
    QVERIFY(m_fixture->detailText().contains(u"The message is not in the history any more"_s));
    m_fixture->press('j');
    QTRY_VERIFY(!history.waiting().empty());
    history.failNext(u"the disk is gone"_s);
    QVERIFY(m_fixture->detailText().contains(u"The message cannot be read\nthe disk is gone"_s));
    m_fixture.reset();
}

void TestHistoryWindow::whoPassesManyMessagesAsksForTheLast()
{
    test::FakeHistory history;
    QList<history::Record> records;
    for (int number = 1; number <= 20; ++number) {
        records.append(test::buildOf(number, noon));
    }
    history.write(records);
    m_fixture = std::make_unique<test::WindowFixture>(history);
    m_fixture->open();
    history.answerAll();
    const auto asked = [&history] {
        QList<qint64> rows;
        for (const auto &question : history.waiting()) {
            if (question.kind == pipeline::Question::Kind::Record) {
                rows.append(question.row);
            }
        }
        return rows;
    };
    for (int step = 0; step < 15; ++step) {
        m_fixture->press('j');
    }
    QVERIFY2(asked().size() <= 2, qPrintable(QString::number(asked().size())));
    const auto *const model = qobject_cast<const ui::HistoryModel *>(m_fixture->list()->model());
    const auto last = model->message(m_fixture->list()->currentIndex())->row;
    QTRY_VERIFY(!asked().isEmpty() && asked().last() == last);
    QVERIFY2(asked().size() <= 2, qPrintable(QString::number(asked().size())));
    m_fixture.reset();
}

void TestHistoryWindow::looksAnewWhenItIsShown()
{
    open();
    m_fixture->window().hide();
    m_fixture->store({test::buildOf(4, noon)});
    QCOMPARE(m_fixture->rows().size(), 5);
    m_fixture->window().show();
    QTRY_COMPARE(m_fixture->rows().size(), 6);
}

QTEST_MAIN(TestHistoryWindow)
#include "tst_historywindow.moc"
