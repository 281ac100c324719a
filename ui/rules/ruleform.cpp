// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ruleform.h"

#include "core/meta/serviceset.h"
#include "ui/history/tonelabel.h"
#include "ui/models/words.h"
#include "ui/rules/rulewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/services.h"
#include "ui/theme/wheelguard.h"
#include "ui_ruleform.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using crypto::Verdict;
using meta::Severity;
using rules::Rule;

namespace {

constexpr std::array tracks{rules::Track::Everything, rules::Track::Me, rules::Track::Maintained,
    rules::Track::Packages, rules::Track::Users, rules::Track::Group, rules::Track::Installed, rules::Track::Reported};
constexpr std::array verdicts{Verdict::Valid, Verdict::ValidLegacy, Verdict::TransportOnly, Verdict::Unsigned,
    Verdict::NotCheckable, Verdict::Unauthorised, Verdict::Invalid};

/// In the order of the box.
const std::array<QList<rules::Change>, 4> changes{QList<rules::Change>{}, {rules::Change::Broke},
    {rules::Change::Mended}, {rules::Change::Broke, rules::Change::Mended}};

int indexOf(QList<rules::Change> wanted)
{
    std::ranges::sort(wanted);
    const auto *const found = std::ranges::find(changes, wanted);
    return found != changes.end() ? static_cast<int>(found - changes.begin()) : 0;
}

void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text().trimmed() != text) {
        edit->setText(text);
        edit->setCursorPosition(0);
    }
}

/// Those with a label of their own; each label once.
void nameServices(NamesEdit *edit)
{
    QStringList names;
    const auto set = meta::ServiceSet();
    for (const auto *const service : set.services()) {
        names.append(QString::fromLatin1(service->name.data(), static_cast<qsizetype>(service->name.size())));
    }
    names.removeDuplicates();
    std::ranges::stable_sort(names, {}, [](const QString &name) { return serviceOrder(name); });
    QStringList labels;
    std::ranges::transform(names, std::back_inserter(labels), serviceLabel);
    edit->setLabels(names, labels);
}

QStringList &namesOf(Rule &rule)
{
    return rule.track == rules::Track::Users   ? rule.users
           : rule.track == rules::Track::Group ? rule.groups
                                               : rule.packages;
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RuleForm>())
    , m_trackNote(new ToneLabel(Tone::Muted, this))
{
    m_ui->setupUi(this);
    m_ui->form->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    m_ui->form->setHorizontalSpacing(metrics::wide);
    m_ui->form->setVerticalSpacing(metrics::space);
    m_ui->outcomeGrid->setHorizontalSpacing(metrics::wide);
    m_ui->outcomeGrid->setVerticalSpacing(metrics::tight);
    m_ui->severityRow->setSpacing(metrics::wide);
    m_ui->trackRow->setSpacing(metrics::space);
    m_ui->tracks->setSpacing(metrics::tight);
    m_ui->tracks->addWidget(m_trackNote);
    m_trackNote->setWordWrap(true);
    m_trackNote->setMinimumWidth(1);
    m_ui->textRow->setSpacing(metrics::space);
    // The rule's own undo takes the place of the fields'.
    for (auto *const edit : findChildren<QLineEdit *>()) {
        edit->installEventFilter(this);
    }
    keepWheelFromFields(*this);
    fillChoices();
    connectTexts();
    connectChoices();
    connectOutcome();
    tint();
    setRule({});
}

RuleForm::~RuleForm() = default;

void RuleForm::fillChoices()
{
    for (const auto track : tracks) {
        m_ui->track->addItem(trackWord(track));
    }
    m_ui->changes->addItems(
        {tr("Whatever it changes"), tr("Only what breaks"), tr("Only what is mended"), tr("What breaks or is mended")});
    // Of other messages nobody knows how it was before.
    m_ui->changes->setToolTip(
        tr("Known of builds (Koji, Jenkins), tests (CI), composes (Pungi), gates (Greenwave), and of "
           "what Koschei and Nagios tell"));
    m_ui->changes->setAccessibleDescription(m_ui->changes->toolTip());
    // It has no label, and on X11 and Wayland the name of a box is what is chosen.
    m_ui->urgency->setAccessibleDescription(m_ui->urgency->accessibleName());
    nameServices(m_ui->services);
    nameServices(m_ui->except);
    auto *const menu = new QMenu(m_ui->verdicts);
    for (const auto verdict : verdicts) {
        auto *const action = menu->addAction(verdictSentence(verdict));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &RuleForm::editVerdicts);
        m_verdicts.append(action);
    }
    m_ui->verdicts->setMenu(menu);
}

