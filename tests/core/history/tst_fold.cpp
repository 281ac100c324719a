// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/fold.h"
#include "core/history/searchtext.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void foldsWords_data();
    void foldsWords();
    void takesNoMoreThanItsLimit();
    void cutsLongWords();
    void aFactIsOneWordThatNobodyCanType_data();
    void aFactIsOneWordThatNobodyCanType();
};

static QByteArray folded(const QString &text, qsizetype limit = 1000)
{
    QByteArray words;
    history::appendFolded(words, text, limit);
    return words;
}

void TestFold::foldsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("plain") << u"Build FAILED: libaurora-2.4"_s << QByteArray("build failed libaurora 2 4 ");
    QTest::newRow("accents") << u"Zażółć gęślą"_s << QByteArray("zazołc gesla ");
    QTest::newRow("accents by themselves") << u"cafe\u0301"_s << QByteArray("cafe ");
    QTest::newRow("sharp s") << u"Straße"_s << QByteArray("strasse ");
    QTest::newRow("Cyrillic") << u"СБОРКА"_s << QString(u"сборка "_s).toUtf8();
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם"_s << QString(u"שלום "_s).toUtf8();
    QTest::newRow("Japanese") << u"構築が失敗"_s << QString(u"構 築 か 失 敗 "_s).toUtf8();
    QTest::newRow("full width") << u"ＡＢＣ"_s << QByteArray("abc ");
    QTest::newRow("isolates") << u"\u2068ines\u2069's"_s << QByteArray("ines s ");
    QTest::newRow("a soft hyphen") << u"lib\u00adaurora"_s << QByteArray("libaurora ");
    QTest::newRow("beyond the first plane") << u"x\U0001F600y \U00010400"_s << QString(u"x y \U00010428 "_s).toUtf8();
    QTest::newRow("lone surrogates") << u"a%1b%2"_s.arg(QChar(0xD800)).arg(QChar(0xDC00)) << QByteArray("a b ");
    QTest::newRow("NUL") << u"a\0b"_s << QByteArray("a b ");
    QTest::newRow("signs only") << u"\"*-()^:+{}"_s << QByteArray();
    QTest::newRow("what facts begin with") << u"\u0080\u0080\u0080uines"_s << QByteArray("uines ");
}

void TestFold::foldsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, words);
    QCOMPARE(folded(text), words);
}

void TestFold::takesNoMoreThanItsLimit()
{
    QCOMPARE(folded(u"one two three"_s, 7), QByteArray("one two "));
    QVERIFY(folded(QString(1'000'000, u'x'), 2000).size() <= 65);
}

void TestFold::cutsLongWords()
{
    QCOMPARE(folded(QString(200, u'x')), QByteArray(64, 'x') + ' ');
}

void TestFold::aFactIsOneWordThatNobodyCanType_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"ines"_s;
    QTest::newRow("with signs") << u"group/my_project-2.0 \"x\" *"_s;
    QTest::newRow("with NUL") << u"a\0b"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("beyond ASCII") << u"żółw"_s;
}

void TestFold::aFactIsOneWordThatNobodyCanType()
{
    QFETCH(const QString, name);
    const auto word = history::fact::user(name);
    QVERIFY(std::ranges::all_of(word, [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }));
    QVERIFY(word != history::fact::user(name + u"x"_s));
    QVERIFY(word != history::fact::package(name));
    QVERIFY(!folded(QString::fromUtf8(word)).contains("\xc2\x80"));
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
