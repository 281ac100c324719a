// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tidings::ui {

/// Asks for the password of an account, and where it is to be kept.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    PasswordDialog(const credentials::Account &account, bool hasKeyring, QWidget *parent = nullptr);
    /// Wipes what was typed, as far as Qt lets it.
    ~PasswordDialog() override;
    Q_DISABLE_COPY_MOVE(PasswordDialog)

    /// What was typed; once, then it is gone from the field.
    [[nodiscard]] Secret takeSecret();
    [[nodiscard]] credentials::Keep where() const;

private:
    [[nodiscard]] QWidget *makeKeep(bool hasKeyring);

    QLineEdit *m_password;
    /// Null if there is no keyring.
    QCheckBox *m_keep = nullptr;
    QPushButton *m_set;
};

} // namespace tidings::ui
