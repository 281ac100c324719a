// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/exportbar.h"

#include "ui/history/progressline.h"
#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tidings::ui {

using Phase = pipeline::ExportState::Phase;

ExportBar::ExportBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new ToneLabel(Tone::Text, this))
    , m_folder(new QPushButton(tr("Show folder"), this))
    , m_button(new QPushButton(this))
    , m_progress(new ProgressLine(this))
{
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_progress->setAccessibleName(tr("Export"));
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(metrics::wide, metrics::tight, metrics::wide, metrics::tight);
    line->setSpacing(metrics::space);
    line->addWidget(m_words, 1);
    line->addWidget(m_folder);
    line->addWidget(m_button);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    connect(m_folder, &QPushButton::clicked, this,
        [this] { Q_EMIT folderRequested(QFileInfo(m_state.file).absolutePath()); });
    connect(m_button, &QPushButton::clicked, this, &ExportBar::onButton);
    hide();
}

void ExportBar::setState(const pipeline::ExportState &state)
{
    const auto before = std::exchange(m_state, state);
    switch (state.phase) {
    case Phase::Running:
        showRunning();
        if (!before.isRunning()) {
            say();
        }
        break;
    case Phase::Done:
        showEnd(tr("%Ln message(s) written to %1", nullptr, static_cast<int>(state.written)).arg(state.file));
        break;
    case Phase::Stopped:
        showEnd(tr("The export was stopped; no file was written"));
        break;
    case Phase::Failed:
        showEnd(tr("The export was given up: %1").arg(state.error));
        break;
    case Phase::Idle:
        hide();
        break;
    }
}

void ExportBar::showRunning()
{
    const QLocale locale;
    m_words->setTone(Tone::Text);
    m_words->setText(
        m_state.about == 0
            ? tr("Exporting")
            : tr("Exporting: %1 of %2").arg(locale.toString(m_state.written), locale.toString(m_state.about)));
    m_progress->setDone(m_state.written, m_state.about);
    m_progress->show();
    m_folder->hide();
    m_button->setText(tr("Stop"));
    show();
}

void ExportBar::showEnd(const QString &words)
{
    m_words->setTone(m_state.phase == Phase::Failed ? Tone::Attention : Tone::Text);
    m_words->setText(breakable(words));
    m_progress->hide();
    m_folder->setVisible(m_state.phase == Phase::Done);
    m_button->setText(tr("Close"));
    show();
    say();
}

void ExportBar::say()
{
    m_words->setAccessibleName(m_words->text());
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ExportBar::onButton()
{
    if (m_state.isRunning()) {
        Q_EMIT stopRequested();
    } else {
        hide();
    }
}

} // namespace tidings::ui
