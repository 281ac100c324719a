// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/testpanel.h"

#include "ui/history/tonelabel.h"
#include "ui/preferences/findingwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

TestPanel::TestPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_button(new QPushButton(this))
    , m_progress(new ToneLabel(Tone::Muted, this))
    , m_frame(new QFrame(this))
    , m_lines(new QVBoxLayout(m_frame))
    , m_conclusion(new ToneLabel(Tone::Text, m_frame))
{
    m_button->setObjectName(u"test"_s);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setObjectName(u"findings"_s);
    m_lines->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    m_lines->setSpacing(metrics::space);
    m_conclusion->setFont(metrics::strongFont(font()));
    m_conclusion->setObjectName(u"conclusion"_s);
    m_lines->addWidget(m_conclusion);
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::space);
    row->addWidget(m_button);
    row->addWidget(m_progress, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::wide);
    layout->addLayout(row);
    layout->addWidget(m_frame);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning) {
            m_isStopped = true;
            Q_EMIT stopRequested();
        } else {
            Q_EMIT startRequested();
        }
    });
    clear();
}

void TestPanel::clear()
{
    m_isRunning = false;
    m_isStopped = false;
    m_findings.clear();
    while (m_lines->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_lines->takeAt(1));
        delete item->widget();
    }
    m_conclusion->hide();
    m_frame->hide();
    m_progress->clear();
    m_button->setText(tr("Test connection"));
}

void TestPanel::begin()
{
    clear();
    m_isRunning = true;
    m_button->setText(tr("Stop"));
    m_progress->setText(tr("Testing…"));
}

void TestPanel::add(const std::vector<pipeline::ConnectionFinding> &findings)
{
    for (const auto &finding : findings) {
        m_findings.push_back(finding);
        addLine(finding);
    }
    m_frame->setVisible(!m_findings.empty());
}

void TestPanel::addLine(const pipeline::ConnectionFinding &finding)
{
    const auto line = wordsOf(finding, m_clock.now());
    auto *const widget = new QWidget(m_frame);
    auto *const layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    auto *const mark = new QLabel(widget);
    const auto size = metrics::iconSize(style());
    mark->setPixmap(glyph(line.glyph, colorOf(line.tone, palette()), size, devicePixelRatioF()));
    auto *const words = new ToneLabel(Tone::Text, widget);
    words->setText(breakable(line.words));
    words->setAccessibleName(line.words);
    words->setWordWrap(true);
    words->setMinimumWidth(1);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_lines->addWidget(widget);
    announce(line.words);
}

void TestPanel::finish()
{
    if (!m_isRunning) {
        return;
    }
    m_isRunning = false;
    m_button->setText(tr("Test connection"));
    m_progress->setText(m_isStopped ? tr("Stopped") : QString());
    if (!m_isStopped) {
        m_conclusion->setText(conclusion(m_findings));
        m_conclusion->show();
        m_frame->show();
        announce(m_conclusion->text());
    }
}

void TestPanel::announce(const QString &words)
{
    // Qt 6.4 has no event for that: a changed name is read by those who listen.
    m_frame->setAccessibleName(words);
    QAccessibleEvent event(m_frame, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace tidings::ui
