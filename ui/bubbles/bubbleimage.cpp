// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubbleimage.h"

#include <QPainter>
#include <QRectF>
#include <QSvgRenderer>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

constexpr int size = 48;
constexpr QRectF corner(26, 26, 22, 22);

struct Mark
{
    QString path;
    QColor colour;
};

// The colours of the light theme: they stand on a white disc.
Mark markFor(meta::Severity severity)
{
    switch (severity) {
    case meta::Severity::Problem:
        return {u":/icons/mark/problem.svg"_s, QColor(0xb3, 0x26, 0x1e)};
    case meta::Severity::Attention:
        return {u":/icons/mark/attention.svg"_s, QColor(0x8a, 0x5a, 0x00)};
    case meta::Severity::Fixed:
        return {u":/icons/mark/fixed.svg"_s, QColor(0x1e, 0x6b, 0x3a)};
    case meta::Severity::Info:
        break;
    }
    return {};
}

QImage tintedMark(const Mark &mark)
{
    const auto side = static_cast<int>(corner.width()) - 4;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(mark.path).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), mark.colour);
    return image;
}

} // namespace

QImage bubbleImage(meta::Severity severity)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(u":/icons/app/tidings.svg"_s).render(&painter);
    const auto mark = markFor(severity);
    if (!mark.path.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawEllipse(corner);
        painter.drawImage(corner.topLeft() + QPointF(2, 2), tintedMark(mark));
    }
    return image;
}

BubbleImage BubbleImage::from(const QImage &image)
{
    const auto rgba = image.convertToFormat(QImage::Format_RGBA8888);
    BubbleImage out;
    out.width = rgba.width();
    out.height = rgba.height();
    out.stride = static_cast<int>(rgba.bytesPerLine());
    out.pixels = QByteArray(reinterpret_cast<const char *>(rgba.constBits()), rgba.sizeInBytes());
    return out;
}

QDBusArgument &operator<<(QDBusArgument &argument, const BubbleImage &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.stride << image.hasAlpha << image.bitsPerSample << image.channels
             << image.pixels;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BubbleImage &image)
{
    argument.beginStructure();
    argument >> image.width >> image.height >> image.stride >> image.hasAlpha >> image.bitsPerSample >>
        image.channels >> image.pixels;
    argument.endStructure();
    return argument;
}

} // namespace tidings::bubbles
