// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/passwordhash.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::PasswordHash;

class TestPasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void fitsThePasswordItWasMadeOf();
    void fitsWhatOthersMade();
    void isAnotherEachTime();
    void isNotRead_data();
    void isNotRead();
    void wipesWhatIsNotShared();
};

// Made by Python's hashlib.scrypt.
static const QString hashOfSecret =
    u"$scrypt$ln=12,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$6qW2OR/bDoM4alwovCvk7toNwRazKiMzkQjSGyzg2mk"_s;

void TestPasswordHash::fitsThePasswordItWasMadeOf()
{
    const auto made = PasswordHash::make("h\xc3\xa9 there");
    QVERIFY(made);
    const auto read = PasswordHash::read(made->text());
    QVERIFY(read);
    QCOMPARE(*read, *made);
    QVERIFY(read->fits("h\xc3\xa9 there"));
    QVERIFY(!read->fits("h\xc3\xa9 There"));
    QVERIFY(!read->fits(""));
}

void TestPasswordHash::fitsWhatOthersMade()
{
    const auto read = PasswordHash::read(hashOfSecret);
    QVERIFY(read);
    QVERIFY(read->fits("secret"));
    QVERIFY(!read->fits("secret "));
    QCOMPARE(read->text(), hashOfSecret);
}

void TestPasswordHash::isAnotherEachTime()
{
    const auto one = PasswordHash::make("secret");
    const auto other = PasswordHash::make("secret");
    QVERIFY(one && other);
    QVERIFY(one->text() != other->text());
}

void TestPasswordHash::isNotRead_data()
{
    QTest::addColumn<QString>("text");
    const auto with = [](const char *before, const char *after) {
        return QString(hashOfSecret).replace(QLatin1StringView(before), QLatin1StringView(after));
    };
    QTest::newRow("nothing") << QString();
    QTest::newRow("a password") << u"secret"_s;
    QTest::newRow("another way") << with("scrypt", "argon2id");
    QTest::newRow("next to no work") << with("ln=12", "ln=1");
    QTest::newRow("more memory than there may be") << with("ln=12", "ln=20");
    QTest::newRow("no blocks") << with("r=8", "r=0");
    QTest::newRow("many lanes") << with("p=1", "p=99");
    QTest::newRow("no number") << with("p=1", "p=x");
    QTest::newRow("a line after it") << hashOfSecret + u'\n';
    QTest::newRow("a short salt") << with("MDEyMzQ1Njc4OWFiY2RlZg", "MDEy");
    QTest::newRow("cut off") << hashOfSecret.chopped(30);
    QTest::newRow("no salt") << with("MDEyMzQ1Njc4OWFiY2RlZg", "");
}

void TestPasswordHash::isNotRead()
{
    QFETCH(const QString, text);
    const auto read = PasswordHash::read(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, crypto::ErrorCode::Key);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestPasswordHash::wipesWhatIsNotShared()
{
    QByteArray secret(6, 's');
    crypto::wipe(secret);
    QVERIFY(secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
