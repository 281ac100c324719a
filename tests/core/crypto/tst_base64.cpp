// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/base64.h"
#include "tests/support/test.h"

using namespace tidings;

class TestBase64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsWhatPythonReads_data();
    void readsWhatPythonReads();
    void refusesWhatPythonRefuses_data();
    void refusesWhatPythonRefuses();
    void writesLinesOf76();
    void readsWhatItWrites();
};

void TestBase64::readsWhatPythonReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *text, const char *bytes) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(bytes);
    };
    row("", "");
    row("YWJj", "abc");
    row("YWI=", "ab");
    row("YQ==", "a");
    row("YW\nJj\r\n", "abc");
    row(" Y*W-J_j ", "abc");
    row("YQ==YWJj", "a");
    row("YWI=YWJj", "ab");
    row("YQ====", "a");
    row("=YWJj", "abc");
    row("Y=WJj", "abc");
    row("YW=Jj", "abc");
    row("YW=J=", "ab");
    row("====", "");
    QTest::newRow("NUL") << QByteArray("YW\0Jj", 5) << QByteArray("abc");
}

void TestBase64::readsWhatPythonReads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, bytes);
    const auto read = crypto::decodeBase64({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(read);
    QCOMPARE(QByteArray::fromStdString(*read), bytes);
}

void TestBase64::refusesWhatPythonRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"Y", "YW", "YWJ", "YWJjY", "YW=", "Y===", "YWJj\xc3\xa9", "\xff"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestBase64::refusesWhatPythonRefuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!crypto::decodeBase64(text.toStdString()));
}

void TestBase64::writesLinesOf76()
{
    QCOMPARE(crypto::encodeBase64(""), std::string());
    QCOMPARE(crypto::encodeBase64("a"), std::string("YQ==\n"));
    const std::string line = std::string(76, 'A') + "\n";
    QCOMPARE(crypto::encodeBase64(std::string(57, '\0')), line);
    QCOMPARE(crypto::encodeBase64(std::string(58, '\0')), line + "AA==\n");
    QCOMPARE(crypto::encodeBase64(std::string(114, '\0')), line + line);
}

void TestBase64::readsWhatItWrites()
{
    std::string bytes;
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(crypto::decodeBase64(crypto::encodeBase64(bytes)), std::optional(bytes));
        bytes += static_cast<char>(i * 7);
    }
}

QTEST_GUILESS_MAIN(TestBase64)
#include "tst_base64.moc"
