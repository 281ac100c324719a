// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"
#include "tests/support/test.h"

#include <QDebug>
#include <QFile>

using namespace tidings;
using namespace Qt::StringLiterals;

template <class T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(Printable<QString> && !Printable<Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void takingOneWipesWhereItWas();
    void takingOneLeavesTextsOfTheProgramAlone();
    void copiesLiveByThemselves();
    void noneIsEmpty();
    void isInNoCoreDump();
};

void TestSecret::takingOneWipesWhereItWas()
{
    auto text = u"pässwört"_s + QString();
    text.detach();
    const auto shared = text;
    const auto secret = Secret::takenFrom(text);
    QCOMPARE(secret.bytes().toByteArray(), "p\xc3\xa4sswrt"_ba.replace("wrt", "w\xc3\xb6rt"));
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, QString(8, QChar(u'\0')));
}

void TestSecret::takingOneLeavesTextsOfTheProgramAlone()
{
    auto text = u"secret"_s;
    QVERIFY(Secret::takenFrom(text) == Secret("secret"));
    QVERIFY(text.isEmpty());
}

void TestSecret::copiesLiveByThemselves()
{
    Secret copy;
    {
        const Secret secret("one");
        copy = secret;
    }
    QCOMPARE(copy.data(), "one");
    const auto moved = std::move(copy);
    copy = Secret("two");
    QCOMPARE(moved.data(), "one");
    QVERIFY(moved != copy);
    QVERIFY(moved != Secret("ones"));
}

void TestSecret::noneIsEmpty()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret("").isEmpty());
    QVERIFY(Secret() == Secret(""));
    QCOMPARE(Secret().data(), "");
}

/// By what the system says of the memory it is in: "dd" is "do not dump".
void TestSecret::isInNoCoreDump()
{
    const Secret secret("secret");
    const auto address = reinterpret_cast<quintptr>(secret.data());
    QFile maps(u"/proc/self/smaps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    bool isHere = false;
    QByteArray flags;
    static const QRegularExpression range(u"^([0-9a-f]+)-([0-9a-f]+) "_s);
    for (const auto &line : maps.readAll().split('\n')) {
        if (const auto match = range.match(QString::fromLatin1(line)); match.hasMatch()) {
            isHere = address >= match.captured(1).toULongLong(nullptr, 16) &&
                     address < match.captured(2).toULongLong(nullptr, 16);
        } else if (isHere && line.startsWith("VmFlags:")) {
            flags = line + ' ';
        }
    }
    QVERIFY2(flags.contains(" dd "), flags.constData());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
