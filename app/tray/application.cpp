// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/application.h"

#include "app/serverkey.h"
#include "app/tray/activation.h"
#include "app/tray/diagnostics.h"
#include "ui/history/avatars.h"
#include "ui/history/historywindow.h"

#include <QDBusConnection>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace tidings::app {

using namespace Qt::StringLiterals;
using pipeline::Question;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.app", QtInfoMsg)

constexpr qsizetype recentMessages = 5;
/// As many as a summary knows by name.
constexpr qsizetype mostHeld = 10'000;

} // namespace

Application::Application(ApplicationOptions options, Settings &settings, const Clock &clock, desktop::Service *service,
    credentials::CredentialStore &credentials, Kept &kept)
    : m_options(std::move(options))
    , m_settings(settings)
    , m_profiles(settings.configuration().profiles)
    , m_clock(clock)
    , m_choices(settings, clock)
    , m_shapes(u"tidings"_s, u"window"_s)
    , m_intake(m_options.intake, clock)
    , m_recorder(m_intake.recorder())
    , m_counts(m_options.intake.database, m_options.reading)
    , m_notifications(QDBusConnection::sessionBus(), {.usesPortal = m_options.isSandboxed})
    , m_kept(kept)
    , m_pause(kept.pause)
    , m_quiet(m_pause, clock, m_options.quietHours)
    , m_desktopQuiet(QDBusConnection::sessionBus())
    , m_screenLock(QDBusConnection::systemBus(), QDBusConnection::sessionBus())
    , m_bubbles(m_notifications, m_quiet, clock, m_options.bubbles, m_options.reading)
    , m_tray(QDBusConnection::sessionBus(), clock, m_options.isSandboxed)
    , m_service(service, {m_settings, m_choices, m_pause, m_intake, m_state, clock}, m_options.intake.database,
          m_options.reading)
    , m_autostart(AutostartSwitch::Options::ofSession(), QDBusConnection::sessionBus())
    , m_away(kept.away)
    , m_rulesWindows(settings, m_choices, clock, m_shapes, m_options.intake.database, m_options.reading)
{
    connectSettings();
    connectRecorder();
    connectTray();
    connectBubbles();
    connectQuiet();
    connectAutostart();
    connectPreferences(credentials);
}

Application::~Application()
{
    m_kept.preferences.leave();
    m_intake.stop();
}

void Application::start()
{
    updateConnections();
    m_intake.start();
    if (m_options.asksAtFirst && m_settings.isFirstStart()) {
        // When the icon is up and the connections are under way.
        QTimer::singleShot(0, &m_rulesWindows, &RulesWindows::showFirstStart);
    }
}

void Application::connectSettings()
{
    // Also what was known from the last time, before the first message comes.
    m_intake.setChoices(m_choices.choices());
    connect(&m_choices, &CurrentChoices::changed, this, [this] {
        m_intake.setChoices(m_choices.choices());
        updateNotice();
    });
    connect(&m_intake, &Intake::wokeUp, &m_choices, &CurrentChoices::retry);
    connect(&m_settings, &Settings::troubled, this, [this](const QString &words) {
        if (words == m_settingsTrouble) {
            return;
        }
        if (!words.isEmpty()) {
            qCWarning(log).noquote() << words;
        }
        m_settingsTrouble = words;
        updateNotice();
    });
}

void Application::connectRecorder()
{
    connect(&m_intake, &Intake::statusReported, this, &Application::updateConnections);
    connect(&m_recorder, &pipeline::Recorder::opened, this, [this] {
        askForFirst();
        askForHeld();
        onHistoryDecided();
    });
    connect(&m_recorder, &pipeline::Recorder::historySetAside, this, &Application::onHistorySetAside);
    connect(&m_recorder, &pipeline::Recorder::recorded, this, &Application::onRecorded);
    connect(&m_recorder, &pipeline::Recorder::changed, this, [this] {
        askForCounts();
        const auto unread = m_recorder.takeUnread();
        if (m_window) {
            m_window->setItemsUnread(unread);
        }
    });
    connect(&m_recorder, &pipeline::Recorder::unreadRestored, this, [this] {
        if (m_window) {
            m_window->reload();
        }
    });
    connect(&m_recorder, &pipeline::Recorder::errorChanged, this, [this] {
        if (const auto &error = m_recorder.error()) {
            qCWarning(log).noquote() << error->detail;
        }
        updateNotice();
        onHistoryDecided();
    });
    connect(&m_counts, &pipeline::AsyncReader::answered, this, &Application::onAnswers);
}

