// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/dbusmenu.h"

#include "ui/tray/trayimage.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace tidings::tray {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int markSide = 16;

// An underscore makes the next letter a mnemonic, and package names have them.
QString label(const MenuItem &item)
{
    return QString(item.text).replace(u'_', "__"_L1);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray markData(const MenuItem &item)
{
    const auto ink = QGuiApplication::palette().color(QPalette::Text);
    const auto image = markImage(item.mark.value_or(meta::Severity::Info), item.glyph, markSide, ink);
    return image.isNull() ? QByteArray() : png(image);
}

// What is as the protocol's defaults have it is left out.
QVariantMap propertiesOf(const MenuItem &item, const QStringList &names)
{
    QVariantMap properties;
    const auto add = [&](const QString &name, const QVariant &value) {
        if (names.isEmpty() || names.contains(name)) {
            properties.insert(name, value);
        }
    };
    if (!item.children.isEmpty()) {
        add(u"children-display"_s, u"submenu"_s);
    }
    if (item.id == Root) {
        return properties;
    }
    if (item.isSeparator()) {
        add(u"type"_s, u"separator"_s);
        return properties;
    }
    add(u"label"_s, label(item));
    if (!item.isEnabled) {
        add(u"enabled"_s, false);
    }
    if (item.isChecked) {
        add(u"toggle-type"_s, u"checkmark"_s);
        add(u"toggle-state"_s, *item.isChecked ? 1 : 0);
    }
    if (!item.iconName.isEmpty()) {
        add(u"icon-name"_s, item.iconName);
    }
    if (const auto data = markData(item); !data.isEmpty()) {
        add(u"icon-data"_s, data);
    }
    return properties;
}

MenuLayout layoutOf(const MenuItem &item, int depth, const QStringList &names)
{
    MenuLayout layout{item.id, propertiesOf(item, names), {}};
    if (depth != 0) {
        for (const auto &child : item.children) {
            layout.children.append(layoutOf(child, depth - 1, names));
        }
    }
    return layout;
}

void addProperties(MenuPropertiesList &list, const MenuItem &item, const QStringList &names)
{
    list.append({item.id, propertiesOf(item, names)});
    for (const auto &child : item.children) {
        addProperties(list, child, names);
    }
}

const MenuItem *find(const MenuItem &item, int id)
{
    if (item.id == id) {
        return &item;
    }
    for (const auto &child : item.children) {
        if (const auto *found = find(child, id)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

DbusMenu::DbusMenu(Source source, Trigger trigger, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_source(std::move(source))
    , m_trigger(std::move(trigger))
{
    registerMenuTypes();
    m_telling.setSingleShot(true);
    m_telling.setInterval(1s);
    connect(&m_telling, &QTimer::timeout, this, [this] {
        if (renew()) {
            Q_EMIT LayoutUpdated(m_revision, Root);
        }
    });
}

void DbusMenu::noteChange()
{
    // Nobody has asked for it yet.
    if (m_menu && !m_telling.isActive()) {
        m_telling.start();
    }
}

void DbusMenu::noteNewInk()
{
    if (m_menu) {
        Q_EMIT LayoutUpdated(++m_revision, Root);
    }
}

QString DbusMenu::textDirection()
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString DbusMenu::status()
{
    return u"normal"_s;
}

uint DbusMenu::GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames, MenuLayout &layout)
{
    if (!m_menu) {
        renew();
    }
    const auto *item = find(*m_menu, parentId);
    layout = item ? layoutOf(*item, recursionDepth, propertyNames) : MenuLayout{parentId, {}, {}};
    return m_revision;
}

MenuPropertiesList DbusMenu::GetGroupProperties(const QList<int> &ids, const QStringList &propertyNames)
{
    if (!m_menu) {
        renew();
    }
    MenuPropertiesList list;
    // By the protocol, nothing asked for is all of it.
    if (ids.isEmpty()) {
        addProperties(list, *m_menu, propertyNames);
    }
    for (const auto id : ids) {
        if (const auto *item = find(*m_menu, id)) {
            list.append({id, propertiesOf(*item, propertyNames)});
        }
    }
    return list;
}

QDBusVariant DbusMenu::GetProperty(int id, const QString &name)
{
    const auto list = GetGroupProperties({id}, {name});
    return QDBusVariant(list.isEmpty() ? QString() : list.first().properties.value(name, QString()));
}

void DbusMenu::Event(int id, const QString &eventId, const QDBusVariant & /*data*/, uint /*timestamp*/)
{
    if (eventId == "clicked"_L1) {
        m_trigger(id);
    }
}

QList<int> DbusMenu::EventGroup(const MenuEvents &events)
{
    QList<int> unknown;
    for (const auto &event : events) {
        if (event.event == "clicked"_L1 && !m_trigger(event.id)) {
            unknown.append(event.id);
        }
    }
    return unknown;
}

bool DbusMenu::AboutToShow(int id)
{
    // A submenu opens out of a menu that was made a moment ago.
    return id == Root && renew();
}

QList<int> DbusMenu::AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors)
{
    idErrors.clear();
    return ids.contains(Root) && renew() ? QList<int>{Root} : QList<int>();
}

bool DbusMenu::renew()
{
    auto menu = m_source();
    if (m_menu == menu) {
        return false;
    }
    m_menu = std::move(menu);
    ++m_revision;
    return true;
}

} // namespace tidings::tray
