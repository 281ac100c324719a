// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/accounts.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void knowsWhoSomebodyIs_data();
    void knowsWhoSomebodyIs();
    void takesNoAddressForAnAccount();
    void hasAPictureOfEverybody();
};

void TestAccounts::knowsWhoSomebodyIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("account");
    QTest::newRow("an account") << u"ines"_s << u"ines"_s;
    QTest::newRow("a nickname") << u"quince"_s << u"tomas"_s;
    QTest::newRow("an address that is known") << u"ines@mail.example.org"_s << u"ines"_s;
    QTest::newRow("one nobody knows") << u"noor@mail.example.org"_s << u"noor@mail.example.org"_s;
    QTest::newRow("one of the project") << u"noor@fedoraproject.org"_s << u"noor"_s;
    QTest::newRow("one of the service's people") << u"noor@example.org"_s << u"noor"_s;
    QTest::newRow("known elsewhere, but one of its people") << u"jonas@example.org"_s << u"jonas"_s;
    QTest::newRow("an OpenID") << u"http://ines.id.fedoraproject.org/"_s << u"ines"_s;
    QTest::newRow("a secure OpenID") << u"https://ines.id.fedoraproject.org/"_s << u"ines"_s;
    QTest::newRow("an OpenID's host") << u"ines.id.fedoraproject.org"_s << u"ines"_s;
    QTest::newRow("nobody's OpenID") << u"http://.id.fedoraproject.org/"_s << u"http://.id.fedoraproject.org/"_s;
    QTest::newRow("an OpenID elsewhere") << u"http://ines.example.net/"_s << u"http://ines.example.net/"_s;
    QTest::newRow("no name before it") << u"@fedoraproject.org"_s << u"@fedoraproject.org"_s;
    QTest::newRow("an OpenID") << u"http://ines.id.fedoraproject.org/"_s << u"ines"_s;
    QTest::newRow("a secure OpenID") << u"https://ines.id.fedoraproject.org/"_s << u"ines"_s;
    QTest::newRow("an OpenID's host") << u"ines.id.fedoraproject.org"_s << u"ines"_s;
    QTest::newRow("nobody's OpenID") << u"http://.id.fedoraproject.org/"_s << u"http://.id.fedoraproject.org/"_s;
    QTest::newRow("an OpenID elsewhere") << u"http://ines.example.org/"_s << u"http://ines.example.org/"_s;
}

void TestAccounts::knowsWhoSomebodyIs()
{
    QFETCH(const QString, name);
    QFETCH(const QString, account);
    const meta::Accounts accounts(
        {{u"quince"_s, u"tomas"_s}, {u"ines@mail.example.org"_s, u"ines"_s}, {u"jonas@example.org"_s, u"other"_s}});
    QCOMPARE(accounts.account(name, u"@example.org"_s), account);
}

void TestAccounts::takesNoAddressForAnAccount()
{
    QVERIFY(meta::Accounts::isAccount(u"ines"_s));
    QVERIFY(!meta::Accounts::isAccount(u"ines@example.org"_s));
    QVERIFY(!meta::Accounts::isAccount({}));
}

void TestAccounts::hasAPictureOfEverybody()
{
    meta::Accounts accounts({});
    const auto first = accounts.avatar(u"ines"_s);
    QCOMPARE(first, u"https://seccdn.libravatar.org/avatar/"
                    "c17b74dc0c251c0e4436df0b4c0757d97f3d30ea978b144761166ef9b1d5fe1b?s=64&d=retro"_s);
    QCOMPARE(accounts.avatar(u"ines"_s), first);
    QVERIFY(meta::md5Avatar(u"Ines@Example.org"_s).contains(u"/7bee57782ad1c2f1fa35aa3060b08a8d?"_s));
    QVERIFY(meta::sha256Avatar(u"ines"_s).contains(
        u"/2dc899c8e59c150e3ecbb44c2b2d3550bacf41c036de624d3eb1f275120dd733?"_s));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
