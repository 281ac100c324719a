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
    void aNameBecomesItsAccount_data();
    void aNameBecomesItsAccount();
};

void TestAccounts::aNameBecomesItsAccount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("account");
    QTest::newRow("an account") << u"ines"_s << u"ines"_s;
    QTest::newRow("a known nickname") << u"quince"_s << u"tomas"_s;
    QTest::newRow("an address at home") << u"ines@fedoraproject.org"_s << u"ines"_s;
    QTest::newRow("an address elsewhere") << u"ines@example.org"_s << u"ines@example.org"_s;
    QTest::newRow("an OpenID") << u"http://ines.id.fedoraproject.org/"_s << u"ines"_s;
    QTest::newRow("a secure OpenID") << u"https://ines.id.fedoraproject.org/"_s << u"ines"_s;
    QTest::newRow("an OpenID's host") << u"ines.id.fedoraproject.org"_s << u"ines"_s;
    QTest::newRow("nobody's OpenID") << u"http://.id.fedoraproject.org/"_s << u"http://.id.fedoraproject.org/"_s;
    QTest::newRow("an OpenID elsewhere") << u"http://ines.example.org/"_s << u"http://ines.example.org/"_s;
}

void TestAccounts::aNameBecomesItsAccount()
{
    QFETCH(const QString, name);
    QFETCH(const QString, account);
    const meta::Accounts accounts({{u"quince"_s, u"tomas"_s}});
    QCOMPARE(accounts.account(name), account);
}

QTEST_GUILESS_MAIN(TestAccounts)

#include "tst_accounts.moc"
