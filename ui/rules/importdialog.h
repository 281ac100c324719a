// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QRadioButton;

namespace tidings::ui {

/// Says what a file has, and what of it could not be carried over, and asks whether its rules are added to one's own or
/// take their place.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(qsizetype rules, const QStringList &notes, QWidget *parent = nullptr);

    [[nodiscard]] bool isReplacing() const;

private:
    QRadioButton *m_add;
    QRadioButton *m_replace;
};

/// Says what was done, and what could not be carried over.
class NotesDialog final : public QDialog
{
    Q_OBJECT

public:
    NotesDialog(const QString &title, const QString &words, const QStringList &notes, QWidget *parent = nullptr);
};

/// What could not be carried over, in a list that can be read and copied. Null if there is nothing.
[[nodiscard]] QWidget *notesView(const QStringList &notes, QWidget *parent);

} // namespace tidings::ui
