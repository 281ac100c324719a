// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QToolTip>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What those get who do not see the window.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everythingThatCanBeUsedHasAName_data();
    void everythingThatCanBeUsedHasAName();
    void everythingThatCanBeUsedIsReachedByTab();
    void rowsAreReadAloud();
    void picturesAreNotTheOnlySign();

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

/// 2026-03-01T12:00:00Z
static constexpr Time noon{1772366400s};

static bool isUsed(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
}

static QString nameOf(QWidget *widget)
{
    auto *const interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

void TestAccessibility::init()
{
    test::failOnWarningOfWindows();
    m_fixture = std::make_unique<test::WindowFixture>();
    auto bad = test::commitOf(2, noon - 9min, u"Add a man page"_s, u"libaurora"_s, u"And more."_s);
    bad.verification = {crypto::Verdict::Unauthorised, crypto::Reason::NotListed, u"pkgs01.example.org"_s, {}};
    m_fixture->store({test::buildOf(1, noon - 24h), bad, test::buildOf(3, noon - 2min)});
}

void TestAccessibility::everythingThatCanBeUsedHasAName_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("words");
    QTest::newRow("wide") << QSize(1300, 700) << QString();
    QTest::newRow("middle") << QSize(900, 700) << QString();
    QTest::newRow("narrow") << QSize(500, 700) << QString();
    QTest::newRow("nothing found") << QSize(1300, 700) << u"nobody wrote this"_s;
}

void TestAccessibility::everythingThatCanBeUsedHasAName()
{
    QFETCH(QSize, size);
    QFETCH(QString, words);
    m_fixture->open(size);
    QTRY_VERIFY(m_fixture->list()->isVisible());
    if (words.isEmpty()) {
        m_fixture->press('j');
        m_fixture->press('j');
        m_fixture->press(Qt::Key_Return);
        QTRY_VERIFY(m_fixture->button(u"Mark read"_s));
    } else {
        m_fixture->press('?');
        m_fixture->window().findChild<QDialog *>()->close();
        m_fixture->window().setTrouble(u"The disk is full."_s);
    }
    for (auto *const widget : m_fixture->window().findChildren<QWidget *>()) {
        if (isUsed(widget)) {
            QVERIFY2(!nameOf(widget).isEmpty(),
                qPrintable(
                    u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }
}

void TestAccessibility::everythingThatCanBeUsedIsReachedByTab()
{
    m_fixture->open();
    QTRY_VERIFY(m_fixture->list()->isVisible());
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->button(u"Mark read"_s));
    QSet<QWidget *> reached;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(m_fixture->window().focusWidget(), Qt::Key_Tab);
        reached << m_fixture->window().focusWidget();
    }
    for (auto *const button : m_fixture->window().findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->isVisible() || !button->isEnabled() || button->size().isEmpty() || reached.contains(button),
            qPrintable(nameOf(button) + u" of "_s + QString::fromLatin1(button->metaObject()->className())));
    }
    QVERIFY(reached.contains(m_fixture->list()));
    QVERIFY(reached.contains(m_fixture->sidebar()));
}

void TestAccessibility::rowsAreReadAloud()
{
    m_fixture->open();
    QTRY_VERIFY(m_fixture->list()->isVisible());
    const auto index = m_fixture->list()->model()->index(2, 0);
    auto text = index.data(Qt::AccessibleTextRole).toString();
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(text,
        u"Unread. tomas pushed to libaurora (rawhide): “Add a man page …”. Commits, tomas. Sender not allowed. "
        u"9 minutes ago."_s);
    auto *const interface = QAccessible::queryAccessibleInterface(m_fixture->list());
    QVERIFY(interface);
    auto *const row = interface->child(2);
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), text);
    QCOMPARE(row->parent(), interface);
    QCOMPARE(interface->indexOfChild(row), 2);
    QVERIFY(interface->rect().contains(row->rect()));
}

void TestAccessibility::picturesAreNotTheOnlySign()
{
    m_fixture->open();
    QTRY_VERIFY(m_fixture->list()->isVisible());
    m_fixture->press('j');
    m_fixture->press('j');
    QTRY_VERIFY(m_fixture->detailText().contains(u"Sender not allowed"_s));
    // All that a row shows by marks is in its tip.
    const auto tip = m_fixture->list()->model()->index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.endsWith(u"Problem. Signature valid"_s), qPrintable(tip));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
