// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tidings;

namespace {

QByteArray build(const QByteArray &name, const QByteArray &further = {})
{
    return "{\"topic\":\"org.fedoraproject.prod.buildsys.build.state.change\"," + further +
           "\"msg\":{\"owner\":\"ines\",\"name\":\"" + name +
           "\",\"version\":\"1\",\"release\":\"2\",\"new\":1,\"instance\":\"primary\"}}\n";
}

QStringList idsOf(const QJsonObject &item)
{
    QStringList ids;
    for (const auto &one : item[u"msg_ids"_s].toArray()) {
        ids.append(one.toObject()[u"id"_s].toString(u"none"_s));
    }
    return ids;
}

} // namespace

class TestConglomerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void messagesBecomeOneItem();
    void anItemHasAllKeys();
    void idsThatRepeatOrAreMissingStay();
    void eachMessageKeepsItsOwnTexts();
    void theReferenceHasFewerRules();
    void theReaderIsAddressed();
    void whatCannotBeReadIsToldAndLeavesTheRest();
    void recordsMayEndWithNul();
    void nothingGivesNothing();
    void optionsThatAreWrongAreTold_data();
    void optionsThatAreWrongAreTold();

private:
    struct Ran
    {
        int status = -1;
        QList<QJsonObject> items;
        QString said;
    };
    [[nodiscard]] static Ran run(const QByteArray &input, const QStringList &arguments = {});
};

TestConglomerate::Ran TestConglomerate::run(const QByteArray &input, const QStringList &arguments)
{
    test::Program program(test::programPath(u"tidingsctl"_s), QStringList{u"conglomerate"_s} + arguments);
    program.write(input);
    program.closeInput();
    Ran ran{program.exitStatus(), {}, program.said()};
    for (const auto &line : program.lines()) {
        ran.items.append(QJsonDocument::fromJson(line).object());
    }
    return ran;
}

void TestConglomerate::messagesBecomeOneItem()
{
    const auto ran = run(build("libaurora", "\"msg_id\":\"1\",\"timestamp\":1764000000,") +
                         build("zinc", "\"msg_id\":\"2\",\"timestamp\":1764000030.5,"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.items.size(), 1);
    const auto &item = ran.items.first();
    QCOMPARE(idsOf(item), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(item[u"subtitle"_s].toString(),
        u"\u2068ines\u2069 built 2 packages: \u2068libaurora-1-2\u2069 and \u2068zinc-1-2\u2069"_s);
    QCOMPARE(item[u"start_time"_s].toDouble(), 1764000000.0);
    QCOMPARE(item[u"end_time"_s].toDouble(), 1764000030.5);
    QCOMPARE(item[u"timestamp"_s].toDouble(), 1764000015.25);
}

void TestConglomerate::anItemHasAllKeys()
{
    const auto ran = run(build("libaurora", "\"timestamp\":1000000000,"));
    QCOMPARE(ran.items.size(), 1);
    for (const auto &key : {u"subtitle"_s, u"subjective"_s, u"link"_s, u"icon"_s, u"secondary_icon"_s, u"start_time"_s,
             u"end_time"_s, u"timestamp"_s, u"human_time"_s, u"usernames"_s, u"packages"_s, u"topics"_s,
             u"categories"_s, u"msg_ids"_s}) {
        QVERIFY2(ran.items.first().contains(key), qPrintable(key));
    }
    QVERIFY(ran.items.first()[u"human_time"_s].toString().endsWith(u" years ago"_s));
}

void TestConglomerate::idsThatRepeatOrAreMissingStay()
{
    const auto twice = build("libaurora", "\"msg_id\":\"1\",");
    const auto ran = run(twice + build("zinc") + twice);
    QCOMPARE(ran.items.size(), 1);
    QCOMPARE(idsOf(ran.items.first()), (QStringList{u"1"_s, u"none"_s, u"1"_s}));
}

void TestConglomerate::eachMessageKeepsItsOwnTexts()
{
    const auto ran = run(build("libaurora") + build("zinc"));
    QStringList headlines;
    for (const auto &one : ran.items.first()[u"msg_ids"_s].toArray()) {
        headlines.append(one.toObject()[u"headline"_s].toString());
    }
    QCOMPARE(headlines, (QStringList{u"Build done: \u2068libaurora\u2069"_s, u"Build done: \u2068zinc\u2069"_s}));
}

void TestConglomerate::theReferenceHasFewerRules()
{
    const auto two = build("libaurora") + build("zinc");
    QCOMPARE(run(two, {u"--rules"_s, u"reference"_s}).items.size(), 2);
    QCOMPARE(run(two, {u"--rules"_s, u"all"_s}).items.size(), 1);
}

void TestConglomerate::theReaderIsAddressed()
{
    const auto ran = run(build("libaurora") + build("zinc"), {u"--reader"_s, u"ines"_s});
    QVERIFY(ran.items.first()[u"subtitle"_s].toString().startsWith(u"\u2068ines\u2069 built"_s));
    QVERIFY(ran.items.first()[u"subjective"_s].toString().startsWith(u"You built 2 packages"_s));
}

void TestConglomerate::whatCannotBeReadIsToldAndLeavesTheRest()
{
    const auto ran = run(build("libaurora") + "{broken\n" + build("zinc"));
    QCOMPARE(ran.status, 1);
    QCOMPARE(ran.items.size(), 2);
    QVERIFY(ran.items.first().contains(u"error"_s));
    QCOMPARE(idsOf(ran.items.last()).size(), 2);
}

void TestConglomerate::recordsMayEndWithNul()
{
    auto input = build("lib\\naurora") + build("zinc");
    input.replace('\n', '\0');
    const auto ran = run(input, {u"--null"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(idsOf(ran.items.first()).size(), 2);
}

void TestConglomerate::nothingGivesNothing()
{
    const auto ran = run({});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.items.isEmpty());
}

void TestConglomerate::optionsThatAreWrongAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("rules") << QStringList{u"--rules"_s, u"none"_s} << u"reference"_s;
    QTest::newRow("locale") << QStringList{u"--locale"_s, u"klingon"_s} << u"klingon"_s;
    QTest::newRow("accounts") << QStringList{u"--accounts"_s, u"/nowhere"_s} << u"/nowhere"_s;
}

void TestConglomerate::optionsThatAreWrongAreTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const auto ran = run(build("libaurora"), arguments);
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.items.isEmpty());
    QVERIFY2(ran.said.contains(said), qPrintable(ran.said));
}

QTEST_GUILESS_MAIN(TestConglomerate)
#include "tst_conglomerate.moc"
