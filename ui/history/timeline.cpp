// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timeline.h"

#include "ui/history/timelineaccessible.h"
#include "ui/history/timelinewords.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Besides the line of words and the axis.
constexpr int heightBesideText = 52;
constexpr int top = 6;
constexpr int belowPlot = 3;
/// Narrower bars are hard to hit.
constexpr int leastBarWidth = 8;
constexpr int fewestBars = 24;
constexpr int mostBars = 200;
constexpr int nearGrip = 6;
constexpr int swatch = 10;
/// One notch of a wheel is 120.
constexpr double wheelOfDouble = 240;
constexpr double keyFactor = 2;

QToolButton *makeButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setIcon(glyphIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Timeline::Timeline(TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_zoomOut(makeButton(u"action/minus"_s, tr("Zoom out"), this))
    , m_zoomIn(makeButton(u"action/plus"_s, tr("Zoom in"), this))
{
    installTimelineAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Timeline"));
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoom(keyFactor); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoom(1 / keyFactor); });
    connect(&m_model, &TimelineModel::changed, this, &Timeline::onChanged);
    fit();
}

const std::vector<history::Bar> &Timeline::bars() const
{
    return m_model.timeline().bars;
}

QString Timeline::words() const
{
    const auto heading = headingOf(m_model, m_range);
    const auto counts = countsOf(m_model, m_range);
    return heading.isEmpty() || counts.isEmpty() ? heading + counts
                                                 : tr("%1, %2", "what is in view, how much it is").arg(heading, counts);
}

QString Timeline::timeOf(qsizetype bar) const
{
    const auto &value = bars()[static_cast<std::size_t>(bar)];
    return rangeText({value.from, value.to}, m_model.now());
}

bool Timeline::isChosen(qsizetype bar) const
{
    const auto &value = bars()[static_cast<std::size_t>(bar)];
    return !m_range.isNone() && (!m_range.from || value.from >= *m_range.from) &&
           (!m_range.to || value.to <= *m_range.to);
}

QRect Timeline::columnOf(qsizetype bar) const
{
    return places().column(bar);
}

QSize Timeline::sizeHint() const
{
    return {400, 2 * fontMetrics().height() + heightBesideText};
}

QSize Timeline::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

int Timeline::headHeight() const
{
    return fontMetrics().height();
}

BarPlaces Timeline::places() const
{
    const auto plotTop = top + headHeight() + metrics::tight;
    const auto bottom = height() - 1 - belowPlot - QFontMetrics(metrics::smallFont(font())).height();
    const QRect plot(metrics::wide, plotTop, std::max(width() - 2 * metrics::wide, 0), std::max(bottom - plotTop, 0));
    return {plot, static_cast<qsizetype>(bars().size()), isRightToLeft()};
}

void Timeline::fit()
{
    setFixedHeight(sizeHint().height());
    const auto size = headHeight() + metrics::hair;
    auto x = width() - metrics::wide + metrics::hair - size;
    for (auto *const button : {m_zoomIn, m_zoomOut}) {
        button->setIconSize({metrics::iconSize(style()), metrics::iconSize(style())});
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, top - 1, size, size}));
        x -= size;
    }
    m_model.setMostBars(std::clamp(places().plot.width() / leastBarWidth, fewestBars, mostBars));
    label();
    update();
}

void Timeline::label()
{
    const auto small = metrics::smallFont(font());
    m_ticks = ticksOf(m_model.timeline(), places().plot.width(), QFontMetrics(small));
    m_step = bars().empty() ? QString() : stepText(m_model.timeline().step);
    m_labelled = bars();
}

void Timeline::onChanged()
{
    // Keys have moved out of view.
    if (m_cursor && !indexOf(*m_cursor)) {
        m_cursor.reset();
    }
    m_zoomIn->setEnabled(m_model.canZoomIn());
    m_zoomOut->setEnabled(m_model.canZoomOut());
    if (!std::ranges::equal(bars(), m_labelled, {}, &history::Bar::from, &history::Bar::from)) {
        label();
    }
    update();
    tell();
}

