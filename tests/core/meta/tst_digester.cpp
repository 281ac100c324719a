// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "tests/core/meta/orchard.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray fedmsg(const QByteArray &topic, const QByteArray &body)
{
    return json("{'topic': '" + topic + "', 'msg': " + body + "}");
}

QByteArray amqp(const QByteArray &topic, const QByteArray &headers, const QByteArray &body)
{
    return json("{'topic': '" + topic + "', 'headers': " + headers + ", 'body': " + body + "}");
}

meta::Reading reading()
{
    meta::Reading reading{
        .reader = u"marta"_s, .accounts = {{u"quince"_s, u"tomas"_s}, {u"ines@example.org"_s, u"ines"_s}}};
    const auto *const service = &test::orchard;
    reading.services.add(std::span(&service, 1), nullptr);
    return reading;
}

meta::Digest digestOf(const QByteArray &text)
{
    static const meta::Digester digester(reading());
    const auto message = bus::Message::readText(text);
    return message ? digester.digest(*message) : meta::Digest();
}

QString plain(QString sentence)
{
    return sentence.remove(QChar(0x2068)).remove(QChar(0x2069));
}

meta::Digest apple(const QByteArray &body)
{
    return digestOf(fedmsg("org.example.prod.orchard.apple", body));
}

} // namespace

class TestDigester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void missingUserPicksTheNextWording();
    void missingEverythingPicksTheGenericOne();
    void picksByCondition_data();
    void picksByCondition();
    void speaksToTheReader_data();
    void speaksToTheReader();
    void findsTheRow_data();
    void findsTheRow();
    void takesFieldsFromRowServiceAndCode();
    void namesPeopleByTheirAccounts();
    void showsAPictureOfWhoDidIt();
    void hasAnIconForEachBus();
    void linksOnlyWhereItMay();
    void listsOneForEachItem();
    void addsWhatHeadersList();
    void marksWhatHasASuccessor();
    void givesAnyServiceADigest();
    void marksWhereNamesStand();
    void cutsSentencesAtWholeNames();
    void saysWhatIsLong();
    void namesKindAndTitle();
    void givesTheSameTwice();
};

void TestDigester::missingUserPicksTheNextWording()
{
    QCOMPARE(plain(apple("{'user': 'ines', 'sort': 'russet', 'weather': 'rain'}").subtitle),
        u"ines looked at the russet in the rain"_s);
    QCOMPARE(plain(apple("{'user': 'ines', 'sort': 'russet'}").subtitle), u"ines looked at the russet"_s);
    for (const auto *nobody : {"null", "''", "'  '", "[]", "{}", "[null]"}) {
        const auto digest = apple(QByteArray("{'sort': 'russet', 'user': ") + nobody + "}");
        QCOMPARE(plain(digest.subtitle), u"Somebody looked at the russet"_s);
        QCOMPARE(digest.usernames, QStringList());
    }
}

void TestDigester::missingEverythingPicksTheGenericOne()
{
    const auto digest = apple("{}");
    QCOMPARE(digest.subtitle, u"The orchard: apple"_s);
    QCOMPARE(digest.headline, u"The orchard: apple"_s);
    QCOMPARE(digest.longForm, digest.subtitle);
    QCOMPARE(digest.service, u"orchard"_s);
}

void TestDigester::picksByCondition_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<meta::Severity>("severity");
    QTest::newRow("both hold") << QByteArray("{'worm': true, 'size': 3}") << meta::Severity::Problem;
    QTest::newRow("the number is a text") << QByteArray("{'worm': true, 'size': '2'}") << meta::Severity::Problem;
    QTest::newRow("the outer holds") << QByteArray("{'worm': true, 'size': 4}") << meta::Severity::Attention;
    QTest::newRow("none holds") << QByteArray("{'worm': false, 'size': 3}") << meta::Severity::Info;
    QTest::newRow("it is not said") << QByteArray("{}") << meta::Severity::Info;
    QTest::newRow("one of a list") << QByteArray("{'worm': ['true'], 'size': 9}") << meta::Severity::Attention;
}

void TestDigester::picksByCondition()
{
    QFETCH(const QByteArray, body);
    QFETCH(const meta::Severity, severity);
    QCOMPARE(digestOf(fedmsg("org.example.prod.orchard.apple.eat", body)).severity, severity);
}

void TestDigester::speaksToTheReader_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("she did it") << QByteArray("{'user': 'marta', 'sort': 'russet'}") << u"You looked at the russet"_s;
    QTest::newRow("it is hers") << QByteArray("{'user': 'ines', 'owner': 'marta', 'sort': 'russet'}")
                                << u"ines looked at your russet"_s;
    QTest::newRow("she helped") << QByteArray("{'user': 'ines', 'helpers': ['marta'], 'sort': 'russet'}")
                                << u"ines looked at the russet"_s;
    QTest::newRow("it is not about her") << QByteArray("{'user': 'ines', 'sort': 'russet'}")
                                         << u"ines looked at the russet"_s;
}

