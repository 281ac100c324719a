// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/history/sentence.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using Kind = ui::NameSpan::Kind;
using ui::NameSpan;

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void isTakenApartAtItsNames();
    void whatFitsIsLeftAlone();
    void isShortenedWhereItHurtsLeast_data();
    void isShortenedWhereItHurtsLeast();
    void alwaysFits_data();
    void alwaysFits();
    void neverCutsACharacterInTwo();
    void isolatesGoWhereNothingHasToBeIsolated();
};

namespace {

/// One letter, one pixel; isolates are nothing.
qreal measure(const QString &text)
{
    return qreal(
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x2066 || c.unicode() > 0x2069; }));
}

QString shown(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

/// jonas opened pull request #15 on libaurora: "Keep the zstd window below 27"
struct Example
{
    QString text = u"\u2068jonas\u2069 opened pull request \u2068#15\u2069 on \u2068libaurora\u2069: "
                   u"“\u2068Keep the zstd window below 27\u2069”"_s;
    QList<NameSpan> spans;

    Example()
    {
        add(u"\u2068jonas\u2069", Kind::Person, 0);
        add(u"\u2068#15\u2069", Kind::Other, 0);
        add(u"\u2068libaurora\u2069", Kind::Package, 10);
        add(u"\u2068Keep the zstd window below 27\u2069", Kind::Quote, 0);
    }

    void add(QStringView name, Kind kind, qsizetype nameLength)
    {
        spans.append({.start = text.indexOf(name), .length = name.size(), .kind = kind, .nameLength = nameLength});
    }
};

QString fitted(const QString &text, const QList<NameSpan> &spans, qreal width)
{
    return shown(ui::joined(ui::elided(ui::piecesOf(text, spans), width, &measure)));
}

} // namespace

void TestSentence::isTakenApartAtItsNames()
{
    const Example example;
    const auto pieces = ui::piecesOf(example.text, example.spans);
    QCOMPARE(pieces.size(), 8);
    QVERIFY(pieces[0].isName);
    QCOMPARE(pieces[1].text, u" opened pull request "_s);
    QVERIFY(!pieces[1].isName);
    QCOMPARE(pieces[4].nameLength, 10);
    QCOMPARE(ui::joined(pieces), example.text);
    QCOMPARE(ui::piecesOf(u"no names"_s, {}).size(), 1);
    QVERIFY(ui::piecesOf({}, {}).empty());
}

void TestSentence::whatFitsIsLeftAlone()
{
    const Example example;
    QCOMPARE(fitted(example.text, example.spans, 1000), shown(example.text));
    QCOMPARE(fitted(example.text, example.spans, measure(example.text)), shown(example.text));
}

