// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/curvekey.h"
#include "core/bus/publisher.h"
#include "core/credentials/keyringstore.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/picture.h"
#include "tests/desktop/trayicon.h"
#include "tests/support/accountsfile.h"
#include "tests/support/gnomekeyring.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
namespace mouse = test::mouse;
namespace trayicon = test::trayicon;

/// Three accounts of a real gateway in one tray program: what each gets, and what the tray says. Runs on
/// script/virtual-desktop.
class TestGatewayAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void cleanupTestCase();
    void allAreLetIn();
    void aForbiddenTopicBringsNothing();
    void whoHasTooManyBytesIsPutOff();
    void whoIsTurnedOffIsToldSo();
    void theyComeBackByThemselves();
    void nothingOfItIsASecret();

private:
    void writeAccounts(bool isOff);
    void startGateway();
    void startTidings();
    void publish(const QByteArray &topic);
    [[nodiscard]] QJsonObject status(const QString &profile);
    [[nodiscard]] bool isConnected(const QString &profile);
    /// A message came by it.
    [[nodiscard]] bool hasHeard(const QString &profile) { return status(profile).contains(u"age"_s); }
    [[nodiscard]] QString detail(const QString &profile) { return status(profile)[u"detail"_s].toString(); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    test::SignedBus m_bus{m_clock};
    Secret m_key;
    QByteArray m_hash;
    QString m_serverKey;
    std::unique_ptr<test::GnomeKeyring> m_keyring;
    std::unique_ptr<bus::Publisher> m_publisher;
    std::unique_ptr<test::Program> m_gateway;
    std::unique_ptr<test::Program> m_tidings;
};

namespace {

constexpr int patience = 20'000;
/// A pause of 30 s at the gateway, and one that has grown to 30 s at the client.
constexpr int longPatience = 90'000;

constexpr const char *accounts = R"(
[groups.anonymous]
topics = ["org.example.open."]
[groups.members]
topics = [""]
[groups.small]
topics = [""]
bytes_per_second = "10B"
[accounts.jan]
group = "small"
curve_keys = ["%1"]
[accounts.ines]
group = "members"
password = "%2"
)";

constexpr const char *settings = R"(
user = "ines"
profile = ["password", "key", "nobody"]
packages.url = ""
[history]
database = "%1/history.sqlite"
[profiles.password]
bus = "zeromq"
endpoints = ["%2"]
credential = "plain:ines"
trust.ca = "%6"
[profiles.key]
bus = "zeromq"
endpoints = ["%3"]
credential = "curve:jan"
server_key = "%5"
trust.ca = "%6"
[profiles.nobody]
bus = "zeromq"
endpoints = ["%4"]
topics = ["org.example.members."]
trust.ca = "%6"
)";

QByteArray outputOf(const QStringList &arguments, const QByteArray &input = {})
{
    test::Program program(test::programPath(u"tidingsctl"_s), arguments);
    program.write(input);
    program.closeInput();
    return program.exitStatus() == 0 ? program.lines().value(0) : QByteArray();
}

} // namespace

void TestGatewayAccess::writeAccounts(bool isOff)
{
    const auto text = QString::fromLatin1(accounts).arg(*bus::publicKeyOf(m_key), QString::fromLatin1(m_hash));
    test::writeAtOnce(m_folder.filePath(u"accounts.toml"_s), text.toLatin1() + (isOff ? "off = true\n" : ""));
}

void TestGatewayAccess::startGateway()
{
    const auto anyPort = u"tcp://127.0.0.1:*"_s;
    auto publisher = bus::Publisher::open({.endpoints = {anyPort}});
    QVERIFY(publisher);
    m_publisher = std::make_unique<bus::Publisher>(std::move(*publisher));
    m_gateway = std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s),
        QStringList{u"gateway"_s, u"--inbound"_s, m_publisher->endpoint(), u"--outbound"_s, anyPort,
            u"--outbound-password"_s, anyPort, u"--outbound-curve"_s, anyPort, u"--curve-key"_s,
            m_folder.filePath(u"server.key"_s), u"--accounts"_s, m_folder.filePath(u"accounts.toml"_s)});
    QVERIFY2(m_publisher->waitForSubscriptions(1, 20s), qPrintable(m_gateway->said()));
}

