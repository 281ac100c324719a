// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/xembedtray.h"

#include "ui/tray/trayimage.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace tidings::tray {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 22, 24, 32, 44, 48};
constexpr int markSide = 16;

// An ampersand makes the next letter a mnemonic.
QString label(const MenuItem &item)
{
    return QString(item.text).replace(u'&', "&&"_L1);
}

QIcon iconOf(const MenuItem &item, const QColor &ink)
{
    const auto image = markImage(item.mark.value_or(meta::Severity::Info), item.glyph, markSide, ink);
    return image.isNull() ? QIcon::fromTheme(item.iconName) : QIcon(QPixmap::fromImage(image));
}

} // namespace

XembedTray::XembedTray(const Clock &clock, QObject *parent)
    : Tray(parent)
    , m_clock(clock)
{
    connect(&m_menu, &QMenu::aboutToShow, this, &XembedTray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick) {
            Q_EMIT activated({});
        }
    });
    connect(&m_palette, &PaletteWatch::changed, this, [this] { m_icon.setIcon(icon()); });
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(icon());
    m_icon.setToolTip(tooltipTitle(m_state));
    m_icon.setVisible(true);
    m_isHosted = QSystemTrayIcon::isSystemTrayAvailable();
    QCoreApplication::instance()->installNativeEventFilter(this);
}

XembedTray::~XembedTray()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

void XembedTray::setState(const TrayState &state)
{
    if (m_state == state) {
        return;
    }
    m_state = state;
    m_icon.setIcon(icon());
    m_icon.setToolTip(tooltipTitle(m_state) + u'\n' + tooltipText(m_state));
}

// A tray says that it has come in a message, and goes with its window. Qt tells nobody, but knows when it has seen
// them.
bool XembedTray::nativeEventFilter(const QByteArray &eventType, void *message, qintptr * /*result*/)
{
    // Of the X11 protocol; the highest bit tells whether another client sent it.
    constexpr quint8 destroyNotify = 17;
    constexpr quint8 clientMessage = 33;
    if (eventType == "xcb_generic_event_t") {
        const auto code = static_cast<quint8>(*static_cast<const quint8 *>(message) & 0x7fU);
        if (code == destroyNotify || code == clientMessage) {
            QMetaObject::invokeMethod(this, &XembedTray::noteHosted, Qt::QueuedConnection);
        }
    }
    return false;
}

void XembedTray::noteHosted()
{
    const bool isThere = QSystemTrayIcon::isSystemTrayAvailable();
    if (std::exchange(m_isHosted, isThere) != isThere) {
        Q_EMIT hostedChanged(isThere);
    }
}

void XembedTray::fillMenu()
{
    Q_EMIT menuAboutToShow();
    m_menu.clear();
    const auto menu = trayMenu(m_state, m_clock.now());
    for (const auto &item : menu.children) {
        addItem(m_menu, item);
    }
}

void XembedTray::addItem(QMenu &menu, const MenuItem &item)
{
    if (item.isSeparator()) {
        menu.addSeparator();
        return;
    }
    const auto image = iconOf(item, menu.palette().color(QPalette::Text));
    if (!item.children.isEmpty()) {
        auto *submenu = menu.addMenu(image, label(item));
        for (const auto &child : item.children) {
            addItem(*submenu, child);
        }
        return;
    }
    auto *action = menu.addAction(image, label(item));
    action->setEnabled(item.isEnabled);
    action->setCheckable(item.isChecked.has_value());
    action->setChecked(item.isChecked.value_or(false));
    connect(action, &QAction::triggered, this, [this, id = item.id] { trigger(id, *this); });
}

QIcon XembedTray::icon() const
{
    QIcon icon;
    for (const auto side : sizes) {
        icon.addPixmap(QPixmap::fromImage(trayImage(trayIcon(m_state), m_state.unread, side, panelInk())));
    }
    return icon;
}

} // namespace tidings::tray
