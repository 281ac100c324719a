// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/history/constituentlist.h"
#include "ui/models/roles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::HistoryWindow;

namespace {

/// 2026-03-01T12:00:00Z
constexpr Time noon{1772366400s};

history::Record keyed(int number, Time time)
{
    auto record = test::commitOf(number, time, u"Commit %1"_s.arg(number));
    record.groupKeys = {{0, u"test.rule\u001fa"_s}};
    return record;
}

} // namespace

/// What the details tell of an item that stands for several messages, and where they lead, over a real database.
class TestConstituents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theNewestAreListedWithTheirLinks();
    void oneIsGoneToByKeyboard();
    void theOthersAreInTheList();
    void growsWithTheItem();
    void growsWithAnItemThatNeverRests();
    void aSingleMessageHasNone();
    void theListUnfoldsAsBefore();
    void whatIsRelatedIsSearchedForUntilEscape();

private:
    void open(int messages, QSize size = {1300, 700});
    [[nodiscard]] ui::ListView *list() const { return m_fixture->list(); }
    [[nodiscard]] QWidget *box() const { return m_fixture->window().findChild<ui::ConstituentList *>(); }
    /// The visible buttons of the box.
    [[nodiscard]] QList<QAbstractButton *> buttons() const;
    [[nodiscard]] QStringList sentences() const;

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestConstituents::init()
{
    test::failOnWarningOfWindows();
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestConstituents::open(int messages, QSize size)
{
    std::vector<history::Record> records{test::buildOf(900, noon - 2h), test::buildOf(901, noon - 3h)};
    for (int i = 1; i <= messages; ++i) {
        records.push_back(keyed(i, noon - 1h + i * 1s));
    }
    m_fixture->store(std::move(records));
    m_fixture->open(size);
    QTRY_VERIFY(list()->isVisible());
    m_fixture->press('j');
    QTRY_VERIFY(!m_fixture->detailText().contains(u"No message is selected"_s));
}

QList<QAbstractButton *> TestConstituents::buttons() const
{
    QList<QAbstractButton *> all;
    for (auto *const button : box()->findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            all << button;
        }
    }
    return all;
}

QStringList TestConstituents::sentences() const
{
    QStringList all;
    for (const auto *const button : buttons()) {
        if (button->text().contains(u"Commit "_s)) {
            all << button->text().mid(button->text().indexOf(u"Commit "_s)).remove(u'”').remove(QChar(0x2069));
        }
    }
    return all;
}

void TestConstituents::theNewestAreListedWithTheirLinks()
{
    open(20);
    QTRY_COMPARE(sentences().size(), ui::ConstituentList::mostShown);
    QCOMPARE(sentences().first(), u"Commit 20"_s);
    QCOMPARE(sentences().last(), u"Commit 13"_s);
    const auto said = m_fixture->textIn(box());
    QVERIFY2(said.startsWith(u"20 messages"_s), qPrintable(said));
    QCOMPARE(said.count(u"src.fedoraproject.org"_s), ui::ConstituentList::mostShown);
    // Each opens its own.
    QSignalSpy opened(&m_fixture->window(), &HistoryWindow::openRequested);
    QStringList addresses;
    for (auto *const button : buttons()) {
        if (button->accessibleName().endsWith(u" at src.fedoraproject.org"_s)) {
            button->click();
            addresses << opened.last().first().toUrl().toString();
        }
    }
    QCOMPARE(addresses.size(), ui::ConstituentList::mostShown);
    addresses.removeDuplicates();
    QCOMPARE(addresses.size(), ui::ConstituentList::mostShown);
}

