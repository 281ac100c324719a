// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/language.h"
#include "tests/support/test.h"

#include <QApplication>
#include <QLocale>
#include <QSet>

using namespace tidings;
using namespace Qt::StringLiterals;

/// In which language the program speaks.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void saysItInEnglishWhereItCannotOtherwise_data();
    void saysItInEnglishWhereItCannotOtherwise();
    void changesWhileTheProgramRuns();
    void knowsWhatItSpeaks();
};

void TestLanguage::saysItInEnglishWhereItCannotOtherwise_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("none") << QLocale::c();
    QTest::newRow("one we do not speak") << QLocale(QLocale::Icelandic, QLocale::Iceland);
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void TestLanguage::saysItInEnglishWhereItCannotOtherwise()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    app::Language language;
    language.use({});
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QCoreApplication::translate("tray", "%1, %n problem(s)", nullptr, 1), u"%1, 1 problem"_s);
    QCOMPARE(QCoreApplication::translate("tray", "%1, %n problem(s)", nullptr, 2), u"%1, 2 problems"_s);
}

void TestLanguage::changesWhileTheProgramRuns()
{
    const auto text = [] { return QCoreApplication::translate("tray", "Mark all read"); };
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Germany));
    app::Language language;
    language.use({});
    QCOMPARE(text(), u"Mark all read"_s);
    language.use(u"de"_s);
    QVERIFY(text() != u"Mark all read");
    QCOMPARE(QLocale().language(), QLocale::German);
    language.use(u"he"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    // The country's clock stays, whatever is spoken.
    language.use(u"en"_s);
    QCOMPARE(text(), u"Mark all read"_s);
    QCOMPARE(QLocale().territory(), QLocale::Germany);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    language.use(u"no language"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestLanguage::knowsWhatItSpeaks()
{
    const auto known = app::languages();
    QCOMPARE(known.first(), u"en"_s);
    QVERIFY(known.contains(u"de"_s));
    QVERIFY(known.contains(u"ja"_s));
    QCOMPARE(known.size(), QSet<QString>(known.begin(), known.end()).size());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