void TestDigester::speaksToTheReader()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, sentence);
    QCOMPARE(plain(apple(body).subjective), sentence);
}

void TestDigester::findsTheRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const QByteArray schema = "{'fedora_messaging_schema': 'orchard.eat.v1'}";
    QTest::newRow("by the longest name") << fedmsg("org.example.prod.orchard.apple.eat.up", "{}")
                                         << u"An apple was eaten up"_s;
    QTest::newRow("by another name") << fedmsg("org.example.stg.orchard.apple.bite.hard.now", "{}")
                                     << u"An apple was eaten hard.now"_s;
    QTest::newRow("by any word") << fedmsg("org.example.prod.orchard.apple.eat.russet.core", "{}")
                                 << u"A core is left"_s;
    QTest::newRow("by another prefix") << fedmsg("org.example.garden.prod.orchard.old", "{}") << u"Of old"_s;
    QTest::newRow("by schema before topic")
        << amqp("org.example.prod.orchard.old", schema, "{}") << u"An apple was eaten"_s;
    QTest::newRow("by topic where the schema says nothing")
        << amqp("org.example.prod.orchard.old", "{'fedora_messaging_schema': 'base.message'}", "{}") << u"Of old"_s;
    QTest::newRow("without its prefix, on AMQP") << amqp("orchard.old", "{}", "{}") << u"Of old"_s;
    QTest::newRow("with a foreign prefix") << fedmsg("org.elsewhere.prod.orchard.old", "{}") << u"orchard: old"_s;
    QTest::newRow("with half a word") << fedmsg("org.example.prod.orchard.older", "{}") << u"orchard: older"_s;
}

void TestDigester::findsTheRow()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, sentence);
    QCOMPARE(plain(digestOf(text).subtitle), sentence);
}

void TestDigester::takesFieldsFromRowServiceAndCode()
{
    const auto twice =
        digestOf(fedmsg("org.example.prod.orchard.twice", "{'sort': 'russet', 'wild': true, 'ladder': 'quince'}"));
    QCOMPARE(twice.subtitle, u"\u2068wild russet and wild russet\u2069, said \u2068tomas\u2069"_s);
    const auto basket = digestOf(fedmsg("org.example.prod.orchard.basket", "{'basket': [1, 2, 3]}"));
    QCOMPARE(basket.subtitle, u"3 apples are in the basket"_s);
    QCOMPARE(apple("{'tree': 'russet-old-2-1', 'sort': 'x'}").packages, QStringList{u"russet-old"_s});
}

void TestDigester::namesPeopleByTheirAccounts()
{
    const auto digest = apple("{'user': {'name': 'quince'}, 'owner': 'noor@fedoraproject.org', 'sort': 'russet', "
                              "'helpers': ['x@elsewhere.example', 'jonas'], 'mail': 'ines@example.org'}");
    QCOMPARE(digest.agent, u"tomas"_s);
    QCOMPARE(digest.usernames, (QStringList{u"jonas"_s, u"noor"_s, u"tomas"_s}));
    QCOMPARE(plain(digest.subtitle), u"tomas looked at the russet"_s);
    QCOMPARE(digest.emails, (QHash<QString, QString>{{u"ines@example.org"_s, u"ines"_s}}));
    QCOMPARE(digest.avatars.size(), 3);
}

void TestDigester::showsAPictureOfWhoDidIt()
{
    const auto known = apple("{'user': 'ines'}");
    QCOMPARE(known.secondaryIcon, known.avatars.value(u"ines"_s));
    QVERIFY(apple("{'mail': 'ines@example.org'}").secondaryIcon.startsWith("https://seccdn.libravatar.org/avatar/"_L1));
    QCOMPARE(apple("{}").secondaryIcon, u"https://orchard.example.org/apple.png"_s);
    QCOMPARE(apple("{'user': 'bodhi'}").avatars.value(u"bodhi"_s),
        u"https://apps.fedoraproject.org/img/icons/bodhi-64.png"_s);
}

void TestDigester::hasAnIconForEachBus()
{
    QCOMPARE(apple("{}").icon, u"https://orchard.example.org/apple.png"_s);
    QCOMPARE(
        digestOf(amqp("org.example.prod.orchard.apple", "{}", "{}")).icon, u"https://orchard.example.org/pear.png"_s);
}

