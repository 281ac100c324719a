// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/mutedialog.h"

#include "ui/history/tonelabel.h"
#include "ui/models/buttontext.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using rules::MutePeriod;

namespace {

constexpr std::array periods{MutePeriod::Hour, MutePeriod::UntilTomorrow, MutePeriod::ForGood};
constexpr qsizetype longestName = 80;

} // namespace

MuteDialog::MuteDialog(const meta::Digest &digest, rules::MuteWhat what, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_possible(rules::possibleMutes(digest))
    , m_what(new QButtonGroup(this))
    , m_period(new QComboBox(this))
{
    setWindowTitle(tr("Mute"));
    auto *const heading = new ToneLabel(Tone::Text, this);
    heading->setText(tr("No bubbles about"));
    heading->setFont(metrics::strongFont(font()));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::space);
    layout->addWidget(heading);
    for (int i = 0; i < static_cast<int>(m_possible.size()); ++i) {
        auto *const button = new QRadioButton(buttonText(muteChoice(m_possible.at(i)), longestName), this);
        m_what->addButton(button, i);
        layout->addWidget(button);
    }
    const auto likeliest = std::ranges::find(m_possible, what, &rules::Mute::what);
    const auto at = likeliest == m_possible.end() ? 0 : likeliest - m_possible.begin();
    auto *const first = m_what->button(static_cast<int>(at));
    first->setChecked(true);
    first->setFocus();
    for (const auto period : periods) {
        m_period->addItem(periodText(period));
    }
    auto *const howLong = new ToneLabel(Tone::Text, this);
    howLong->setText(tr("How long"));
    howLong->setBuddy(m_period);
    auto *const line = new QHBoxLayout;
    line->addWidget(howLong);
    line->addWidget(m_period);
    line->addStretch(1);
    layout->addLayout(line);
    auto *const note = new ToneLabel(Tone::Muted, this);
    note->setText(tr("It still goes to the history, as read."));
    layout->addWidget(note);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Mute"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(metrics::space);
    layout->addWidget(buttons);
}

void MuteDialog::accept()
{
    auto mute = m_possible.at(m_what->checkedId());
    mute.until = rules::endOf(periods.at(static_cast<std::size_t>(m_period->currentIndex())), m_clock.now());
    Q_EMIT chosen(mute);
    QDialog::accept();
}

} // namespace tidings::ui