void TestSentence::isShortenedWhereItHurtsLeast_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<NameSpan>>("spans");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<QString>("result");
    const Example example;
    QTest::newRow("the end of a quote") << example.text << example.spans << 60.0
                                        << u"jonas opened pull request #15 on libaurora: “Keep the zstd…”"_s;
    QTest::newRow("no blank before the ellipsis")
        << example.text << example.spans << 55.0 << u"jonas opened pull request #15 on libaurora: “Keep the…”"_s;

    const auto build = u"Your build of libaurora-2.4.1-3.fc45 failed on aarch64"_s;
    const QList<NameSpan> ofBuild{
        {.start = 14, .length = 22, .kind = Kind::Package, .nameLength = 9}, {.start = 47, .length = 7}};
    QTest::newRow("the middle of version and release")
        << build << ofBuild << 48.0 << u"Your build of libaurora-2.…c45 failed on aarch64"_s;
    const auto words = u"ines pushed to otterdb and that was all there was to say"_s;
    const QList<NameSpan> ofWords{{.start = 0, .length = 4, .kind = Kind::Person},
        {.start = 15, .length = 7, .kind = Kind::Package, .nameLength = 7}};
    QTest::newRow("what follows the last name") << words << ofWords << 32.0 << u"ines pushed to otterdb and that…"_s;
    QTest::newRow("short names stay, the end goes") << words << ofWords << 19.0 << u"ines pushed to ott…"_s;
    QTest::newRow("a long package last, in its middle")
        << u"ines pushed to python-lanternworks and more"_s
        << QList<NameSpan>{{.start = 0, .length = 4, .kind = Kind::Person},
               {.start = 15, .length = 19, .kind = Kind::Package, .nameLength = 19}}
        << 30.0 << u"ines pushed to python-…nworks…"_s;
    QTest::newRow("eight letters of a long name")
        << u"constantine@lanterns.example pushed quill"_s
        << QList<NameSpan>{{.start = 0, .length = 28, .kind = Kind::Person},
               {.start = 36, .length = 5, .kind = Kind::Package, .nameLength = 5}}
        << 22.0 << u"constant… pushed quill"_s;
    QTest::newRow("one ellipsis where two would stand")
        << u"ines gave python-quill-0.9-5 negative karma"_s
        << QList<NameSpan>{{.start = 10, .length = 18, .kind = Kind::Package, .nameLength = 12}} << 24.0
        << u"ines gave python-quill…"_s;
    QTest::newRow("without names the end") << words << QList<NameSpan>() << 20.0 << u"ines pushed to otte…"_s;
}

void TestSentence::isShortenedWhereItHurtsLeast()
{
    QFETCH(QString, text);
    QFETCH(QList<NameSpan>, spans);
    QFETCH(qreal, width);
    QTEST(fitted(text, spans, width), "result");
}

void TestSentence::alwaysFits_data()
{
    QTest::addColumn<qreal>("width");
    for (int width = 1; width <= 80; ++width) {
        QTest::addRow("%d", width) << qreal(width);
    }
}

void TestSentence::alwaysFits()
{
    QFETCH(qreal, width);
    const Example example;
    const auto text = fitted(example.text, example.spans, width);
    QVERIFY2(measure(text) <= width, qPrintable(text));
    QVERIFY2(!text.contains(u" …"_s), qPrintable(text));
    QVERIFY(!text.isEmpty());
}

void TestSentence::neverCutsACharacterInTwo()
{
    QString faces;
    for (int i = 0; i < 20; ++i) {
        faces += u"\U0001F600"_s;
    }
    const QList<NameSpan> spans{
        {.start = 0, .length = faces.size(), .kind = Kind::Package, .nameLength = faces.size()}};
    for (int width = 1; width < 40; ++width) {
        for (const auto &names : {spans, QList<NameSpan>()}) {
            const auto text = fitted(faces, names, width);
            for (qsizetype i = 0; i < text.size(); ++i) {
                const auto isPaired = text[i].isHighSurrogate()  ? i + 1 < text.size() && text[i + 1].isLowSurrogate()
                                      : text[i].isLowSurrogate() ? i > 0 && text[i - 1].isHighSurrogate()
                                                                 : true;
                QVERIFY2(isPaired, qPrintable(QString::number(width)));
            }
        }
    }
}

void TestSentence::isolatesGoWhereNothingHasToBeIsolated()
{
    const Example example;
    const auto plain = ui::withoutIsolates(ui::piecesOf(example.text, example.spans));
    QCOMPARE(ui::joined(plain), shown(example.text));
    QCOMPARE(plain[4].text, u"libaurora"_s);
    QCOMPARE(plain[4].nameLength, 9);
    QVERIFY(plain[4].isName);
    // Hebrew, Arabic, half a pair, and an override in somebody's name.
    for (const auto &other : {u"\u05d0"_s, u"\u0627"_s, u"\U0001e900"_s, u"\u202e"_s}) {
        auto mixed = example;
        mixed.text += other;
        QCOMPARE(ui::joined(ui::withoutIsolates(ui::piecesOf(mixed.text, mixed.spans))), mixed.text);
    }
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
