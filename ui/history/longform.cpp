// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/longform.h"

#include "ui/history/diffhighlighter.h"
#include "ui/history/textbox.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace tidings::ui {

LongForm::LongForm(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextBox(TextBox::Content::Text, this))
    , m_diff(new TextBox(TextBox::Content::Diff, this))
{
    m_text->setAccessibleName(tr("Text of the message"));
    m_diff->setAccessibleName(tr("Changes"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::wide);
    layout->addWidget(m_text);
    layout->addWidget(m_diff);
}

void LongForm::setText(const QString &whole)
{
    const auto parts = splitDiff(whole);
    m_text->setText(parts.text);
    m_text->setVisible(!parts.text.trimmed().isEmpty());
    m_diff->setText(parts.diff);
    m_diff->setVisible(!parts.diff.isEmpty());
}

} // namespace tidings::ui
