// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"
#include "tests/support/test.h"
#include "ui/theme/services.h"

#include <QFile>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void looksByServiceAndKind_data();
    void looksByServiceAndKind();
    void knownServicesStandInTheirOrder();
    void everyServiceThatWasTaughtHasAName();
};

void TestServices::looksByServiceAndKind_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("glyph");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("link");
    QTest::newRow("build") << u"buildsys"_s << u"build.failed"_s << u"service/build"_s << u"Builds"_s
                           << u"Build page"_s;
    QTest::newRow("update") << u"bodhi"_s << u"update.request"_s << u"service/update"_s << u"Updates"_s
                            << u"Update page"_s;
    QTest::newRow("commit") << u"git"_s << u"push"_s << u"service/commit"_s << u"Commits"_s << u"Commits"_s;
    QTest::newRow("pull request") << u"pagure"_s << u"pull-request.new"_s << u"service/pull-request"_s
                                  << u"Pull requests"_s << u"Pull request"_s;
    QTest::newRow("issue") << u"pagure"_s << u"issue.new"_s << u"service/bug"_s << u"Pull requests"_s
                           << u"Bug report"_s;
    QTest::newRow("no kind") << u"buildsys"_s << QString() << u"service/build"_s << u"Builds"_s << u"Build page"_s;
    QTest::newRow("a drawing without a word")
        << u"jenkins"_s << u"x"_s << u"service/ci"_s << u"Jenkins"_s << u"Test results"_s;
    QTest::newRow("a merge request") << u"gitlab"_s << u"pull-request.opened"_s << u"service/pull-request"_s
                                     << u"GitLab"_s << u"Pull request"_s;
    QTest::newRow("calendar") << u"fedocal"_s << u"meeting.reminder"_s << u"service/calendar"_s << u"Calendar"_s
                              << u"Web page"_s;
    QTest::newRow("unknown") << u"weather"_s << u"rain"_s << u"service/other"_s << u"weather"_s << u"Web page"_s;
    QTest::newRow("nothing") << QString() << QString() << u"service/other"_s << QString() << u"Web page"_s;
}

void TestServices::looksByServiceAndKind()
{
    QFETCH(QString, service);
    QFETCH(QString, kind);
    QTEST(ui::serviceGlyph(service, kind), "glyph");
    QTEST(ui::serviceLabel(service), "label");
    QTEST(ui::linkLabel(service, kind), "link");
    QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(ui::serviceGlyph(service, kind))));
}

void TestServices::knownServicesStandInTheirOrder()
{
    QVERIFY(ui::serviceOrder(u"buildsys") < ui::serviceOrder(u"bodhi"));
    QVERIFY(ui::serviceOrder(u"bodhi") < ui::serviceOrder(u"weather"));
    QCOMPARE(ui::serviceOrder(u"weather"), ui::serviceOrder(u"jenkins"));
    QVERIFY(ui::isKnownService(u"git"));
    QVERIFY(!ui::isKnownService(u"jenkins"));
    QVERIFY(!ui::isKnownService(u""));
}

void TestServices::everyServiceThatWasTaughtHasAName()
{
    for (const auto *service : meta::builtInServices()) {
        const auto name = QString::fromUtf8(service->name.data(), static_cast<qsizetype>(service->name.size()));
        QVERIFY2(!ui::serviceLabel(name).isEmpty(), qPrintable(name));
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(ui::serviceGlyph(name))), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
