// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/packs/jsonlines.h"
#include "core/meta/packs/pack.h"
#include "core/meta/packs/packloader.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

QString packs(const QString &name)
{
    return test::dataPath(u"packs/"_s) + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

meta::Digest digestOf(const QByteArray &message, const meta::ServiceSet &services, const QString &reader = {})
{
    const meta::Digester digester({.reader = reader, .services = services});
    const auto read = bus::Message::readText(message);
    return read ? digester.digest(*read) : meta::Digest();
}

QString plain(QString sentence)
{
    return sentence.remove(QChar(0x2068)).remove(QChar(0x2069));
}

meta::ServiceSet with(const QByteArray &pack)
{
    meta::ServiceSet services;
    if (const auto read = meta::readPack(pack, u"test.json"_s)) {
        const auto *const service = (*read)->service();
        services.add(std::span(&service, 1), *read);
    }
    return services;
}

meta::ServiceSet theOrchard()
{
    return with(contents(packs(u"orchard/orchard.json"_s)));
}

QByteArray eaten(const QByteArray &body, const QByteArray &topic = "org.example.prod.orchard.apple.eat")
{
    return "{\"topic\": \"" + topic + "\", \"msg\": " + body + "}";
}

} // namespace

class TestPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void givesTheSameRowsAsAService();
    void picksTheFirstCaseThatFits();
    void speaksToTheReader();
    void isAskedBeforeBuiltInServices();
    void livesAsLongAsWhoReadsIt();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void goesOnWithoutABrokenPack();
    void saysThatAFolderIsMissing();
    void describesAnotherBus_data();
    void describesAnotherBus();
    void findsTheLineOfAValue_data();
    void findsTheLineOfAValue();
};

void TestPacks::givesTheSameRowsAsAService()
{
    const auto digest = digestOf(eaten(R"({"eater": "ines@example.org", "apple": "russet-2-1.fc45", "count": 2,
        "taste": "sweet", "friends": ["tomas"], "diary": {"text": "Two.\nMore."}})"),
        theOrchard());
    QCOMPARE(digest.subtitle, u"\u2068ines\u2069 ate 2 apples (sweet)"_s);
    QCOMPARE(digest.headline, u"Eaten: \u2068russet\u2069"_s);
    QCOMPARE(digest.longForm, u"Two.\nMore."_s);
    QCOMPARE(digest.service, u"orchard"_s);
    QCOMPARE(digest.kind, u"eaten"_s);
    QCOMPARE(digest.link, u"https://orchard.example.org/russet"_s);
    QCOMPARE(digest.icon, u"apple"_s);
    QCOMPARE(digest.agent, u"ines"_s);
    QCOMPARE(digest.usernames, (QStringList{u"ines"_s, u"tomas"_s}));
    QCOMPARE(digest.packages, QStringList{u"russet"_s});
    QCOMPARE(digest.objects, QStringList{u"apples/russet-2-1.fc45"_s});
    QCOMPARE(digest.severity, meta::Severity::Info);
    QVERIFY(digest.isDeprecated);
    QVERIFY(digest.avatars.isEmpty());
    QCOMPARE(digestOf(eaten("{}", "org.example.prod.orchard.apple.bite.again"), theOrchard()).kind, u"eaten"_s);
    QCOMPARE(
        digestOf(eaten("{}", "org.example.prod.orchard.apple.eat.core"), theOrchard()).headline, u"Nothing left"_s);
    const auto bySchema = digestOf(
        R"({"topic": "x", "headers": {"fedora_messaging_schema": "orchard.eat.v1"}, "body": {}})", theOrchard());
    QCOMPARE(bySchema.subtitle, u"An apple was eaten"_s);
}

void TestPacks::picksTheFirstCaseThatFits()
{
    const auto digest = digestOf(eaten(R"({"picker": "tomas", "apple": "russet", "worm": true})"), theOrchard());
    QCOMPARE(plain(digest.subtitle), u"tomas found a worm in russet"_s);
    QCOMPARE(digest.severity, meta::Severity::Problem);
    QCOMPARE(digestOf(eaten(R"({"worm": true})"), theOrchard()).subtitle, u"An apple was eaten"_s);
}

