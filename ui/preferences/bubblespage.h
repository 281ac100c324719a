// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferencespage.h"

class QSpinBox;

namespace tidings::ui {

/// How many bubbles there may be.
class BubblesPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit BubblesPage(SettingsAccess &settings, QWidget *parent = nullptr);

    void load() override;

Q_SIGNALS:
    void rulesRequested();

private:
    QSpinBox *m_burst;
    QSpinBox *m_every;
};

} // namespace tidings::ui
