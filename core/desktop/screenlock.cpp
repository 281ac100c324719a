// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/screenlock.h"

#include "core/desktop/dbuscall.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>

namespace tidings::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto callTimeout = 10s;

// freedesktop.org/software/systemd/man/org.freedesktop.login1.html
const auto login = u"org.freedesktop.login1"_s;
const auto managerPath = u"/org/freedesktop/login1"_s;
const auto userPath = u"/org/freedesktop/login1/user/self"_s;
const auto sessionName = u"org.freedesktop.login1.Session"_s;
const auto propertiesName = u"org.freedesktop.DBus.Properties"_s;

// By source; logind is none.
const QString saverNames[] = {{}, u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s};
const QString saverPaths[] = {{}, u"/org/freedesktop/ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s};

QDBusMessage callOf(const QString &service, const QString &path, const QString &interface, const QString &method)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    return message;
}

// (so): the session's name and its object.
QString sessionIn(const QVariant &display)
{
    const auto argument = display.value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::StructureType) {
        return {};
    }
    QString id;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> id >> path;
    argument.endStructure();
    return path.path();
}

} // namespace

ScreenLock::ScreenLock(const QDBusConnection &systemBus, const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_systemBus(systemBus)
    , m_sessionBus(sessionBus)
{
    if (m_systemBus.isConnected()) {
        findSession();
    }
    if (m_sessionBus.isConnected()) {
        watchSaver(FreedesktopSaver);
        watchSaver(GnomeSaver);
    }
}

bool ScreenLock::isLocked() const
{
    return std::ranges::any_of(m_isLocked, [](bool isLocked) { return isLocked; });
}

void ScreenLock::findSession()
{
    const auto id = qEnvironmentVariable("XDG_SESSION_ID");
    auto message = callOf(login, managerPath, login + u".Manager"_s, u"GetSession"_s) << id;
    auto *reply = callAsync(m_systemBus, message, callTimeout, this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QDBusObjectPath> answer = *reply;
        if (answer.isError()) {
            findDisplaySession();
        } else {
            useSession(answer.value().path());
        }
    });
}

// Started by the user's systemd, a program is in no session: then it is the one with the display.
void ScreenLock::findDisplaySession()
{
    const auto message = callOf(login, userPath, propertiesName, u"Get"_s) << login + u".User"_s << u"Display"_s;
    auto *reply = callAsync(m_systemBus, message, callTimeout, this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        if (!answer.isError()) {
            useSession(sessionIn(answer.value().variant()));
        }
    });
}

void ScreenLock::useSession(const QString &path)
{
    m_session = path;
    if (m_session.isEmpty() || m_session == "/"_L1) {
        return;
    }
    // No service is named: Qt would ask for its owner, and wait.
    m_systemBus.connect({}, m_session, sessionName, u"Lock"_s, this, SLOT(onSessionSignal()));
    m_systemBus.connect({}, m_session, sessionName, u"Unlock"_s, this, SLOT(onSessionSignal()));
    m_systemBus.connect({}, m_session, propertiesName, u"PropertiesChanged"_s, {sessionName}, {}, this,
        SLOT(onSessionChanged(QString, QVariantMap)));
    askSession();
}

void ScreenLock::onSessionSignal()
{
    askSession();
}

void ScreenLock::onSessionChanged(const QString & /*interface*/, const QVariantMap &changed)
{
    if (changed.contains(u"LockedHint"_s)) {
        askSession();
    }
}

void ScreenLock::askSession()
{
    const auto message = callOf(login, m_session, propertiesName, u"Get"_s) << sessionName << u"LockedHint"_s;
    auto *reply = callAsync(m_systemBus, message, callTimeout, this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        set(Session, !answer.isError() && answer.value().variant().toBool());
    });
}

void ScreenLock::watchSaver(Source source)
{
    const auto &name = saverNames[source];
    auto *watcher = new QDBusServiceWatcher(name, m_sessionBus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this, source] { askSaver(source); });
    // Plasma sends it from two paths.
    m_sessionBus.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(onSaver()));
    askSaver(source);
}

void ScreenLock::onSaver()
{
    askSaver(FreedesktopSaver);
    askSaver(GnomeSaver);
}

void ScreenLock::askSaver(Source source)
{
    const auto &name = saverNames[source];
    auto *reply = callAsync(m_sessionBus, callOf(name, saverPaths[source], name, u"GetActive"_s), callTimeout, this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, source] {
        const QDBusPendingReply<bool> answer = *reply;
        set(source, !answer.isError() && answer.value());
    });
}

void ScreenLock::set(Source source, bool isLocked)
{
    const auto wasLocked = this->isLocked();
    m_isLocked.at(source) = isLocked;
    if (wasLocked != this->isLocked()) {
        Q_EMIT changed(!wasLocked);
    }
}

} // namespace tidings::desktop