void Application::connectTray()
{
    connect(&m_tray, &tray::Tray::activated, this, &Application::showHistory);
    connect(&m_tray, &tray::Tray::historyRequested, this, [this] { showHistory(); });
    connect(&m_tray, &tray::Tray::rulesRequested, &m_rulesWindows, &RulesWindows::showRules);
    connect(&m_tray, &tray::Tray::messageRequested, this, [this](qint64 row) { showMessages({row}, {}); });
    connect(&m_tray, &tray::Tray::markAllReadRequested, this, &Application::markAllRead);
    connect(&m_tray, &tray::Tray::pauseRequested, &m_pause, &bubbles::Pause::start);
    connect(&m_tray, &tray::Tray::resumeRequested, &m_pause, &bubbles::Pause::resume);
    connect(&m_tray, &tray::Tray::quitRequested, this, &Application::quitRequested);
}

void Application::connectBubbles()
{
    connect(&m_bubbles, &bubbles::BubbleController::linkRequested, this,
        [this](const QUrl &link, const QList<qint64> &rows, const QString &activationToken) {
            if (openLink(link, activationToken)) {
                markRead(rows, true);
            }
        });
    connect(&m_bubbles, &bubbles::BubbleController::historyRequested, this, &Application::showMessages);
    m_rulesWindows.serve(m_bubbles);
    connect(&m_bubbles, &bubbles::BubbleController::heldSinceChanged, this,
        [this](qint64 row) { m_kept.quiet.setHeldSince(m_options.intake.database, row); });
    connect(&m_bubbles, &bubbles::BubbleController::pauseRequested, &m_pause, &bubbles::Pause::start);
    connect(&m_bubbles, &bubbles::BubbleController::markAllReadRequested, this, &Application::markAllRead);
    connect(&m_notifications, &bubbles::NotificationClient::unavailable, this, [this](const QString &reason) {
        m_bubbleTrouble = reason;
        updateNotice();
    });
    connect(&m_notifications, &bubbles::NotificationClient::available, this, [this] {
        m_bubbleTrouble.clear();
        updateNotice();
    });
}

void Application::connectQuiet()
{
    connect(&m_desktopQuiet, &desktop::DesktopQuiet::changed, &m_quiet, &bubbles::Quiet::setDesktopQuiet);
    connect(&m_screenLock, &desktop::ScreenLock::changed, &m_quiet, &bubbles::Quiet::setLocked);
    connect(&m_quiet, &bubbles::Quiet::changed, this, &Application::tellQuiet);
    tellQuiet();
}

void Application::tellQuiet()
{
    tray::setQuiet(m_state, m_quiet.reasons());
    tellState();
    if (m_window) {
        m_window->setPause(m_state.isPaused, m_state.pausedUntil);
    }
}

void Application::connectAutostart()
{
    m_state.startsAtLogin = m_autostart.isOn();
    connect(&m_tray, &tray::Tray::autostartToggled, this, [this] { m_autostart.setOn(!m_autostart.isOn()); });
    connect(&m_rulesWindows, &RulesWindows::startAtLoginRequested, this, [this](bool isWanted) {
        if (isWanted != m_autostart.isOn()) {
            m_autostart.setOn(isWanted);
        }
    });
    connect(&m_autostart, &AutostartSwitch::changed, this, [this] {
        m_state.startsAtLogin = m_autostart.isOn();
        m_autostartTrouble.clear();
        updateNotice();
    });
    connect(&m_autostart, &AutostartSwitch::failed, this, [this](const QString &words) {
        qCWarning(log).noquote() << words;
        m_autostartTrouble = words;
        updateNotice();
    });
}