void TestConstituents::oneIsGoneToByKeyboard()
{
    open(3);
    QTRY_COMPARE(sentences().size(), 3);
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"F6"_s));
    for (int i = 0; i < 20 && QApplication::focusWidget() != buttons().value(2); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), buttons().value(2));
    QVERIFY(buttons().value(2)->accessibleName().contains(u"Commit 2"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(list()->currentIndex().parent().isValid());
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(list()->isExpanded(list()->currentIndex().parent()));
    QVERIFY(list()->hasFocus());
    QTRY_VERIFY(m_fixture->detailText().contains(u"“Commit 2”"_s));
    QVERIFY(box()->isHidden());
    // It is one message again, whatever it belongs to.
    for (auto *const action : m_fixture->details()->findChildren<QAction *>()) {
        if (action->text() == u"Copy as text") {
            action->trigger();
        }
    }
    QVERIFY2(
        !QApplication::clipboard()->text().contains(u"3 messages"_s), qPrintable(QApplication::clipboard()->text()));
}

void TestConstituents::theOthersAreInTheList()
{
    open(20);
    QTRY_VERIFY(m_fixture->button(u"and 12 more"_s));
    m_fixture->button(u"and 12 more"_s)->click();
    QTRY_COMPARE(list()->model()->rowCount(list()->currentIndex()), 20);
    QVERIFY(list()->isExpanded(list()->currentIndex()));
    QVERIFY(list()->hasFocus());
}

void TestConstituents::growsWithTheItem()
{
    open(2);
    QTRY_COMPARE(sentences(), QStringList({u"Commit 2"_s, u"Commit 1"_s}));
    m_fixture->store({keyed(3, noon)});
    QTRY_COMPARE(sentences(), QStringList({u"Commit 3"_s, u"Commit 2"_s, u"Commit 1"_s}));
    // Who is on one of them stays on it.
    const auto on = [](QAbstractButton *button) { return button && button->accessibleName().contains(u"Commit 2"_s); };
    const auto all = buttons();
    (*std::ranges::find_if(all, on))->setFocus();
    m_fixture->store({keyed(4, noon)});
    QTRY_COMPARE(sentences().size(), 4);
    QVERIFY(on(qobject_cast<QAbstractButton *>(QApplication::focusWidget())));
}

void TestConstituents::growsWithAnItemThatNeverRests()
{
    open(3);
    QTRY_COMPARE(sentences().value(0), u"Commit 3"_s);
    int count = 3;
    QTimer growing;
    QObject::connect(&growing, &QTimer::timeout, this, [&] {
        ++count;
        m_fixture->store({keyed(count, noon - 1h + count * 1s)});
    });
    growing.start(20ms);
    QTRY_VERIFY(sentences().size() > 3 && sentences().first() != u"Commit 3"_s);
}

void TestConstituents::aSingleMessageHasNone()
{
    open(2);
    QTRY_COMPARE(sentences().size(), 2);
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->detailText().contains(u"Your build"_s));
    QVERIFY(box()->isHidden());
}

/// Both ask for the messages of the item at the same time.
void TestConstituents::theListUnfoldsAsBefore()
{
    open(20);
    m_fixture->press('j');
    m_fixture->press('k');
    m_fixture->press(Qt::Key_Right);
    QTRY_COMPARE(list()->model()->rowCount(list()->currentIndex()), 20);
    QTRY_COMPARE(sentences().size(), ui::ConstituentList::mostShown);
}

void TestConstituents::whatIsRelatedIsSearchedForUntilEscape()
{
    open(2);
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"Ctrl+4"_s));
    QTRY_COMPARE(m_fixture->rows().size(), 3);
    m_fixture->press('j');
    auto *related = m_fixture->button(u"libaurora-2.4.1-900.fc45"_s);
    QTRY_VERIFY((related = m_fixture->button(u"libaurora-2.4.1-900.fc45"_s)));
    related->click();
    QTRY_COMPARE(m_fixture->rows(), QStringList({u"Today"_s, u"Your build of libaurora-2.4.1-900.fc45 failed"_s}));
    QVERIFY(m_fixture->named(u"Filter: package libaurora, remove"_s));
    QVERIFY(list()->hasFocus());
    m_fixture->press(Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->rows().size(), 4);
    QVERIFY(m_fixture->search()->text().isEmpty());
}

QTEST_MAIN(TestConstituents)
#include "tst_constituents.moc"
