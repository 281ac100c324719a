// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace tidings::ui {

/// Qt's own style, which is what there is on desktops that bring none, with three things mended: on black its frames
/// are black, so that nobody sees fields, buttons and boxes of a palette of high contrast; where one reads from the
/// right, the words of a button with an icon stand at its edge; and long words touch the edges of their button.
class FusionStyle final : public QProxyStyle
{
public:
    FusionStyle();

    /// In place of Qt's, where that is what the application uses; does nothing else.
    static void useWhereQtDoes();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
};

} // namespace tidings::ui
