// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferencespage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tidings::ui {

/// Who the reader is, the start at login, and the language.
class GeneralPage final : public PreferencesPage
{
    Q_OBJECT

public:
    /// `languages`: those the program speaks, by their codes.
    GeneralPage(SettingsAccess &settings, const QStringList &languages, QWidget *parent = nullptr);

    void load() override;
    void setAutostart(bool isOn);

Q_SIGNALS:
    void autostartRequested(bool isOn);

private:
    void saveUser();

    QLineEdit *m_user;
    QCheckBox *m_autostart;
    QComboBox *m_language;
};

} // namespace tidings::ui
