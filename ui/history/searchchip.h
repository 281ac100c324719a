// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/searchquery.h"

#include <QToolButton>

namespace tidings::ui {

/// What a chip says: "not user: mass-rebuild", "after: Wed 18 Nov", "user: ines or user: tomas".
[[nodiscard]] QString chipLabel(const history::SearchClause &clause);
/// The same read aloud, without colons.
[[nodiscard]] QString spokenLabel(const history::SearchClause &clause);

/// One clause of a search that is a filter by itself. A click removes it, and so do Backspace and Delete.
class SearchChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit SearchChip(history::SearchClause clause, QWidget *parent = nullptr);

    [[nodiscard]] const history::SearchClause &clause() const { return m_clause; }

Q_SIGNALS:
    void removed();
    /// To the one before or behind it.
    void moved(int by);
    /// Somebody types: on with that in the field.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    history::SearchClause m_clause;
};

} // namespace tidings::ui