void TestGatewayAccess::startTidings()
{
    const auto text = QString::fromLatin1(settings).arg(m_folder.path(),
        m_gateway->addressAfter(u"listening for subscribers with a password at"_s),
        m_gateway->addressAfter(u"listening for subscribers with a key at"_s),
        m_gateway->addressAfter(u"listening for subscribers at"_s), m_serverKey, m_bus.trust().ca);
    test::writeAtOnce(m_folder.filePath(u"tidings.toml"_s), text.toUtf8());
    m_tidings = std::make_unique<test::Program>(
        test::programPath(u"tidings"_s), QStringList{u"--config"_s, m_folder.filePath(u"tidings.toml"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(trayicon::icons().size(), 1, patience);
}

void TestGatewayAccess::initTestCase()
{
    m_keyring = std::make_unique<test::GnomeKeyring>(
        QDBusConnection::sessionBus(), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    QVERIFY(m_keyring->start());
    m_key = *bus::makeSecretKey();
    credentials::KeyringStore store;
    int kept = 0;
    const auto keep = [&](const credentials::Account &account, const Secret &secret) {
        store.keep(account, secret, credentials::Keep::InKeyring, this,
            [&kept](credentials::Outcome outcome) { kept += outcome == credentials::Outcome::Found ? 1 : 0; });
    };
    keep({u"password"_s, u"ines"_s}, Secret("s3cret"));
    keep({u"key"_s, u"jan"_s, true}, m_key);
    QTRY_COMPARE_WITH_TIMEOUT(kept, 2, patience);
    m_hash = outputOf({u"gateway"_s, u"password"_s, u"--password-fd"_s, u"0"_s}, "s3cret\n");
    m_serverKey = QString::fromLatin1(outputOf({u"gateway"_s, u"key"_s, m_folder.filePath(u"server.key"_s)}));
    QVERIFY(m_hash.startsWith("$scrypt$"));
    QVERIFY(bus::isPublicKey(m_serverKey));
    writeAccounts(false);
    startGateway();
    startTidings();
}

void TestGatewayAccess::cleanupTestCase()
{
    m_tidings->signal(SIGTERM);
    QCOMPARE(m_tidings->exitStatus(), 0);
    m_gateway->signal(SIGTERM);
    QCOMPARE(m_gateway->exitStatus(), 0);
}

void TestGatewayAccess::publish(const QByteArray &topic)
{
    const auto message = m_bus.signedMessage(topic, R"({"log":"hello"})");
    QVERIFY(m_publisher->send(message.topic, message.body));
}

QJsonObject TestGatewayAccess::status(const QString &profile)
{
    const auto all = QJsonDocument::fromJson(outputOf({u"status"_s, u"--json"_s}))[u"profiles"_s].toArray();
    for (const auto &one : all) {
        if (one[u"name"_s].toString() == profile) {
            return one.toObject();
        }
    }
    return {};
}

bool TestGatewayAccess::isConnected(const QString &profile)
{
    return status(profile)[u"state"_s].toString() == u"connected";
}

void TestGatewayAccess::allAreLetIn()
{
    for (const auto &profile : {u"password"_s, u"key"_s, u"nobody"_s}) {
        QTRY_VERIFY2_WITH_TIMEOUT(
            isConnected(profile), qPrintable(detail(profile) + m_gateway->said() + m_tidings->said()), patience);
    }
    for (const auto &words : {u"Connected to password"_s, u"Connected to key"_s, u"Connected to nobody"_s}) {
        QTRY_VERIFY2(trayicon::toolTip().contains(words), qPrintable(trayicon::toolTip()));
    }
    // It was connected to by this key: that is remembered.
    const auto isWritten = [this] {
        QFile file(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/tidings/settings.toml"_s);
        return file.open(QIODevice::ReadOnly) &&
               file.readAll().contains("server_key_seen = \"" + m_serverKey.toLatin1() + '"');
    };
    QTRY_VERIFY(isWritten());
}

void TestGatewayAccess::aForbiddenTopicBringsNothing()
{
    // Nobody tells a subscriber: the gateway's log does.
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_gateway->said().contains(u"anonymous 127.0.0.1: may not subscribe to \"org.example.members.\""_s),
        qPrintable(m_gateway->said()), patience);
    publish("org.example.members.log");
    QTRY_VERIFY_WITH_TIMEOUT(hasHeard(u"password"_s), patience);
    QVERIFY(isConnected(u"nobody"_s));
    QVERIFY(!hasHeard(u"nobody"_s));
    QTRY_VERIFY2(
        trayicon::menuText().contains(u"Connected to nobody, no message yet"_s), qPrintable(trayicon::menuText()));
}

void TestGatewayAccess::whoHasTooManyBytesIsPutOff()
{
    // By the message before.
    QTRY_VERIFY2_WITH_TIMEOUT(m_gateway->said().contains(u"jan: more than 10B a second; 1 connection closed"_s),
        qPrintable(m_gateway->said()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(status(u"key"_s)[u"trouble"_s].toString(), u"put-off"_s, patience);
    const auto words = u"let us in before, and breaks off now before it does: we may be over a limit. Trying again."_s;
    QTRY_VERIFY2(trayicon::toolTip().contains(words), qPrintable(trayicon::toolTip()));
    QTRY_VERIFY2(trayicon::menuText().contains(words), qPrintable(trayicon::menuText()));
    QVERIFY(isConnected(u"password"_s));
}

void TestGatewayAccess::whoIsTurnedOffIsToldSo()
{
    writeAccounts(true);
    QTRY_VERIFY2_WITH_TIMEOUT(m_gateway->said().contains(u"ines: the account was turned off; 1 connection closed"_s),
        qPrintable(m_gateway->said()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(status(u"password"_s)[u"trouble"_s].toString(), u"access-refused"_s, patience);
    const auto words = u"does not let us in: the password of ines is wrong, or the account is off"_s;
    QTRY_VERIFY2(trayicon::toolTip().contains(words), qPrintable(trayicon::toolTip()));
    QTRY_VERIFY2(trayicon::menuText().contains(words), qPrintable(trayicon::menuText()));
    QVERIFY2(
        trayicon::toolTip().contains(u"Set the password again in the preferences"_s), qPrintable(trayicon::toolTip()));
    QVERIFY(isConnected(u"nobody"_s));
    const QRect underTheTray{0, 36, 900, 400};
    const auto windows = mouse::windows();
    mouse::moveTo(mouse::trayIcon);
    QTRY_VERIFY_WITH_TIMEOUT(mouse::windows() > windows, patience);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"gatewayaccess-tooltip"_s, underTheTray), patience);
    mouse::click(mouse::trayIcon, 3);
    QTRY_VERIFY_WITH_TIMEOUT(test::takePicture(u"gatewayaccess-menu"_s, underTheTray), patience);
    mouse::key(u"Escape"_s);
}

void TestGatewayAccess::theyComeBackByThemselves()
{
    writeAccounts(false);
    QTRY_VERIFY2_WITH_TIMEOUT(isConnected(u"password"_s), qPrintable(detail(u"password"_s)), longPatience);
    QTRY_VERIFY2_WITH_TIMEOUT(isConnected(u"key"_s), qPrintable(detail(u"key"_s)), longPatience);
    QTRY_VERIFY(!trayicon::toolTip().contains(u"No connection"_s));
    publish("org.example.members.log");
    QTRY_VERIFY_WITH_TIMEOUT(outputOf({u"status"_s, u"--json"_s}).contains("\"stored\":2"), patience);
    QVERIFY(!hasHeard(u"nobody"_s));
}

void TestGatewayAccess::nothingOfItIsASecret()
{
    const auto key = QString::fromLatin1(m_key.bytes().toByteArray());
    for (const auto &said : {m_tidings->said(), m_gateway->said(), trayicon::toolTip(), trayicon::menuText(),
             QString::fromUtf8(outputOf({u"status"_s, u"--json"_s}))}) {
        QVERIFY(!said.contains(key));
        QVERIFY(!said.contains(u"s3cret"_s));
    }
}

QTEST_GUILESS_MAIN(TestGatewayAccess)
#include "tst_gatewayaccess.moc"
