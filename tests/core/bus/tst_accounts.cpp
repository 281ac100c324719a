// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/accounts.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using bus::Accounts;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsAccountsAndGroups();
    void allowsWhatLiesWithinABeginning_data();
    void allowsWhatLiesWithinABeginning();
    void knowsWhoComesFromWhere_data();
    void knowsWhoComesFromWhere();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
};

static const char good[] = R"([groups.anonymous]
topics = ["org.example.prod."]

[groups.packagers]
topics = [""]
connections = 3
subscriptions = 5
bytes_per_second = "64KiB"
bytes_per_day = "1GiB"

[accounts.ines]
group = "packagers"
password = "$scrypt$ln=12,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$6qW2OR/bDoM4alwovCvk7toNwRazKiMzkQjSGyzg2mk"

[accounts."marta@example.org"]
group = "packagers"
curve_keys = ["rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"]
off = true
)";

void TestAccounts::readsAccountsAndGroups()
{
    const auto read = Accounts::read(good, u"a.toml"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->count(), 2);
    QCOMPARE(read->group(u"packagers"_s)->connections, 3);
    QCOMPARE(read->group(u"packagers"_s)->subscriptions, 5);
    QCOMPARE(read->group(u"packagers"_s)->bytesPerSecond, 65536);
    QCOMPARE(read->group(u"packagers"_s)->bytesPerDay, qint64{1} << 30);
    QVERIFY(!read->group(Accounts::anonymous)->bytesPerDay);
    const auto *const ines = read->named(u"ines"_s);
    QVERIFY(ines != nullptr && ines->password->fits("secret") && !ines->isOff && ines->curveKeys.isEmpty());
    const auto *const marta = read->named(u"marta@example.org"_s);
    QVERIFY(marta != nullptr && marta->isOff && !marta->password);
    QCOMPARE(read->ofKey(marta->curveKeys.value(0)), marta);
    QVERIFY(read->ofKey(QByteArray(32, 'x')) == nullptr);
    QVERIFY(read->named(u"jan"_s) == nullptr && read->group(u"others"_s) == nullptr);
}

void TestAccounts::allowsWhatLiesWithinABeginning_data()
{
    QTest::addColumn<QByteArrayList>("allowed");
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<bool>("isGood");
    const QByteArrayList prod = {"com.example", "org.example.prod."};
    QTest::newRow("the same") << prod << QByteArray("org.example.prod.") << true;
    QTest::newRow("longer") << prod << QByteArray("org.example.prod.git") << true;
    QTest::newRow("shorter") << prod << QByteArray("org.example.prod") << false;
    QTest::newRow("all of it") << prod << QByteArray("") << false;
    QTest::newRow("another") << prod << QByteArray("org.example.stg.git") << false;
    QTest::newRow("the other one") << prod << QByteArray("com.example.x") << true;
    QTest::newRow("all where all is allowed") << QByteArrayList{""} << QByteArray("") << true;
    QTest::newRow("nothing is allowed") << QByteArrayList() << QByteArray("org") << false;
}

void TestAccounts::allowsWhatLiesWithinABeginning()
{
    QFETCH(const QByteArrayList, allowed);
    QFETCH(const QByteArray, topic);
    QFETCH(const bool, isGood);
    QCOMPARE(bus::isAllowed({.topics = allowed}, topic), isGood);
}

void TestAccounts::knowsWhoComesFromWhere_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("publishes");
    QTest::newRow("a network") << u"10.2.3.4"_s << QByteArray("inner.");
    QTest::newRow("its first") << u"10.0.0.0"_s << QByteArray("inner.");
    QTest::newRow("one beside it") << u"11.0.0.0"_s << QByteArray();
    QTest::newRow("a smaller one in it") << u"10.1.200.7"_s << QByteArray("lab.");
    QTest::newRow("beside the smaller one") << u"10.1.127.255"_s << QByteArray("inner.");
    QTest::newRow("one address") << u"192.0.2.7"_s << QByteArray("lab.");
    QTest::newRow("another one") << u"192.0.2.6"_s << QByteArray();
    QTest::newRow("IPv6") << u"2001:db8:1:2::/64"_s << QByteArray("lab.");
    QTest::newRow("another IPv6") << u"2001:db8:2::/64"_s << QByteArray();
    QTest::newRow("zeros, which IPv4 is not") << u"::/64"_s << QByteArray("lab.");
    QTest::newRow("no address") << u"local"_s << QByteArray();
}

