// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/history/searchquery.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace tidings::ui {

class SearchChip;
class SearchEdit;

/// The one search field: looks like a line edit and holds one, and before it what is filtered by as chips. A keyword
/// with its value becomes one when a blank or Enter follows it, and counts from then on; words count as they are typed.
///
/// While there is an error in the text the search stays as it was.
class SearchField final : public QFrame
{
    Q_OBJECT

public:
    /// "7d" counts back from the clock, which has to outlive it.
    explicit SearchField(const Clock &clock, QWidget *parent = nullptr);

    /// What is searched for.
    [[nodiscard]] const history::SearchQuery &query() const { return m_query; }
    /// All of it, chips first, as it can be read again. Also what has an error in it.
    [[nodiscard]] QString text() const;
    /// In place of all there is.
    void setText(const QString &text);
    /// Chips for these ends of a range, in place of those there are.
    void setRange(std::optional<Time> from, std::optional<Time> to);
    /// What is wrong with the text, for showing; empty if nothing is.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] SearchEdit *edit() const { return m_edit; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged(const tidings::history::SearchQuery &query);
    void errorChanged(const QString &words);
    /// Enter, or down: on to what was found.
    void left();
    /// Esc in an empty field.
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tint();
    void fit();
    /// After something was typed.
    void follow();
    /// Makes chips of what is whole; of all of it if nothing more will be typed.
    void takeChips(bool isAll);
    void commit();
    void read(bool isAll);
    void setError(const QString &words);
    void addChip(const history::SearchClause &clause);
    void removeChip(SearchChip *chip);
    void dropChip(SearchChip *chip);
    void moveFrom(const SearchChip *chip, int by);
    void clear();
    [[nodiscard]] QString chipText(std::size_t count) const;

    const Clock &m_clock;
    QLabel *m_icon;
    QScrollArea *m_area;
    QWidget *m_row;
    QHBoxLayout *m_rowLayout;
    SearchEdit *m_edit;
    QToolButton *m_clear;
    std::vector<SearchChip *> m_chips;
    history::SearchQuery m_query;
    QString m_error;
};

} // namespace tidings::ui
