// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/currentchoices.h"
#include "core/clock.h"
#include "core/history/record.h"
#include "core/meta/digester.h"
#include "core/pipeline/asyncreader.h"

#include <functional>
#include <memory>

class QSettings;
class QWidget;

namespace tidings::bubbles {
class BubbleController;
} // namespace tidings::bubbles

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
    RulesWindows(Settings &settings, const CurrentChoices &choices, const Clock &clock, QSettings &shapes,
        QString database, meta::Reading reading);
    ~RulesWindows() override;
    Q_DISABLE_COPY_MOVE(RulesWindows)

    /// From then on the window can mute, follow and explain.
    void serve(ui::HistoryWindow &window);
    /// From then on bubbles can mute and follow, and undo both. They have to outlive it.
    void serve(bubbles::BubbleController &bubbles);
    void showRules();
    [[nodiscard]] bool isShown() const;
    void showFirstStart();
    using Undo = std::function<void()>;
    /// Says in a bubble what was done; null: it cannot be undone. For when no window is there that could.
    void tellInBubble(const QString &words, const Undo &undo);

Q_SIGNALS:
    /// The answer at a first start.
    void startAtLoginRequested(bool isWanted);

private:
    [[nodiscard]] ui::RulesWindow &rulesWindow();
    void connectRules();
    void finishRules();
    /// Tells in the end what was done, and how to undo it (null: there is nothing to undo).
    using Tell = std::function<void(const QString &words, const Undo &undo)>;
    void mute(const meta::Digest &digest, rules::MuteWhat what, QWidget *parent, const Tell &tell);
    void follow(const rules::Followed &more, const Tell &tell);
    void askForRecord(qint64 row);
    void takeRecord();
    void tellChoices();

    Settings &m_settings;
    const CurrentChoices &m_choices;
    const Clock &m_clock;
    QSettings &m_shapes;
    QString m_database;
    meta::Reading m_reading;
    ui::HistoryWindow *m_history = nullptr;
    bubbles::BubbleController *m_bubbles = nullptr;
    /// What bubbles offer to undo.
    QHash<QString, Undo> m_undo;
    int m_lastUndo = 0;
    /// For messages of bubbles that are to be muted.
    std::unique_ptr<pipeline::AsyncReader> m_records;
    rules::MuteWhat m_muted = rules::MuteWhat::Package;
    std::unique_ptr<pipeline::AsyncReader> m_reader;
    std::unique_ptr<ui::RulesWindow> m_rules;
    std::unique_ptr<ui::FirstStartDialog> m_firstStart;
};

} // namespace tidings::app
