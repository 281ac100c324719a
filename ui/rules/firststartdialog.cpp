// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/firststartdialog.h"

#include "core/rules/choices.h"
#include "core/rules/providers/packagename.h"
#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"
#include "ui_firststartdialog.h"

#include <QButtonGroup>
#include <QEvent>
#include <QIcon>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 40;
constexpr int usualWidth = 520;

} // namespace

FirstStartDialog::FirstStartDialog(const QStringList &profiles, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FirstStartDialog>())
    , m_presets(new QButtonGroup(this))
    , m_userNote(new ToneLabel(Tone::Muted, this))
{
    m_ui->setupUi(this);
    m_ui->all->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    m_ui->all->setSpacing(metrics::wide);
    m_ui->top->setSpacing(metrics::wide);
    m_ui->words->setSpacing(metrics::hair);
    m_ui->presets->setSpacing(metrics::hair);
    m_userNote->setObjectName(u"userNote"_s);
    m_userNote->setWordWrap(true);
    m_userNote->setMinimumWidth(1);
    m_ui->presets->addWidget(m_userNote);
    m_ui->presets->addSpacing(metrics::tight);
    m_ui->bus->addItems(profiles);
    m_ui->bus->setEnabled(profiles.size() > 1);
    m_ui->picture->setPixmap(
        QIcon(u":/icons/app/tidings.svg"_s).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    addPresets();
    auto *const startButton = m_ui->buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    startButton->setDefault(true);
    m_ui->buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(m_ui->user, &QLineEdit::textEdited, this, &FirstStartDialog::checkName);
    connect(m_presets, &QButtonGroup::idToggled, this, &FirstStartDialog::checkName);
    checkName();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &FirstStartDialog::start);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &FirstStartDialog::putOff);
    setFonts();
    setTabOrder(m_ui->bus, m_ui->user);
    m_ui->user->setFocus();
    resize(usualWidth, layout()->totalHeightForWidth(usualWidth));
}

FirstStartDialog::~FirstStartDialog() = default;

void FirstStartDialog::addPresets()
{
    for (const auto preset : rules::presets) {
        auto *const button = new QRadioButton(title(preset), this);
        auto *const words = new ToneLabel(Tone::Muted, this);
        words->setText(description(preset));
        words->setWordWrap(true);
        words->setMinimumWidth(1);
        words->setBuddy(button);
        button->setAccessibleDescription(description(preset));
        // The words stand under those of the button, past its mark.
        const auto indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                            style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
        words->setIndent(indent);
        m_presets->addButton(button, static_cast<int>(preset));
        m_ui->presets->addWidget(button);
        m_ui->presets->addWidget(words);
        m_ui->presets->addSpacing(metrics::tight);
    }
    m_presets->button(static_cast<int>(rules::Preset::PackagerQuiet))->setChecked(true);
}

void FirstStartDialog::checkName()
{
    const auto name = m_ui->user->text().trimmed();
    const bool isFine = name.isEmpty() || rules::isOwnerName(name);
    const auto rules = rules::rulesOf(preset());
    const bool isNeeded = std::ranges::any_of(
        rules, [](const rules::Rule &rule) { return rules::lackOf(rule, {}) == rules::Mismatch::NoReader; });
    const auto hint =
        name.isEmpty() && isNeeded ? tr("Without a user name nothing is told about you and your packages.") : QString();
    m_userNote->setTone(isFine ? Tone::Muted : Tone::Problem);
    m_userNote->setText(isFine ? hint : tr("A user name has letters, digits, dots, dashes and underscores only."));
    m_userNote->setVisible(!m_userNote->text().isEmpty());
    for (auto *const button : m_ui->buttons->buttons()) {
        if (m_ui->buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(isFine);
        }
    }
}

rules::Preset FirstStartDialog::preset() const
{
    return static_cast<rules::Preset>(m_presets->checkedId());
}

void FirstStartDialog::start()
{
    Q_EMIT started({.user = m_ui->user->text().trimmed(),
        .profile = m_ui->bus->currentText(),
        .preset = preset(),
        .startsAtLogin = m_ui->login->isChecked()});
    accept();
}

void FirstStartDialog::setFonts()
{
    m_ui->heading->setFont(metrics::headingFont(font()));
}

void FirstStartDialog::closeEvent(QCloseEvent *event)
{
    // A dialog's own would be rejected.
    QWidget::closeEvent(event);
}

void FirstStartDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_presets) {
        setFonts();
    }
}

} // namespace tidings::ui
