// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulespage.h"

#include "ui/history/statepage.h"
#include "ui/history/tonelabel.h"
#include "ui/rules/previewpane.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/rulelistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using rules::Rule;

namespace {

constexpr auto addStep = "add"_L1;
constexpr auto presetStep = "preset"_L1;
constexpr int listWidth = 300;

/// The fields scroll where the window is low, and take no more room than they need.
class FieldArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override
    {
        const auto fields = widget()->sizeHint();
        return {fields.width() + verticalScrollBar()->sizeHint().width(), fields.height()};
    }
};

/// A rule is a name and a line of words, with some air.
class RuleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), 2 * option.fontMetrics.height() + metrics::space};
    }
};

} // namespace

RulesPage::RulesPage(pipeline::HistorySource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleListModel(this))
    , m_list(new QListView(this))
    , m_add(new QAction(glyphIcon(u"action/open"_s), tr("Add"), this))
    , m_duplicate(new QAction(themedIcon(u"edit-copy"_s, u"action/copy"_s), tr("Duplicate"), this))
    , m_remove(new QAction(glyphIcon(u"action/close"_s), tr("Remove"), this))
    , m_up(new QAction(glyphIcon(u"action/up"_s), tr("Move up"), this))
    , m_down(new QAction(glyphIcon(u"action/down"_s), tr("Move down"), this))
    , m_form(new RuleForm(this))
    , m_preview(new PreviewPane(source, clock, this))
    , m_empty(new StatePage(this))
    , m_stack(new QStackedWidget(this))
{
    makeActions();
    auto *const columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeListColumn());
    columns->addWidget(makeRuleColumn());
    columns->setStretchFactor(1, 1);
    columns->setSizes({listWidth, 3 * listWidth});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(columns);

    connect(
        m_form, &RuleForm::edited, this, [this](const Rule &rule, int part) { m_model->change(chosen(), rule, part); });
    connect(m_model, &RuleListModel::stepped, this, &RulesPage::choose);
    connect(m_model, &RuleListModel::edited, this, &RulesPage::showChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPage::showChosen);
    connect(m_empty, &StatePage::stepTaken, this, [this](const QString &step) {
        if (step == addStep) {
            m_add->trigger();
        } else {
            addPreset(rules::Preset::PackagerQuiet);
        }
    });
    showChosen();
}

void RulesPage::makeActions()
{
    const auto setUp = [this](QAction *action, const QKeySequence &keys, auto run) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    // An empty rule takes everything: it is off until somebody has said what it is for.
    setUp(m_add, QKeySequence::New,
        [this] { add({.name = tr("New rule"), .isOn = false, .outcome = rules::Outcome::Bubble}); });
    setUp(m_duplicate, QKeySequence(Qt::CTRL | Qt::Key_D), [this] { duplicate(); });
    setUp(m_remove, QKeySequence::Delete, [this] { remove(); });
    setUp(m_up, QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { moveBy(-1); });
    setUp(m_down, QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { moveBy(1); });
}

QWidget *RulesPage::makeListColumn()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // At the end there is what becomes of a message.
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setItemDelegate(new RuleDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setResizeMode(QListView::Adjust);
    auto *const words = new ToneLabel(Tone::Muted, this);
    words->setText(tr("The first rule that fits decides. What fits none is kept as read."));
    words->setWordWrap(true);
    words->setMinimumWidth(1);
    words->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    auto *const column = new QWidget(this);
    auto *const layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    return column;
}

QWidget *RulesPage::makeButtons()
{
    auto *const buttons = new QWidget(this);
    auto *const layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    layout->setSpacing(metrics::hair);
    const auto button = [&](QAction *action, Qt::ToolButtonStyle style) {
        auto *const made = new QToolButton(buttons);
        made->setDefaultAction(action);
        made->setToolButtonStyle(style);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(action->text());
        layout->addWidget(made);
        return made;
    };
    m_addButton = button(m_add, Qt::ToolButtonTextOnly);
    m_addButton->setPopupMode(QToolButton::MenuButtonPopup);
    fillAddMenu();
    button(m_remove, Qt::ToolButtonTextOnly);
    button(m_duplicate, Qt::ToolButtonIconOnly);
    layout->addStretch(1);
    button(m_up, Qt::ToolButtonIconOnly);
    button(m_down, Qt::ToolButtonIconOnly);
    return buttons;
}

void RulesPage::fillAddMenu()
{
    auto *const menu = new QMenu(m_addButton);
    menu->setToolTipsVisible(true);
    for (const auto preset : rules::presets) {
        auto *const action = menu->addAction(
            tr("Rules of “%1”", "a preset").arg(title(preset)), this, [this, preset] { addPreset(preset); });
        action->setToolTip(description(preset));
    }
    m_addButton->setMenu(menu);
}

QWidget *RulesPage::makeRuleColumn()
{
    auto *const area = new FieldArea;
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(m_form->minimumSizeHint().width());
    area->setFocusPolicy(Qt::NoFocus);
    auto *const rows = new QSplitter(Qt::Vertical);
    rows->setChildrenCollapsible(false);
    rows->addWidget(area);
    rows->addWidget(m_preview);
    rows->setStretchFactor(1, 1);
    m_empty->setWords({.glyph = u"action/all"_s,
        .heading = tr("There are no rules"),
        .text = tr("All messages go to the history, as read, and there are no bubbles."),
        .steps = {{tr("Add a rule"), addStep}, {tr("Add those for packagers"), presetStep}}});
    m_stack->addWidget(rows);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void RulesPage::setChoices(const rules::Choices &choices)
{
    const auto row = chosen();
    m_choices = choices;
    if (choices.rules != m_model->rules()) {
        m_model->reset(choices.rules);
        choose(std::clamp(row, 0, std::max(m_model->rowCount() - 1, 0)));
    }
    showChosen();
}

int RulesPage::chosen() const
{
    return m_list->currentIndex().row();
}

void RulesPage::choose(int row)
{
    const auto index = m_model->index(row);
    if (index.isValid() && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
    }
}

void RulesPage::add(const Rule &rule)
{
    m_model->add(std::max(chosen(), 0), rule);
    m_form->focusName();
}

void RulesPage::addPreset(rules::Preset preset)
{
    m_model->replaceAll(m_model->rules() + rulesOf(preset), tr("Add “%1”").arg(title(preset)));
}

void RulesPage::duplicate()
{
    if (chosen() < 0) {
        return;
    }
    auto copy = m_model->rules().at(chosen());
    copy.name = tr("%1 (copy)").arg(copy.name);
    m_model->add(chosen() + 1, copy);
}

void RulesPage::remove()
{
    if (chosen() >= 0) {
        m_model->remove(chosen());
    }
}

void RulesPage::moveBy(int step)
{
    m_model->move(chosen(), chosen() + step);
}

void RulesPage::showChosen()
{
    const auto row = chosen();
    const auto count = m_model->rowCount();
    const bool isChosen = row >= 0 && row < count;
    m_form->setChoices(m_choices);
    if (isChosen) {
        m_form->setRule(m_model->rules().at(row));
    } else if (count > 0) {
        choose(0);
        return;
    }
    m_duplicate->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    m_up->setEnabled(isChosen && row > 0);
    m_down->setEnabled(isChosen && row + 1 < count);
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    lookAgain();
}

void RulesPage::lookAgain()
{
    auto choices = m_choices;
    choices.rules = m_model->rules();
    m_preview->look(choices, chosen());
}

} // namespace tidings::ui
