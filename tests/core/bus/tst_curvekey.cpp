// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/curvekey.h"
#include "tests/support/test.h"
#include "tests/support/traces.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestCurveKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsWhatItMade();
    void leavesNoLettersBehind();
    void saysThatItIsNone_data();
    void saysThatItIsNone();
};

namespace {

Secret lettersIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        qFatal("There is no key.");
    }
    auto text = file.readAll();
    return Secret::takenFrom(text);
}

} // namespace

void TestCurveKey::readsWhatItMade()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"a.key"_s);
    const auto made = bus::CurveKey::make(path);
    QVERIFY(made);
    const auto read = bus::CurveKey::read(path);
    QVERIFY(read);
    QCOMPARE(read->secret, made->secret);
    QCOMPARE(read->secret.size(), 32);
    QCOMPARE(read->publicKey, made->publicKey);
    QVERIFY(bus::isPublicKey(read->publicKey));
    QCOMPARE(lettersIn(path).bytes().size(), 41);
    QCOMPARE(bus::CurveKey::make(path).error().code, crypto::ErrorCode::File);
}

void TestCurveKey::leavesNoLettersBehind()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"a.key"_s);
    QVERIFY(bus::CurveKey::make(path));
    auto letters = lettersIn(path);
    // An allocator overwrites the first bytes of what it is given back.
    const test::Traces traces(letters.bytes().sliced(20, 20));
    QVERIFY(traces.areThere());
    letters = {};
    QVERIFY(!traces.areThere());
    QVERIFY(bus::CurveKey::read(path));
    QVERIFY(!traces.areThere());
}

void TestCurveKey::saysThatItIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(39, 'a');
    QTest::newRow("long") << QByteArray(41, 'a');
    QTest::newRow("a NUL") << QByteArray(40, '\0');
    QTest::newRow("no Z85") << QByteArray(40, '"');
}

void TestCurveKey::saysThatItIsNone()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"a.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(text);
    file.close();
    const auto read = bus::CurveKey::read(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().code, crypto::ErrorCode::Key);
    QVERIFY2(read.error().detail.startsWith(file.fileName() + u": this is no secret key of CURVE; "_s),
        qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestCurveKey)
#include "tst_curvekey.moc"
