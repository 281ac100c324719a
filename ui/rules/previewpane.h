// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/historysource.h"

#include <QTimer>
#include <QWidget>

namespace tidings {
class Clock;
} // namespace tidings

namespace tidings::ui {

class ListView;
class PreviewModel;
class RowDelegate;
class ToneLabel;

/// Which of the last thousand messages a rule would have caught. Asks when nothing has changed for a moment, and never
/// waits: until the answer is there the old one stays. Hidden, it asks nothing.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// Source and clock have to outlive it; it takes all the source's answers.
    PreviewPane(pipeline::HistorySource &source, const Clock &clock, QWidget *parent = nullptr);

    /// The rule at this place of these; a place that is none shows nothing.
    void look(const rules::Choices &choices, qsizetype rule);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void takeAnswers();

    pipeline::HistorySource &m_source;
    QTimer m_quiet;
    rules::Choices m_choices;
    qsizetype m_rule = -1;
    quint64 m_token = 0;
    PreviewModel *m_model;
    ToneLabel *m_caught;
    ToneLabel *m_above;
    ListView *m_list;
    RowDelegate *m_rows;
};

} // namespace tidings::ui
