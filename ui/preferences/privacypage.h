// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferencespage.h"

class QCheckBox;

namespace tidings::ui {

/// What strangers may learn.
class PrivacyPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit PrivacyPage(SettingsAccess &settings, QWidget *parent = nullptr);

    void load() override;

private:
    QCheckBox *m_avatars;
};

} // namespace tidings::ui
