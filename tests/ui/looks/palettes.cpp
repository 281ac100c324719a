// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/palettes.h"

namespace tidings::test {

namespace {

/// What the others follow from.
struct Basics
{
    QColor base;
    QColor window;
    QColor button;
    QColor text;
    QColor link;
    QColor highlight;
    QColor highlightedText;
};

Basics basicsOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return {0x1f2123, 0x2b2d30, 0x34363a, 0xe4e6e8, 0x7db4ee, 0x2f6cab, 0xffffff};
    case Theme::WhiteOnBlack:
        return {Qt::black, Qt::black, Qt::black, Qt::white, Qt::yellow, 0x1aebff, Qt::black};
    case Theme::BlackOnWhite:
        return {Qt::white, Qt::white, Qt::white, Qt::black, 0x00009f, 0x37006e, Qt::white};
    case Theme::Light:
        break;
    }
    return {0xffffff, 0xf0f0f1, 0xfbfbfc, 0x202326, 0x1f5fa3, 0x2a6baf, 0xffffff};
}

QColor between(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {channel(over.red(), under.red()), channel(over.green(), under.green()), channel(over.blue(), under.blue())};
}

} // namespace

QPalette paletteOf(Theme theme)
{
    const auto basics = basicsOf(theme);
    const auto shade = [&basics](double share) { return between(basics.text, basics.window, share); };
    QPalette palette(basics.text, basics.button, between(Qt::white, basics.button, 0.5), shade(0.4), shade(0.25),
        basics.text, basics.highlightedText, basics.base, basics.window);
    palette.setColor(QPalette::AlternateBase, between(basics.text, basics.base, 0.03));
    palette.setColor(QPalette::ToolTipBase, basics.base);
    palette.setColor(QPalette::ToolTipText, basics.text);
    palette.setColor(QPalette::PlaceholderText, between(basics.text, basics.base, 0.5));
    palette.setColor(QPalette::Link, basics.link);
    palette.setColor(QPalette::LinkVisited, basics.link);
    palette.setColor(QPalette::Highlight, basics.highlight);
    palette.setColor(QPalette::HighlightedText, basics.highlightedText);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, shade(0.5));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shade(0.2));
    return palette;
}

const char *nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return "dark";
    case Theme::WhiteOnBlack:
        return "white on black";
    case Theme::BlackOnWhite:
        return "black on white";
    case Theme::Light:
        break;
    }
    return "light";
}

} // namespace tidings::test
