// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/previewpane.h"

#include "ui/history/listview.h"
#include "ui/history/rowdelegate.h"
#include "ui/history/tonelabel.h"
#include "ui/rules/previewmodel.h"
#include "ui/rules/rulewords.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace tidings::ui {

using namespace std::chrono_literals;
using pipeline::Question;

PreviewPane::PreviewPane(pipeline::HistorySource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_model(new PreviewModel(clock, this))
    , m_caught(new ToneLabel(Tone::Text, this))
    , m_above(new ToneLabel(Tone::Muted, this))
    , m_list(new ListView(this))
    , m_rows(new RowDelegate(this))
{
    m_caught->setFont(metrics::strongFont(font()));
    m_above->hide();
    m_list->setItemDelegate(m_rows);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Messages the rule would have caught"));
    auto *const words = new QVBoxLayout;
    words->setContentsMargins(metrics::pane, metrics::space, metrics::pane, metrics::space);
    words->setSpacing(metrics::hair);
    for (auto *const label : {m_caught, m_above}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        words->addWidget(label);
    }
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(words);
    layout->addWidget(m_list, 1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(150ms);
    connect(&m_quiet, &QTimer::timeout, this, &PreviewPane::ask);
    connect(&m_source, &pipeline::HistorySource::answered, this, &PreviewPane::takeAnswers);
}

void PreviewPane::look(const rules::Choices &choices, qsizetype rule)
{
    m_choices = choices;
    m_rule = rule;
    m_quiet.start();
}

void PreviewPane::ask()
{
    if (!isVisible()) {
        return;
    }
    m_source.ask({.kind = Question::Kind::Preview, .choices = m_choices, .rule = m_rule, .token = ++m_token});
}

void PreviewPane::takeAnswers()
{
    for (const auto &answer : m_source.take()) {
        if (answer.question.token != m_token) {
            continue;
        }
        m_caught->setText(answer.error ? tr("The history cannot be read: %1").arg(answer.error->detail)
                                       : previewWords(answer.preview));
        const auto above = answer.error ? QString() : takenAboveWords(answer.preview);
        m_above->setText(above);
        m_above->setVisible(!above.isEmpty());
        m_model->setRecords(answer.rows);
    }
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_quiet.start();
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rows->setTwoLines(width() < metrics::detailsBelow);
    m_list->doItemsLayout();
}

} // namespace tidings::ui
