// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// How the window folds, and what it remembers.
class TestWindowShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWidthDecidesWhereTheDetailsStand();
    void aNarrowWindowHasOneThingAtATime();
    void aNarrowWindowHasItsViewsInABox();
    void rowsHaveTwoLinesInANarrowWindow();
    void theSidebarCanBeHidden();
    void sizesAreRemembered();
    void growsWithItsFont();
    void isMirrored();

private:
    void open(QSize size);
    [[nodiscard]] QRect placeOf(const QWidget *widget) const;

    std::unique_ptr<test::WindowFixture> m_fixture;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};

void TestWindowShape::init()
{
    test::failOnWarningOfWindows();
    m_fixture = std::make_unique<test::WindowFixture>();
    m_fixture->store({test::buildOf(1, noon - 24h), test::buildOf(2, noon - 9min), test::buildOf(3, noon - 2min)});
}

void TestWindowShape::cleanup()
{
    m_fixture.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowShape::open(QSize size)
{
    m_fixture->open(size);
    QTRY_VERIFY(m_fixture->list()->isVisible());
}

QRect TestWindowShape::placeOf(const QWidget *widget) const
{
    return {widget->mapTo(&m_fixture->window(), QPoint()), widget->size()};
}

void TestWindowShape::theWidthDecidesWhereTheDetailsStand()
{
    open({1300, 700});
    QVERIFY(placeOf(m_fixture->details()).left() > placeOf(m_fixture->list()).right());
    QCOMPARE(placeOf(m_fixture->details()).top(), placeOf(m_fixture->list()).top());
    m_fixture->window().resize(900, 700);
    QTRY_VERIFY(placeOf(m_fixture->details()).top() > placeOf(m_fixture->list()).bottom());
    QCOMPARE(placeOf(m_fixture->details()).left(), placeOf(m_fixture->list()).left());
    QVERIFY(m_fixture->sidebar());
    m_fixture->window().resize(1300, 700);
    QTRY_VERIFY(placeOf(m_fixture->details()).left() > placeOf(m_fixture->list()).right());
}

void TestWindowShape::aNarrowWindowHasOneThingAtATime()
{
    open({500, 700});
    QVERIFY(!m_fixture->details());
    QVERIFY(!m_fixture->sidebar());
    const QSignalSpy opened(&m_fixture->window(), &ui::HistoryWindow::openRequested);
    m_fixture->press('j');
    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->details());
    QVERIFY(!m_fixture->list()->isVisible());
    QCOMPARE(opened.count(), 0);
    QTRY_VERIFY(m_fixture->button(u"Open"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_fixture->list()->hasFocus());
    QVERIFY(!m_fixture->details());

    m_fixture->press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->button(u"Back to the list"_s));
    m_fixture->button(u"Back to the list"_s)->click();
    QVERIFY(m_fixture->list()->hasFocus());
    m_fixture->press('e');
    QVERIFY(m_fixture->details());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"reason"_s);
}

void TestWindowShape::aNarrowWindowHasItsViewsInABox()
{
    open({500, 700});
    auto *const views = qobject_cast<QComboBox *>(m_fixture->named(u"View"_s));
    QVERIFY(views);
    // Its button would do nothing.
    for (const auto *const button : m_fixture->window().findChildren<QToolButton *>()) {
        QVERIFY(!button->isVisible() || button->text() != u"Sidebar");
    }
    views->setFocus();
    QTest::keyClick(views, Qt::Key_Down);
    QTRY_COMPARE(views->currentText(), u"Unread"_s);
    m_fixture->window().resize(900, 700);
    QTRY_VERIFY(m_fixture->sidebar());
    QTRY_VERIFY(!m_fixture->named(u"View"_s));
    QCOMPARE(qobject_cast<QAbstractItemView *>(m_fixture->sidebar())->currentIndex().data().toString(), u"Unread"_s);
    QTRY_VERIFY(m_fixture->button(u"Sidebar"_s));
}

void TestWindowShape::rowsHaveTwoLinesInANarrowWindow()
{
    open({900, 700});
    const auto height = [this] {
        return m_fixture->list()->visualRect(m_fixture->list()->model()->index(1, 0)).height();
    };
    const auto line = m_fixture->list()->fontMetrics().height();
    QCOMPARE(height(), line + 10);
    m_fixture->window().resize(500, 700);
    QTRY_COMPARE(height(), 2 * line + 10);
}

void TestWindowShape::theSidebarCanBeHidden()
{
    open({1300, 700});
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"F9"_s));
    QVERIFY(!m_fixture->sidebar());
    m_fixture->close();
    open({});
    QVERIFY(!m_fixture->sidebar());
    QTest::keySequence(&m_fixture->window(), QKeySequence(u"F9"_s));
    QVERIFY(m_fixture->sidebar());
}

void TestWindowShape::sizesAreRemembered()
{
    open({1300, 700});
    QList<QSplitter *> splitters = m_fixture->window().findChildren<QSplitter *>();
    QCOMPARE(splitters.size(), 2);
    splitters[1]->setSizes({500, 600});
    const auto width = m_fixture->details()->width();
    m_fixture->window().resize(900, 650);
    QTRY_VERIFY(placeOf(m_fixture->details()).top() > placeOf(m_fixture->list()).bottom());
    m_fixture->window().resize(1300, 700);
    QTRY_COMPARE(m_fixture->details()->width(), width);
    m_fixture->close();
    open({});
    QCOMPARE(m_fixture->window().size(), QSize(1300, 700));
    QTRY_COMPARE(m_fixture->details()->width(), width);
}

void TestWindowShape::growsWithItsFont()
{
    open({1300, 700});
    const auto before = m_fixture->list()->visualRect(m_fixture->list()->model()->index(1, 0)).height();
    const auto old = QApplication::font();
    auto font = old;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    QTRY_VERIFY(m_fixture->list()->visualRect(m_fixture->list()->model()->index(1, 0)).height() > before + 10);
    QApplication::setFont(old);
    QTRY_COMPARE(m_fixture->list()->visualRect(m_fixture->list()->model()->index(1, 0)).height(), before);
}

void TestWindowShape::isMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    open({1300, 700});
    QVERIFY(placeOf(m_fixture->sidebar()).left() > placeOf(m_fixture->list()).right());
    QVERIFY(placeOf(m_fixture->details()).right() < placeOf(m_fixture->list()).left());
}

QTEST_MAIN(TestWindowShape)
#include "tst_windowshape.moc"