void Application::connectPreferences(credentials::CredentialStore &credentials)
{
    auto &preferences = m_kept.preferences;
    connect(&m_settings, &Settings::bubblesChanged, this, [this] {
        const auto &bubbles = m_settings.configuration().bubbles;
        const auto &quiet = m_settings.configuration().quiet;
        m_bubbles.setPace(bubbles.burst, bubbles.every);
        m_quiet.setHours({.from = quiet.from, .to = quiet.to, .days = quiet.days});
    });
    connect(&m_settings, &Settings::changed, this, &Application::updateAvatars);
    connect(&m_tray, &tray::Tray::preferencesRequested, &preferences, [&preferences] { preferences.show(); });
    preferences.serve({.settings = m_settings,
        .autostart = m_autostart,
        .credentials = credentials,
        .database = m_options.intake.database,
        .reading = m_options.reading,
        .diagnostics = [this] { return diagnostics(); },
        .showRules = [this] { m_rulesWindows.showRules(); },
        .recorder = m_recorder,
        .signInAgain = [this](const QString &profile) { m_intake.signInAgain(profile); },
        .historyChanged =
            [this] {
                if (m_window) {
                    m_window->reload();
                }
            }});
}

QString Application::diagnostics() const
{
    DiagnosticFacts facts{.status = m_service.status(), .tray = m_tray.kind()};
    for (const auto &bus : m_intake.buses()) {
        facts.buses.append(bus->status());
    }
    const auto &traits = m_notifications.server().traits();
    facts.notifications = traits ? u"%1, %2"_s.arg(traits->name, traits->specification.toString()) : QString();
    facts.warnings = m_settings.configuration().warnings;
    facts.historyBytes = QFileInfo(m_options.intake.database).size();
    return app::diagnostics(facts, QDir::homePath(), m_clock.now());
}

void Application::checkConnections()
{
    m_intake.check();
}

void Application::noteWindows()
{
    m_kept.showsHistory = m_window && m_window->isVisible();
    m_kept.showsRules = m_rulesWindows.isShown();
}

void Application::connectWindow()
{
    using ui::HistoryWindow;
    connect(m_window.get(), &HistoryWindow::openRequested, this, [this](const QUrl &url) { openLink(url, {}); });
    connect(m_window.get(), &HistoryWindow::readRequested, this, [this](const QList<qint64> &rows, bool isRead) {
        m_recorder.markRead(rows, isRead);
        if (isRead) {
            m_bubbles.markRead(rows);
        }
    });
    connect(m_window.get(), &HistoryWindow::itemReadRequested, this, [this](qint64 item, bool isRead) {
        m_recorder.markItemRead(item, isRead);
        if (isRead) {
            m_bubbles.markItemRead(item);
        }
    });
    connect(m_window.get(), &HistoryWindow::markAllReadRequested, this, &Application::markAllRead);
    connect(m_window.get(), &HistoryWindow::stopCatchUpRequested, &m_intake, &Intake::stopCatchUp);
    connect(m_window.get(), &HistoryWindow::awaySeen, this, [this] { m_away = {}; });
    connect(m_window.get(), &HistoryWindow::pauseRequested, &m_pause, &bubbles::Pause::start);
    connect(m_window.get(), &HistoryWindow::resumeRequested, &m_pause, &bubbles::Pause::resume);
    connect(m_window.get(), &HistoryWindow::preferencesRequested, &m_kept.preferences,
        [this] { m_kept.preferences.show(); });
    connect(m_window.get(), &HistoryWindow::quitRequested, this, &Application::quitRequested);
}

