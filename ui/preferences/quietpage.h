// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferencespage.h"

#include <QList>

class QCheckBox;
class QTimeEdit;

namespace tidings::ui {

/// When no bubbles are wanted.
class QuietPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit QuietPage(SettingsAccess &settings, QWidget *parent = nullptr);

    void load() override;

private:
    void saveAll();
    void enable();

    QCheckBox *m_isOn;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QList<QCheckBox *> m_days;
};

} // namespace tidings::ui
