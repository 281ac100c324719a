// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/digestjson.h"
#include "tests/core/meta/fixtures.h"
#include "tests/support/golden.h"
#include "tests/support/test.h"

#include <QJsonDocument>

using namespace tidings;
using namespace Qt::StringLiterals;

/// Holds the digest of each message in tests/data/meta against the one beside it. core/meta/README.md tells how a
/// fixture is added.
class TestGoldens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void saysWhatIsWrittenDown_data();
    void saysWhatIsWrittenDown();
    void hasAMessageForEachDigest() { QCOMPARE(test::orphanedGoldens(), QStringList()); }

private:
    meta::Digester m_digester{test::goldenReading()};
};

void TestGoldens::saysWhatIsWrittenDown_data()
{
    QTest::addColumn<test::Fixture>("fixture");
    for (const auto &fixture : test::metaFixtures()) {
        QTest::newRow(qPrintable(fixture.name)) << fixture;
    }
}

void TestGoldens::saysWhatIsWrittenDown()
{
    QFETCH(const test::Fixture, fixture);
    const auto message = bus::Message::readText(fixture.text);
    QVERIFY2(message, "this is no message");
    const auto actual = test::written(QJsonDocument(meta::toJson(m_digester.digest(*message))));
    const auto difference = test::differenceFrom(fixture.goldenPath(), actual);
    QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
}

QTEST_GUILESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