void Application::connectExport()
{
    using pipeline::Exporter;
    using ui::HistoryWindow;
    m_exporter = std::make_unique<Exporter>(m_options.intake.database, m_options.reading);
    connect(m_window.get(), &HistoryWindow::exportRequested, m_exporter.get(), &Exporter::start);
    connect(m_window.get(), &HistoryWindow::stopExportRequested, m_exporter.get(), &Exporter::stop);
    connect(m_exporter.get(), &Exporter::stateChanged, m_window.get(),
        [this] { m_window->setExport(m_exporter->state()); });
    connect(m_window.get(), &HistoryWindow::folderRequested, this,
        [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

/// What was held back when the program ended, and nobody was told of.
void Application::askForHeld()
{
    if (const auto since = m_kept.quiet.heldSince(m_options.intake.database); since > 0) {
        m_counts.ask({.kind = Question::Kind::Held, .limit = mostHeld, .row = since});
    }
}

void Application::askForFirst()
{
    m_counts.ask({.kind = Question::Kind::Rows, .limit = recentMessages});
    askForCounts();
}

void Application::onRecorded()
{
    const auto records = m_recorder.take();
    m_bubbles.take(records);
    noteArrivals(records);
    m_away.add(records);
    m_service.take(records);
    updateCatchUp();
    for (const auto &record : records) {
        // What is caught up is no news: it goes to the history only.
        if (record.incoming.isCatchUp) {
            continue;
        }
        m_state.recent.prepend(tray::RecentMessage::from(record));
    }
    m_unread.add(records);
    m_state.recent = m_state.recent.first(std::min(m_state.recent.size(), recentMessages));
    tellState();
    if (m_window) {
        m_window->insertRecorded(QList<history::Record>(records.begin(), records.end()));
    }
}

/// The age of the last message is told with each connection; a bus reports only when its connection changes.
void Application::noteArrivals(const std::vector<history::Record> &records)
{
    for (const auto &record : records) {
        for (auto &connection : m_state.connections) {
            if (connection.profile == record.profile && !record.incoming.isCatchUp) {
                connection.state.lastMessageAt =
                    std::max(connection.state.lastMessageAt, std::optional(record.incoming.receivedAt));
            }
        }
    }
}

void Application::onAnswers()
{
    for (const auto &answer : m_counts.take()) {
        if (answer.question.kind == Question::Kind::Overview) {
            m_unread.take(answer);
        } else if (answer.question.kind == Question::Kind::Held && !answer.error) {
            m_bubbles.restore(answer.rows);
        } else if (!answer.error && m_state.recent.isEmpty()) {
            for (const auto &record : answer.rows) {
                m_state.recent.append(tray::RecentMessage::from(record));
            }
        }
    }
    tellState();
}

void Application::onHistorySetAside()
{
    m_historyNotice =
        tr("The history was damaged. It is kept as %1, and a new one has been begun.").arg(m_recorder.setAside());
    qCWarning(log).noquote() << m_historyNotice;
    m_notifications.show({.key = u"history"_s, .headline = u"Tidings"_s, .body = m_historyNotice});
    m_state.recent.clear();
    // Their rows are others in the new one.
    m_bubbles.markAllRead();
    m_unread.reset();
    askForFirst();
    updateNotice();
    if (m_window) {
        m_window->reload();
    }
}

/// The history is open, or will not be: whoever wanted to see it is shown one or the other.
void Application::onHistoryDecided()
{
    m_isHistoryDecided = true;
    if (std::exchange(m_options.showsHistory, false)) {
        showHistory();
    }
}

void Application::updateAvatars()
{
    const bool isWanted = m_settings.configuration().hasAvatars;
    if (!m_window || isWanted == bool(m_avatars)) {
        return;
    }
    auto avatars = isWanted ? std::make_unique<ui::Avatars>(ui::avatarOptions()) : nullptr;
    m_window->setAvatars(avatars.get());
    m_avatars = std::move(avatars);
}

void Application::showHistory(const QString &activationToken)
{
    if (!m_isHistoryDecided) {
        m_options.showsHistory = true;
        return;
    }
    if (!m_window) {
        m_windowReader = std::make_unique<pipeline::AsyncReader>(m_options.intake.database, m_options.reading);
        m_window = std::make_unique<ui::HistoryWindow>(*m_windowReader, m_clock, m_shapes, m_options.reading.reader);
        connectWindow();
        connectExport();
        m_rulesWindows.serve(*m_window);
        updateAvatars();
        updateConnections();
        tellQuiet();
        updateNotice();
    }
    useActivationToken(activationToken);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::act(const QString &action, const QString &activationToken)
{
    if (action == u"pause") {
        m_pause.start(bubbles::Pause::Length::UntilResumed);
    } else if (action == u"resume") {
        m_pause.resume();
    } else if (action == u"rules") {
        useActivationToken(activationToken);
        m_rulesWindows.showRules();
    } else if (action == u"preferences") {
        m_kept.preferences.show(activationToken);
    } else {
        showHistory(activationToken);
    }
}

void Application::showMessages(const QList<qint64> &rows, const QString &activationToken)
{
    showHistory(activationToken);
    if (m_window) {
        m_window->showMessages(rows);
    }
}

bool Application::openLink(const QUrl &link, const QString &activationToken)
{
    useActivationToken(activationToken);
    const bool isOpened = QDesktopServices::openUrl(link);
    m_linkTrouble = isOpened ? QString() : tr("%1 could not be opened. Is a web browser set up?").arg(link.host());
    updateNotice();
    return isOpened;
}

void Application::markRead(const QList<qint64> &rows, bool isRead)
{
    m_recorder.markRead(rows, isRead);
    if (isRead) {
        m_bubbles.markRead(rows);
    }
    if (m_window) {
        m_window->setRead(rows, isRead);
    }
}

void Application::markAllRead()
{
    m_recorder.markAllRead();
    m_bubbles.markAllRead();
    if (m_window) {
        m_window->setAllRead();
    }
    const auto words = tr("All messages are marked read");
    const auto undo = [this] { m_recorder.undoMarkAllRead(); };
    if (m_window && m_window->isVisible()) {
        m_window->showDone(words, undo);
    } else {
        m_rulesWindows.tellInBubble(words, undo);
    }
}

void Application::askForCounts()
{
    m_counts.ask(m_unread.question());
}

void Application::tellState()
{
    m_state.unread = m_unread.unread();
    m_state.problems = m_unread.problems();
    m_tray.setState(m_state);
    m_service.noteState();
}

QList<tray::Connection> Application::connections() const
{
    const auto lastKnown = [this](const QString &profile) -> std::optional<Time> {
        const auto found = std::ranges::find(m_state.connections, profile, &tray::Connection::profile);
        return found == m_state.connections.end() ? std::nullopt : found->state.lastMessageAt;
    };
    QList<tray::Connection> all;
    for (const auto &bus : m_intake.buses()) {
        all.append({bus->status().profile, bus->status().state});
        auto &state = all.last().state;
        state.lastMessageAt = std::max(state.lastMessageAt, lastKnown(bus->status().profile));
    }
    for (const auto &bus : m_intake.unusable()) {
        bus::SourceState state;
        state.phase = bus::SourceState::Phase::Trouble;
        state.trouble = bus::SourceState::Trouble::Other;
        state.detail = bus.reason;
        all.append({bus.profile, state});
    }
    return all;
}

void Application::updateConnections()
{
    m_state.connections = connections();
    noteServerKeys();
    tellState();
    QList<ui::NamedState> named;
    for (const auto &connection : m_state.connections) {
        named.append({connection.profile, connection.state});
    }
    m_kept.preferences.setStates(named);
    if (m_window) {
        m_window->setConnection(ui::connectionLine(named));
    }
    updateCatchUp();
}

void Application::noteServerKeys()
{
    for (const auto &connection : std::as_const(m_state.connections)) {
        const auto profile = std::ranges::find(m_profiles, connection.profile, &config::Profile::name);
        if (profile == m_profiles.end()) {
            continue;
        }
        if (const auto seen = newlySeen(*profile, connection.state)) {
            m_settings.note(*seen);
            profile->serverKeySeen = profile->serverKey;
        }
    }
}

void Application::updateCatchUp()
{
    if (m_window) {
        m_window->setCatchUp(m_intake.catchUp(), m_away);
    }
}

void Application::updateNotice()
{
    const auto &error = m_recorder.error();
    const auto trouble = error ? tr("New messages cannot be stored: %1").arg(error->detail) : QString();
    const auto lasting = m_historyNotice.isEmpty() ? m_settingsTrouble : m_historyNotice;
    const auto notice = trouble.isEmpty() ? lasting : trouble;
    // Without these the program does its work, if less of it.
    QStringList lesser{m_bubbleTrouble, m_linkTrouble, m_autostartTrouble};
    lesser += m_choices.troubles();
    lesser.removeAll(QString());
    m_state.notice = notice.isEmpty() ? lesser.value(0) : notice;
    tellState();
    if (m_window) {
        m_window->setTrouble(m_state.notice);
    }
}

} // namespace tidings::app