void RuleForm::connectTexts()
{
    connect(m_ui->name, &QLineEdit::textEdited, this, [this](const QString &text) {
        // A rule without a name is none: the old one comes back when the field is left.
        if (const auto name = text.trimmed(); !name.isEmpty()) {
            edit(Name, [&](Rule &rule) { rule.name = name; });
        }
    });
    connect(m_ui->name, &QLineEdit::editingFinished, this, [this] { setText(m_ui->name, m_rule.name); });
    connect(m_ui->who, &NamesEdit::namesEdited, this, &RuleForm::editWho);
    connect(m_ui->services, &NamesEdit::namesEdited, this,
        [this] { edit(Services, [this](Rule &rule) { rule.services = m_ui->services->names(); }); });
    connect(m_ui->except, &NamesEdit::namesEdited, this,
        [this] { edit(Except, [this](Rule &rule) { rule.exceptServices = m_ui->except->names(); }); });
    connect(m_ui->topic, &QLineEdit::textEdited, this,
        [this](const QString &text) { edit(Topic, [&](Rule &rule) { rule.topic = text.trimmed(); }); });
    connect(m_ui->text, &QLineEdit::textEdited, this,
        [this](const QString &text) { edit(Text, [&](Rule &rule) { rule.text = text.trimmed(); }); });
}

void RuleForm::connectChoices()
{
    connect(m_ui->track, &QComboBox::activated, this, [this](int index) {
        edit(Track, [index](Rule &rule) { rule.track = tracks.at(static_cast<std::size_t>(index)); });
        showWho();
        showTrackNote();
    });
    connect(m_ui->changes, &QComboBox::activated, this, [this](int index) {
        edit(Changes, [index](Rule &rule) { rule.changes = changes.at(static_cast<std::size_t>(index)); });
    });
    for (auto *const box : {m_ui->problem, m_ui->attention, m_ui->fixed, m_ui->info}) {
        connect(box, &QAbstractButton::clicked, this, &RuleForm::editSeverities);
    }
    connect(m_ui->own, &QAbstractButton::clicked, this,
        [this](bool leavesOut) { edit(Own, [leavesOut](Rule &rule) { rule.takesOwn = !leavesOut; }); });
}

void RuleForm::connectOutcome()
{
    const auto choose = [this](QAbstractButton *button, rules::Outcome outcome) {
        connect(button, &QAbstractButton::clicked, this, [this, outcome] {
            edit(Outcome, [outcome](Rule &rule) { rule.outcome = outcome; });
            showOutcome();
        });
    };
    choose(m_ui->bubble, rules::Outcome::Bubble);
    choose(m_ui->history, rules::Outcome::History);
    choose(m_ui->drop, rules::Outcome::Drop);
    connect(m_ui->urgency, &QComboBox::activated, this, [this](int index) {
        edit(Outcome,
            [index](Rule &rule) { rule.urgency = index == 1 ? rules::Urgency::Critical : rules::Urgency::Normal; });
    });
    connect(m_ui->sound, &QAbstractButton::clicked, this,
        [this](bool isOn) { edit(Outcome, [isOn](Rule &rule) { rule.hasSound = isOn; }); });
    connect(m_ui->unread, &QAbstractButton::clicked, this,
        [this](bool isOn) { edit(Outcome, [isOn](Rule &rule) { rule.isUnread = isOn; }); });
}

void RuleForm::edit(Part part, const std::function<void(Rule &)> &change)
{
    auto rule = m_rule;
    change(rule);
    if (rule != m_rule) {
        m_rule = rule;
        Q_EMIT edited(m_rule, part);
    }
}

void RuleForm::editSeverities()
{
    QList<Severity> chosen;
    const std::array boxes{std::pair(m_ui->problem, Severity::Problem), std::pair(m_ui->attention, Severity::Attention),
        std::pair(m_ui->fixed, Severity::Fixed), std::pair(m_ui->info, Severity::Info)};
    for (const auto &[box, severity] : boxes) {
        if (box->isChecked()) {
            chosen.append(severity);
        }
    }
    if (chosen.isEmpty()) {
        // A rule that takes nothing is switched off in the list; the last box stays.
        showSeverities();
        return;
    }
    if (chosen.size() == std::ssize(boxes)) {
        chosen.clear();
    }
    edit(Severities, [&](Rule &rule) { rule.severities = chosen; });
}

void RuleForm::editVerdicts()
{
    QList<Verdict> chosen;
    for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
        if (m_verdicts.at(i)->isChecked()) {
            chosen.append(verdicts.at(static_cast<std::size_t>(i)));
        }
    }
    if (chosen.size() == m_verdicts.size()) {
        chosen.clear();
    }
    edit(Verdicts, [&](Rule &rule) { rule.verdicts = chosen; });
    showVerdicts();
}

