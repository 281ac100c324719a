// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gnomekeyring.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

namespace tidings::test {

/// A secret as the Secret Service has it, for a session that does not encrypt.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type = QStringLiteral("text/plain");
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

} // namespace tidings::test

Q_DECLARE_METATYPE(tidings::test::WireSecret)

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

const auto prompterName = u"org.gnome.keyring.SystemPrompter"_s;
const auto prompterPath = u"/org/gnome/keyring/Prompter"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const auto collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const auto servicePath = u"/org/freedesktop/secrets"_s;
const auto collectionPath = u"/org/freedesktop/secrets/collection/login"_s;

} // namespace

GnomeKeyring::GnomeKeyring(QDBusConnection bus, const QString &address)
    : m_bus(std::move(bus))
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    for (const auto *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(name), m_folder.path());
    }
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(m_folder.filePath(u"log.txt"_s));
}

GnomeKeyring::~GnomeKeyring()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(patience);
}

bool GnomeKeyring::start()
{
    m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    m_daemon.write("pw");
    m_daemon.closeWriteChannel();
    // It has its name a moment before it has a collection.
    return m_daemon.waitForStarted() && QTest::qWaitFor([this] { return isOpen(); }, patience);
}

QDBusMessage GnomeKeyring::call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    // Else the bus may start another one, which then has the name.
    message.setAutoStartService(false);
    return m_bus.call(message);
}

bool GnomeKeyring::isOpen() const
{
    const QDBusReply<QDBusVariant> locked =
        call(collectionPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {collectionInterface, u"Locked"_s});
    return locked.isValid() && !locked.value().variant().toBool();
}

bool GnomeKeyring::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(collectionPath)};
    (void)call(servicePath, serviceInterface, u"Lock"_s, {QVariant::fromValue(collections)});
    return !isOpen();
}

bool GnomeKeyring::unlock()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto opened = call(
        servicePath, serviceInterface, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const WireSecret password{.session = opened.arguments().value(1).value<QDBusObjectPath>(), .value = "pw"};
    (void)call(servicePath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(collectionPath)), QVariant::fromValue(password)});
    return isOpen();
}

bool GnomeKeyring::removeCollection()
{
    const QDBusReply<QDBusObjectPath> removed = call(collectionPath, collectionInterface, u"Delete"_s, {});
    return removed.isValid();
}

SilentPrompter::SilentPrompter(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    m_bus.registerVirtualObject(prompterPath, this);
    m_bus.registerService(prompterName);
}

SilentPrompter::~SilentPrompter()
{
    for (const auto &question : std::as_const(m_waiting)) {
        m_bus.send(question.createErrorReply(QDBusError::Failed, u"nobody is there"_s));
    }
    m_bus.unregisterObject(prompterPath);
    m_bus.unregisterService(prompterName);
}

bool SilentPrompter::handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/)
{
    ++m_questions;
    message.setDelayedReply(true);
    m_waiting.append(message);
    return true;
}

QString SilentPrompter::introspect(const QString & /*path*/) const
{
    return {};
}

} // namespace tidings::test
