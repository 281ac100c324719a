// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ruleswindow.h"

#include "core/rules/fmn.h"
#include "ui/history/undoline.h"
#include "ui/models/words.h"
#include "ui/rules/importdialog.h"
#include "ui/rules/mutespage.h"
#include "ui/rules/rulefiles.h"
#include "ui/rules/rulelistmodel.h"
#include "ui/rules/rulespage.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto geometryKey = u"rules/geometry"_s;

} // namespace

RulesWindow::RulesWindow(pipeline::HistorySource &source, const Clock &clock, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
    , m_rules(new RulesPage(source, clock, this))
    , m_mutes(new MutesPage(clock, this))
    , m_undo(new UndoLine(this))
    , m_files(new RuleFiles(this))
{
    setWindowTitle(tr("Rules"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->addTab(m_rules, tr("Rules"));
    m_tabs->addTab(m_mutes, tr("Muted and followed"));
    auto *const content = new QWidget(this);
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_undo);
    layout->addWidget(makeBottom());
    setCentralWidget(content);
    makeShortcuts();
    connect(&m_rules->model(), &RuleListModel::edited, this, [this] {
        m_choices.rules = m_rules->model().rules();
        m_resting.start();
    });
    m_resting.setSingleShot(true);
    m_resting.setInterval(400ms);
    connect(&m_resting, &QTimer::timeout, this, &RulesWindow::tellNow);
    connect(m_mutes, &MutesPage::unmuteRequested, this, &RulesWindow::unmute);
    connect(m_mutes, &MutesPage::unfollowRequested, this, &RulesWindow::unfollow);
    connect(m_files, &RuleFiles::wasRead, this, &RulesWindow::takeFile);
    connect(m_files, &RuleFiles::wasWritten, this, [this](const QString &error) {
        if (error.isEmpty()) {
            tellExported(m_exportNotes);
        } else {
            m_undo->tell(error, nullptr);
        }
    });
    connect(&m_renewing, &QTimer::timeout, m_mutes, &MutesPage::renew);
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        resize(1100, 760);
    }
}

RulesWindow::~RulesWindow()
{
    tellNow();
    m_settings.setValue(geometryKey, saveGeometry());
}

QWidget *RulesWindow::makeBottom()
{
    auto *const bottom = new QWidget(this);
    auto *const layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    layout->setSpacing(metrics::space);
    const auto button = [&](const QString &text, auto run) {
        auto *const made = new QPushButton(text, bottom);
        connect(made, &QPushButton::clicked, this, run);
        layout->addWidget(made);
        return made;
    };
    button(tr("Import…"), [this] { askForImport(); });
    button(tr("Export…"), [this] { askForExport(); });
    layout->addStretch(1);
    auto &stack = m_rules->model().undoStack();
    auto *const undo = button(tr("Undo"), [&stack] { stack.undo(); });
    auto *const redo = button(tr("Redo"), [&stack] { stack.redo(); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    // In them are names of rules, and in these what came over a bus.
    const auto tell = [](QWidget *of) { return [of](const QString &text) { of->setToolTip(plainToolTip(text)); }; };
    connect(&stack, &QUndoStack::undoTextChanged, undo, tell(undo));
    connect(&stack, &QUndoStack::redoTextChanged, redo, tell(redo));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this, undo, redo] {
        undo->setVisible(isOnRules());
        redo->setVisible(isOnRules());
    });
    layout->addSpacing(metrics::wide);
    button(tr("Close"), [this] { close(); });
    return bottom;
}

void RulesWindow::makeShortcuts()
{
    auto &stack = m_rules->model().undoStack();
    const auto add = [this](QKeySequence::StandardKey keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    // What is taken back is what one sees.
    add(QKeySequence::Undo, [this, &stack] {
        if (isOnRules()) {
            stack.undo();
        } else {
            m_undo->take();
        }
    });
    add(QKeySequence::Redo, [this, &stack] {
        if (isOnRules()) {
            stack.redo();
        }
    });
    add(QKeySequence::Close, [this] { close(); });
}

void RulesWindow::setChoices(const rules::Choices &choices)
{
    auto now = choices;
    if (choices.rules == m_known) {
        // Something else has changed; what is being typed stays.
        now.rules = m_choices.rules;
    }
    m_known = choices.rules;
    m_choices = now;
    m_rules->setChoices(now);
    m_mutes->setChoices(now.mutes, now.followed);
}

void RulesWindow::tellNow()
{
    m_resting.stop();
    if (m_choices.rules != m_known) {
        m_known = m_choices.rules;
        Q_EMIT rulesChanged(m_choices.rules);
    }
}

void RulesWindow::showRule(int row)
{
    m_tabs->setCurrentWidget(m_rules);
    m_rules->choose(row);
}

void RulesWindow::addRule(const rules::Rule &rule)
{
    m_tabs->setCurrentWidget(m_rules);
    // First, so that it decides.
    m_rules->choose(0);
    m_rules->add(rule);
}

bool RulesWindow::isOnRules() const
{
    return m_tabs->currentWidget() == m_rules;
}

void RulesWindow::showMutes()
{
    m_tabs->setCurrentWidget(m_mutes);
}

void RulesWindow::askForImport()
{
    auto *const dialog = new QFileDialog(this, tr("Import rules"), {}, tr("Rules (*.toml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesWindow::importFile);
    dialog->open();
}

void RulesWindow::askForExport()
{
    auto *const dialog = new QFileDialog(
        this, tr("Export rules"), {}, tr("Rules of Tidings (*.toml);;Rules of Fedora's notifier, FMN (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"toml"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.json"_L1) ? u"json"_s : u"toml"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RulesWindow::exportFile);
    dialog->open();
}

void RulesWindow::importFile(const QString &path)
{
    m_files->read(path, m_choices.reader);
}

void RulesWindow::exportFile(const QString &path)
{
    m_exportNotes.clear();
    if (path.endsWith(".json"_L1)) {
        const auto written = rules::fmn::write(m_choices);
        m_exportNotes = written.notes;
        m_files->write(path, written.text);
    } else {
        m_files->write(path, writeRules(m_choices.rules));
    }
}

void RulesWindow::takeFile(const RuleFile &file)
{
    if (!file.error.isEmpty()) {
        m_undo->tell(file.error, nullptr);
        return;
    }
    auto *const dialog = new ImportDialog(file.rules.size(), file.notes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rules = file.rules] {
        auto &model = m_rules->model();
        model.replaceAll(dialog->isReplacing() ? rules : rules + model.rules(), tr("Import"));
    });
    dialog->open();
}

void RulesWindow::tellExported(const QStringList &notes)
{
    if (notes.isEmpty()) {
        m_undo->tell(tr("The rules are exported."), nullptr);
        return;
    }
    auto *const dialog = new NotesDialog(tr("Export rules"), tr("The rules are exported."), notes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesWindow::unmute(const rules::Mute &mute)
{
    Q_EMIT unmuteRequested(mute);
    m_undo->tell(unmutedText(mute), [this, mute] { Q_EMIT muteRequested(mute); });
}

void RulesWindow::unfollow(const rules::Followed &less)
{
    Q_EMIT unfollowRequested(less);
    m_undo->tell(unfollowedText((less.users + less.packages).join(u", "_s)), [this, less] {
        tellNow();
        Q_EMIT followRequested(less);
    });
}

void RulesWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_renewing.start(1min);
    m_mutes->renew();
    m_rules->setChoices(m_choices);
}

void RulesWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_renewing.stop();
    tellNow();
    m_settings.setValue(geometryKey, saveGeometry());
}

} // namespace tidings::ui
