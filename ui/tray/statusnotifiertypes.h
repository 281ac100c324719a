// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QImage>
#include <QList>
#include <QMetaType>
#include <QString>

namespace tidings::tray {

/// One size of an icon on the bus, (iiay): ARGB32, not premultiplied, in network byte order.
struct IconPixmap
{
    int width = 0;
    int height = 0;
    QByteArray pixels;

    [[nodiscard]] static IconPixmap from(const QImage &image);

    bool operator==(const IconPixmap &) const = default;
};
using IconPixmaps = QList<IconPixmap>;

/// A tooltip on the bus, (sa(iiay)ss).
struct ToolTip
{
    QString iconName;
    IconPixmaps pixmaps;
    QString title;
    /// Taken for markup by hosts: escaped by whoever fills it in.
    QString text;

    bool operator==(const ToolTip &) const = default;
};

/// Tells QtDBus about them; to be called before they are sent.
void registerStatusNotifierTypes();

QDBusArgument &operator<<(QDBusArgument &argument, const IconPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, IconPixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const ToolTip &tip);
const QDBusArgument &operator>>(const QDBusArgument &argument, ToolTip &tip);

} // namespace tidings::tray

Q_DECLARE_METATYPE(tidings::tray::IconPixmap)
Q_DECLARE_METATYPE(tidings::tray::ToolTip)
