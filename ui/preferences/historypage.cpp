// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/historypage.h"

#include "core/config/schema.h"
#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QFormLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using config::Node;

namespace {

const QStringList keepPath{u"history"_s, u"keep"_s};
const QStringList messagesPath{u"history"_s, u"messages"_s};
using Days = std::chrono::duration<qint64, std::ratio<86400>>;

} // namespace

HistoryPage::HistoryPage(SettingsAccess &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_days(new QSpinBox(this))
    , m_messages(new QSpinBox(this))
    , m_size(new ToneLabel(Tone::Text, this))
    , m_tools(new QVBoxLayout)
{
    m_days->setObjectName(u"days"_s);
    m_days->setRange(1, static_cast<int>(config::keys::historyKeep.most / 86'400'000));
    m_messages->setObjectName(u"messages"_s);
    m_messages->setRange(
        static_cast<int>(config::keys::historyMessages.least), static_cast<int>(config::keys::historyMessages.most));
    m_messages->setSingleStep(100'000);
    for (auto *const field : {m_days, m_messages}) {
        field->setGroupSeparatorShown(true);
        // What is half typed would remove what is older.
        field->setKeyboardTracking(false);
    }
    m_size->setObjectName(u"size"_s);
    auto *const form = makeForm();
    addRow(form, tr("Keep for days"), m_days);
    addRow(form, tr("Messages at most"), m_messages);
    addRow(form, tr("Now"), m_size);
    m_tools->setSpacing(metrics::space);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addLayout(form);
    layout->addWidget(note(tr("What is older, and what is more, is removed for good, the oldest first.")));
    layout->addLayout(m_tools);
    layout->addStretch(1);
    // When the field is left, so that an arrow that is held does not remove a year.
    connect(m_days, &QSpinBox::editingFinished, this, [this] {
        save({{keepPath, Node::ofText(config::toString(config::Duration(Days(m_days->value()))))}});
    });
    connect(m_messages, &QSpinBox::editingFinished, this, [this] {
        save({{messagesPath, Node::ofInteger(m_messages->value())}});
    });
}

void HistoryPage::load()
{
    const QSignalBlocker days(m_days);
    const QSignalBlocker messages(m_messages);
    if (!m_days->hasFocus()) {
        const auto keep = config::value(settings(), config::keys::historyKeep);
        m_days->setValue(static_cast<int>(std::chrono::ceil<Days>(keep).count()));
    }
    if (!m_messages->hasFocus()) {
        m_messages->setValue(static_cast<int>(config::value(settings(), config::keys::historyMessages)));
    }
    tellOrigin(m_days, keepPath);
    tellOrigin(m_messages, messagesPath);
}

void HistoryPage::setSize(qint64 messages, qint64 bytes)
{
    QStringList parts;
    if (messages >= 0) {
        constexpr qint64 most = std::numeric_limits<int>::max();
        parts << tr("%Ln message(s)", nullptr, static_cast<int>(std::min(messages, most)));
    }
    if (bytes >= 0) {
        parts << QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    }
    m_size->setText(parts.join(u", "_s));
}

} // namespace tidings::ui
