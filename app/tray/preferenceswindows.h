// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tray/autostartswitch.h"
#include "app/tray/settings.h"
#include "core/clock.h"
#include "core/credentials/credentialstore.h"
#include "core/meta/digester.h"
#include "core/pipeline/asyncreader.h"
#include "core/pipeline/connectiontest.h"
#include "core/pipeline/housekeeper.h"
#include "ui/history/connectionline.h"
#include "ui/preferences/settingsaccess.h"

#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tidings::ui {
class Housekeeping;
class PreferencesWindow;
} // namespace tidings::ui

namespace tidings::app {

/// The window of the preferences, and what it needs of the program. It outlives a run of the program: some settings
/// need another run, and whoever is choosing stays where they are. On the GUI thread.
class PreferencesWindows final : public QObject, private ui::SettingsAccess
{
    Q_OBJECT

public:
    /// What a run has; to be there until leave().
    struct Parts
    {
        Settings &settings;
        AutostartSwitch &autostart;
        credentials::CredentialStore &credentials;
        QString database;
        meta::Reading reading;
        std::function<QString()> diagnostics;
        std::function<void()> showRules;
        pipeline::Recorder &recorder;
        /// The password of this profile is another one.
        std::function<void(const QString &profile)> signInAgain;
        /// Messages are gone from the history.
        std::function<void()> historyChanged;
    };

    /// The clock has to outlive it.
    explicit PreferencesWindows(const Clock &clock);
    ~PreferencesWindows() override;
    Q_DISABLE_COPY_MOVE(PreferencesWindows)

    void serve(const Parts &parts);
    /// The run ends. A test that runs ends with it.
    void leave();
    void setStates(const QList<ui::NamedState> &states);
    /// That something is wrong with keeping what was chosen; no words: nothing.
    void setTrouble(const QString &words);
    void show(const QString &activationToken = {});
    /// Null before it was ever shown.
    [[nodiscard]] ui::PreferencesWindow *window() const { return m_window.get(); }

private:
    [[nodiscard]] const config::Node &settings() const override;
    [[nodiscard]] QString change(const std::vector<config::Leaf> &values) override;
    [[nodiscard]] bool isOwn(const config::Origin &origin) const override;
    [[nodiscard]] bool countsMore(const config::Origin &origin) const override;

    void makeWindow();
    void addHousekeeping();
    /// Null between two runs.
    [[nodiscard]] pipeline::Housekeeper *housekeeper();
    void showHousekeeping();
    void fill();
    void askForSize();
    void tellSize();
    void connectPasswords();
    void askForPassword(const credentials::Account &account);
    void keepPassword(const credentials::Account &account, const Secret &secret, credentials::Keep where);
    void giveKey(const credentials::Account &account, bool isNew);
    void makeKey(const credentials::Account &account);
    void haveKey(const credentials::Account &account, const QString &publicKey, const QString &words);
    [[nodiscard]] const config::Node *keyProfile(const credentials::Account &account) const;
    void forgetPassword(const credentials::Account &account);
    void beginTest(const QString &profile);
    void stopTest();
    void takeFindings();
    void onTestFinished();
    void restartIfDue();

    const Clock &m_clock;
    QSettings m_shapes;
    std::optional<Parts> m_parts;
    QList<ui::NamedState> m_states;
    QString m_trouble;
    /// Accounts whose key is being looked for, or made.
    QList<credentials::Account> m_keysInHand;
    /// In which the window was made.
    QString m_language;
    /// Another run begins when the hands rest.
    QTimer m_resting;
    std::unique_ptr<pipeline::AsyncReader> m_reader;
    std::unique_ptr<pipeline::ConnectionTest> m_test;
    std::unique_ptr<pipeline::Housekeeper> m_housekeeper;
    std::unique_ptr<ui::PreferencesWindow> m_window;
    /// Part of the window.
    QPointer<ui::Housekeeping> m_housekeeping;
};

} // namespace tidings::app
