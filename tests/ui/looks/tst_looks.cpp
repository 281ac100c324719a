// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/looks/looks.h"
#include "tests/ui/looks/references.h"

#include <QApplication>
#include <QSet>

#include <cmath>

using namespace tidings;
using namespace Qt::StringLiterals;
using test::Look;
using test::Looks;

/// Our windows look as they did when somebody looked at them. See README.md.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarningOfWindows(); }
    void looksAsBefore_data();
    void looksAsBefore();
    void everyReferenceIsOfALook();
};

static const Looks &allLooks()
{
    static const Looks all = [] {
        Looks looks;
        for (const auto &more :
            {test::historyLooks(), test::preferencesLooks(), test::dialogLooks(), test::drawingLooks()}) {
            looks.insert(looks.end(), more.begin(), more.end());
        }
        return looks;
    }();
    return all;
}

void TestLooks::initTestCase()
{
    if (test::isRenewing()) {
        test::writeVersions();
    }
    if (const auto why = test::whyNotComparable(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
}

void TestLooks::looksAsBefore_data()
{
    QTest::addColumn<const Look *>("look");
    // The scale is that of the process; each has a test of its own.
    const auto percent = std::lround(qApp->devicePixelRatio() * 100);
    for (const auto &look : allLooks()) {
        if (look.percent == percent) {
            QTest::newRow(qPrintable(look.name)) << &look;
        }
    }
}

void TestLooks::looksAsBefore()
{
    QFETCH(const Look *, look);
    test::Stage stage(look->theme, look->language);
    const auto words = test::compareWithReference(look->name, look->take(stage));
    QVERIFY2(words.isEmpty(), qPrintable(words));
}

void TestLooks::everyReferenceIsOfALook()
{
    QSet<QString> names;
    for (const auto &look : allLooks()) {
        QVERIFY2(!names.contains(look.name), qPrintable(look.name));
        names << look.name;
    }
    for (const auto &name : test::references()) {
        QVERIFY2(names.contains(name), qPrintable(name + u".png is the picture of nothing"_s));
    }
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
