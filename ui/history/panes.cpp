// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/panes.h"

#include "ui/history/detailpane.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 196;
constexpr int detailsWidth = 400;
constexpr int detailsHeight = 230;

/// One line between two panes. QSplitter takes a little of both sides for the pointer when its handle is so thin.
class Divider final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *event) override { QPainter(this).fillRect(event->rect(), Colors::of(palette()).line); }
};

class Splitter final : public QSplitter
{
public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr)
        : QSplitter(orientation, parent)
    {
        setHandleWidth(1);
        setChildrenCollapsible(false);
    }

protected:
    QSplitterHandle *createHandle() override { return new Divider(orientation(), this); }
};

QString keyOf(Panes::Width width)
{
    return width == Panes::Width::Wide ? u"history/splitter-side"_s : u"history/splitter-below"_s;
}

const auto sidebarKey = u"history/splitter-sidebar"_s;
const auto sidebarShownKey = u"history/sidebar"_s;
const auto timelineKey = u"history/timeline"_s;
const auto narrowTimelineKey = u"history/timeline-narrow"_s;

} // namespace

Panes::Panes(QWidget *sidebar, QWidget *list, DetailPane *details, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_sidebar(sidebar)
    , m_list(list)
    , m_details(details)
    , m_settings(settings)
    , m_outer(new Splitter(Qt::Horizontal, this))
    , m_inner(new Splitter(Qt::Horizontal))
    , m_column(new QVBoxLayout)
    , m_isTimelineWanted(settings.value(timelineKey, true).toBool())
    , m_isTimelineWantedNarrow(settings.value(narrowTimelineKey, false).toBool())
    , m_isSidebarWanted(settings.value(sidebarShownKey, true).toBool())
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_outer);
    m_outer->addWidget(sidebar);
    auto *const column = new QWidget;
    column->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_inner, 1);
    m_outer->addWidget(column);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_inner->addWidget(list);
    m_inner->addWidget(details);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    sidebar->setMinimumWidth(120);
    list->setMinimumSize(240, 120);
    details->setMinimumSize(240, 120);
    if (!m_outer->restoreState(settings.value(sidebarKey).toByteArray())) {
        m_outer->setSizes({sidebarWidth, metrics::detailsAtSide - sidebarWidth});
    }
    apply();
    restore();
}

void Panes::setTimeline(QWidget *timeline)
{
    m_timeline = timeline;
    m_column->insertWidget(0, timeline);
    apply();
}

void Panes::setTimelineShown(bool isShown)
{
    (m_width == Width::Narrow ? m_isTimelineWantedNarrow : m_isTimelineWanted) = isShown;
    apply();
}

bool Panes::isTimelineShown() const
{
    return m_width == Width::Narrow ? m_isTimelineWantedNarrow : m_isTimelineWanted;
}

void Panes::remember()
{
    m_settings.setValue(timelineKey, m_isTimelineWanted);
    m_settings.setValue(narrowTimelineKey, m_isTimelineWantedNarrow);
    rememberDetails();
    m_settings.setValue(sidebarKey, m_outer->saveState());
    m_settings.setValue(sidebarShownKey, m_isSidebarWanted);
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto pixels = event->size().width();
    setWidth(pixels >= metrics::detailsAtSide  ? Width::Wide
             : pixels >= metrics::detailsBelow ? Width::Middle
                                               : Width::Narrow);
}

void Panes::setWidth(Width width)
{
    if (width == m_width) {
        return;
    }
    rememberDetails();
    m_width = width;
    apply();
    restore();
    Q_EMIT widthChanged();
}

void Panes::apply()
{
    const auto isNarrow = m_width == Width::Narrow;
    m_inner->setOrientation(m_width == Width::Wide ? Qt::Horizontal : Qt::Vertical);
    if (m_timeline) {
        m_timeline->setVisible(isTimelineShown());
    }
    m_sidebar->setVisible(m_isSidebarWanted && !isNarrow);
    m_details->setVisible(areDetailsInView());
    m_list->setVisible(!isNarrow || !m_areDetailsInPlace);
    m_details->setArrangement(m_width == Width::Wide ? DetailPane::Arrangement::Side
                              : isNarrow             ? DetailPane::Arrangement::InPlace
                                                     : DetailPane::Arrangement::Below);
}

void Panes::restore()
{
    if (m_width == Width::Narrow) {
        return;
    }
    const auto size = m_width == Width::Wide ? detailsWidth : detailsHeight;
    const auto room = m_width == Width::Wide ? m_inner->width() : m_inner->height();
    const auto orientation = m_inner->orientation();
    if (!m_inner->restoreState(m_settings.value(keyOf(m_width)).toByteArray())) {
        m_inner->setSizes({std::max(room - size, size), size});
    }
    // The saved state has an orientation in it; that of the width counts.
    m_inner->setOrientation(orientation);
}

void Panes::rememberDetails()
{
    if (m_width != Width::Narrow && m_inner->width() > 0) {
        m_settings.setValue(keyOf(m_width), m_inner->saveState());
    }
}

void Panes::setSidebarShown(bool isShown)
{
    m_isSidebarWanted = isShown;
    apply();
}

void Panes::setDetailsInPlace(bool isShown)
{
    m_areDetailsInPlace = isShown;
    apply();
}

void Panes::setDetailsWanted(bool areWanted)
{
    m_areDetailsWanted = areWanted;
    apply();
}

bool Panes::areDetailsInView() const
{
    return m_width == Width::Narrow ? m_areDetailsInPlace : m_areDetailsWanted;
}

} // namespace tidings::ui
