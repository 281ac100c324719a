// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/topic.h"
#include "tests/support/test.h"

using namespace tidings;

class TestTopic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void isTakenApart_data();
    void isTakenApart();
};

void TestTopic::isTakenApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("event");
    const auto row = [](const char *text, const char *environment, const char *service, const char *event) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(environment) << QByteArray(service) << QByteArray(event);
    };
    row("org.fedoraproject.prod.buildsys.build.state.change", "prod", "buildsys", "build.state.change");
    row("io.pagure.stg.pagure.issue.new", "stg", "pagure", "issue.new");
    row("org.centos.stage.ci.pipeline", "stage", "ci", "pipeline");
    row("org.fedoraproject.prod.git", "prod", "git", "");
    row("org.fedoraproject.prod", "prod", "", "");
    row("buildsys.tag", "", "buildsys", "tag");
    row("org.fedoraproject.production.git.receive", "", "org", "fedoraproject.production.git.receive");
    row("", "", "", "");
    row("...", "", "", "..");
}

void TestTopic::isTakenApart()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, environment);
    QFETCH(const QByteArray, service);
    QFETCH(const QByteArray, event);
    const auto whole = text.toStdString();
    const auto topic = bus::Topic::parse(whole);
    QCOMPARE(topic.environment, environment.toStdString());
    QCOMPARE(topic.service(), service.toStdString());
    QCOMPARE(topic.event(), event.toStdString());
}

QTEST_GUILESS_MAIN(TestTopic)
#include "tst_topic.moc"
