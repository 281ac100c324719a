// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/desktopquiet.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QDBusMessage>
#include <QFile>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using desktop::DesktopQuiet;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

} // namespace

/// A notification service with a do-not-disturb, as Plasma's: a property of its interface.
class Plasma : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER isInhibited)

public:
    explicit Plasma(const QDBusConnection &connection)
        : bus(connection)
    {
        bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
    }

    void set(bool isOn, const QString &interface = service, const QString &property = u"Inhibited"_s)
    {
        isInhibited = isOn;
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << interface << QVariantMap{{property, isOn}} << QStringList();
        bus.send(signal);
    }

    void invalidate(bool isOn)
    {
        isInhibited = isOn;
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << service << QVariantMap() << QStringList{u"Inhibited"_s};
        bus.send(signal);
    }

    QDBusConnection bus;
    QString name = u"Plasma"_s;
    bool isInhibited = false;

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = u"KDE"_s;
        version = u"5"_s;
        specification = u"1.2"_s;
        return name;
    }
};

class TestDesktopQuiet : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<Plasma> m_plasma;

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_bus = std::make_unique<test::PrivateBus>();
        QVERIFY(!m_bus->start().isEmpty());
        m_plasma = std::make_unique<Plasma>(m_bus->connection());
    }
    void cleanup()
    {
        m_plasma.reset();
        m_bus.reset();
    }

    void plasmasSwitchIsFollowed()
    {
        m_plasma->isInhibited = true;
        QVERIFY(m_plasma->bus.registerService(service));
        const DesktopQuiet quiet(m_bus->connection());
        QTRY_VERIFY(quiet.isQuiet());
        m_plasma->set(false);
        QTRY_VERIFY(!quiet.isQuiet());
        m_plasma->invalidate(true);
        QTRY_VERIFY(quiet.isQuiet());
    }

    void aServiceThatComesLaterOrGoesIsNoticed()
    {
        const DesktopQuiet quiet(m_bus->connection());
        QVERIFY(!quiet.isQuiet());
        m_plasma->isInhibited = true;
        QVERIFY(m_plasma->bus.registerService(service));
        QTRY_VERIFY(quiet.isQuiet());
        m_plasma->bus.unregisterService(service);
        QTRY_VERIFY(!quiet.isQuiet());
    }

    void strangersAndOtherPropertiesAreIgnored()
    {
        QVERIFY(m_plasma->bus.registerService(service));
        const DesktopQuiet quiet(m_bus->connection());
        m_plasma->set(true);
        QTRY_VERIFY(quiet.isQuiet());
        const QSignalSpy changed(&quiet, &DesktopQuiet::changed);
        Plasma stranger(m_bus->connection());
        stranger.set(false);
        m_plasma->set(false, service, u"Other"_s);
        m_plasma->set(false, u"org.example.Other"_s);
        m_plasma->set(false);
        QTRY_VERIFY(!quiet.isQuiet());
        QCOMPARE(changed.size(), 1);
    }

    void gnomesSettingIsFollowed()
    {
        // In the place of gsettings: tells what is written to a file.
        const auto banners = m_bus->folder() + u"/banners"_s;
        const auto program = m_bus->folder() + u"/gsettings"_s;
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n"
                     "[ \"$2 $3\" = 'org.gnome.desktop.notifications show-banners' ] || exit 1\n"
                     "case $1 in get) echo false;; monitor) exec tail -n +1 -f '" +
                     banners.toUtf8() + "';; esac\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile told(banners);
        QVERIFY(told.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        m_plasma->name = u"gnome-shell"_s;
        QVERIFY(m_plasma->bus.registerService(service));
        const DesktopQuiet quiet(m_bus->connection(), program);
        QTRY_VERIFY(quiet.isQuiet());
        told.write("show-banners: true\n");
        QTRY_VERIFY(!quiet.isQuiet());
        told.write("nonsense\nshow-banners: false\n");
        QTRY_VERIFY(quiet.isQuiet());
        m_plasma->bus.unregisterService(service);
        QTRY_VERIFY(!quiet.isQuiet());
    }

    void withoutGsettingsItIsNotQuiet()
    {
        m_plasma->name = u"gnome-shell"_s;
        m_plasma->isInhibited = true;
        QVERIFY(m_plasma->bus.registerService(service));
        const DesktopQuiet quiet(m_bus->connection(), u"/nonexistent"_s);
        // It is believed all the same if it tells, and it can only tell when its name was asked.
        const auto isBelieved = [&] {
            m_plasma->set(true);
            return quiet.isQuiet();
        };
        QVERIFY(!quiet.isQuiet());
        QTRY_VERIFY(isBelieved());
    }

    void withoutABusItIsNotQuiet()
    {
        const DesktopQuiet quiet(QDBusConnection(u"nowhere"_s));
        QVERIFY(!quiet.isQuiet());
    }
};

QTEST_GUILESS_MAIN(TestDesktopQuiet)
#include "tst_desktopquiet.moc"
