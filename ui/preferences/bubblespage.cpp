// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/bubblespage.h"

#include "core/config/schema.h"
#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using config::Node;

namespace {

const QStringList burstPath{u"bubbles"_s, u"burst"_s};
const QStringList everyPath{u"bubbles"_s, u"every"_s};
constexpr int longestSeconds = 24 * 60 * 60;

} // namespace

BubblesPage::BubblesPage(SettingsAccess &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_burst(new QSpinBox(this))
    , m_every(new QSpinBox(this))
{
    m_burst->setObjectName(u"burst"_s);
    m_burst->setRange(
        static_cast<int>(config::keys::bubblesBurst.least), static_cast<int>(config::keys::bubblesBurst.most));
    m_every->setObjectName(u"every"_s);
    m_every->setRange(1, longestSeconds);
    m_every->setSuffix(tr(" s"));
    m_every->setGroupSeparatorShown(true);
    for (auto *const field : {m_burst, m_every}) {
        field->setKeyboardTracking(false);
    }
    auto *const form = makeForm();
    addRow(form, tr("Bubbles at once"), m_burst);
    addRow(form, tr("After that, one each"), m_every);
    auto *const rules = new QPushButton(tr("Rules…"), this);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addLayout(form);
    layout->addWidget(note(tr("What comes in between is told by one bubble for all.")));
    layout->addWidget(note(tr("Which messages become a bubble is decided by rules.")));
    layout->addWidget(rules, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(rules, &QPushButton::clicked, this, &BubblesPage::rulesRequested);
    connect(m_burst, &QSpinBox::valueChanged, this, [this](int count) { save({{burstPath, Node::ofInteger(count)}}); });
    connect(m_every, &QSpinBox::valueChanged, this, [this](int seconds) {
        save({{everyPath, Node::ofText(config::toString(config::Duration(std::chrono::seconds(seconds))))}});
    });
}

void BubblesPage::load()
{
    const QSignalBlocker burst(m_burst);
    const QSignalBlocker every(m_every);
    m_burst->setValue(static_cast<int>(config::value(settings(), config::keys::bubblesBurst)));
    const auto pause = config::value(settings(), config::keys::bubblesEvery);
    m_every->setValue(
        static_cast<int>(std::min<qint64>(std::chrono::ceil<std::chrono::seconds>(pause).count(), longestSeconds)));
    tellOrigin(m_burst, burstPath);
    tellOrigin(m_every, everyPath);
}

} // namespace tidings::ui
