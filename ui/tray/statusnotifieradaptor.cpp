// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/statusnotifieradaptor.h"

#include "ui/tray/statusnotifieritem.h"

#include <utility>

namespace tidings::tray {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tokenLimit = 1000;

} // namespace

StatusNotifierAdaptor::StatusNotifierAdaptor(StatusNotifierItem &item)
    : QDBusAbstractAdaptor(&item)
    , m_item(item)
{
    registerStatusNotifierTypes();
}

QString StatusNotifierAdaptor::category()
{
    return u"Communications"_s;
}

QString StatusNotifierAdaptor::id()
{
    return u"tidings"_s;
}

QString StatusNotifierAdaptor::title()
{
    return u"Tidings"_s;
}

QString StatusNotifierAdaptor::status() const
{
    return m_item.status();
}

QString StatusNotifierAdaptor::iconName() const
{
    return m_item.themedIconName();
}

IconPixmaps StatusNotifierAdaptor::iconPixmap() const
{
    return m_item.pixmaps();
}

// By pixels only: they are what may have a colour. Hosts take a name first.
IconPixmaps StatusNotifierAdaptor::attentionIconPixmap() const
{
    return m_item.attentionPixmaps();
}

ToolTip StatusNotifierAdaptor::toolTip() const
{
    return m_item.toolTip();
}

QString StatusNotifierAdaptor::accessibleDescription() const
{
    return m_item.toolTip().title;
}

QDBusObjectPath StatusNotifierAdaptor::menu()
{
    return QDBusObjectPath(StatusNotifierItem::menuPath());
}

void StatusNotifierAdaptor::Activate(int /*x*/, int /*y*/)
{
    Q_EMIT m_item.activated(std::exchange(m_token, {}));
}

// Only a host that cannot show a menu from the bus asks for this; the window has all that is in it.
void StatusNotifierAdaptor::ContextMenu(int x, int y)
{
    Activate(x, y);
}

void StatusNotifierAdaptor::SecondaryActivate(int x, int y)
{
    Activate(x, y);
}

void StatusNotifierAdaptor::Scroll(int /*delta*/, const QString & /*orientation*/)
{
}

void StatusNotifierAdaptor::ProvideXdgActivationToken(const QString &token)
{
    m_token = token.left(tokenLimit);
}

} // namespace tidings::tray
