// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tidings::ui {

namespace {

using namespace Qt::StringLiterals;

QPixmap tinted(const QString &name, const QColor &color, int size, qreal ratio)
{
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const auto path = u":/icons/"_s + name + u".svg"_s;
    // A renderer says aloud that there is no such file.
    if (QSvgRenderer renderer; QFile::exists(path) && renderer.load(path)) {
        QPainter painter(&image);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(std::move(image));
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto size = std::min(rect.width(), rect.height());
        auto target = QRect(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, glyph(m_name, color(mode), size, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return glyph(m_name, color(mode), std::min(size.width(), size.height()), 1);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_name); }
    [[nodiscard]] QString key() const override { return u"tidings-glyph"_s; }
    bool isNull() override { return false; }

private:
    static QColor color(QIcon::Mode mode)
    {
        const auto palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        default:
            return palette.color(QPalette::Active, QPalette::ButtonText);
        }
    }

    QString m_name;
};

} // namespace

QPixmap glyph(const QString &name, const QColor &color, int size, qreal ratio)
{
    // In a button that has no room yet.
    if (size <= 0) {
        return {};
    }
    const auto key = u"tidings/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tinted(name, color, size, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon glyphIcon(const QString &name)
{
    return QIcon(new GlyphEngine(name));
}

QIcon themedIcon(const QString &themeName, const QString &glyphName)
{
    return QIcon::hasThemeIcon(themeName) ? QIcon::fromTheme(themeName) : glyphIcon(glyphName);
}

} // namespace tidings::ui
