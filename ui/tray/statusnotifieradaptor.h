// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/statusnotifiertypes.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>

namespace tidings::tray {

class StatusNotifierItem;

/// The icon on the bus: org.kde.StatusNotifierItem, as hosts ask for it; the names of members are the specification's
/// (freedesktop.org, StatusNotifierItem 0.1, with the KDE additions that hosts use). Knows nothing but its item.
class StatusNotifierAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconThemePath READ iconThemePath)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(tidings::tray::IconPixmaps IconPixmap READ iconPixmap)
    Q_PROPERTY(QString OverlayIconName READ overlayIconName)
    Q_PROPERTY(tidings::tray::IconPixmaps OverlayIconPixmap READ overlayIconPixmap)
    Q_PROPERTY(QString AttentionIconName READ attentionIconName)
    Q_PROPERTY(tidings::tray::IconPixmaps AttentionIconPixmap READ attentionIconPixmap)
    Q_PROPERTY(QString AttentionMovieName READ attentionMovieName)
    Q_PROPERTY(tidings::tray::ToolTip ToolTip READ toolTip)
    // What hosts for Ayatana's indicators read out; those of GNOME ask for it.
    Q_PROPERTY(QString IconAccessibleDesc READ accessibleDescription)
    Q_PROPERTY(QString AttentionAccessibleDesc READ accessibleDescription)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)

public:
    explicit StatusNotifierAdaptor(StatusNotifierItem &item);

    [[nodiscard]] static QString category();
    [[nodiscard]] static QString id();
    [[nodiscard]] static QString title();
    [[nodiscard]] QString status() const;
    [[nodiscard]] static int windowId() { return 0; }
    [[nodiscard]] static QString iconThemePath() { return {}; }
    [[nodiscard]] QString iconName() const;
    [[nodiscard]] IconPixmaps iconPixmap() const;
    [[nodiscard]] static QString overlayIconName() { return {}; }
    [[nodiscard]] static IconPixmaps overlayIconPixmap() { return {}; }
    [[nodiscard]] static QString attentionIconName() { return {}; }
    [[nodiscard]] IconPixmaps attentionIconPixmap() const;
    [[nodiscard]] static QString attentionMovieName() { return {}; }
    [[nodiscard]] tidings::tray::ToolTip toolTip() const;
    [[nodiscard]] QString accessibleDescription() const;
    [[nodiscard]] static bool itemIsMenu() { return false; }
    [[nodiscard]] static QDBusObjectPath menu();

public Q_SLOTS:
    void Activate(int x, int y);
    void ContextMenu(int x, int y);
    void SecondaryActivate(int x, int y);
    void Scroll(int delta, const QString &orientation);
    void ProvideXdgActivationToken(const QString &token);

Q_SIGNALS:
    void NewTitle();
    void NewIcon();
    void NewAttentionIcon();
    void NewOverlayIcon();
    void NewToolTip();
    void NewStatus(const QString &status);

private:
    StatusNotifierItem &m_item;
    QString m_token;
};

} // namespace tidings::tray
