// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/xembedtray.h"

#include "ui/tray/trayimage.h"

#include <array>

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
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(icon());
    m_icon.setToolTip(tooltipTitle(m_state));
    m_icon.setVisible(true);
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

bool XembedTray::isHosted() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
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
