// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/language.h"
#include "core/meta/namelist.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace tidings;
using namespace Qt::StringLiterals;

/// How names are listed.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void namesThreeAndCountsTheRest_data();
    void namesThreeAndCountsTheRest();
    void listsAsTheLanguageDoes();
    void saysWhatTheReferenceSays();

private:
    static QString series(QStringList names, const QLocale &locale = QLocale::c());
};

QString TestLanguage::series(QStringList names, const QLocale &locale)
{
    meta::sortedUnique(names);
    return meta::Language(locale).list(names);
}

void TestLanguage::namesThreeAndCountsTheRest_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("series");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"ines"_s} << u"ines"_s;
    QTest::newRow("one, told twice") << QStringList{u"ines"_s, u"ines"_s} << u"ines"_s;
    QTest::newRow("two") << QStringList{u"tomas"_s, u"ines"_s, u"tomas"_s} << u"ines and tomas"_s;
    QTest::newRow("three") << QStringList{u"tomas"_s, u"ines"_s, u"jonas"_s} << u"ines, jonas, and tomas"_s;
    QTest::newRow("four") << QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s} << u"a, b, and 2 others"_s;
    QStringList many;
    for (int i = 100; i < 400; ++i) {
        many.append(QString::number(i));
    }
    QTest::newRow("many") << many << u"100, 101, and 298 others"_s;
    QTest::newRow("in code points") << QStringList{u"\U0001F600"_s, u"\uFB01"_s, u"b"_s, u"B"_s}
                                    << u"B, b, and 2 others"_s;
}

void TestLanguage::namesThreeAndCountsTheRest()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, series);
    QCOMPARE(TestLanguage::series(names), series);
}

void TestLanguage::listsAsTheLanguageDoes()
{
    const QStringList names{u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(series(names, QLocale(QLocale::German)), u"a, b und c"_s);
    QCOMPARE(series(names, QLocale(QLocale::Japanese)), u"a、b、c"_s);
}

void TestLanguage::saysWhatTheReferenceSays()
{
    const auto cases = test::jsonLines(test::sharedPath(u"corpus/core-series.jsonl"_s));
    if (cases.isEmpty()) {
        QSKIP("The shared data is not here.");
    }
    for (const auto &one : cases) {
        QStringList names;
        for (const auto &name : one[u"items"_s].toArray()) {
            names.append(name.toString());
        }
        QCOMPARE(series(names), one[u"expected"_s].toString());
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