void TestDigester::linksOnlyWhereItMay()
{
    QCOMPARE(apple("{'page': 'https://orchard.example.org/7'}").link, u"https://orchard.example.org/7"_s);
    QCOMPARE(apple("{'page': 'javascript:alert(1)'}").link, QString());
    QCOMPARE(apple("{'place': 'north', 'sort': 'a/b'}").link, u"https://north.orchard.example.org/a/b"_s);
    QCOMPARE(apple("{'place': 'evil.example/', 'sort': 'a'}").link, QString());
}

void TestDigester::listsOneForEachItem()
{
    QCOMPARE(apple("{'sort': 'russet', 'basket': ['b', 'a', 'b', '']}").objects,
        (QStringList{u"russet/a"_s, u"russet/b"_s}));
    QCOMPARE(apple("{'basket': ['a']}").objects, QStringList());
}

void TestDigester::addsWhatHeadersList()
{
    const auto digest = digestOf(amqp("org.example.prod.orchard.apple",
        "{'fedora_messaging_user_noor': true, 'fedora_messaging_rpm_libaurora': true, "
        "'fedora_messaging_group_pickers': true, 'fedora_messaging_user_None': true, 'fedora_messaging_user_': true}",
        "{'user': 'ines'}"));
    QCOMPARE(digest.usernames, (QStringList{u"ines"_s, u"noor"_s}));
    QCOMPARE(digest.packages, QStringList{u"libaurora"_s});
    QCOMPARE(digest.groups, QStringList{u"pickers"_s});
}

void TestDigester::marksWhatHasASuccessor()
{
    QVERIFY(digestOf(fedmsg("org.example.prod.orchard.old", "{}")).isDeprecated);
    QVERIFY(!apple("{}").isDeprecated);
}

void TestDigester::givesAnyServiceADigest()
{
    const auto digest = digestOf(fedmsg("org.fedoraproject.prod.quarry.stone.break",
        "{'who': 'quince', 'nvr': 'libaurora-2-1.fc45', 'result': 'FAILED', 'url': 'https://quarry.example.org'}"));
    QCOMPARE(plain(digest.subtitle), u"quarry: stone break for libaurora by tomas"_s);
    QCOMPARE(digest.service, u"quarry"_s);
    QCOMPARE(digest.kind, u"stone.break"_s);
    QCOMPARE(digest.severity, meta::Severity::Problem);
    QCOMPARE(digest.link, u"https://quarry.example.org"_s);
    QCOMPARE(digestOf(fedmsg("", "7")).headline, u"A message without a topic"_s);
}

void TestDigester::marksWhereNamesStand()
{
    const auto digest = apple("{'user': 'ines', 'sort': 'russet', 'weather': 'rain'}");
    QCOMPARE(digest.spans.size(), 2);
    QCOMPARE(digest.subtitle.mid(digest.spans[0].start, digest.spans[0].length), u"\u2068ines\u2069"_s);
    QCOMPARE(digest.subtitle.mid(digest.spans[1].start, digest.spans[1].length), u"\u2068russet\u2069"_s);
    // A word that is no name is not isolated.
    QVERIFY(digest.subtitle.endsWith("in the rain"_L1));
}

void TestDigester::cutsSentencesAtWholeNames()
{
    const auto digest = apple("{'sort': '" + QByteArray(500, 'x') + "'}");
    QVERIFY(digest.headline.size() <= 121);
    QVERIFY(digest.headline.endsWith(u"…\u2069"_s));
    QVERIFY(digest.subtitle.endsWith(u"…\u2069"_s));
}

void TestDigester::saysWhatIsLong()
{
    const auto digest =
        digestOf(fedmsg("org.example.prod.orchard.basket", "{'basket': [1], 'note': 'One.\\r\\n\\nTwo.'}"));
    QCOMPARE(digest.subtitle, u"1 apple is in the basket"_s);
    QCOMPARE(digest.longForm, u"One.\n\nTwo."_s);
}

void TestDigester::namesKindAndTitle()
{
    const auto digest = digestOf(fedmsg("org.example.prod.orchard.apple.eat.up", "{}"));
    QCOMPARE(digest.title, u"orchard.apple.eat.up"_s);
    QCOMPARE(digest.kind, u"eaten.up"_s);
    QCOMPARE(digestOf(fedmsg("org.example.prod.orchard.apple.eat", "{}")).kind, u"apple.eat"_s);
    QCOMPARE(digestOf(fedmsg("hello", "{}")).kind, u"message"_s);
}

void TestDigester::givesTheSameTwice()
{
    const QByteArray body = "{'user': 'ines', 'sort': 'russet', 'basket': ['a', 'b']}";
    const auto first = apple(body);
    (void)apple("{'user': 'tomas'}");
    QCOMPARE(apple(body), first);
}

QTEST_GUILESS_MAIN(TestDigester)
#include "tst_digester.moc"
