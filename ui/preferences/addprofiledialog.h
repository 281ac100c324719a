// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tidings::ui {

class ToneLabel;

/// Asks for the name of a new profile, and for its kind of bus.
class AddProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `taken`: the names there are.
    explicit AddProfileDialog(QStringList taken, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    /// As the configuration calls it.
    [[nodiscard]] QString bus() const;

private:
    void check();

    QStringList m_taken;
    QLineEdit *m_name;
    QComboBox *m_bus;
    ToneLabel *m_trouble;
    QPushButton *m_add;
};

} // namespace tidings::ui
