// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/singleinstance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

QString tokenOf(const QVariantMap &platformData)
{
    // X11's startup id stands for the token where there is no Wayland.
    const auto token = platformData.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token;
}

} // namespace

SingleInstance::SingleInstance(QString name)
    : m_name(std::move(name))
{
}

SingleInstance::Claim SingleInstance::claim()
{
    auto session = QDBusConnection::sessionBus();
    if (!session.isConnected()) {
        return Claim::NoBus;
    }
    // The object first: a call may come as soon as the name is ours.
    session.registerObject(path(), this, QDBusConnection::ExportScriptableSlots);
    if (session.registerService(m_name)) {
        return Claim::First;
    }
    session.unregisterObject(path());
    return Claim::Second;
}

bool SingleInstance::activateFirst() const
{
    QVariantMap platformData;
    if (const auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty()) {
        platformData[u"activation-token"_s] = token;
    }
    if (const auto id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty()) {
        platformData[u"desktop-startup-id"_s] = id;
    }
    return callFirst(u"Activate"_s, {platformData});
}

bool SingleInstance::quitFirst() const
{
    return callFirst(u"ActivateAction"_s, {u"quit"_s, QVariantList(), QVariantMap()});
}

void SingleInstance::Activate(const QVariantMap &platformData)
{
    Q_EMIT activated(tokenOf(platformData));
}

void SingleInstance::Open(const QStringList & /*uris*/, const QVariantMap &platformData)
{
    Q_EMIT activated(tokenOf(platformData));
}

void SingleInstance::ActivateAction(
    const QString &action, const QVariantList & /*parameters*/, const QVariantMap &platformData)
{
    if (action == u"quit") {
        Q_EMIT quitRequested();
    } else {
        Q_EMIT activated(tokenOf(platformData));
    }
}

bool SingleInstance::callFirst(const QString &method, const QVariantList &arguments) const
{
    const auto session = QDBusConnection::sessionBus();
    if (!session.isConnected() || !session.interface()->isServiceRegistered(m_name)) {
        return false;
    }
    auto call = QDBusMessage::createMethodCall(m_name, path(), u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    // The first one may still be starting on a busy machine.
    constexpr int timeout = 25000;
    return session.call(call, QDBus::Block, timeout).type() == QDBusMessage::ReplyMessage;
}

QString SingleInstance::path() const
{
    return u'/' + QString(m_name).replace(u'.', u'/');
}

} // namespace tidings::app
