// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/timelinepicture.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace tidings::ui {

/// Messages over time as bars, problems in them by colour and pattern, and a line that says the same in words. Dragging
/// chooses a range, and so do arrow keys with Shift; the wheel, + and − zoom; Esc lets the range go.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    /// The model has to outlive it; it asks only while this is shown.
    explicit Timeline(TimelineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const TimeRange &range() const { return m_range; }
    /// The line above: what is in view or chosen, and how much that is.
    [[nodiscard]] QString words() const;

    [[nodiscard]] const std::vector<history::Bar> &bars() const;
    /// "Wed, 18 Nov, 14:00 – 16:00", and so on.
    [[nodiscard]] QString timeOf(qsizetype bar) const;
    [[nodiscard]] bool isChosen(qsizetype bar) const;
    /// Within this widget.
    [[nodiscard]] QRect columnOf(qsizetype bar) const;
    /// As if dragged from one to the other.
    void choose(qsizetype first, qsizetype last);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Chosen elsewhere: tells nobody.
    void setRange(std::optional<tidings::Time> from, std::optional<tidings::Time> to);

Q_SIGNALS:
    /// By the user, here. Both nothing: no range any more.
    void rangeChanged(std::optional<tidings::Time> from, std::optional<tidings::Time> to);
    /// Enter, or Esc where there is no range: on to the list.
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// What the pointer drags: one end, while the other stays where it is.
    struct Drag
    {
        TimeRange before;
        /// Of the bar that was pressed; for a grip, twice the end that stays.
        Time from;
        Time to;
        bool isGrip = false;
        bool hasMoved = false;
    };

    [[nodiscard]] int headHeight() const;
    [[nodiscard]] BarPlaces places() const;
    [[nodiscard]] std::optional<qsizetype> indexOf(Time begin) const;
    void fit();
    /// Labels are slow to make, and stay while only counts change.
    void label();
    void onChanged();
    void paintHead(QPainter &painter);
    /// From the end of the line, as far as there is room; returns where it begins.
    int paintLegend(QPainter &painter, int room);
    void paintFocus(QPainter &painter);

    [[nodiscard]] std::optional<Drag> gripAt(int x) const;
    void dragTo(int x);
    void endDrag(bool isKept);
    [[nodiscard]] TimeRange rangeOf(Time from, Time to) const;
    void take(const TimeRange &range);
    void step(int by, bool isExtending);
    void goTo(qsizetype bar, bool isExtending);
    void zoom(double factor);
    void tell();

    TimelineModel &m_model;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    TimeRange m_range;
    std::optional<Drag> m_drag;
    // Beginnings of the bars where the keys are, and where they began to extend.
    std::optional<Time> m_cursor;
    std::optional<Time> m_anchor;
    std::vector<Tick> m_ticks;
    QString m_step;
    // What these are of.
    std::vector<history::Bar> m_labelled;
};

} // namespace tidings::ui
