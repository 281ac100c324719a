// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidings::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor readable(const QColor &color, const QPalette &palette)
{
    const auto worst = std::min(contrast(color, palette.color(QPalette::Active, QPalette::Base)),
        contrast(color, palette.color(QPalette::Active, QPalette::Window)));
    return worst >= leastContrast ? color : palette.color(QPalette::Active, QPalette::Text);
}

QColor faintest(const QColor &text, const QColor &base)
{
    auto share = 0.3;
    while (share < 1 && contrast(mixed(text, base, share), base) < leastContrastOfDrawings) {
        share += 0.02;
    }
    return mixed(text, base, std::min(share, 1.0));
}

QColor tint(const QColor &color, const QColor &text, const QColor &base)
{
    const auto tinted = mixed(color, base, 0.12);
    return contrast(tinted, text) >= leastContrast ? tinted : base;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto a = luminance(one);
    const auto b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
        channel(over.blueF(), under.blueF()));
}

static Colors colorsOf(const QPalette &palette)
{
    const auto base = palette.color(QPalette::Active, QPalette::Base);
    const auto text = palette.color(QPalette::Active, QPalette::Text);
    const auto isDark = base.lightnessF() < 0.5F;
    const auto problem = readable(isDark ? QColor(0xff, 0x8a, 0x7a) : QColor(0xb3, 0x26, 0x1e), palette);
    const auto good = readable(isDark ? QColor(0x6f, 0xcb, 0x8e) : QColor(0x1e, 0x6b, 0x3a), palette);
    return {
        .problem = problem,
        .attention = readable(isDark ? QColor(0xe9, 0xb4, 0x4c) : QColor(0x8a, 0x5a, 0x00), palette),
        .good = good,
        .muted = readable(mixed(text, base, 0.7), palette),
        .faint = faintest(text, base),
        .added = tint(good, text, base),
        .removed = tint(problem, text, base),
        .line = mixed(text, palette.color(QPalette::Active, QPalette::Window), 0.15),
        .hover = mixed(text, base, 0.05),
        .softSelection = mixed(text, palette.color(QPalette::Active, QPalette::Window), 0.1),
    };
}

Colors Colors::of(const QPalette &palette)
{
    // Each row of a list asks, and contrasts take long to work out. Few palettes are in use at a time.
    struct Known
    {
        qint64 palette = -1;
        Colors colors;
    };
    thread_local std::array<Known, 4> known;
    thread_local std::size_t next = 0;
    const auto key = palette.cacheKey();
    const auto found = std::find_if(known.begin(), known.end(), [key](const Known &k) { return k.palette == key; });
    if (found != known.end()) {
        return found->colors;
    }
    auto &place = known[next++ % known.size()];
    place = {key, colorsOf(palette)};
    return place.colors;
}

QPalette withSoftSelection(QPalette palette)
{
    const auto colors = Colors::of(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, colors.softSelection);
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return palette;
}

} // namespace tidings::ui