void TestPacks::speaksToTheReader()
{
    const QByteArray body = R"({"eater": "marta@example.org", "apple": "russet"})";
    QCOMPARE(plain(digestOf(eaten(body), theOrchard(), u"marta"_s).subjective), u"You ate russet"_s);
    QCOMPARE(digestOf(eaten(body), theOrchard(), u"tomas"_s).subjective, u"An apple was eaten"_s);
}

void TestPacks::isAskedBeforeBuiltInServices()
{
    const QByteArray message = R"({"topic": "org.fedoraproject.prod.copr.worker.create", "msg": {}})";
    const auto services = with(R"({"name": "copr", "label": "Our Copr", "prefixes": "org.fedoraproject.*",
        "topics": [{"name": "copr.worker.create", "subtitle": "One more to help"}]})");
    QCOMPARE(digestOf(message, services).subtitle, u"One more to help"_s);
    QCOMPARE(digestOf(message, {}).subtitle, u"Copr has a new worker"_s);
}

void TestPacks::livesAsLongAsWhoReadsIt()
{
    std::weak_ptr<const meta::Pack> watched;
    auto digester = [&] {
        auto pack = *meta::readPack(contents(packs(u"orchard/orchard.json"_s)), u"orchard.json"_s);
        watched = pack;
        meta::Reading reading;
        const auto *const service = pack->service();
        reading.services.add(std::span(&service, 1), std::move(pack));
        return std::make_unique<meta::Digester>(reading);
    }();
    const auto message = bus::Message::readText(eaten("{}"));
    QCOMPARE(digester->digest(*message).subtitle, u"An apple was eaten"_s);
    digester.reset();
    QVERIFY(watched.expired());
}

void TestPacks::refusesWhatIsBroken_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("no-json") << 4 << u"no JSON"_s;
    QTest::newRow("no-object") << 1 << u"a pack is an object"_s;
    QTest::newRow("empty") << 1 << u"no JSON"_s;
    QTest::newRow("no-label") << 1 << u"the service has no label"_s;
    QTest::newRow("unknown-key") << 9 << u"there is no key \"subtitel\""_s;
    QTest::newRow("bad-pattern") << 13 << u"is no message pattern"_s;
    QTest::newRow("date-pattern") << 4 << u"is no message pattern"_s;
    QTest::newRow("bad-template") << 4 << u"braces"_s;
    QTest::newRow("bad-severity") << 5 << u"problem, attention, fixed or info"_s;
    QTest::newRow("three-conditions") << 7 << u"only once"_s;
    QTest::newRow("bad-condition") << 4 << u"name=value"_s;
    QTest::newRow("no-then") << 3 << u"no \"then\""_s;
    QTest::newRow("blank-in-a-list") << 4 << u"is no word"_s;
    QTest::newRow("bad-field") << 5 << u"a name of letters and digits"_s;
    QTest::newRow("bad-kind-of-field") << 5 << u"name, account, package or state"_s;
    QTest::newRow("fields-are-no-list") << 3 << u"fields are a list of objects"_s;
    QTest::newRow("no-name") << 4 << u"a topic has a name, or schemas"_s;
    QTest::newRow("a-number") << 4 << u"is to be a text"_s;
    QTest::newRow("a-list-in-a-list") << 5 << u"a list stands in a list"_s;
    QTest::newRow("a-control-character") << 3 << u"control character"_s;
}

