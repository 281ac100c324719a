// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/trayimage.h"

#include "ui/models/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace tidings::tray {

using namespace Qt::StringLiterals;

namespace {

// The drawings' own size, and where the digits stand on it.
constexpr double canvas = 22;
constexpr QRectF digits(1, 3, 20, 13);
constexpr double oneDigit = 11;
constexpr double twoDigits = 9.5;

QImage tinted(const QString &path, int side, const QColor &colour)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(path).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    return image;
}

// Light ink stands on a dark panel.
bool isOnDark(const QColor &ink)
{
    return ink.lightness() > 127;
}

QColor severityColour(meta::Severity severity, const QColor &ink)
{
    switch (severity) {
    case meta::Severity::Problem:
        return isOnDark(ink) ? QColor(0xff, 0x8a, 0x7a) : QColor(0xb3, 0x26, 0x1e);
    case meta::Severity::Attention:
        return isOnDark(ink) ? QColor(0xe9, 0xb4, 0x4c) : QColor(0x8a, 0x5a, 0x00);
    case meta::Severity::Fixed:
        return isOnDark(ink) ? QColor(0x6f, 0xcb, 0x8e) : QColor(0x1e, 0x6b, 0x3a);
    case meta::Severity::Info:
        break;
    }
    return ink;
}

void cutNumber(QImage &image, qint64 unread)
{
    const auto text = unread > 9 ? u"9+"_s : QString::number(unread);
    const auto scale = image.width() / canvas;
    QPainter painter(&image);
    painter.scale(scale, scale);
    auto font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(static_cast<int>(text.size() > 1 ? twoDigits : oneDigit));
    painter.setFont(font);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.drawText(digits, Qt::AlignCenter, text);
}

} // namespace

QString iconName(TrayIcon icon)
{
    switch (icon) {
    case TrayIcon::Trouble:
        return u"tidings-trouble-symbolic"_s;
    case TrayIcon::Attention:
        return u"tidings-attention-symbolic"_s;
    case TrayIcon::Paused:
        return u"tidings-paused-symbolic"_s;
    case TrayIcon::Unread:
        return u"tidings-unread-symbolic"_s;
    case TrayIcon::Connecting:
        return u"tidings-connecting-symbolic"_s;
    case TrayIcon::Connected:
        break;
    }
    return u"tidings-symbolic"_s;
}

QColor panelInk()
{
    const auto desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    const auto isDark = desktop.contains("GNOME"_L1) || desktop.contains("Unity"_L1) || desktop.contains("Pantheon"_L1);
    return isDark ? QColor(0xe4, 0xe6, 0xe8) : QGuiApplication::palette().color(QPalette::WindowText);
}

QImage trayImage(TrayIcon icon, qint64 unread, int side, const QColor &ink)
{
    const auto colour = icon == TrayIcon::Attention ? severityColour(meta::Severity::Problem, ink) : ink;
    auto image = tinted(u":/icons/tray/"_s + iconName(icon) + u".svg"_s, side, colour);
    if (icon == TrayIcon::Unread && unread > 0) {
        cutNumber(image, unread);
    }
    return image;
}

QImage markImage(meta::Severity severity, const QString &glyph, int side, const QColor &ink)
{
    const auto mark = ui::markGlyph(severity);
    const auto &name = mark.isEmpty() ? glyph : mark;
    if (name.isEmpty()) {
        return {};
    }
    return tinted(u":/icons/"_s + name + u".svg"_s, side, severityColour(severity, ink));
}

} // namespace tidings::tray
