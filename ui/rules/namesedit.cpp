// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/namesedit.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QStringListModel>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 500;

qsizetype placeOf(const QString &name, const QStringList &labels)
{
    const auto found = std::ranges::find_if(
        labels, [&](const QString &label) { return label.compare(name, Qt::CaseInsensitive) == 0; });
    return found != labels.end() ? found - labels.begin() : -1;
}

/// Completes what stands behind the last comma.
class LastNameCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(u',', -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto text = static_cast<QLineEdit *>(widget())->text();
        const auto comma = text.lastIndexOf(u',');
        const auto before = comma < 0 ? QString() : text.left(comma + 1) + u' ';
        return before + QCompleter::pathFromIndex(index);
    }
};

} // namespace

NamesEdit::NamesEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    for (auto *const button : findChildren<QAbstractButton *>()) {
        button->setAccessibleName(tr("Clear"));
    }
    connect(this, &QLineEdit::textEdited, this, &NamesEdit::namesEdited);
}

QStringList NamesEdit::names() const
{
    QStringList names;
    for (const auto &part : text().split(u',', Qt::SkipEmptyParts)) {
        const auto name = part.trimmed();
        const auto known = placeOf(name, m_labels);
        if (!name.isEmpty() && names.size() < mostNames) {
            names.append(known < 0 ? name : m_names.at(known));
        }
    }
    names.removeDuplicates();
    return names;
}

QString NamesEdit::labelOf(const QString &name) const
{
    const auto known = m_names.indexOf(name);
    // Two services may have the same label; only the first is found by it.
    return known >= 0 && placeOf(m_labels.at(known), m_labels) == known ? m_labels.at(known) : name;
}

void NamesEdit::setNames(const QStringList &names)
{
    if (names == this->names()) {
        return;
    }
    QStringList labels;
    for (const auto &name : names) {
        labels.append(labelOf(name));
    }
    setText(labels.join(u", "_s));
    setCursorPosition(0);
}

void NamesEdit::setLabels(const QStringList &names, const QStringList &labels)
{
    m_names = names;
    m_labels = labels;
    auto *const completer = new LastNameCompleter(this);
    completer->setModel(new QStringListModel(labels, completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // A completion is an edit, too, though the line edit does not call it one.
    connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &NamesEdit::namesEdited,
        Qt::QueuedConnection);
}

} // namespace tidings::ui