void Timeline::tell()
{
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, words());
        QAccessible::updateAccessibility(&event);
    }
}

std::optional<qsizetype> Timeline::indexOf(Time begin) const
{
    const auto found = std::ranges::find(bars(), begin, &history::Bar::from);
    return found == bars().end() ? std::nullopt : std::optional<qsizetype>(found - bars().begin());
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    const auto here = places();
    const auto colors = palette();
    TimelinePicture picture(m_model.timeline(), here, colors);
    picture.setRange(m_range, m_model.endsNow());
    picture.paint(painter, m_ticks, metrics::smallFont(font()));
    if (hasFocus()) {
        paintFocus(painter);
    }
    painter.fillRect(0, height() - 1, width(), 1, Colors::of(colors).line);
}

void Timeline::paintHead(QPainter &painter)
{
    const auto heading = headingOf(m_model, m_range);
    const auto counts = countsOf(m_model, m_range);
    const auto strong = metrics::strongFont(font());
    const QFontMetrics strongMetrics(strong);
    const auto wanted = strongMetrics.horizontalAdvance(heading) + fontMetrics().horizontalAdvance(counts) +
                        (counts.isEmpty() ? 0 : metrics::wide + 2 * metrics::hair);
    const auto end = isRightToLeft() ? width() - m_zoomOut->geometry().right() : m_zoomOut->x();
    const auto legend = paintLegend(painter, end - metrics::wide - wanted);
    const auto write = [&](int x, int room, const QFont &with, const QColor &color, const QString &text) {
        // Rounded up, or the end would be cut.
        const auto width = std::min(QFontMetrics(with).horizontalAdvance(text) + metrics::hair, std::max(room, 0));
        painter.setFont(with);
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), {x, top, width, headHeight()}),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter).toInt()) |
                Qt::TextSingleLine,
            QFontMetrics(with).elidedText(text, Qt::ElideRight, width));
        return x + width + metrics::wide;
    };
    const auto room = end - metrics::space - legend;
    const auto next = write(metrics::wide, room - metrics::wide, strong, palette().color(QPalette::Text), heading);
    write(next, room - next, font(), Colors::of(palette()).muted, counts);
}

int Timeline::paintLegend(QPainter &painter, int room)
{
    const auto messages = tr("messages", "legend");
    const auto problems = tr("problems", "legend");
    const auto widthOf = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    const auto stepWidth = m_step.isEmpty() ? 0 : widthOf(m_step) + metrics::wide;
    const auto swatches = 2 * (swatch + 6 + metrics::wide) + widthOf(messages) + widthOf(problems);
    // The bars' length goes first, the signs' meaning last.
    const auto hasStep = room >= swatches + stepWidth;
    if (room < swatches) {
        return 0;
    }
    const auto taken = swatches + (hasStep ? stepWidth : 0);
    auto x = (isRightToLeft() ? width() - m_zoomOut->geometry().right() : m_zoomOut->x()) - taken;
    const auto colors = Colors::of(palette());
    painter.setFont(font());
    painter.setPen(colors.muted);
    const auto write = [&](const QString &text) {
        const auto place = QStyle::visualRect(layoutDirection(), rect(), {x, top, widthOf(text), headHeight()});
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
        x += widthOf(text) + metrics::wide;
    };
    const auto place = [&] {
        const QRect box(x, top + (headHeight() - swatch) / 2, swatch, swatch);
        x += swatch + 6;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    painter.fillRect(place(), colors.muted);
    write(messages);
    TimelinePicture::paintProblems(painter, place(), palette());
    write(problems);
    if (hasStep) {
        write(m_step);
    }
    return taken;
}

void Timeline::paintFocus(QPainter &painter)
{
    const auto here = places();
    const auto bar = m_cursor ? indexOf(*m_cursor) : std::nullopt;
    const auto place = bar ? here.column(*bar) : here.plot;
    // The styles' own frames are filled, which would look like a range.
    painter.setPen(palette().color(QPalette::Active, QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-metrics::hair, -metrics::hair, metrics::hair - 1, metrics::hair - 1));
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Timeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setInView(true);
}

void Timeline::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    endDrag(false);
    m_model.setInView(false);
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        fit();
    }
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !bars().empty()) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const auto here = places();
        const auto isOnBars = help->y() >= here.plot.y();
        const auto &bar = bars()[static_cast<std::size_t>(here.barAt(help->x()))];
        QToolTip::showText(
            help->globalPos(), isOnBars ? barText(bar, m_model.now()) : Qt::convertFromPlainText(words()), this);
        return true;
    }
    return QWidget::event(event);
}

