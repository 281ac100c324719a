// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/curvekey.h"
#include "core/credentials/keyringstore.h"
#include "tests/desktop/accessibletree.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/picture.h"
#include "tests/support/gnomekeyring.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/test.h"

#include <QDir>
#include <QProcess>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using credentials::Answer;
using credentials::KeyringStore;
using credentials::Outcome;
using test::Element;

/// A password, or key, is set in the preferences, is in the real keyring then, and is forgotten. Runs on
/// script/virtual-desktop.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void aPasswordIsSetInThePreferencesAndForgotten();
    void aKeyIsMadeInThePreferencesAndGoesWithItsProfile();
    void aKeyIsMadeOnTheCommandLine();

private:
    void write(const QString &path, const char *text);
    /// Starts it with its preferences, at the profiles.
    [[nodiscard]] std::unique_ptr<test::Program> startTidings(const QStringList &options);
    [[nodiscard]] bool isThere(const QString &role, const QString &name, const QString &window = u"Preferences"_s);
    void press(const QString &button);
    Answer ask(const credentials::Account &account);

    QTemporaryDir m_folder;
    KeyringStore m_store;
    std::unique_ptr<test::GnomeKeyring> m_keyring;
    std::unique_ptr<test::AccessibilityBus> m_bus;
};

namespace {

constexpr int patience = 20'000;

constexpr const char *settings = R"(
user = "marta"
profile = ["broker"]
[profiles.broker]
bus = "amqp"
url = "amqp://localhost:9/"
credential = "plain:marta"
)";

constexpr const char *twoGateways = R"(
user = "marta"
packages.url = ""
profile = ["gateway", "other"]
[profiles.gateway]
bus = "zeromq"
endpoints = ["tcp://127.0.0.1:9"]
credential = "curve:marta"
server_key = "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"
[profiles.other]
bus = "zeromq"
endpoints = ["tcp://127.0.0.1:9"]
)";

const credentials::Account password{u"broker"_s, u"marta"_s};
const credentials::Account key{u"gateway"_s, u"marta"_s, true};

} // namespace

void TestKeyring::initTestCase()
{
    m_keyring = std::make_unique<test::GnomeKeyring>(
        QDBusConnection::sessionBus(), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    QVERIFY(m_keyring->start());
    m_bus = std::make_unique<test::AccessibilityBus>();
}

void TestKeyring::write(const QString &path, const char *text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

std::unique_ptr<test::Program> TestKeyring::startTidings(const QStringList &options)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    auto tidings = std::make_unique<test::Program>(
        test::programPath(u"tidings"_s), options + QStringList{u"--action"_s, u"preferences"_s}, environment);
    const bool isShown = QTest::qWaitFor([this] { return m_bus->find(u"tidings"_s); }, patience) &&
                         m_bus->waitForActive(u"Preferences"_s);
    for (int page = 0; isShown && page < 3; ++page) {
        test::mouse::key(u"Down"_s);
    }
    return tidings;
}

bool TestKeyring::isThere(const QString &role, const QString &name, const QString &window)
{
    return test::find(m_bus->glance(window), role, name) != nullptr;
}

void TestKeyring::press(const QString &button)
{
    // A glance may come while the page is made anew.
    const auto isPressed = [&] {
        const auto all = m_bus->glance(u"Preferences"_s);
        const auto *const found = test::find(all, u"push button"_s, button);
        return found != nullptr && m_bus->act(*found, 0);
    };
    QVERIFY2(QTest::qWaitFor(isPressed, patience), qPrintable(button));
}

Answer TestKeyring::ask(const credentials::Account &account)
{
    std::optional<Answer> answer;
    m_store.ask(account, this, [&answer](const Answer &given) { answer = given; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, patience) ? *answer : Answer{};
}

void TestKeyring::aPasswordIsSetInThePreferencesAndForgotten()
{
    if (!m_bus->trouble().isEmpty()) {
        QSKIP(qPrintable(u"Skipped: "_s + m_bus->trouble()));
    }
    const auto file = m_folder.filePath(u"tidings.toml"_s);
    write(file, settings);
    const auto tidings = startTidings({u"--config"_s, file});
    QTRY_VERIFY2_WITH_TIMEOUT(
        isThere(u"list item"_s, u"broker, AMQP, no password"_s), qPrintable(tidings->said()), patience);

    press(u"Set password…"_s);
    QVERIFY(m_bus->waitForActive(u"Password"_s));
    QVERIFY(isThere(u"label"_s, u"marta"_s, u"Password"_s));
    QVERIFY(isThere(u"check box"_s, u"Keep it in the keyring"_s, u"Password"_s));
    QProcess::execute(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"5"_s, u"s3cret"_s});
    QVERIFY(test::takePicture(u"password"_s));
    test::mouse::key(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"The password is in the keyring."_s), patience);
    // It is tried at once, and nothing is there to be signed in to.
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"broker, AMQP, no answer"_s), patience);
    QCOMPARE(ask(password).secret.data(), "s3cret");

    press(u"Forget password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"The password is forgotten."_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"broker, AMQP, no password"_s), patience);
    QCOMPARE(ask(password).outcome, Outcome::Absent);
    QVERIFY(!tidings->said().contains(u"s3cret"_s));
    tidings->signal(SIGTERM);
    QCOMPARE(tidings->exitStatus(), 0);
}

