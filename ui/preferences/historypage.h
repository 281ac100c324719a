// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/preferencespage.h"

class QSpinBox;
class QVBoxLayout;

namespace tidings::ui {

class ToneLabel;

/// How much of the history is kept, and how much there is.
class HistoryPage final : public PreferencesPage
{
    Q_OBJECT

public:
    explicit HistoryPage(SettingsAccess &settings, QWidget *parent = nullptr);

    void load() override;
    /// As it is now; a negative number is not known.
    void setSize(qint64 messages, qint64 bytes);
    /// The place for what can be done with the history, below the settings.
    [[nodiscard]] QVBoxLayout *tools() const { return m_tools; }

private:
    QSpinBox *m_days;
    QSpinBox *m_messages;
    ToneLabel *m_size;
    QVBoxLayout *m_tools;
};

} // namespace tidings::ui
