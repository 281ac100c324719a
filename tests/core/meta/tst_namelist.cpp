// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/namelist.h"
#include "core/meta/sanitizer.h"
#include "tests/support/test.h"

#include <algorithm>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestNameList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void sortsByCodePoint();
    void namesNobodyTwice();
    void endsSomewhere();
    void aGrowingSetStaysSorted();
};

void TestNameList::sortsByCodePoint()
{
    // In UTF-16 the emoji would stand before U+FF5E.
    QStringList names{u"\U0001F600"_s, u"\uff5e"_s, u"b"_s, u"B"_s, u"ab"_s, u"a"_s};
    meta::sortedUnique(names);
    QCOMPARE(names, (QStringList{u"B"_s, u"a"_s, u"ab"_s, u"b"_s, u"\uff5e"_s, u"\U0001F600"_s}));
    QVERIFY(!meta::isBefore(u"a"_s, u"a"_s));
}

void TestNameList::namesNobodyTwice()
{
    QStringList names{u"ines"_s, u"tomas"_s, u"ines"_s};
    meta::sortedUnique(names);
    QCOMPARE(names, (QStringList{u"ines"_s, u"tomas"_s}));
}

void TestNameList::endsSomewhere()
{
    QStringList names;
    for (int i = 0; i < 2000; ++i) {
        names.append(QString::number(i));
    }
    meta::sortedUnique(names);
    QCOMPARE(names.size(), meta::limits::items);
}

void TestNameList::aGrowingSetStaysSorted()
{
    meta::NameSet set;
    QVERIFY(set.isEmpty());
    QVERIFY(set.sorted().isEmpty());
    QStringList expected;
    for (int i = 0; i < 3000; ++i) {
        const auto name = QString::number(i * 7919 % 1000);
        set.add(name);
        expected.append(name);
        if (i % 700 == 0) {
            auto sofar = expected;
            std::ranges::sort(sofar, meta::isBefore);
            sofar.erase(std::unique(sofar.begin(), sofar.end()), sofar.end());
            QCOMPARE(set.sorted(), sofar);
        }
    }
    QCOMPARE(set.sorted().size(), 1000);
}

QTEST_GUILESS_MAIN(TestNameList)
#include "tst_namelist.moc"
