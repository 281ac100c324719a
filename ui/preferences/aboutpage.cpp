// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/aboutpage.h"

#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_done(new ToneLabel(Tone::Muted, this))
{
    auto *const heading = new ToneLabel(Tone::Text, this);
    heading->setText(tr("Tidings %1").arg(QCoreApplication::applicationVersion()));
    heading->setFont(metrics::headingFont(font()));
    auto *const words = new ToneLabel(Tone::Muted, this);
    words->setText(tr("When you report a defect, add this. Passwords, the path of your home and names in addresses are "
                      "left out; have a look all the same."));
    words->setWordWrap(true);
    words->setMinimumWidth(1);
    m_text->setObjectName(u"diagnostics"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(metrics::codeFont(font()));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setAccessibleName(tr("Diagnostics"));
    auto *const button = new QPushButton(tr("Copy diagnostics"), this);
    button->setObjectName(u"copy"_s);
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::space);
    row->addWidget(button);
    row->addWidget(m_done, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addWidget(heading);
    layout->addWidget(words);
    layout->addWidget(m_text, 1);
    layout->addLayout(row);
    connect(button, &QPushButton::clicked, this, &AboutPage::copy);
}

void AboutPage::setDiagnostics(const QString &text)
{
    m_text->setPlainText(text);
    m_done->clear();
}

void AboutPage::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_done->setText(tr("Copied"));
}

void AboutPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT diagnosticsWanted();
}

} // namespace tidings::ui
