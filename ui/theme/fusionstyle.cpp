// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fusionstyle.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

/// What Fusion takes for its frames, and that nobody sees it.
bool areFramesLost(const QPalette &palette)
{
    const auto window = palette.color(QPalette::Active, QPalette::Window);
    constexpr int fusionsShade = 140;
    constexpr double leastSeen = 1.5;
    return contrast(window.darker(fusionsShade), window) < leastSeen;
}

bool hasFrame(QStyle::PrimitiveElement element, QStyle::State state)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit:
        // The one with the focus has a frame in another colour.
        return !state.testFlag(QStyle::State_HasFocus);
    case QStyle::PE_PanelButtonTool:
        return !state.testFlag(QStyle::State_AutoRaise) ||
               state.testAnyFlags(QStyle::State_Raised | QStyle::State_Sunken | QStyle::State_On);
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
        return true;
    default:
        return false;
    }
}

void drawFrame(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const auto colors = Colors::of(option.palette);
    constexpr double corner = 2;
    const auto rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? colors.muted : colors.faint);
    painter.setBrush(Qt::NoBrush);
    if (isRound) {
        painter.drawEllipse(rect);
    } else {
        painter.drawRoundedRect(rect, corner, corner);
    }
    painter.restore();
}

} // namespace

FusionStyle::FusionStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void FusionStyle::useWhereQtDoes()
{
    if (QApplication::style()->name() == "fusion"_L1) {
        QApplication::setStyle(new FusionStyle);
    }
}

void FusionStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasFrame(element, option->state) && areFramesLost(option->palette)) {
        drawFrame(*painter, *option, element == PE_IndicatorRadioButton);
    }
}

void FusionStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != CE_PushButtonLabel || option->direction != Qt::RightToLeft) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // Qt has turned round already where the words stand; the painter would do so again.
    const auto direction = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    QProxyStyle::drawControl(element, option, painter, widget);
    painter->setLayoutDirection(direction);
}

void FusionStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool hasOwnFrame = control == CC_ComboBox || control == CC_SpinBox;
    if (hasOwnFrame && !option->state.testFlag(State_HasFocus) && areFramesLost(option->palette)) {
        drawFrame(*painter, *option, false);
    }
}

QSize FusionStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        size.setWidth(std::max(size.width(), contents.width() + 2 * metrics::space));
    }
    return size;
}

} // namespace tidings::ui
