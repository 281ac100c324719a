// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/intake.h"
#include "app/tray/autostartswitch.h"
#include "app/tray/currentchoices.h"
#include "app/tray/preferenceswindows.h"
#include "app/tray/quietmemory.h"
#include "app/tray/ruleswindows.h"
#include "app/tray/servicelink.h"
#include "app/tray/settings.h"
#include "app/tray/unreadcount.h"
#include "core/desktop/desktopquiet.h"
#include "core/desktop/screenlock.h"
#include "core/pipeline/asyncreader.h"
#include "core/pipeline/awayfacts.h"
#include "core/pipeline/exporter.h"
#include "ui/bubbles/bubblecontroller.h"
#include "ui/tray/desktoptray.h"

#include <QSettings>

#include <memory>

namespace tidings::ui {
class Avatars;
class HistoryWindow;
} // namespace tidings::ui

namespace tidings::app {

/// What one run of the program leaves to the next.
struct Kept
{
    /// `quietPath`: see QuietMemory.
    Kept(const Clock &clock, const QString &quietPath)
        : pause(clock)
        , quiet(quietPath)
        , preferences(clock)
    {
        quiet.serve(pause);
    }

    bubbles::Pause pause;
    QuietMemory quiet;
    PreferencesWindows preferences;
    /// Until somebody has seen it.
    pipeline::AwayFacts away;
    /// The history's window was there, and the rules'.
    bool showsHistory = false;
    bool showsRules = false;
};

struct ApplicationOptions
{
    IntakeOptions intake;
    meta::Reading reading;
    bubbles::BubbleOptions bubbles;
    bubbles::QuietHours quietHours;
    /// Bubbles and status go through the desktop's portals.
    bool isSandboxed = false;
    /// Opens the window as soon as there is something to show.
    bool showsHistory = false;
    /// Asks who the reader is, if nobody has answered yet.
    bool asksAtFirst = false;
};

/// The tray program: makes the parts, connects them, and ends them in order. All of this is on the GUI thread, which
/// hands work to the threads of the buses, the recorder and the readers, and waits for them only at the end.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Settings, clock, service (null: there is no bus), credentials and what is kept have to outlive it.
    Application(ApplicationOptions options, Settings &settings, const Clock &clock, desktop::Service *service,
        credentials::CredentialStore &credentials, Kept &kept);
    ~Application() override;
    Q_DISABLE_COPY_MOVE(Application)

    void start();
    void showHistory(const QString &activationToken = {});
    /// One of SingleInstance::actions(), but "quit".
    void act(const QString &action, const QString &activationToken);
    /// What connections wait for may be there now.
    void checkConnections();
    /// For the next run.
    void noteWindows();

Q_SIGNALS:
    void quitRequested();

private:
    void connectSettings();
    void connectRecorder();
    void connectTray();
    void connectBubbles();
    void connectQuiet();
    void connectAutostart();
    void connectWindow();
    void connectPreferences(credentials::CredentialStore &credentials);
    [[nodiscard]] QString diagnostics() const;
    void connectExport();
    void askForFirst();
    void onHistoryDecided();
    void askForHeld();

    void onHistorySetAside();
    void onRecorded();
    void noteArrivals(const std::vector<history::Record> &records);
    void onAnswers();
    /// False, with a notice until the next one opens, if nothing on this desktop opens it.
    bool openLink(const QUrl &link, const QString &activationToken);
    void markRead(const QList<qint64> &rows, bool isRead);
    void markAllRead();
    void showMessages(const QList<qint64> &rows, const QString &activationToken);

    void askForCounts();
    /// Why there are no bubbles: to the tray, to others, and whether they are paused to the window.
    void tellQuiet();
    /// To the tray, and to others on the bus.
    void tellState();
    /// Pictures of people, as the settings say.
    void updateAvatars();
    void updateConnections();
    void noteServerKeys();
    void updateCatchUp();
    void updateNotice();
    [[nodiscard]] QList<tray::Connection> connections() const;

    ApplicationOptions m_options;
    Settings &m_settings;
    /// Those of this run.
    QList<config::Profile> m_profiles;
    const Clock &m_clock;
    CurrentChoices m_choices;
    /// Sizes of windows.
    QSettings m_shapes;
    Intake m_intake;
    pipeline::Recorder &m_recorder;
    /// For the tray's numbers. The window asks for itself, through a reader of its own.
    pipeline::AsyncReader m_counts;
    bubbles::NotificationClient m_notifications;
    Kept &m_kept;
    bubbles::Pause &m_pause;
    bubbles::Quiet m_quiet;
    desktop::DesktopQuiet m_desktopQuiet;
    desktop::ScreenLock m_screenLock;
    bubbles::BubbleController m_bubbles;
    tray::DesktopTray m_tray;
    tray::TrayState m_state;
    UnreadCount m_unread;
    ServiceLink m_service;
    AutostartSwitch m_autostart;
    pipeline::AwayFacts &m_away;
    QString m_bubbleTrouble;
    QString m_linkTrouble;
    QString m_settingsTrouble;
    QString m_autostartTrouble;
    /// That it was damaged, and where it is. Told until the program ends.
    QString m_historyNotice;
    bool m_isHistoryDecided = false;
    /// Not before somebody wants to see it.
    std::unique_ptr<pipeline::AsyncReader> m_windowReader;
    std::unique_ptr<pipeline::Exporter> m_exporter;
    // Null if they are not wanted. The window draws them.
    std::unique_ptr<ui::Avatars> m_avatars;
    std::unique_ptr<ui::HistoryWindow> m_window;
    RulesWindows m_rulesWindows;
};

} // namespace tidings::app
