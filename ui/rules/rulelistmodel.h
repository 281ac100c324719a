// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <QAbstractListModel>
#include <QUndoStack>

namespace tidings::ui {

/// The reader's list of rules, in order, each with a check box. Whatever changes it is a step that can be undone.
class RuleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Steps that can be undone; older ones are forgotten.
    static constexpr int mostSteps = 200;

    explicit RuleListModel(QObject *parent = nullptr);

    [[nodiscard]] const QList<rules::Rule> &rules() const { return m_rules; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// Others have changed the list: what was done before cannot be undone any more.
    void reset(const QList<rules::Rule> &rules);

    void add(int row, const rules::Rule &rule);
    void remove(int row);
    /// To where it stands then.
    void move(int from, int to);
    /// Changes of the same part of a rule one after the other, as when one types, are one step.
    void change(int row, const rules::Rule &rule, int part);
    void replaceAll(const QList<rules::Rule> &rules, const QString &step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
        int destinationChild) override;

Q_SIGNALS:
    /// By a step that was made, undone or made again; not by reset().
    void edited();
    /// The row that the step was about.
    void stepped(int row);

private:
    class Step;
    void apply(const QList<rules::Rule> &rules);
    bool applyMove(const QList<rules::Rule> &rules, qsizetype first, qsizetype last);
    void push(const QList<rules::Rule> &rules, int rowBefore, int rowAfter, const QString &step, int part = -1);

    QList<rules::Rule> m_rules;
    QUndoStack m_undo;
};

} // namespace tidings::ui
