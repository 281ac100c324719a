// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilebus.h"
#include "core/bus/curvekey.h"
#include "core/credentials/credentialstore.h"
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

namespace {

/// Gives each account's own secret, and remembers who was asked for.
class Store final : public credentials::CredentialStore
{
public:
    void ask(const credentials::Account &account, QObject *context, Receiver receiver) override
    {
        asked.append(account.isKey ? u"key of "_s + account.name : account.name);
        QMetaObject::invokeMethod(
            context,
            [receiver] {
                receiver({credentials::Outcome::Found, Secret("secret")});
            },
            Qt::QueuedConnection);
    }
    void keep(const credentials::Account &, const Secret &, credentials::Keep, QObject *, Done) override {}
    void forget(const credentials::Account &, QObject *, Done) override {}
    void lookForKeyring(QObject *, std::function<void(bool)>) override {}
    void allowAsking() override {}

    QStringList asked;
};

} // namespace

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
    Store store;
    const auto options = app::busOptions(profile, {}, {}, store);
    QVERIFY(options);
    QCOMPARE(options->gaps.servers, profile.replay);
    const auto &client = options->gaps.client;
    QCOMPARE(client.account, account);
    if (client.askPassword) {
        client.askPassword(this, [](const bus::Password &) {});
    }
    QCOMPARE(store.asked, account.isEmpty() ? QStringList() : QStringList{account});
}

QTEST_GUILESS_MAIN(TestProfileBus)
#include "tst_profilebus.moc"