void TestAccounts::knowsWhoComesFromWhere()
{
    QFETCH(const QString, address);
    QFETCH(const QByteArray, publishes);
    const auto read = Accounts::read("[groups.anonymous]\ntopics = [\"\"]\n"
                                     "[groups.inner]\npublish = [\"inner.\"]\naddresses = [\"10.0.0.0/8\"]\n"
                                     "[groups.lab]\npublish = [\"lab.\"]\nthird_party = true\n"
                                     "addresses = [\"10.1.255.0/17\", \"192.0.2.7\", \"2001:db8:1::/48\", \"::/32\"]\n"
                                     "[accounts.ines]\ngroup = \"lab\"\n",
        u"a.toml"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    const auto *const group = read->groupOf(bus::anonymousId(address));
    QVERIFY(group != nullptr);
    QCOMPARE(group->publish.value(0), publishes);
    QCOMPARE(group->isThirdParty, publishes == "lab.");
    QVERIFY(bus::mayPublish(*group, publishes + "x") != publishes.isEmpty() && !bus::mayPublish(*group, "other"));
    QCOMPARE(read->groupOf("ines"), read->group(u"lab"_s));
    QVERIFY(read->groupOf("jan") == nullptr && read->groupOf("") == nullptr);
}

void TestAccounts::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const QByteArray group = "[groups.g]\ntopics = []\n";
    const QByteArray account = group + "[accounts.ines]\ngroup = \"g\"\n";
    QTest::newRow("no TOML") << group + "topics ==" << u"a.toml:3:"_s;
    QTest::newRow("nothing in it") << QByteArray() << u"there is no group"_s;
    QTest::newRow("an unknown setting") << account + "of = true"
                                        << u"a.toml:5: there is no setting \"of\"; is \"off\""_s;
    QTest::newRow("an unknown table") << group + "[user.x]\n" << u"there is no setting \"user\""_s;
    QTest::newRow("a group without topics")
        << QByteArray("[groups.g]\n") << u"a.toml:1: the group \"g\" lacks \"topics\""_s;
    for (const char *const network : {"10.0.0.0/33", "10.0.0/8", "10.0.0.0/-1", "10.0.0.0/", "host", "/8", "",
             "2001:db8::1", "2001:db8::/65", "fe80::1%eth0/64"}) {
        QTest::newRow(network) << group + "addresses = [\"" + network + "\"]"
                               << u"a.toml:3: \"%1\" is no network"_s.arg(QLatin1StringView(network));
    }
    QTest::newRow("a network twice") << QByteArray("[groups.a]\ntopics = []\naddresses = [\"10.0.0.0/8\"]\n"
                                                   "[groups.b]\ntopics = []\naddresses = [\"10.1.0.0/8\"]\n")
                                     << u"a.toml:6: \"10.1.0.0/8\" is a network of the group \"a\", too"_s;
    QTest::newRow("a third party by a word") << group + "third_party = 1" << u"\"third_party\" has to be true"_s;
    QTest::newRow("topics that are none")
        << QByteArray("[groups.g]\ntopics = [1]") << u"a.toml:2: \"topics\" has to be"_s;
    QTest::newRow("one topic alone") << QByteArray("[groups.g]\ntopics = \"a\"") << u"a list of texts"_s;
    QTest::newRow("connections below 0") << group + "connections = -1" << u"a.toml:3: \"connections\" has to be"_s;
    QTest::newRow("connections as text") << group + "connections = \"3\"" << u"a whole number"_s;
    QTest::newRow("bytes without a unit")
        << group + "bytes_per_day = 100" << u"a.toml:3: \"bytes_per_day\" has to be"_s;
    QTest::newRow("a group there is none of") << group + "[accounts.ines]\ngroup = \"h\"" << u"is of no group"_s;
    QTest::newRow("no group") << group + "[accounts.ines]\n" << u"is of no group"_s;
    QTest::newRow("a password as it is") << account + "password = \"secret\"" << u"a.toml:5: this is no hash"_s;
    QTest::newRow("a short key") << account + "curve_keys = [\"abc\"]" << u"a.toml:5: \"abc\" is no public key"_s;
    QTest::newRow("a key of odd letters")
        << account + "curve_keys = [\"" + QByteArray(40, ' ') + "\"]" << u"is no public key"_s;
    QTest::newRow("a key twice") << account + "curve_keys = [\"" + QByteArray(40, '0') + "\", \"" +
                                        QByteArray(40, '0') + "\"]"
                                 << u"has a key that \"ines\" has, too"_s;
    QTest::newRow("off by a word") << account + "off = \"yes\"" << u"true or false"_s;
    QTest::newRow("a name with a blank") << group + "[accounts.\"a b\"]\ngroup = \"g\"" << u"is no name"_s;
    QTest::newRow("the name of the others") << group + "[accounts.anonymous]\ngroup = \"g\"" << u"cannot be called"_s;
    QTest::newRow("accounts that are none") << group + "[accounts]\nines = 3" << u"has to be a table"_s;
    QTest::newRow("no table of groups") << QByteArray("groups = 3") << u"\"groups\" has to be a table"_s;
}

void TestAccounts::saysWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, error);
    const auto read = Accounts::read(text, u"a.toml"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, crypto::ErrorCode::File);
    QVERIFY2(read.error().detail.contains(error), qPrintable(read.error().detail));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
