// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace tidings::ui {

/// A line of names with commas between them. Completes the name at the cursor, if it knows some.
class NamesEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NamesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QStringList names() const;
    /// What is being typed stays if it means the same.
    void setNames(const QStringList &names);
    /// Names that are shown and completed as these labels; others stand for themselves.
    void setLabels(const QStringList &names, const QStringList &labels);

Q_SIGNALS:
    /// By the user.
    void namesEdited();

private:
    [[nodiscard]] QString labelOf(const QString &name) const;

    QStringList m_names;
    QStringList m_labels;
};

} // namespace tidings::ui
