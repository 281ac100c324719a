// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulelistmodel.h"

#include "ui/rules/rulewords.h"

#include <QUndoCommand>

#include <algorithm>
#include <memory>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using rules::Rule;

namespace {

/// The part that a check box in the list changes.
constexpr int onPart = 1000;
constexpr int partsOfRule = 10'000;

} // namespace

/// Lists are short: a step keeps what was before and what is after.
class RuleListModel::Step : public QUndoCommand
{
public:
    Step(RuleListModel &model, QList<Rule> after, int rowBefore, int rowAfter, int part)
        : m_model(model)
        , m_before(model.m_rules)
        , m_after(std::move(after))
        , m_rowBefore(rowBefore)
        , m_rowAfter(rowAfter)
        , m_part(part)
    {
    }

    void undo() override { take(m_before, m_rowBefore); }
    void redo() override { take(m_after, m_rowAfter); }
    [[nodiscard]] int id() const override { return m_part < 0 ? -1 : m_rowAfter * partsOfRule + m_part; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const Step *>(other)->m_after;
        setText(other->text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void take(const QList<Rule> &rules, int row)
    {
        m_model.apply(rules);
        Q_EMIT m_model.stepped(row);
        Q_EMIT m_model.edited();
    }

    RuleListModel &m_model;
    QList<Rule> m_before;
    QList<Rule> m_after;
    int m_rowBefore;
    int m_rowAfter;
    int m_part;
};

RuleListModel::RuleListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_undo.setUndoLimit(mostSteps);
}

void RuleListModel::reset(const QList<Rule> &rules)
{
    m_undo.clear();
    apply(rules);
}

void RuleListModel::add(int row, const Rule &rule)
{
    auto rules = m_rules;
    rules.insert(row, rule);
    push(rules, std::max(row - 1, 0), row, tr("Add “%1”").arg(rule.name));
}

void RuleListModel::remove(int row)
{
    auto rules = m_rules;
    const auto removed = rules.takeAt(row);
    push(rules, row, std::min(row, static_cast<int>(rules.size()) - 1), tr("Remove “%1”").arg(removed.name));
}

void RuleListModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount()) {
        return;
    }
    auto rules = m_rules;
    rules.move(from, to);
    push(rules, from, to, tr("Move “%1”").arg(m_rules.at(from).name));
}

void RuleListModel::change(int row, const Rule &rule, int part)
{
    if (row < 0 || row >= rowCount() || m_rules.at(row) == rule) {
        return;
    }
    auto rules = m_rules;
    rules[row] = rule;
    push(rules, row, row, tr("Change “%1”").arg(rule.name), part);
}

void RuleListModel::replaceAll(const QList<Rule> &rules, const QString &step)
{
    if (rules != m_rules) {
        push(rules, 0, 0, step);
    }
}

void RuleListModel::push(const QList<Rule> &rules, int rowBefore, int rowAfter, const QString &step, int part)
{
    auto command = std::make_unique<Step>(*this, rules, rowBefore, rowAfter, part);
    command->setText(step);
    m_undo.push(command.release());
}

/// The part that differs is changed, moved, or put in place of the old one.
void RuleListModel::apply(const QList<Rule> &rules)
{
    const auto same = std::ranges::mismatch(std::as_const(m_rules), rules);
    const auto first = static_cast<int>(same.in1 - m_rules.cbegin());
    int behind = 0;
    const auto most = static_cast<int>(std::min(m_rules.size(), rules.size())) - first;
    while (behind < most && m_rules.at(m_rules.size() - 1 - behind) == rules.at(rules.size() - 1 - behind)) {
        ++behind;
    }
    const auto oldEnd = static_cast<int>(m_rules.size()) - behind;
    const auto newEnd = static_cast<int>(rules.size()) - behind;
    if (oldEnd == newEnd) {
        if (first < newEnd && !applyMove(rules, first, newEnd - 1)) {
            m_rules = rules;
            Q_EMIT dataChanged(index(first), index(newEnd - 1));
        }
        return;
    }
    if (oldEnd > first) {
        beginRemoveRows({}, first, oldEnd - 1);
        m_rules.remove(first, oldEnd - first);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, first, newEnd - 1);
        m_rules = rules;
        endInsertRows();
    }
}

/// If all that differs is one rule that went from one end of this part to the other.
bool RuleListModel::applyMove(const QList<Rule> &rules, qsizetype first, qsizetype last)
{
    for (const auto &[from, to] : {std::pair(first, last), std::pair(last, first)}) {
        auto moved = m_rules;
        moved.move(from, to);
        if (from != to && moved == rules) {
            beginMoveRows(
                {}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(to > from ? to + 1 : to));
            m_rules = rules;
            endMoveRows();
            return true;
        }
    }
    return false;
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(rule.name + u'\n' + ruleSummary(rule));
    case Qt::CheckStateRole:
        return rule.isOn ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return QString(rule.name + u". "_s + ruleSummary(rule));
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    auto rule = m_rules.at(index.row());
    rule.isOn = value.toInt() == Qt::Checked;
    change(index.row(), rule, onPart);
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    // Onto a rule nothing can be dropped, between them it can.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable |
                                 Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

bool RuleListModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
    const QModelIndex &destinationParent, int destinationChild)
{
    const bool isHere = !sourceParent.isValid() && !destinationParent.isValid();
    const bool isInside =
        sourceRow >= 0 && sourceRow < rowCount() && destinationChild >= 0 && destinationChild <= rowCount();
    const auto to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    if (!isHere || count != 1 || !isInside || to == sourceRow) {
        return false;
    }
    move(sourceRow, to);
    return true;
}

} // namespace tidings::ui
