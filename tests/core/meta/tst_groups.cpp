// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/compiledgroup.h"
#include "core/meta/grouper.h"
#include "core/meta/grouplist.h"
#include "core/meta/groups/groups.h"
#include "core/meta/itemjson.h"
#include "core/meta/registry.h"
#include "tests/core/meta/fixtures.h"
#include "tests/support/golden.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct List
{
    std::vector<bus::Message> messages;
    std::vector<meta::Digest> digests;
    std::vector<meta::GroupKeys> keys;
};

constexpr Time now{std::chrono::seconds(1'764'100'000)};

QString nameOf(const meta::GroupRule &rule)
{
    return QString::fromUtf8(rule.name.data(), static_cast<qsizetype>(rule.name.size()));
}

} // namespace

/// Rules are rows: each is seen at work in a list of tests/data/groups, held against the items written down beside it.
class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void saysWhatIsWrittenDown_data();
    void saysWhatIsWrittenDown();
    void eachRuleIsSeen();
    void eachWordingIsAPattern();
    void namesAreGivenOnce();
    void rulesAreFoundByName();
    void referenceRulesComeFirst();
    void aRuleThatCannotReadAMessageDoesNotTakeIt();
    void rulesMeetMessagesOfAnyEnvironment();
    void keysAreBounded();
    void anItemGrowsInPlace();
    void aSingleMessageSaysItsOwn();
    void namesAreCountedFromFourOn();
    void thousandsOfNamesAreCounted();
    void countsAreWrittenAsTheLanguageDoes();
    void timesThatAreMissingAreLeftOut();

private:
    [[nodiscard]] List read(const QByteArray &text) const;
    [[nodiscard]] List listOf(const QString &name) const;
    [[nodiscard]] meta::Item itemOf(const List &list, const meta::Grouping &grouping) const;
    [[nodiscard]] static QByteArray build(const QByteArray &name, const QByteArray &topic = "org.fedoraproject.prod");

    meta::Digester m_digester{test::goldenReading()};
    meta::Grouper m_grouper{test::goldenReading()};
};

List TestGroups::read(const QByteArray &text) const
{
    List list;
    for (const auto &line : text.split('\n')) {
        if (auto message = bus::Message::readText(line); message && !line.isEmpty()) {
            list.digests.push_back(m_digester.digest(*message));
            list.keys.push_back(m_grouper.keysOf(*message, list.digests.back()));
            list.messages.push_back(*std::move(message));
        }
    }
    return list;
}

List TestGroups::listOf(const QString &name) const
{
    QFile file(test::dataPath(u"groups/"_s) + name + u".jsonl"_s);
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : List();
}

meta::Item TestGroups::itemOf(const List &list, const meta::Grouping &grouping) const
{
    meta::ItemBuilder builder(m_grouper, grouping.rule);
    for (const auto number : grouping.messages) {
        builder.add(list.messages[number], list.digests[number]);
    }
    return builder.item();
}

QByteArray TestGroups::build(const QByteArray &name, const QByteArray &topic)
{
    return "{\"topic\":\"" + topic +
           ".buildsys.build.state.change\",\"timestamp\":1764000000,\"msg\":{\"owner\":" + "\"ines\",\"name\":\"" +
           name + "\",\"version\":\"1\",\"release\":\"2\",\"new\":1,\"instance\":\"primary\"}}\n";
}

void TestGroups::saysWhatIsWrittenDown_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(test::dataPath(u"groups"_s));
    const auto files = folder.entryList({u"*.jsonl"_s});
    QVERIFY(!files.isEmpty());
    for (const auto &file : files) {
        QTest::newRow(qPrintable(file)) << file.chopped(6);
    }
}

void TestGroups::saysWhatIsWrittenDown()
{
    QFETCH(const QString, name);
    const auto list = listOf(name);
    QJsonArray items;
    for (const auto &grouping : meta::grouped(list.keys)) {
        auto json = meta::toJson(itemOf(list, grouping), now, QLocale::c());
        QJsonArray numbers;
        for (const auto number : grouping.messages) {
            numbers.append(static_cast<qint64>(number));
        }
        json.insert(u"messages"_s, numbers);
        items.append(json);
    }
    const auto difference = test::differenceFrom(
        test::dataPath(u"groups/"_s) + name + u".items.json"_s, test::written(QJsonDocument(items)));
    QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
}