void TestKeyring::aKeyIsMadeInThePreferencesAndGoesWithItsProfile()
{
    if (!m_bus->trouble().isEmpty()) {
        QSKIP(qPrintable(u"Skipped: "_s + m_bus->trouble()));
    }
    const auto file = qEnvironmentVariable("XDG_CONFIG_HOME") + u"/tidings/settings.toml"_s;
    write(file, twoGateways);
    const auto tidings = startTidings({});
    QTRY_VERIFY2_WITH_TIMEOUT(
        isThere(u"list item"_s, u"gateway, ZeroMQ, no key"_s), qPrintable(tidings->said()), patience);

    press(u"Make a key"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        isThere(u"label"_s, u"The key is in the keyring. Give the public half to whoever runs the gateway."_s),
        patience);
    const auto secret = ask(key).secret;
    const auto publicKey = bus::publicKeyOf(secret);
    QVERIFY(publicKey);
    // The run that follows signs in by it.
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"gateway, ZeroMQ, no answer"_s), patience);
    QVERIFY(test::takePicture(u"key"_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto text = written.readAll();
    QVERIFY(text.contains(publicKey->toLatin1()) && !text.contains(secret.data()));

    press(u"Remove"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(u"list item"_s, u"gateway, ZeroMQ, no answer"_s), patience);
    QCOMPARE(ask(key).outcome, Outcome::Found);
    // As long as it can be undone.
    QTRY_COMPARE_WITH_TIMEOUT(ask(key).outcome, Outcome::Absent, patience);
    QVERIFY(!tidings->said().contains(QString::fromLatin1(secret.data())));
    tidings->signal(SIGTERM);
    QCOMPARE(tidings->exitStatus(), 0);
}

void TestKeyring::aKeyIsMadeOnTheCommandLine()
{
    write(m_folder.filePath(u"two.toml"_s), twoGateways);
    const auto print = [this] {
        test::Program ctl(test::programPath(u"tidingsctl"_s),
            {u"config"_s, u"key"_s, u"gateway"_s, u"--config"_s, m_folder.filePath(u"two.toml"_s)});
        return ctl.exitStatus() == 0 ? ctl.lines().value(0) : ctl.said().toUtf8();
    };
    const auto printed = print();
    const auto publicKey = bus::publicKeyOf(ask(key).secret);
    QVERIFY2(publicKey, printed.constData());
    QCOMPARE(QString::fromLatin1(printed), *publicKey);
    QCOMPARE(print(), printed);
    // Also where nothing says it but the keyring.
    QVERIFY(QFile::remove(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/tidings/settings.toml"_s));
    QCOMPARE(print(), printed);
    // What is in the keyring counts, whatever the settings say.
    const auto other = *bus::makeSecretKey();
    bool isKept = false;
    m_store.keep(key, other, credentials::Keep::InKeyring, this, [&isKept](Outcome) { isKept = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isKept, patience);
    QCOMPARE(QString::fromLatin1(print()), *bus::publicKeyOf(other));
    bool isForgotten = false;
    m_store.forget(key, this, [&isForgotten](Outcome) { isForgotten = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isForgotten, patience);
    const auto made = QString::fromLatin1(print());
    QVERIFY(made != bus::publicKeyOf(other));
    QCOMPARE(bus::publicKeyOf(ask(key).secret), made);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
