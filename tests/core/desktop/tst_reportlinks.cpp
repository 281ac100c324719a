// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/reportlinks.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestReportLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void areFound_data();
    void areFound();
    void areNotTooMany();
};

void TestReportLinks::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const QStringList bug{u"https://bugs.example.org/show_bug.cgi?id=7"_s};
    QTest::newRow("a bug") << u"Bugzilla: URL=https://bugs.example.org/show_bug.cgi?id=7\n"_s << bug;
    QTest::newRow("with more") << u"Bugzilla: TIME=2026-03-01T12:00:00 URL=%1 WORKFLOW=x"_s.arg(bug.first()) << bug;
    QTest::newRow("twice") << u"Bugzilla: URL=%1\r\nBugzilla: URL=%1"_s.arg(bug.first()) << bug;
    QTest::newRow("a report") << u"uReport: BTHASH=ab\nABRT Server: URL=https://retrace.example.org/faf/reports/7/\n"_s
                              << QStringList{u"https://retrace.example.org/faf/reports/7/"_s};
    QTest::newRow("two") << u"ABRT Server: URL=http://a.example.org/1\nBugzilla: URL=%1"_s.arg(bug.first())
                         << QStringList{u"http://a.example.org/1"_s, bug.first()};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("only a hash") << u"ABRT Server: BTHASH=81a5"_s << QStringList();
    QTest::newRow("a mail") << u"email: URL=mailto:root@localhost"_s << QStringList();
    QTest::newRow("a file") << u"Logger: URL=file:///var/log/abrt.log"_s << QStringList();
    QTest::newRow("a script") << u"x: URL=javascript://a/%0aalert(1)"_s << QStringList();
    QTest::newRow("no host") << u"x: URL=https:///a"_s << QStringList();
    QTest::newRow("in a message") << u"Bugzilla: MSG=see URL=https://bugs.example.org/8"_s << QStringList();
    QTest::newRow("long") << u"x: URL=https://a.example.org/"_s + QString(2000, u'x') << QStringList();
}

void TestReportLinks::areFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, links);
    QCOMPARE(desktop::linksInReports(text), links);
}

void TestReportLinks::areNotTooMany()
{
    QString text;
    for (int i = 0; i < 1000; ++i) {
        text += u"Bugzilla: URL=https://bugs.example.org/%1\n"_s.arg(i);
    }
    QCOMPARE(desktop::linksInReports(text).size(), 100);
}

QTEST_GUILESS_MAIN(TestReportLinks)
#include "tst_reportlinks.moc"
