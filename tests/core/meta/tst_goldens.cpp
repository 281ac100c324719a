// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/digestjson.h"
#include "tests/core/meta/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonDocument>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

/// Made for reading: spans on a line, and what nobody can see in an editor as an escape.
QByteArray written(const meta::Digest &digest)
{
    auto text = QString::fromUtf8(QJsonDocument(meta::toJson(digest)).toJson());
    static const QRegularExpression numbers(u"\\[\\n\\s*(\\d+),\\n\\s*(\\d+)\\n\\s*\\]"_s);
    static const QRegularExpression empty(u"(?<=[\\[{])\\n\\s*(?=[\\]}])"_s);
    text.replace(numbers, u"[\\1, \\2]"_s).remove(empty);
    for (const auto invisible : {QChar(0x2068), QChar(0x2069), QChar(0x200b), QChar(0x200d), QChar(0x00a0)}) {
        text.replace(invisible, u"\\u%1"_s.arg(invisible.unicode(), 4, 16, QChar(u'0')));
    }
    return text.toUtf8();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString linesWithout(const QByteArray &text, const QByteArray &other, const QString &mark)
{
    const auto others = other.split('\n');
    QString lines;
    for (const auto &line : text.split('\n')) {
        if (!others.contains(line)) {
            lines += mark + QString::fromUtf8(line) + u'\n';
        }
    }
    return lines;
}

} // namespace

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
    const auto actual = written(m_digester.digest(*message));
    const auto golden = contents(fixture.goldenPath());
    if (actual == golden) {
        QFile::remove(fixture.actualPath());
        return;
    }
    QFile file(fixture.actualPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(actual);
    const auto what = golden.isEmpty() ? u"there is no "_s + fixture.goldenPath()
                                       : linesWithout(golden, actual, u"-"_s) + linesWithout(actual, golden, u"+"_s);
    QFAIL(qUtf8Printable(what + u"\nread "_s + fixture.actualPath() + u"; if it is right, rename it"_s));
}

QTEST_GUILESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
