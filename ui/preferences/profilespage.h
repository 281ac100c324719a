// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"
#include "core/pipeline/connectiontest.h"
#include "ui/history/connectionline.h"
#include "ui/preferences/preferencespage.h"

class QListView;
class QPushButton;

namespace tidings::ui {

class ProfileForm;
class ProfileListModel;
class TestPanel;

/// The buses: which are on, how they stand, and what is needed to use each.
class ProfilesPage final : public PreferencesPage
{
    Q_OBJECT

public:
    ProfilesPage(SettingsAccess &settings, const Clock &clock, QWidget *parent = nullptr);

    void load() override;
    void setStates(const QList<NamedState> &states);
    void choose(const QString &name);
    /// Makes one of that name and chooses it. False if there is one, or it could not be made.
    bool add(const QString &name, const QString &bus);

    /// Asks for a password; passwordChosen() tells it.
    void askForPassword(const credentials::Account &account, bool hasKeyring);
    /// What became of the password of a profile.
    void setPasswordWords(const QString &profile, const QString &words);

    [[nodiscard]] TestPanel &test() { return *m_test; }

Q_SIGNALS:
    void testRequested(const QString &profile);
    void testStopRequested();
    void passwordRequested(const tidings::credentials::Account &account);
    void passwordChosen(
        const tidings::credentials::Account &account, const tidings::Secret &secret, tidings::credentials::Keep where);
    /// The key that there is, or else one that is made; `isNew`: another one than that, in any case.
    void keyRequested(const tidings::credentials::Account &account, bool isNew);
    void forgetRequested(const tidings::credentials::Account &account);
    /// What was done, how to undo it, and what is to be done when it cannot be undone any more.
    void done(const QString &words, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QString current() const;
    void onCurrent();
    void showState();
    void askForNew();
    void remove();
    void forgetSecretsOf(const QString &name, const QString &credential);
    void toggle(const QString &name, bool isOn);
    [[nodiscard]] bool isMadeHere(const QString &name) const;

    ProfileListModel *m_model;
    QList<NamedState> m_states;
    QListView *m_list;
    QPushButton *m_remove;
    ProfileForm *m_form;
    TestPanel *m_test;
};

} // namespace tidings::ui
