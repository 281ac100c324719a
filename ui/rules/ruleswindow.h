// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/pipeline/historysource.h"

#include <QMainWindow>
#include <QTimer>

class QSettings;
class QTabWidget;

namespace tidings::ui {

class MutesPage;
class RuleFiles;
class RulesPage;
class UndoLine;
struct RuleFile;

/// The editor of the reader's rules, with what is muted and followed on a page of its own. What is changed counts as
/// soon as the hands rest, or the window is hidden, and can be undone.
class RulesWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Source, clock and settings have to outlive it; it takes all the source's answers. Its size is remembered in the
    /// settings' group "rules".
    RulesWindow(pipeline::HistorySource &source, const Clock &clock, QSettings &settings, QWidget *parent = nullptr);
    ~RulesWindow() override;
    Q_DISABLE_COPY_MOVE(RulesWindow)

    /// As they are now; its own changes come back by this, too. Rules that others changed take the place of its own.
    void setChoices(const rules::Choices &choices);
    /// Tells what was changed just now without waiting; for whoever is about to change the same rules.
    void tellNow();
    void showRule(int row);
    void addRule(const rules::Rule &rule);
    void showMutes();
    /// The same for a name that was given, without a dialog of files.
    void importFile(const QString &path);
    void exportFile(const QString &path);

Q_SIGNALS:
    void rulesChanged(const QList<tidings::rules::Rule> &rules);
    void unmuteRequested(const tidings::rules::Mute &mute);
    void muteRequested(const tidings::rules::Mute &mute);
    void followRequested(const tidings::rules::Followed &more);
    void unfollowRequested(const tidings::rules::Followed &less);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBottom();
    void makeShortcuts();
    [[nodiscard]] bool isOnRules() const;
    void askForImport();
    void askForExport();
    void takeFile(const RuleFile &file);
    void tellExported(const QStringList &notes);
    void unmute(const rules::Mute &mute);
    void unfollow(const rules::Followed &less);

    const Clock &m_clock;
    QSettings &m_settings;
    rules::Choices m_choices;
    /// As others have them.
    QList<rules::Rule> m_known;
    /// A rule that is half typed is nothing to be written, asked about, or followed.
    QTimer m_resting;
    QTabWidget *m_tabs;
    RulesPage *m_rules;
    MutesPage *m_mutes;
    UndoLine *m_undo;
    RuleFiles *m_files;
    QStringList m_exportNotes;
    /// What is muted for an hour is over after it.
    QTimer m_renewing;
};

} // namespace tidings::ui
