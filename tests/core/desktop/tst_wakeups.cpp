// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/wakeups.h"
#include "tests/support/privatebus.h"
#include "tests/support/program.h"
#include "tests/support/test.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using desktop::Wakeups;

namespace {

const auto mock = u"org.freedesktop.DBus.Mock"_s;
const auto login = u"org.freedesktop.login1"_s;
const auto loginPath = u"/org/freedesktop/login1"_s;
const auto sessionPath = u"/org/freedesktop/login1/session/c1"_s;
const auto network = u"org.freedesktop.NetworkManager"_s;
const auto networkPath = u"/org/freedesktop/NetworkManager"_s;

} // namespace

/// With dbusmock's logind and NetworkManager in the place of the system's.
class TestWakeups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void tellsOfWhatHappens_data();
    void tellsOfWhatHappens();
    void isSilentAboutTheRest_data();
    void isSilentAboutTheRest();
    void severalAtOnceAreToldOnce();
    void goesOnWhenTheServicesAreStartedLater();
    void isSilentWithoutABus();

private:
    /// Starts dbusmock with the template, and waits until it has its name.
    [[nodiscard]] std::unique_ptr<test::Program> start(const QString &templateName, const QString &service);
    [[nodiscard]] QDBusMessage call(
        const QString &service, const QString &path, const QString &method, const QVariantList &arguments);
    void emitSignal(const QString &service, const QString &path, const QString &interface, const QString &name,
        const QString &signature, const QVariantList &arguments);
    void change(const QString &service, const QString &path, const QString &interface, const QString &property,
        const QVariant &value);

    test::PrivateBus m_bus;
    QDBusConnection m_connection{QString()};
    std::unique_ptr<test::Program> m_login;
    std::unique_ptr<test::Program> m_network;
};

std::unique_ptr<test::Program> TestWakeups::start(const QString &templateName, const QString &service)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus.address());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    // Debian's own: another one in the path would not see its modules.
    auto program = std::make_unique<test::Program>(u"/usr/bin/python3"_s,
        QStringList{u"-m"_s, u"dbusmock"_s, u"--system"_s, u"--template"_s, templateName}, environment);
    const auto hasName = [&] {
        const auto ask = QDBusMessage::createMethodCall(service, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        return m_connection.call(ask).type() == QDBusMessage::ReplyMessage;
    };
    const bool isThere = QTest::qWaitFor(hasName, 20000);
    return isThere ? std::move(program) : nullptr;
}

QDBusMessage TestWakeups::call(
    const QString &service, const QString &path, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, mock, method);
    message.setArguments(arguments);
    return m_connection.call(message);
}

void TestWakeups::emitSignal(const QString &service, const QString &path, const QString &interface, const QString &name,
    const QString &signature, const QVariantList &arguments)
{
    const auto reply =
        call(service, path, u"EmitSignal"_s, {interface, name, signature, QVariant::fromValue(arguments)});
    QVERIFY2(reply.type() == QDBusMessage::ReplyMessage, qPrintable(reply.errorMessage()));
}

void TestWakeups::change(const QString &service, const QString &path, const QString &interface, const QString &property,
    const QVariant &value)
{
    // Not all of the properties are in the templates.
    emitSignal(service, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, u"sa{sv}as"_s,
        {interface, QVariantMap{{property, value}}, QStringList()});
}

void TestWakeups::initTestCase()
{
    QVERIFY(!m_bus.start().isEmpty());
    m_connection = m_bus.connection();
    m_login = start(u"logind"_s, login);
    QVERIFY(m_login);
    m_network = start(u"networkmanager"_s, network);
    QVERIFY(m_network);
    QCOMPARE(call(login, loginPath, u"AddSession"_s, {u"c1"_s, u"seat0"_s, 1000U, u"marta"_s, true}).type(),
        QDBusMessage::ReplyMessage);
}

void TestWakeups::tellsOfWhatHappens_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("reason");
    QTest::newRow("resumed") << u"resume"_s << int(Wakeups::Reason::Resumed);
    QTest::newRow("unlocked by logind") << u"unlock"_s << int(Wakeups::Reason::Unlocked);
    QTest::newRow("unlocked by the desktop") << u"hint"_s << int(Wakeups::Reason::Unlocked);
    QTest::newRow("connected") << u"connected"_s << int(Wakeups::Reason::NetworkChanged);
    QTest::newRow("another network") << u"primary"_s << int(Wakeups::Reason::NetworkChanged);
}

