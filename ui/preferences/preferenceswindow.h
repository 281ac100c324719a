// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"
#include "core/pipeline/connectiontest.h"
#include "ui/history/connectionline.h"
#include "ui/preferences/settingsaccess.h"

#include <QDialog>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace tidings::ui {

class AboutPage;
class BubblesPage;
class GeneralPage;
class HistoryPage;
class PageList;
class PreferencesPage;
class PrivacyPage;
class ProfilesPage;
class QuietPage;
class ToneLabel;
class UndoLine;

/// What can be chosen beside the rules, a page for each matter. It counts at once; there is nothing to confirm.
class PreferencesWindow final : public QDialog
{
    Q_OBJECT

public:
    /// All have to outlive it. Its size is remembered in the group "preferences" of `shapes`. `languages`: those the
    /// program speaks, by their codes.
    PreferencesWindow(SettingsAccess &settings, const Clock &clock, QSettings &shapes, const QStringList &languages,
        QWidget *parent = nullptr);
    ~PreferencesWindow() override;
    Q_DISABLE_COPY_MOVE(PreferencesWindow)

    /// The settings may be others.
    void reload();
    void setAutostart(bool isOn);
    void setStates(const QList<NamedState> &states);
    void setHistorySize(qint64 messages, qint64 bytes);
    void setDiagnostics(const QString &text);
    /// What is wrong with keeping what was chosen; no words: nothing.
    void setTrouble(const QString &words);
    /// Nothing is kept, and what the demo is made of cannot be changed.
    void setDemo();
    /// By its place in the list.
    [[nodiscard]] int page() const;
    void setPage(int page);

    /// The place for what can be done with the history.
    [[nodiscard]] QVBoxLayout *historyTools() const;

    /// Asks for a password; passwordChosen() tells it.
    void askForPassword(const credentials::Account &account, bool hasKeyring);
    /// What became of the password, or key, of a profile.
    void setPasswordWords(const QString &profile, const QString &words);

    /// What a test found, and its end.
    void addFindings(const std::vector<pipeline::ConnectionFinding> &findings);
    void finishTest();

Q_SIGNALS:
    void autostartRequested(bool isOn);
    void rulesRequested();
    void historySizeWanted();
    void diagnosticsWanted();
    void testRequested(const QString &profile);
    void testStopRequested();
    void passwordRequested(const tidings::credentials::Account &account);
    void passwordChosen(
        const tidings::credentials::Account &account, const tidings::Secret &secret, tidings::credentials::Keep where);
    /// As ProfilesPage's.
    void keyRequested(const tidings::credentials::Account &account, bool isNew);
    void forgetRequested(const tidings::credentials::Account &account);
    /// What was chosen need not wait any more.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addPage(QWidget *page, const QString &title, const QString &glyph);
    void addPages(const Clock &clock, const QStringList &languages);
    void connectPages();
    [[nodiscard]] QWidget *makeBottom();
    void showTrouble();

    SettingsAccess &m_access;
    QSettings &m_shapes;
    PageList *m_list;
    QStackedWidget *m_stack;
    ToneLabel *m_trouble;
    /// What could not be changed just now; and what is wrong beside.
    QString m_refusal;
    QString m_lasting;
    UndoLine *m_undo;
    GeneralPage *m_general;
    BubblesPage *m_bubbles;
    QuietPage *m_quiet;
    PrivacyPage *m_privacy;
    ProfilesPage *m_profiles;
    HistoryPage *m_history;
    AboutPage *m_about;
    QList<PreferencesPage *> m_pages;
};

} // namespace tidings::ui