void TestPacks::refusesWhatIsBroken()
{
    QFETCH(const int, line);
    QFETCH(const QString, words);
    const auto path = packs(u"broken/%1.json"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(QFile::exists(path));
    const auto read = meta::readPack(contents(path), path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, meta::ErrorCode::BadPack);
    const auto &detail = read.error().detail;
    QVERIFY2(detail.startsWith(path + u":%1: "_s.arg(line)) && detail.contains(words), qUtf8Printable(detail));
}

void TestPacks::goesOnWithoutABrokenPack()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(packs(u"broken/no-name.json"_s), folder.filePath(u"a.json"_s)));
    QVERIFY(QFile::copy(packs(u"cts.json"_s), folder.filePath(u"b.json"_s)));
    QVERIFY(QFile::copy(packs(u"broken/no-json.json"_s), folder.filePath(u"c.json"_s)));
    QVERIFY(QFile::copy(packs(u"pub.json"_s), folder.filePath(u"d.json"_s)));
    meta::ServiceSet services;
    const auto builtIn = services.services().size();
    const auto refused = meta::addPacks(services, folder.path());
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused[0].detail.startsWith(folder.filePath(u"a.json"_s)));
    QCOMPARE(services.services().size(), builtIn + 2);
    QCOMPARE(QByteArray(services.services()[1]->name.data()), QByteArray("pub"));
}

void TestPacks::saysThatAFolderIsMissing()
{
    meta::ServiceSet services;
    const auto refused = meta::addPacks(services, u"/nowhere/at/all"_s);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0].detail.contains(u"/nowhere/at/all"_s));
    QCOMPARE(services, meta::ServiceSet());
}

void TestPacks::describesAnotherBus_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a build") << QByteArray(R"({"topic": "/topic/VirtualTopic.eng.brew.build.failed",
        "msg": {"info": {"name": "libaurora", "nvr": "libaurora-2.4.1-3.el9", "owner_name": "ines", "id": 7}}})")
                             << u"ines's build of libaurora-2.4.1-3.el9 failed"_s;
    QTest::newRow("told by headers") << QByteArray(R"({"topic": "/topic/VirtualTopic.eng.errata.activity.status",
        "headers": {"who": "tomas@redhat.com", "from": "QE", "to": "NEW_FILES", "fulladvisory": "RHBA-2026:1-01"},
        "msg": ""})") << u"tomas moved RHBA-2026:1-01 from QE to NEW_FILES"_s;
    QTest::newRow("a plural") << QByteArray(R"({"topic": "/topic/VirtualTopic.eng.distgit.push",
        "msg": {"username": "noor", "numcommits": 1, "repo": "libaurora", "namespace": "rpms", "branch": "el9"}})")
                              << u"noor pushed 1 commit to libaurora (el9)"_s;
    QTest::newRow("the body is a text") << QByteArray(R"({"topic": "/topic/VirtualTopic.eng.metaxor.internal.refresh",
        "msg": "All is fresh"})") << u"All is fresh"_s;
}

void TestPacks::describesAnotherBus()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, sentence);
    static const auto services = [] {
        meta::ServiceSet all;
        const auto refused = meta::addPacks(all, packs({}));
        return refused.isEmpty() ? all : meta::ServiceSet();
    }();
    QCOMPARE(plain(digestOf(message, services).subtitle), sentence);
}

void TestPacks::findsTheLineOfAValue_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<int>("line");
    QTest::newRow("the root") << QStringList() << 2;
    QTest::newRow("a member") << QStringList{u"b"_s} << 4;
    QTest::newRow("an item") << QStringList{u"b"_s, u"1"_s} << 5;
    QTest::newRow("a member of an item") << QStringList{u"b"_s, u"1"_s, u"c"_s} << 6;
    QTest::newRow("after texts with brackets") << QStringList{u"d"_s} << 9;
    QTest::newRow("as far as it leads") << QStringList{u"b"_s, u"1"_s, u"nowhere"_s} << 5;
    QTest::newRow("past the end of a list") << QStringList{u"b"_s, u"9"_s} << 4;
}

void TestPacks::findsTheLineOfAValue()
{
    QFETCH(const QStringList, path);
    QFETCH(const int, line);
    const QByteArray json = "\n{\n \"a\" : \"]}\\\"\",\n \"b\":[ -1.5e3 ,\n  {\"x\": [], \"y\": {}, \"z\": null,\n"
                            "  \"c\": true}\n ],\n\n \"d\": {}}";
    QCOMPARE(meta::lineOf(json, path), line);
}

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
