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

/// What this launch was started with.
QVariantMap ownPlatformData()
{
    QVariantMap platformData;
    if (const auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN"); !token.isEmpty()) {
        platformData[u"activation-token"_s] = token;
    }
    if (const auto id = qEnvironmentVariable("DESKTOP_STARTUP_ID"); !id.isEmpty()) {
        platformData[u"desktop-startup-id"_s] = id;
    }
    return platformData;
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
    session.registerObject(path(), this, QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportAdaptors);
    if (session.registerService(m_name)) {
        return Claim::First;
    }
    session.unregisterObject(path());
    return Claim::Second;
}

QStringList SingleInstance::actions()
{
    return {u"history"_s, u"pause"_s, u"resume"_s, u"rules"_s, u"preferences"_s, u"quit"_s};
}

bool SingleInstance::activateFirst() const
{
    return callFirst(u"Activate"_s, {ownPlatformData()});
}

bool SingleInstance::actFirst(const QString &action) const
{
    return callFirst(u"ActivateAction"_s, {action, QVariantList(), ownPlatformData()});
}

bool SingleInstance::quitFirst() const
{
    return actFirst(u"quit"_s);
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
    if (!actions().contains(action)) {
        if (calledFromDBus()) {
            sendErrorReply(
                QDBusError::InvalidArgs, u"There is no such action. There are: %1"_s.arg(actions().join(u", "_s)));
        }
    } else if (action == u"quit") {
        Q_EMIT quitRequested();
    } else {
        Q_EMIT actionRequested(action, tokenOf(platformData));
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
