// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/statusnotifieritem.h"

#include "core/desktop/dbuscall.h"
#include "ui/tray/dbusmenu.h"
#include "ui/tray/statusnotifieradaptor.h"
#include "ui/tray/trayimage.h"
#include "ui/tray/traymenu.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QIcon>

#include <array>

namespace tidings::tray {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView watcherName("org.kde.StatusNotifierWatcher");
constexpr QLatin1StringView watcherPath("/StatusNotifierWatcher");
constexpr std::chrono::seconds callTimeout(10);
// What panels use at 100 and 200 %.
constexpr std::array sizes{16, 22, 24, 32, 44, 48};

IconPixmaps pixmapsOf(TrayIcon icon, qint64 unread)
{
    IconPixmaps pixmaps;
    for (const auto side : sizes) {
        pixmaps.append(IconPixmap::from(trayImage(icon, unread, side, panelInk())));
    }
    return pixmaps;
}

// From 10 on the icon is the same.
qint64 digit(const TrayState &state)
{
    return std::min<qint64>(state.unread, 10);
}

} // namespace

StatusNotifierItem::StatusNotifierItem(const QDBusConnection &bus, const Clock &clock, QObject *parent)
    : Tray(parent)
    , m_bus(bus)
    , m_clock(clock)
    , m_adaptor(new StatusNotifierAdaptor(*this))
    , m_menuObject(new QObject(this))
{
    const auto menu = [this] {
        Q_EMIT menuAboutToShow();
        return trayMenu(m_state, m_clock.now());
    };
    m_menu = new DbusMenu(
        menu, [this](int id) { return trigger(id, *this); }, m_menuObject);
    connect(&m_palette, &PaletteWatch::changed, this, [this] {
        Q_EMIT m_adaptor->NewIcon();
        Q_EMIT m_adaptor->NewAttentionIcon();
        m_menu->noteNewInk();
    });
    m_bus.registerObject(itemPath(), this, QDBusConnection::ExportAdaptors);
    m_bus.registerObject(menuPath(), m_menuObject, QDBusConnection::ExportAdaptors);
    auto *watcher = new QDBusServiceWatcher(watcherName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &newOwner) { onOwnerChanged(newOwner); });
    // No sender in the match: for one given by name QtDBus asks the bus for its owner, and waits. The slots ask back.
    m_bus.connect({}, watcherPath, watcherName, u"StatusNotifierHostRegistered"_s, this, SLOT(onHostRegistered()));
    m_bus.connect({}, watcherPath, watcherName, u"StatusNotifierHostUnregistered"_s, this, SLOT(onHostUnregistered()));
    registerItem();
}

StatusNotifierItem::~StatusNotifierItem()
{
    m_bus.unregisterObject(itemPath());
    m_bus.unregisterObject(menuPath());
}

QString StatusNotifierItem::itemPath()
{
    return u"/StatusNotifierItem"_s;
}

QString StatusNotifierItem::menuPath()
{
    return u"/MenuBar"_s;
}

void StatusNotifierItem::setState(const TrayState &state)
{
    const auto before = std::exchange(m_state, state);
    if (before != m_state) {
        m_menu->noteChange();
    }
    const auto icon = trayIcon(m_state);
    const auto isNumbered = icon == TrayIcon::Unread && digit(before) != digit(m_state);
    if (trayIcon(before) != icon || isNumbered) {
        Q_EMIT m_adaptor->NewIcon();
        if ((trayIcon(before) == TrayIcon::Attention) != (icon == TrayIcon::Attention)) {
            Q_EMIT m_adaptor->NewStatus(status());
        }
    }
    if (tooltipTitle(before) != tooltipTitle(m_state) || tooltipText(before) != tooltipText(m_state)) {
        Q_EMIT m_adaptor->NewToolTip();
    }
}

QString StatusNotifierItem::status() const
{
    return trayIcon(m_state) == TrayIcon::Attention ? u"NeedsAttention"_s : u"Active"_s;
}

QString StatusNotifierItem::themedIconName() const
{
    const auto icon = trayIcon(m_state);
    const auto name = iconName(icon);
    const auto needsPixels = icon == TrayIcon::Unread || icon == TrayIcon::Attention;
    return !needsPixels && QIcon::hasThemeIcon(name) ? name : QString();
}

IconPixmaps StatusNotifierItem::pixmaps() const
{
    return themedIconName().isEmpty() ? pixmapsOf(trayIcon(m_state), digit(m_state)) : IconPixmaps();
}

IconPixmaps StatusNotifierItem::attentionPixmaps()
{
    return pixmapsOf(TrayIcon::Attention, 0);
}

ToolTip StatusNotifierItem::toolTip() const
{
    const auto text = tooltipText(m_state).toHtmlEscaped();
    return {.title = tooltipTitle(m_state), .text = text};
}

void StatusNotifierItem::onHostRegistered()
{
    askForHost();
}

void StatusNotifierItem::onHostUnregistered()
{
    askForHost();
}

void StatusNotifierItem::onOwnerChanged(const QString &newOwner)
{
    setHosted(false, false);
    if (newOwner.isEmpty()) {
        Q_EMIT watcherMissing();
    } else {
        registerItem();
    }
}

void StatusNotifierItem::registerItem()
{
    auto *reply = call(watcherName, u"RegisterStatusNotifierItem"_s, {m_bus.baseService()});
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        if (reply->isError()) {
            setHosted(false, false);
            Q_EMIT watcherMissing();
            return;
        }
        setHosted(true, m_hasHost);
        askForHost();
    });
}

void StatusNotifierItem::askForHost()
{
    auto *reply = call(
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(watcherName), u"IsStatusNotifierHostRegistered"_s});
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<QDBusVariant> answer = *reply;
        setHosted(m_isRegistered, answer.isValid() && answer.value().variant().toBool());
    });
}

void StatusNotifierItem::setHosted(bool isRegistered, bool hasHost)
{
    const auto wasHosted = isHosted();
    m_isRegistered = isRegistered;
    m_hasHost = hasHost;
    if (wasHosted != isHosted()) {
        Q_EMIT hostedChanged(isHosted());
    }
}

QDBusPendingCallWatcher *StatusNotifierItem::call(
    const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(watcherName, watcherPath, interface, method);
    message.setArguments(arguments);
    // Nobody is started to be told: when a watcher comes, we come to it.
    message.setAutoStartService(false);
    return desktop::callAsync(m_bus, message, callTimeout, this);
}

} // namespace tidings::tray
