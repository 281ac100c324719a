// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/dunst.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>

#include <algorithm>

namespace tidings::test::dunst {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage ask(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;
constexpr auto own = "org.dunstproject.cmd0"_L1;

} // namespace

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    return ask(own, method, arguments);
}

int shown()
{
    const QDBusReply<QDBusVariant> reply = ask(properties, u"Get"_s, {QString(own), u"displayedLength"_s});
    return reply.isValid() ? reply.value().variant().toInt() : -1;
}

void setPaused(bool isPaused)
{
    ask(properties, u"Set"_s, {QString(own), u"paused"_s, QVariant::fromValue(QDBusVariant(isPaused))});
}

QStringList closeAndRead()
{
    static const auto type = qDBusRegisterMetaType<QList<QVariantMap>>();
    Q_UNUSED(type)
    static int lastId = 0;
    call(u"NotificationCloseAll"_s);
    const auto reply = call(u"NotificationListHistory"_s);
    const auto all = qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0).value<QDBusArgument>());
    QStringList said;
    auto newestId = lastId;
    for (const auto &bubble : all) {
        const auto id = bubble[u"id"_s].toInt();
        newestId = std::max(newestId, id);
        if (id > lastId) {
            said << bubble[u"summary"_s].toString() + u'\n' + bubble[u"body"_s].toString();
        }
    }
    lastId = newestId;
    return said;
}

} // namespace tidings::test::dunst
