// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/document.h"
#include "core/json/path.h"
#include "tests/support/test.h"

using namespace tidings;

class TestPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void finds_data();
    void finds();
};

void TestPath::finds_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a key") << QByteArray("name") << QByteArray("quill");
    QTest::newRow("a key in a key") << QByteArray("commit.email") << QByteArray("ines@example.org");
    QTest::newRow("into a list") << QByteArray("builds.1.nvr") << QByteArray("b-1-1");
    QTest::newRow("past a list's end") << QByteArray("builds.2.nvr") << QByteArray();
    QTest::newRow("no index") << QByteArray("builds.x") << QByteArray();
    QTest::newRow("a number as written") << QByteArray("id") << QByteArray("12345678901234567890");
    QTest::newRow("the first that is there") << QByteArray("nick|commit.email") << QByteArray("ines@example.org");
    QTest::newRow("null and empty do not count") << QByteArray("empty|nothing|name") << QByteArray("quill");
    QTest::newRow("through a text") << QByteArray("name.deeper") << QByteArray();
    QTest::newRow("no path") << QByteArray() << QByteArray();
}

void TestPath::finds()
{
    const auto document = json::Document::parse(R"({"name":"quill","empty":"","nothing":null,"id":12345678901234567890,
        "commit":{"email":"ines@example.org"},"builds":[{"nvr":"a-1-1"},{"nvr":"b-1-1"}]})");
    QVERIFY(document);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, text);
    QCOMPARE(json::at(document->root(), path.toStdString()).text(), text.toStdString());
}

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
