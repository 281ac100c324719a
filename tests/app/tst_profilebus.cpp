// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilebus.h"
#include "core/bus/curvekey.h"
#include "core/credentials/memorycredentials.h"
#include "tests/support/test.h"

#include <QTest>

using namespace tidings;
using namespace Qt::StringLiterals;
using Kind = config::Credential::Kind;

/// What becomes of a profile when it is used.
class TestProfileBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void noSecretKeyGoesToAReplayServer_data();
    void noSecretKeyGoesToAReplayServer();
};

void TestProfileBus::noSecretKeyGoesToAReplayServer_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("account");
    QTest::newRow("a key") << Kind::Curve << QString();
    QTest::newRow("a password") << Kind::Plain << u"ines"_s;
    QTest::newRow("nobody") << Kind::None << QString();
}

void TestProfileBus::noSecretKeyGoesToAReplayServer()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, account);
    config::Profile profile{.name = u"mine"_s, .endpoints = {u"tcp://127.0.0.1:9940"_s}};
    profile.replay = {{u"gateway"_s, u"tcp://127.0.0.1:9941"_s}};
    profile.credential = {kind, kind == Kind::None ? QString() : u"ines"_s};
    profile.serverKey = *bus::makeSecretKey().and_then(bus::publicKeyOf);
    credentials::MemoryCredentials store;
    store.keep({u"mine"_s, u"ines"_s}, Secret("password"));
    store.keep({u"mine"_s, u"ines"_s, true}, *bus::makeSecretKey());
    const auto options = app::busOptions(profile, {}, {}, store);
    QVERIFY(options);
    QCOMPARE(options->gaps.servers, profile.replay);
    const auto &client = options->gaps.client;
    QCOMPARE(client.account, account);
    QCOMPARE(client.askPassword != nullptr, !account.isEmpty());
    if (client.askPassword) {
        bus::Password said = tl::make_unexpected(bus::NoPassword{});
        client.askPassword(this, [&said](const bus::Password &password) { said = password; });
        QTRY_VERIFY(said == Secret("password"));
    }
}

QTEST_GUILESS_MAIN(TestProfileBus)
#include "tst_profilebus.moc"
