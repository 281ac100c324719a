// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentials/keyringstore.h"
#include "tests/desktop/accessibletree.h"
#include "tests/desktop/mouse.h"
#include "tests/desktop/picture.h"
#include "tests/support/gnomekeyring.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/test.h"

#include <QProcess>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using credentials::Answer;
using credentials::KeyringStore;
using credentials::Outcome;
using test::Element;

/// A password is set in the preferences, is in the real keyring then, and is forgotten. Runs on script/virtual-desktop.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aPasswordIsSetInThePreferencesAndForgotten();

private:
    [[nodiscard]] bool isThere(const QString &role, const QString &name, const QString &window = u"Preferences"_s);
    void press(const QString &button);
    Answer ask(KeyringStore &store);

    QTemporaryDir m_folder;
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

} // namespace

bool TestKeyring::isThere(const QString &role, const QString &name, const QString &window)
{
    return test::find(m_bus->glance(window), role, name) != nullptr;
}

void TestKeyring::press(const QString &button)
{
    const auto all = m_bus->glance(u"Preferences"_s);
    const auto *const found = test::find(all, u"push button"_s, button);
    QVERIFY2(found != nullptr, qPrintable(button));
    QVERIFY(m_bus->act(*found, 0));
}

Answer TestKeyring::ask(KeyringStore &store)
{
    std::optional<Answer> answer;
    store.ask({u"broker"_s, u"marta"_s}, this, [&answer](const Answer &given) { answer = given; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, patience) ? *answer : Answer{};
}

void TestKeyring::aPasswordIsSetInThePreferencesAndForgotten()
{
    m_bus = std::make_unique<test::AccessibilityBus>();
    if (!m_bus->trouble().isEmpty()) {
        QSKIP(qPrintable(u"Skipped: "_s + m_bus->trouble()));
    }
    test::GnomeKeyring keyring(QDBusConnection::sessionBus(), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    QVERIFY(keyring.start());
    QFile file(m_folder.filePath(u"tidings.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings);
    file.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    test::Program tidings(test::programPath(u"tidings"_s),
        {u"--config"_s, file.fileName(), u"--action"_s, u"preferences"_s}, environment);
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->find(u"tidings"_s), patience);
    QVERIFY2(m_bus->waitForActive(u"Preferences"_s), qPrintable(tidings.said()));
    for (int page = 0; page < 3; ++page) {
        test::mouse::key(u"Down"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"broker, AMQP, no password"_s), patience);

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
    KeyringStore store;
    QCOMPARE(ask(store).secret.data(), "s3cret");

    press(u"Forget password"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"label"_s, u"The password is forgotten."_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"broker, AMQP, no password"_s), patience);
    QCOMPARE(ask(store).outcome, Outcome::Absent);
    QVERIFY(!tidings.said().contains(u"s3cret"_s));
    tidings.signal(SIGTERM);
    QCOMPARE(tidings.exitStatus(), 0);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
