// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/quietpage.h"

#include "core/config/schema.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using config::Node;

namespace {

const QStringList fromPath{u"quiet"_s, u"from"_s};
const QStringList toPath{u"quiet"_s, u"to"_s};
const QStringList daysPath{u"quiet"_s, u"days"_s};
const QStringList dayWords{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
const auto timeForm = u"HH:mm"_s;

} // namespace

QuietPage::QuietPage(SettingsAccess &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_isOn(new QCheckBox(tr("No bubbles at these hours"), this))
    , m_from(new QTimeEdit(QTime(22, 0), this))
    , m_to(new QTimeEdit(QTime(7, 0), this))
{
    m_isOn->setObjectName(u"quiet"_s);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    for (auto *const field : {m_from, m_to}) {
        // Times are read from the left everywhere. Before the format is set, which Qt turns round for the right.
        field->setLayoutDirection(Qt::LeftToRight);
        // As the locale has it, 12 or 24 hours, but without seconds.
        field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
        field->setKeyboardTracking(false);
        connect(field, &QTimeEdit::timeChanged, this, &QuietPage::saveAll);
    }
    for (int i = 0; i < 7; ++i) {
        const auto day = (static_cast<int>(QLocale().firstDayOfWeek()) - 1 + i) % 7;
        auto *const box = new QCheckBox(QLocale().dayName(day + 1, QLocale::ShortFormat), this);
        box->setAccessibleName(QLocale().dayName(day + 1));
        box->setObjectName(dayWords.at(day));
        m_days.append(box);
        connect(box, &QCheckBox::clicked, this, &QuietPage::saveAll);
    }
    auto *const form = makeForm();
    addRow(form, tr("From"), m_from);
    addRow(form, tr("To"), m_to);
    addRow(form, tr("On"), QList<QWidget *>(m_days.begin(), m_days.end()));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addWidget(m_isOn);
    layout->addLayout(form);
    layout->addWidget(note(tr("The days are those on which they begin; none means every day.")));
    layout->addWidget(note(tr("Bubbles also wait while the desktop's do-not-disturb is on, and while the screen is "
                              "locked. One bubble tells afterwards what came.")));
    layout->addStretch(1);
    connect(m_isOn, &QCheckBox::clicked, this, [this] {
        enable();
        saveAll();
    });
}

void QuietPage::load()
{
    const auto read = [this](const auto &key) { return QTime::fromString(config::value(settings(), key), timeForm); };
    const auto from = read(config::keys::quietFrom);
    const auto to = read(config::keys::quietTo);
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    m_isOn->setChecked(from.isValid() && to.isValid());
    if (m_isOn->isChecked()) {
        m_from->setTime(from);
        m_to->setTime(to);
    }
    const auto days = config::value(settings(), config::keys::quietDays);
    for (auto *const box : m_days) {
        box->setChecked(days.contains(box->objectName()));
    }
    tellOrigin(m_from, fromPath);
    tellOrigin(m_to, toPath);
    enable();
}

void QuietPage::enable()
{
    m_from->setEnabled(m_isOn->isChecked());
    m_to->setEnabled(m_isOn->isChecked());
    for (auto *const box : m_days) {
        box->setEnabled(m_isOn->isChecked());
    }
}

void QuietPage::saveAll()
{
    const auto time = [this](const QTimeEdit *field) {
        return Node::ofText(m_isOn->isChecked() ? field->time().toString(timeForm) : QString());
    };
    QStringList days;
    for (const auto &word : dayWords) {
        const auto *const box = findChild<QCheckBox *>(word);
        if (box->isChecked()) {
            days.append(word);
        }
    }
    if (!save({{fromPath, time(m_from)}, {toPath, time(m_to)}, {daysPath, Node::ofTexts(days)}})) {
        load();
    }
}

} // namespace tidings::ui