void Timeline::setRange(std::optional<Time> from, std::optional<Time> to)
{
    const TimeRange range{from, to};
    if (range != m_range) {
        m_range = range;
        m_drag.reset();
        m_cursor.reset();
        update();
        tell();
    }
}

TimeRange Timeline::rangeOf(Time from, Time to) const
{
    // What ends with the present goes on.
    const auto isOpen = m_model.endsNow() && !bars().empty() && to >= bars().back().to;
    // And what had no beginning has none.
    return {from > Time() ? std::optional(from) : std::nullopt, isOpen ? std::nullopt : std::optional(to)};
}

void Timeline::take(const TimeRange &range)
{
    if (range != m_range) {
        m_range = range;
        update();
        Q_EMIT rangeChanged(range.from, range.to);
        tell();
    }
}

void Timeline::choose(qsizetype first, qsizetype last)
{
    const auto count = static_cast<qsizetype>(bars().size());
    if (count == 0) {
        return;
    }
    const auto one = static_cast<std::size_t>(std::clamp(std::min(first, last), qsizetype{0}, count - 1));
    const auto other = static_cast<std::size_t>(std::clamp(std::max(first, last), qsizetype{0}, count - 1));
    take(rangeOf(bars()[one].from, bars()[other].to));
}

void Timeline::goTo(qsizetype bar, bool isExtending)
{
    const auto count = static_cast<qsizetype>(bars().size());
    bar = std::clamp(bar, qsizetype{0}, count - 1);
    const auto begin = bars()[static_cast<std::size_t>(bar)].from;
    const auto anchor = isExtending && m_anchor ? indexOf(*m_anchor) : std::nullopt;
    m_cursor = begin;
    m_anchor = anchor ? m_anchor : begin;
    choose(anchor.value_or(bar), bar);
    update();
}

void Timeline::step(int by, bool isExtending)
{
    const auto at = m_cursor ? indexOf(*m_cursor) : std::nullopt;
    const auto count = static_cast<qsizetype>(bars().size());
    if (!at) {
        // To where one is looking: what is chosen, or the present.
        const auto shown = m_range.from ? static_cast<qsizetype>(positionOf(*m_range.from, bars())) : count - 1;
        goTo(shown, false);
        return;
    }
    const auto next = *at + by;
    if (next < 0 || next >= count) {
        const auto length = bars().back().to - bars().front().from;
        m_model.move(by * length / 4);
        return;
    }
    goTo(next, isExtending);
}

