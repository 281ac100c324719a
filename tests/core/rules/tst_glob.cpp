// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/glob.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace tidings;

class TestGlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void matches_data();
    void matches();
    void topicsMatch_data();
    void topicsMatch();
    void aHostilePatternTakesNoTime();
};

void TestGlob::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const QString &pattern, const QString &text, bool isMatch) {
        QTest::addRow("%s / %s", qPrintable(pattern), qPrintable(text)) << pattern << text << isMatch;
    };
    row(u"quill"_s, u"quill"_s, true);
    row(u"quill"_s, u"quills"_s, false);
    row(u"python-*"_s, u"python-quill"_s, true);
    row(u"python-*"_s, u"python-"_s, true);
    row(u"python-*"_s, u"python"_s, false);
    row(u"*"_s, QString(), true);
    row(QString(), QString(), true);
    row(QString(), u"x"_s, false);
    row(u"l?b"_s, u"lib"_s, true);
    row(u"l?b"_s, u"lb"_s, false);
    row(u"*a*b*"_s, u"xxaxxbxx"_s, true);
    row(u"*a*b"_s, u"axbxa"_s, false);
    row(u"a*b*c"_s, u"abbbcbc"_s, true);
    row(u"[a]"_s, u"a"_s, false);
    row(u"a.b"_s, u"axb"_s, false);
}

void TestGlob::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QTEST(rules::isMatch(pattern, text), "isMatch");
}

void TestGlob::topicsMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isMatch");
    const auto row = [](const char *pattern, bool isMatch) {
        QTest::newRow(pattern) << QString::fromLatin1(pattern) << isMatch;
    };
    row("git.receive", true);
    row("git.*", true);
    row("*.git.receive", true);
    row("*.receive", true);
    row("org.fedoraproject.prod.git.receive", true);
    row("org.fedoraproject.prod.*", true);
    row("org.fedoraproject.prod.buildsys.*", false);
    row("buildsys.*", false);
    row("*.buildsys.*", false);
}

void TestGlob::topicsMatch()
{
    QFETCH(const QString, pattern);
    QTEST(rules::isTopicMatch(pattern, u"git.receive"_s), "isMatch");
}

void TestGlob::aHostilePatternTakesNoTime()
{
    QVERIFY(!rules::isMatch(u"*a"_s.repeated(500) + u'b', QString(2000, u'a')));
}

QTEST_GUILESS_MAIN(TestGlob)
#include "tst_glob.moc"
