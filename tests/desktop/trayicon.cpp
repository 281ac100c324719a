// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/trayicon.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>

namespace tidings::test::trayicon {

using namespace Qt::StringLiterals;

namespace {

QVariant propertyOf(const QString &service, const QString &path, const QString &interface, const QString &name)
{
    auto call = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({interface, name});
    const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(call);
    return reply.isValid() ? reply.value().variant() : QVariant();
}

QVariant ofWatcher(const QString &name)
{
    const auto watcher = u"org.kde.StatusNotifierWatcher"_s;
    return propertyOf(watcher, u"/StatusNotifierWatcher"_s, watcher, name);
}

QString service()
{
    return icons().value(0).section(u'/', 0, 0);
}

QString callMenu(const QStringList &arguments)
{
    QProcess process;
    process.start(u"gdbus"_s,
        QStringList{u"call"_s, u"--session"_s, u"-d"_s, service(), u"-o"_s, u"/MenuBar"_s, u"-m"_s} + arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

bool isHosted()
{
    return ofWatcher(u"IsStatusNotifierHostRegistered"_s).toBool();
}

QStringList icons()
{
    return ofWatcher(u"RegisteredStatusNotifierItems"_s).toStringList();
}

QVariant property(const QString &name)
{
    return propertyOf(service(), u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, name);
}

QString toolTip()
{
    const auto argument = property(u"ToolTip"_s).value<QDBusArgument>();
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    while (!argument.atEnd()) {
        (void)argument.asVariant();
    }
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return title + u'\n' + text;
}

QString menuText()
{
    return callMenu({u"com.canonical.dbusmenu.GetLayout"_s, u"--"_s, u"0"_s, u"-1"_s, u"[]"_s});
}

void chooseInMenu(int entry)
{
    callMenu({u"com.canonical.dbusmenu.Event"_s, QString::number(entry), u"clicked"_s, u"<0>"_s, u"0"_s});
}

} // namespace tidings::test::trayicon
