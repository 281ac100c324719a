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
    void saysToAReplayServerWhoAsks_data();
    void saysToAReplayServerWhoAsks();
};

void TestProfileBus::saysToAReplayServerWhoAsks_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isServerKnown");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("a key") << Kind::Curve << true << true;
    QTest::newRow("a key, and no server's") << Kind::Curve << false << false;
    QTest::newRow("a password") << Kind::Plain << true << true;
    QTest::newRow("nobody") << Kind::None << true << false;
}

void TestProfileBus::saysToAReplayServerWhoAsks()
{
    QFETCH(const Kind, kind);
    QFETCH(const bool, isServerKnown);
    QFETCH(const bool, isSaid);
    const bool isByKey = kind == Kind::Curve;
    config::Profile profile{.name = u"mine"_s, .endpoints = {u"tcp://127.0.0.1:9940"_s}};
    profile.replay = {{u"gateway"_s, u"tcp://127.0.0.1:9941"_s}};
    profile.credential = {kind, kind == Kind::None ? QString() : u"ines"_s};
    profile.serverKey = isServerKnown ? *bus::makeSecretKey().and_then(bus::publicKeyOf) : QString();
    credentials::MemoryCredentials store;
    const auto key = *bus::makeSecretKey();
    store.keep({u"mine"_s, u"ines"_s}, Secret("password"));
    store.keep({u"mine"_s, u"ines"_s, true}, key);
    const auto options = app::busOptions(profile, {}, {}, store);
    QVERIFY(options);
    QCOMPARE(options->gaps.servers, profile.replay);
    const auto &client = options->gaps.client;
    QCOMPARE(client.account, isSaid ? u"ines"_s : QString());
    // With it what is kept is taken for a key, and without for a password, which would be sent.
    QCOMPARE(client.serverKey, isByKey ? profile.serverKey : QString());
    if (isSaid) {
        bus::Password said = tl::make_unexpected(bus::NoPassword{});
        client.askPassword(this, [&said](const bus::Password &password) { said = password; });
        QTRY_VERIFY(said == (isByKey ? key : Secret("password")));
    }
}

QTEST_GUILESS_MAIN(TestProfileBus)
#include "tst_profilebus.moc"
