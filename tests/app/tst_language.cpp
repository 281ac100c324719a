// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/language.h"
#include "tests/support/test.h"

#include <QApplication>
#include <QLocale>

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
    app::installLanguage(*qApp);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QCoreApplication::translate("tray", "%1, %n problem(s)", nullptr, 1), u"%1, 1 problem"_s);
    QCOMPARE(QCoreApplication::translate("tray", "%1, %n problem(s)", nullptr, 2), u"%1, 2 problems"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