void TestGroups::eachRuleIsSeen()
{
    QSet<QString> seen;
    const QDir folder(test::dataPath(u"groups"_s));
    for (const auto &file : folder.entryList({u"*.jsonl"_s})) {
        const auto list = listOf(file.chopped(6));
        for (const auto &grouping : meta::grouped(list.keys)) {
            seen.insert(itemOf(list, grouping).rule);
        }
    }
    for (const auto *rule : meta::groupRules(meta::RuleSet::All)) {
        QVERIFY2(seen.contains(nameOf(*rule)), rule->name.data());
    }
}

void TestGroups::eachWordingIsAPattern()
{
    for (const auto *rule : meta::groupRules(meta::RuleSet::All)) {
        for (const auto *wording : {&rule->subtitle, &rule->subjective, &rule->headline}) {
            for (const auto &one : wording->cases()) {
                const auto pattern =
                    meta::Pattern::compile(QString::fromUtf8(one.value.source), [](std::string_view) { return 0; });
                QVERIFY2(pattern, one.value.source);
            }
        }
    }
}

void TestGroups::namesAreGivenOnce()
{
    QSet<QString> names;
    for (const auto *rule : meta::groupRules(meta::RuleSet::All)) {
        QVERIFY2(!names.contains(nameOf(*rule)), rule->name.data());
        names.insert(nameOf(*rule));
        QVERIFY2(!rule->key.empty(), rule->name.data());
    }
}

void TestGroups::rulesAreFoundByName()
{
    const auto keys = read(build("libaurora")).keys.front();
    QVERIFY(!keys.empty());
    for (const auto &key : keys) {
        QCOMPARE(m_grouper.ruleNamed(meta::ruleNameIn(key.text)), key.rule);
    }
    QCOMPARE(m_grouper.ruleNamed(u"no.such.rule"), -1);
}

void TestGroups::referenceRulesComeFirst()
{
    const auto reference = meta::groupRules(meta::RuleSet::Reference);
    const auto all = meta::groupRules(meta::RuleSet::All);
    QVERIFY(reference.size() < all.size());
    QVERIFY(std::equal(reference.begin(), reference.end(), all.begin()));
}

void TestGroups::aRuleThatCannotReadAMessageDoesNotTakeIt()
{
    const QByteArray text = "{\"topic\":\"org.fedoraproject.prod.buildsys.build.state.change\",\"msg\":[]}\n"
                            "{\"topic\":\"org.fedoraproject.prod.buildsys.build.state.change\",\"msg\":\"\"}\n"
                            "{\"topic\":\"org.fedoraproject.prod.ansible.playbook.start\",\"msg\":{\"userid\":{}}}\n"
                            "{\"topic\":\"org.fedoraproject.prod.ansible.playbook.start\",\"msg\":{\"userid\":null}}\n"
                            "{\"topic\":\"org.fedoraproject.prod.mailman.receive\",\"msg\":{\"msg\":7}}\n";
    for (const auto &keys : read(text).keys) {
        QCOMPARE(keys, meta::GroupKeys());
    }
}

void TestGroups::rulesMeetMessagesOfAnyEnvironment()
{
    const auto list = read(build("libaurora") + build("zinc", "org.fedoraproject.stg"));
    const auto items = meta::grouped(list.keys);
    QCOMPARE(items.size(), std::size_t{1});
    QCOMPARE(itemOf(list, items.front()).topics, (QStringList{u"org.fedoraproject.prod.buildsys.build.state.change"_s,
                                                     u"org.fedoraproject.stg.buildsys.build.state.change"_s}));
}

void TestGroups::keysAreBounded()
{
    const auto long1 = QByteArray(5000, 'a');
    const auto message = [](const QByteArray &user) {
        return "{\"topic\":\"org.fedoraproject.prod.ansible.playbook.start\",\"msg\":{\"userid\":\"" + user + "\"}}\n";
    };
    const auto list = read(message(long1 + 'x') + message(long1.first(1000)) + message(long1.first(1000)));
    for (const auto &keys : list.keys) {
        QVERIFY(!keys.empty());
        for (const auto &key : keys) {
            QVERIFY(key.text.size() <= 300);
        }
    }
    QCOMPARE(list.keys[1], list.keys[2]);
    QVERIFY(list.keys[0] != list.keys[1]);
}