void TestWakeups::tellsOfWhatHappens()
{
    QFETCH(const QString, what);
    QFETCH(const int, reason);
    const Wakeups wakeups(m_connection);
    const QSignalSpy happened(&wakeups, &Wakeups::happened);
    if (what == u"resume") {
        emitSignal(login, loginPath, login + u".Manager"_s, u"PrepareForSleep"_s, u"b"_s, {false});
    } else if (what == u"unlock") {
        emitSignal(login, sessionPath, login + u".Session"_s, u"Unlock"_s, {}, {});
    } else if (what == u"hint") {
        change(login, sessionPath, login + u".Session"_s, u"LockedHint"_s, false);
    } else if (what == u"connected") {
        emitSignal(network, networkPath, network, u"StateChanged"_s, u"u"_s, {70U});
    } else {
        change(network, networkPath, network, u"PrimaryConnection"_s,
            QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/NetworkManager/ActiveConnection/7"_s)));
    }
    QTRY_COMPARE(happened.size(), 1);
    QCOMPARE(int(wakeups.reason()), reason);
}

void TestWakeups::isSilentAboutTheRest_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("going to sleep") << u"sleep"_s;
    QTest::newRow("locked") << u"lock"_s;
    QTest::newRow("disconnected") << u"disconnected"_s;
    QTest::newRow("no network") << u"none"_s;
    QTest::newRow("something else of the session") << u"idle"_s;
}

void TestWakeups::isSilentAboutTheRest()
{
    QFETCH(const QString, what);
    const Wakeups wakeups(m_connection);
    const QSignalSpy happened(&wakeups, &Wakeups::happened);
    if (what == u"sleep") {
        emitSignal(login, loginPath, login + u".Manager"_s, u"PrepareForSleep"_s, u"b"_s, {true});
    } else if (what == u"lock") {
        change(login, sessionPath, login + u".Session"_s, u"LockedHint"_s, true);
    } else if (what == u"idle") {
        change(login, sessionPath, login + u".Session"_s, u"IdleHint"_s, false);
    } else if (what == u"disconnected") {
        emitSignal(network, networkPath, network, u"StateChanged"_s, u"u"_s, {20U});
    } else {
        change(network, networkPath, network, u"PrimaryConnection"_s, QVariant::fromValue(QDBusObjectPath(u"/"_s)));
    }
    // What is told comes in order: nothing was told before this.
    emitSignal(login, loginPath, login + u".Manager"_s, u"PrepareForSleep"_s, u"b"_s, {false});
    QTRY_COMPARE(happened.size(), 1);
    QCOMPARE(wakeups.reason(), Wakeups::Reason::Resumed);
}

void TestWakeups::severalAtOnceAreToldOnce()
{
    const Wakeups wakeups(m_connection);
    const QSignalSpy happened(&wakeups, &Wakeups::happened);
    for (int i = 0; i < 5; ++i) {
        emitSignal(network, networkPath, network, u"StateChanged"_s, u"u"_s, {70U});
    }
    QTRY_COMPARE(happened.size(), 1);
    emitSignal(login, loginPath, login + u".Manager"_s, u"PrepareForSleep"_s, u"b"_s, {false});
    QTRY_COMPARE(happened.size(), 2);
    QCOMPARE(wakeups.reason(), Wakeups::Reason::Resumed);
}

void TestWakeups::goesOnWhenTheServicesAreStartedLater()
{
    m_network.reset();
    const Wakeups wakeups(m_connection);
    const QSignalSpy happened(&wakeups, &Wakeups::happened);
    m_network = start(u"networkmanager"_s, network);
    QVERIFY(m_network);
    emitSignal(network, networkPath, network, u"StateChanged"_s, u"u"_s, {70U});
    QTRY_COMPARE(happened.size(), 1);
}

void TestWakeups::isSilentWithoutABus()
{
    const QDBusConnection nowhere(u"nowhere"_s);
    QVERIFY(!nowhere.isConnected());
    const Wakeups wakeups(nowhere);
    QCOMPARE(wakeups.reason(), Wakeups::Reason::Resumed);
}

QTEST_GUILESS_MAIN(TestWakeups)
#include "tst_wakeups.moc"