void Timeline::zoom(double factor)
{
    const auto &all = bars();
    const auto bar = m_cursor ? indexOf(*m_cursor) : std::nullopt;
    auto around = m_model.now();
    if (bar) {
        around = all[static_cast<std::size_t>(*bar)].from;
    } else if (!m_range.isNone() && !all.empty()) {
        const auto from = std::clamp(m_range.from.value_or(all.front().from), all.front().from, all.back().to);
        const auto to = std::clamp(m_range.to.value_or(m_model.now()), from, std::max(all.back().to, from));
        around = from + (to - from) / 2;
    } else if (!m_model.endsNow() && !all.empty()) {
        around = all.front().from + (all.back().to - all.front().from) / 2;
    }
    m_model.zoom(factor, around);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const auto isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto forward = isRightToLeft() ? -1 : 1;
    const auto isBusy = bars().empty();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / keyFactor);
        return;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        zoom(keyFactor);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isBusy) {
            step(event->key() == Qt::Key_Right ? forward : -forward, isExtending);
        }
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!isBusy) {
            goTo(event->key() == Qt::Key_Home ? 0 : static_cast<qsizetype>(bars().size()) - 1, isExtending);
        }
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            endDrag(false);
        } else if (!m_range.isNone()) {
            m_cursor.reset();
            take({});
        } else {
            Q_EMIT left();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

std::optional<Timeline::Drag> Timeline::gripAt(int x) const
{
    const auto here = places();
    const auto grips = gripsOf(m_range, bars(), m_model.endsNow());
    const auto isNear = [&](const std::optional<double> &position) {
        return position && std::abs(here.xOf(*position) - x) <= nearGrip;
    };
    if (isNear(grips.to)) {
        const auto stays = m_range.from.value_or(Time());
        return Drag{.before = m_range, .from = stays, .to = stays, .isGrip = true};
    }
    if (isNear(grips.from)) {
        const auto stays = m_range.to.value_or(bars().back().to);
        return Drag{.before = m_range, .from = stays, .to = stays, .isGrip = true};
    }
    return {};
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    const auto here = places();
    const auto position = event->position().toPoint();
    if (event->button() != Qt::LeftButton || bars().empty() || position.y() < here.plot.y() - metrics::tight) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = gripAt(position.x());
    if (!m_drag) {
        const auto &bar = bars()[static_cast<std::size_t>(here.barAt(position.x()))];
        m_drag = Drag{.before = m_range, .from = bar.from, .to = bar.to};
    }
    m_cursor.reset();
}

void Timeline::dragTo(int x)
{
    const auto here = places();
    auto from = m_drag->from;
    auto to = m_drag->to;
    if (m_drag->isGrip) {
        const auto edge = static_cast<std::size_t>(std::lround(here.positionAt(x)));
        const auto moved = edge < bars().size() ? bars()[edge].from : bars().back().to;
        from = std::min(from, moved);
        to = std::max(to, moved);
    } else {
        const auto &bar = bars()[static_cast<std::size_t>(here.barAt(x))];
        from = std::min(from, bar.from);
        to = std::max(to, bar.to);
    }
    // A grip does not close the range.
    if (from < to) {
        m_range = rangeOf(from, to);
        update();
    }
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const auto x = event->position().toPoint().x();
    if (m_drag && !bars().empty()) {
        const auto &bar = bars()[static_cast<std::size_t>(places().barAt(x))];
        m_drag->hasMoved = m_drag->hasMoved || m_drag->isGrip || bar.from != m_drag->from;
        if (m_drag->hasMoved) {
            dragTo(x);
        }
        return;
    }
    setCursor(gripAt(x) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag || bars().empty()) {
        return;
    }
    // A click chooses a bar, and lets it go if it was the one.
    if (!m_drag->hasMoved && !m_drag->isGrip) {
        const auto range = rangeOf(m_drag->from, m_drag->to);
        m_range = range == m_drag->before ? TimeRange() : range;
    }
    endDrag(true);
}

void Timeline::endDrag(bool isKept)
{
    if (!m_drag) {
        return;
    }
    const auto wanted = isKept ? m_range : m_drag->before;
    m_range = m_drag->before;
    m_drag.reset();
    m_anchor.reset();
    take(wanted);
    update();
}

void Timeline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    unsetCursor();
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    const auto here = places();
    const auto delta = event->angleDelta();
    if (bars().empty() || delta.isNull()) {
        return;
    }
    if (std::abs(delta.x()) > std::abs(delta.y())) {
        const auto length = bars().back().to - bars().front().from;
        m_model.move((isRightToLeft() ? 1 : -1) * delta.x() * length / static_cast<int>(wheelOfDouble * 4));
    } else {
        const auto around = timeAt(here.positionAt(event->position().toPoint().x()), bars());
        m_model.zoom(std::exp2(-delta.y() / wheelOfDouble), around);
    }
    event->accept();
}

} // namespace tidings::ui
