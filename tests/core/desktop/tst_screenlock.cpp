// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/screenlock.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using desktop::ScreenLock;

namespace {

const auto login = u"org.freedesktop.login1"_s;
const auto managerPath = u"/org/freedesktop/login1"_s;
const auto sessionPath = u"/org/freedesktop/login1/session/c1"_s;
const auto otherPath = u"/org/freedesktop/login1/session/c2"_s;

void tellLocked(QDBusConnection bus, const QString &path, bool isLocked)
{
    auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal << login + u".Session"_s << QVariantMap{{u"LockedHint"_s, isLocked}} << QStringList();
    bus.send(signal);
}

} // namespace

class LoginManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString & /*id*/) { return QDBusObjectPath(sessionPath); }
};

class LoginSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(bool LockedHint MEMBER isLocked)

public:
    bool isLocked = false;

Q_SIGNALS:
    void Lock();
    void Unlock();
};

class Saver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    bool isActive = false;

public Q_SLOTS:
    [[nodiscard]] bool GetActive() const { return isActive; }

Q_SIGNALS:
    void ActiveChanged(bool isActive);
};

class TestScreenLock : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::PrivateBus bus;
        bool isUp = !bus.start().isEmpty();
        QDBusConnection system = bus.connection();
        QDBusConnection session = bus.connection();
        LoginManager manager;
        LoginSession login;
        Saver saver;
    };
    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->isUp);
        m_desk->system.registerObject(managerPath, &m_desk->manager, QDBusConnection::ExportAllSlots);
        m_desk->system.registerObject(
            sessionPath, &m_desk->login, QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
        m_desk->session.registerObject(u"/org/freedesktop/ScreenSaver"_s, &m_desk->saver,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    void cleanup() { m_desk.reset(); }

    void logindsHintIsFollowed()
    {
        QVERIFY(m_desk->system.registerService(login));
        m_desk->login.isLocked = true;
        const ScreenLock lock(m_desk->bus.connection(), m_desk->bus.connection());
        QTRY_VERIFY(lock.isLocked());
        m_desk->login.isLocked = false;
        tellLocked(m_desk->system, sessionPath, false);
        QTRY_VERIFY(!lock.isLocked());
        m_desk->login.isLocked = true;
        Q_EMIT m_desk->login.Lock();
        QTRY_VERIFY(lock.isLocked());
        m_desk->login.isLocked = false;
        Q_EMIT m_desk->login.Unlock();
        QTRY_VERIFY(!lock.isLocked());
    }

    void whatIsOnlySaidIsNotBelieved()
    {
        QVERIFY(m_desk->system.registerService(login));
        m_desk->login.isLocked = true;
        const ScreenLock lock(m_desk->bus.connection(), m_desk->bus.connection());
        QTRY_VERIFY(lock.isLocked());
        const QSignalSpy changed(&lock, &ScreenLock::changed);
        // A stranger, another session, and a wish that nobody fulfilled.
        tellLocked(m_desk->bus.connection(), sessionPath, false);
        tellLocked(m_desk->system, otherPath, false);
        Q_EMIT m_desk->login.Unlock();
        m_desk->login.isLocked = false;
        tellLocked(m_desk->system, sessionPath, false);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!lock.isLocked());
        Q_EMIT m_desk->login.Lock();
        m_desk->saver.isActive = true;
        QVERIFY(m_desk->session.registerService(u"org.freedesktop.ScreenSaver"_s));
        QTRY_VERIFY(lock.isLocked());
        QCOMPARE(changed.size(), 2);
    }

    void aScreenSaverIsFollowedAndCounts()
    {
        QVERIFY(m_desk->session.registerService(u"org.freedesktop.ScreenSaver"_s));
        const ScreenLock lock(m_desk->bus.connection(), m_desk->bus.connection());
        const QSignalSpy changed(&lock, &ScreenLock::changed);
        m_desk->saver.isActive = true;
        Q_EMIT m_desk->saver.ActiveChanged(true);
        QTRY_VERIFY(lock.isLocked());
        m_desk->session.unregisterService(u"org.freedesktop.ScreenSaver"_s);
        QTRY_VERIFY(!lock.isLocked());
        QCOMPARE(changed.size(), 2);
    }

    void withoutABusNothingIsLocked()
    {
        const QDBusConnection nowhere(u"nowhere"_s);
        const ScreenLock lock(nowhere, nowhere);
        QVERIFY(!lock.isLocked());
    }
};

QTEST_GUILESS_MAIN(TestScreenLock)
#include "tst_screenlock.moc"
