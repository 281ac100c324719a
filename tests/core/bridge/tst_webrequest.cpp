// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webrequest.h"
#include "core/crypto/passwordhash.h"
#include "tests/support/test.h"
#include "tests/support/traces.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestWebRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsWhatIsAskedFor();
    void readsAHeader_data();
    void readsAHeader();
    void leavesNoPasswordBehind_data();
    void leavesNoPasswordBehind();
    void readsAFrame_data();
    void readsAFrame();
};

void TestWebRequest::readsWhatIsAskedFor()
{
    const auto read =
        bridge::WebRequest::read(QUrl(u"wss://localhost:9943/any?topic=a.&sign-in&topic=%C3%A9%2Bb+%26c&topic="_s));
    QVERIFY(read);
    QCOMPARE(read->topics, (QByteArrayList{"a.", "é+b+&c", ""}));
    QVERIFY(read->isSigningIn);
}

void TestWebRequest::readsAHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("password");
    const QByteArray none;
    const auto row = [](const char *name, const QByteArray &pair, const QString &account, const QByteArray &password) {
        QTest::newRow(name) << QByteArray("Basic " + pair.toBase64()) << account << password;
    };
    row("a password with a colon", "ines:a:b", u"ines"_s, "a:b");
    row("no colon", "ines", {}, none);
    row("no name", ":secret", {}, none);
    row("no password", "ines:", {}, none);
    row("a long one", "ines:" + QByteArray(256, 'x'), {}, none);
    QTest::newRow("small letters") << QByteArray("basic aTpz") << u"i"_s << QByteArray("s");
    QTest::newRow("no base64") << QByteArray("Basic aTpz!") << QString() << none;
    QTest::newRow("nothing") << none << QString() << none;
    QTest::newRow("another scheme") << QByteArray("Digest aTpz") << QString() << none;
}

void TestWebRequest::readsAHeader()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, account);
    QFETCH(const QByteArray, password);
    const auto read = bridge::WebCredentials::readHeader(header);
    QCOMPARE(read.has_value(), !account.isEmpty());
    if (read) {
        QCOMPARE(read->account, account);
        QCOMPARE(read->password, password);
    }
}

void TestWebRequest::leavesNoPasswordBehind_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("one that is usable") << 250;
    QTest::newRow("one that is too long") << 1000;
}

void TestWebRequest::leavesNoPasswordBehind()
{
    QFETCH(const int, size);
    QByteArray pair = "ines:";
    // One that grows leaves some behind.
    pair.reserve(2000);
    for (int i = 0; i < size; ++i) {
        pair += static_cast<char>('a' + i * i % 23);
    }
    const test::Traces traces(QByteArrayView(pair).sliced(100, 100));
    QVERIFY(traces.areThere());
    const auto header = "Basic " + pair.toBase64();
    crypto::wipe(pair);
    QVERIFY(!traces.areThere());
    if (auto read = bridge::WebCredentials::readHeader(header)) {
        QVERIFY(traces.areThere());
        crypto::wipe(read->password);
    }
    QVERIFY(!traces.areThere());
}

void TestWebRequest::readsAFrame_data()
{
    QTest::addColumn<QString>("frame");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("both") << uR"({"account":"ines","password":"é"})"_s << true;
    QTest::newRow("no password") << uR"({"account":"ines"})"_s << false;
    QTest::newRow("a number") << uR"({"account":"ines","password":1})"_s << false;
    QTest::newRow("a list") << u"[]"_s << false;
    QTest::newRow("no JSON") << u"ines"_s << false;
}

void TestWebRequest::readsAFrame()
{
    QFETCH(const QString, frame);
    QFETCH(const bool, isRead);
    QCOMPARE(bridge::WebCredentials::readFrame(frame).has_value(), isRead);
}

QTEST_GUILESS_MAIN(TestWebRequest)
#include "tst_webrequest.moc"
