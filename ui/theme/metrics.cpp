// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStyle>

#include <algorithm>

namespace tidings::ui::metrics {

namespace {

QFont scaled(QFont font, double by, double leastPoints = 0)
{
    // A font that is stated in pixels has no points to scale.
    const auto points = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    font.setPointSizeF(std::max(points * by, std::min(leastPoints, points)));
    return font;
}

} // namespace

int iconSize(const QStyle *style)
{
    return std::max(16, style->pixelMetric(QStyle::PM_SmallIconSize));
}

QFont smallFont(QFont font)
{
    return scaled(std::move(font), 0.92, 8);
}

QFont headingFont(QFont font)
{
    return scaled(strongFont(std::move(font)), 1.23);
}

QFont strongFont(QFont font)
{
    font.setWeight(strong);
    return font;
}

QFont codeFont(const QFont &font)
{
    auto code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(scaled(font, 0.92).pointSizeF());
    return code;
}

} // namespace tidings::ui::metrics
