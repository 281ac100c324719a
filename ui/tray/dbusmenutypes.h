// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QMetaType>
#include <QVariantMap>

namespace tidings::tray {

/// An entry and what is under it, (ia{sv}av).
struct MenuLayout
{
    int id = 0;
    QVariantMap properties;
    QList<MenuLayout> children;
};

/// An entry without what is under it, (ia{sv}).
struct MenuProperties
{
    int id = 0;
    QVariantMap properties;
};
using MenuPropertiesList = QList<MenuProperties>;

/// Something that happened to an entry, (isvu).
struct MenuEvent
{
    int id = 0;
    QString event;
    QDBusVariant data;
    uint timestamp = 0;
};
using MenuEvents = QList<MenuEvent>;

/// Tells QtDBus about them; to be called before they are sent.
void registerMenuTypes();

QDBusArgument &operator<<(QDBusArgument &argument, const MenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuLayout &layout);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuProperties &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuProperties &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event);

} // namespace tidings::tray

Q_DECLARE_METATYPE(tidings::tray::MenuLayout)
Q_DECLARE_METATYPE(tidings::tray::MenuProperties)
Q_DECLARE_METATYPE(tidings::tray::MenuEvent)