void TestGroups::anItemGrowsInPlace()
{
    const auto list = read(build("libaurora") + build("zinc") + build("tin"));
    meta::ItemBuilder builder(m_grouper, list.keys.front().front().rule);
    QStringList said;
    for (std::size_t i = 0; i < list.messages.size(); ++i) {
        builder.add(list.messages[i], list.digests[i]);
        said.append(builder.item().subtitle.remove(QChar(0x2068)).remove(QChar(0x2069)));
    }
    QCOMPARE(said, (QStringList{u"ines built libaurora-1-2"_s, u"ines built 2 packages: libaurora-1-2 and zinc-1-2"_s,
                       u"ines built 3 packages: libaurora-1-2, tin-1-2, and zinc-1-2"_s}));
}

void TestGroups::aSingleMessageSaysItsOwn()
{
    const auto list = read(build("libaurora"));
    const auto item = itemOf(list, {-1, {0}});
    const auto &digest = list.digests.front();
    QCOMPARE(item.count, 1);
    QCOMPARE(item.rule, QString());
    QCOMPARE(item.subtitle, digest.subtitle);
    QCOMPARE(item.spans, digest.spans);
    QCOMPARE(item.headline, digest.headline);
    QCOMPARE(item.link, digest.link);
    QCOMPARE(item.secondaryIcon, digest.secondaryIcon);
    QCOMPARE(item.packages, digest.packages);
}

void TestGroups::namesAreCountedFromFourOn()
{
    const auto list = read(build("b") + build("a") + build("d") + build("c") + build("a"));
    const auto item = itemOf(list, meta::grouped(list.keys).front());
    QCOMPARE(item.count, 5);
    QCOMPARE(item.subtitle, u"\u2068ines\u2069 built 4 packages: \u2068a-1-2\u2069, \u2068b-1-2\u2069, and 2 others"_s);
    QCOMPARE(item.spans.size(), 3);
    QCOMPARE(item.packages, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestGroups::thousandsOfNamesAreCounted()
{
    QByteArray text;
    for (int i = 0; i < 3000; ++i) {
        text += build("package" + QByteArray::number(i));
    }
    const auto list = read(text);
    const auto items = meta::grouped(list.keys);
    QCOMPARE(items.size(), std::size_t{1});
    const auto item = itemOf(list, items.front());
    QVERIFY2(item.subtitle.contains(u"built 3,000 packages"_s), qUtf8Printable(item.subtitle));
    QVERIFY2(item.subtitle.endsWith(u"and 2,998 others"_s), qUtf8Printable(item.subtitle));
    QCOMPARE(item.packages.size(), 3000);
}

void TestGroups::countsAreWrittenAsTheLanguageDoes()
{
    auto reading = test::goldenReading();
    reading.locale = QLocale(QLocale::German);
    const meta::Grouper german(reading);
    QByteArray text;
    for (int i = 0; i < 1200; ++i) {
        text += build("package" + QByteArray::number(i));
    }
    const auto list = read(text);
    meta::ItemBuilder builder(german, list.keys.front().front().rule);
    for (std::size_t i = 0; i < list.messages.size(); ++i) {
        builder.add(list.messages[i], list.digests[i]);
    }
    QVERIFY2(builder.item().subtitle.contains(u"1.200 Pakete"_s), qUtf8Printable(builder.item().subtitle));
    QVERIFY2(builder.item().subtitle.contains(u" und 1.198 "_s), qUtf8Printable(builder.item().subtitle));
}

void TestGroups::timesThatAreMissingAreLeftOut()
{
    auto text = build("libaurora") + build("zinc") + build("tin");
    text.replace(text.indexOf("1764000000"), 10, "1764000010");
    text.replace(text.lastIndexOf("1764000000"), 10, "null");
    const auto list = read(text);
    auto item = itemOf(list, meta::grouped(list.keys).front());
    QCOMPARE(item.count, 3);
    QCOMPARE(item.start, Time(1'764'000'000s));
    QCOMPARE(item.end, Time(1'764'000'010s));
    QCOMPARE(*item.mean, 1'764'000'005.0);
    text.replace("1764000000", "null").replace("1764000010", "null");
    const auto timeless = read(text);
    const auto json = meta::toJson(itemOf(timeless, meta::grouped(timeless.keys).front()), now, QLocale::c());
    for (const auto &key : {u"start_time"_s, u"end_time"_s, u"timestamp"_s, u"human_time"_s}) {
        QVERIFY(json.contains(key));
        QVERIFY2(json[key].isNull(), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