void RuleForm::editWho()
{
    edit(Who, [this](Rule &rule) { namesOf(rule) = m_ui->who->names(); });
    showTrackNote();
}

void RuleForm::setChoices(const rules::Choices &choices)
{
    m_choices = choices;
    showTrackNote();
}

void RuleForm::setRule(const Rule &rule)
{
    m_rule = rule;
    setText(m_ui->name, rule.name);
    m_ui->track->setCurrentIndex(static_cast<int>(std::ranges::find(tracks, rule.track) - tracks.begin()));
    m_ui->services->setNames(rule.services);
    m_ui->except->setNames(rule.exceptServices);
    m_ui->changes->setCurrentIndex(indexOf(rule.changes));
    setText(m_ui->topic, rule.topic);
    setText(m_ui->text, rule.text);
    m_ui->own->setChecked(!rule.takesOwn);
    showWho();
    showTrackNote();
    showSeverities();
    showVerdicts();
    showOutcome();
}

void RuleForm::focusName()
{
    m_ui->name->setFocus(Qt::OtherFocusReason);
    m_ui->name->selectAll();
}

void RuleForm::showWho()
{
    using rules::Track;
    const bool isUsers = m_rule.track == Track::Users;
    const bool isGroup = m_rule.track == Track::Group;
    m_ui->who->setVisible(isUsers || isGroup || m_rule.track == Track::Packages);
    m_ui->who->setPlaceholderText(isUsers   ? tr("All I follow, or user names")
                                  : isGroup ? tr("Names of groups")
                                            : tr("All I follow, or names such as python-*"));
    m_ui->who->setAccessibleName(isUsers ? tr("User names") : isGroup ? tr("Groups") : tr("Packages"));
    m_ui->who->setNames(namesOf(m_rule));
}

void RuleForm::showTrackNote()
{
    const auto words = trackNote(m_rule, m_choices);
    m_trackNote->setText(words);
    m_trackNote->setVisible(!words.isEmpty());
    m_ui->track->setAccessibleDescription(words);
}

void RuleForm::showSeverities()
{
    const auto has = [this](Severity severity) {
        return m_rule.severities.isEmpty() || m_rule.severities.contains(severity);
    };
    m_ui->problem->setChecked(has(Severity::Problem));
    m_ui->attention->setChecked(has(Severity::Attention));
    m_ui->fixed->setChecked(has(Severity::Fixed));
    m_ui->info->setChecked(has(Severity::Info));
}

void RuleForm::showVerdicts()
{
    QStringList words;
    for (qsizetype i = 0; i < m_verdicts.size(); ++i) {
        const auto verdict = verdicts.at(static_cast<std::size_t>(i));
        m_verdicts.at(i)->setChecked(m_rule.verdicts.contains(verdict));
        if (m_rule.verdicts.contains(verdict)) {
            words << verdictSentence(verdict);
        }
    }
    m_ui->verdicts->setText(words.isEmpty()     ? tr("Any signature")
                            : words.size() == 1 ? words.first()
                                                : tr("%1 or others", "a verdict").arg(words.first()));
    m_ui->verdicts->setToolTip(words.join(u'\n'));
    m_ui->verdicts->setAccessibleName(tr("Signature: %1").arg(m_ui->verdicts->text()));
}

void RuleForm::showOutcome()
{
    const bool isBubble = m_rule.outcome == rules::Outcome::Bubble;
    const bool isHistory = m_rule.outcome == rules::Outcome::History;
    m_ui->bubble->setChecked(isBubble);
    m_ui->history->setChecked(isHistory);
    m_ui->drop->setChecked(m_rule.outcome == rules::Outcome::Drop);
    m_ui->urgency->setCurrentIndex(m_rule.urgency == rules::Urgency::Critical ? 1 : 0);
    m_ui->sound->setChecked(m_rule.hasSound);
    m_ui->unread->setChecked(m_rule.isUnread);
    m_ui->urgency->setEnabled(isBubble);
    m_ui->sound->setEnabled(isBubble);
    m_ui->unread->setEnabled(isHistory);
}

void RuleForm::tint()
{
    const auto mark = [this](QAbstractButton *box, Severity severity, Tone tone) {
        box->setIcon(
            glyph(markGlyph(severity), colorOf(tone, palette()), metrics::iconSize(style()), devicePixelRatioF()));
    };
    mark(m_ui->problem, Severity::Problem, Tone::Problem);
    mark(m_ui->attention, Severity::Attention, Tone::Attention);
    mark(m_ui->fixed, Severity::Fixed, Tone::Good);
}

void RuleForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        tint();
    }
}

bool RuleForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tidings::ui
