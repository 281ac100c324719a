// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/settings.h"
#include "core/clock.h"
#include "core/history/record.h"
#include "core/meta/digester.h"
#include "core/pipeline/asyncreader.h"

#include <memory>

class QSettings;
class QWidget;

namespace tidings::ui {
class FirstStartDialog;
class HistoryWindow;
class RulesWindow;
} // namespace tidings::ui

namespace tidings::app {

/// The windows in which the reader chooses: the rule editor, the small one that mutes, and that of a first start. Each
/// is made when it is asked for; what is chosen goes to the settings. On the GUI thread.
class RulesWindows : public QObject
{
    Q_OBJECT

public:
    /// All have to outlive it.
    RulesWindows(Settings &settings, const Clock &clock, QSettings &shapes, const QString &database,
        const meta::Reading &reading);
    ~RulesWindows() override;
    Q_DISABLE_COPY_MOVE(RulesWindows)

    /// From then on the window can mute, follow and explain.
    void serve(ui::HistoryWindow &window);
    void showRules();
    void showFirstStart();

    /// What is known of packages beside what is chosen.
    void setKnown(const rules::Known &known);

private:
    [[nodiscard]] rules::Choices choices() const;
    [[nodiscard]] ui::RulesWindow &rulesWindow();
    void connectRules();
    void mute(const history::Record &record, ui::HistoryWindow &window);
    void follow(const rules::Followed &more, ui::HistoryWindow &window);
    void tellChoices();

    Settings &m_settings;
    const Clock &m_clock;
    QSettings &m_shapes;
    QString m_database;
    meta::Reading m_reading;
    rules::Known m_known;
    ui::HistoryWindow *m_history = nullptr;
    std::unique_ptr<pipeline::AsyncReader> m_reader;
    std::unique_ptr<ui::RulesWindow> m_rules;
    std::unique_ptr<ui::FirstStartDialog> m_firstStart;
};

} // namespace tidings::app
