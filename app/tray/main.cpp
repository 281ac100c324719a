// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demobus.h"
#include "app/interruption.h"
#include "app/profilebus.h"
#include "app/tray/application.h"
#include "app/tray/autostart.h"
#include "app/tray/language.h"
#include "app/tray/settings.h"
#include "app/tray/singleinstance.h"
#include "core/credentials/keyringstore.h"
#include "core/desktop/sandbox.h"
#include "core/desktop/service.h"
#include "ui/theme/fusionstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>
#include <utility>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

/// What the command line asks for.
struct Request
{
    bool isDemo = false;
    bool showsHistory = false;
    bool quits = false;
    /// One of SingleInstance::actions(); empty: none.
    QString action;
    config::LoadOptions configuration;
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Tells people who build a distribution what happened to their packages."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s, QCoreApplication::translate(
                        "main", "Shows an invented distribution's messages; needs no network and keeps nothing.")},
        {u"show"_s, QCoreApplication::translate("main", "Opens the history window.")},
        {u"quit"_s, QCoreApplication::translate("main", "Ends the running program.")},
        {u"action"_s,
            QCoreApplication::translate(
                "main", "Has the running program do this: history, pause, resume, rules, preferences or quit."),
            u"name"_s},
        {u"autostart"_s,
            QCoreApplication::translate("main", "Switches the start at login on or off, or tells which it is."),
            u"on|off|status"_s},
        {u"profile"_s,
            QCoreApplication::translate("main", "Listens to this profile's bus; may be given several times."),
            u"name"_s},
        {u"config"_s, QCoreApplication::translate("main", "Reads the configuration from this file, after all others."),
            u"file"_s},
        {u"config-dir"_s,
            QCoreApplication::translate("main", "Reads the configuration files of this folder, after the user's own."),
            u"folder"_s},
    });
}

Request requestOf(const QCommandLineParser &parser)
{
    const auto action = parser.value(u"action"_s);
    Request request{.isDemo = parser.isSet(u"demo"_s),
        .showsHistory = parser.isSet(u"show"_s),
        .quits = parser.isSet(u"quit"_s) || action == "quit"_L1,
        .action = action};
    request.configuration.configFile = parser.value(u"config"_s);
    request.configuration.configDir = parser.value(u"config-dir"_s);
    const auto profiles = request.isDemo ? QStringList{u"demo"_s} : parser.values(u"profile"_s);
    if (!profiles.isEmpty()) {
        request.configuration.overrides << u"profile=[\"%1\"]"_s.arg(profiles.join(u"\", \""_s));
    }
    return request;
}

int fail(const QString &what)
{
    std::fprintf(stderr, "tidings: %s\n", qPrintable(what));
    return 1;
}

/// Start at login; in a sandbox only the running program can ask for it, from its menu: no desktop reads what is
/// written there.
int autostart(const QString &word)
{
    if (desktop::isSandboxed()) {
        return fail(u"in a sandbox only the menu of the icon can switch the start at login"_s);
    }
    const auto places = app::AutostartPlaces::ofSession();
    if (word == "status"_L1) {
        std::puts(app::isAutostarted(places) ? "on" : "off");
        return 0;
    }
    if (word != "on"_L1 && word != "off"_L1) {
        return fail(QCoreApplication::translate("main", "--autostart takes on, off or status"));
    }
    const auto done = app::setAutostarted(places, word == "on"_L1);
    return done ? 0 : fail(done.error());
}

/// A later launch tells the first one what it was asked for.
int handOver(const app::SingleInstance &instance, const Request &request)
{
    if (request.quits) {
        return instance.quitFirst() ? 0
                                    : fail(QCoreApplication::translate("main", "the running program does not answer"));
    }
    if (request.isDemo) {
        return fail(QCoreApplication::translate(
            "main", "Tidings is running already; end it with \"tidings --quit\" to see the demo"));
    }
    const bool isDone = request.action.isEmpty() ? instance.activateFirst() : instance.actFirst(request.action);
    return isDone ? 0 : fail(QCoreApplication::translate("main", "the running program does not answer"));
}

/// The demo's own rules and reader: everything it shows is about marta.
void becomeDemo(config::Configuration &configuration, const demo::DemoBus &bus, const QTemporaryDir &folder)
{
    configuration.user = u"marta"_s;
    // Nobody out there knows what she maintains.
    configuration.packages.url.clear();
    configuration.history.database = folder.filePath(u"history.sqlite"_s);
    for (auto &profile : configuration.profiles) {
        profile.endpoints = {bus.endpoint()};
        profile.trust = bus.trust();
    }
}

app::ApplicationOptions applicationOptions(
    const config::Configuration &configuration, const Request &request, credentials::CredentialStore &credentials)
{
    app::ApplicationOptions options;
    options.reading = app::readingOf(configuration);
    options.intake = app::intakeOptions(configuration, options.reading, credentials);
    options.bubbles.burst = configuration.bubbles.burst;
    options.bubbles.every = configuration.bubbles.every;
    options.bubbles.knownHosts = configuration.bubbles.knownHosts;
    const auto &quiet = configuration.quiet;
    options.quietHours = {.from = quiet.from, .to = quiet.to, .days = quiet.days};
    options.isSandboxed = desktop::isSandboxed();
    options.showsHistory = request.showsHistory;
    options.asksAtFirst = !request.isDemo;
    return options;
}

/// From the configuration to the end of the program, or of this run of it: some settings are part of everything that
/// runs.
enum class End
{
    Quit,
    Restart
};

/// What lives longer than a run.
struct Session
{
    Session(app::Language &translator, bool isDemo)
        : language(translator)
        , kept(clock, isDemo ? QString() : app::QuietMemory::usualPath())
    {
    }

    SystemClock clock;
    app::Language &language;
    /// With what was to be kept for the session.
    credentials::KeyringStore credentials;
    app::Kept kept;
    /// Of the last run; none before the first.
    std::optional<config::Layers> layers;
    app::SingleInstance instance{u"org.tidings.Tidings"_s};
    // The instance has it, and shows it on the bus with itself.
    desktop::Service *service = new desktop::Service(QDBusConnection::sessionBus(), instance.path(), clock, &instance);
};

int run(QApplication &application, Session &session, const Request &request, End &end)
{
    end = End::Quit;
    auto layers = config::readLayers(request.configuration);
    auto configuration = layers.and_then(config::interpret);
    if (!configuration && session.layers) {
        // Somebody else changed the files meanwhile: that is no reason to end.
        std::fprintf(stderr, "tidings: %s\n", qPrintable(configuration.error().detail));
        layers = *session.layers;
        configuration = config::interpret(*layers);
    }
    if (!configuration) {
        return fail(configuration.error().detail);
    }
    session.layers = *layers;
    session.language.use(configuration->language);
    for (const auto &warning : configuration->warnings) {
        std::fprintf(stderr, "tidings: %s\n", qPrintable(warning));
    }
    std::unique_ptr<demo::DemoBus> demoBus;
    const QTemporaryDir demoFolder;
    if (request.isDemo) {
        auto made = demo::DemoBus::make(session.clock);
        if (!made) {
            return fail(made.error());
        }
        demoBus = std::move(*made);
        becomeDemo(*configuration, *demoBus, demoFolder);
    }
    app::Settings settings(*configuration, request.configuration,
        request.isDemo ? QString() : config::settingsFile(request.configuration), layers->root);
    app::Application tidings(applicationOptions(*configuration, request, session.credentials), settings, session.clock,
        session.service, session.credentials, session.kept);
    const app::Interruption interruption;
    QObject::connect(&interruption, &app::Interruption::interrupted, &application, &QApplication::quit);
    QObject::connect(&tidings, &app::Application::quitRequested, &application, &QApplication::quit);
    QObject::connect(&session.instance, &app::SingleInstance::quitRequested, &application, &QApplication::quit);
    QObject::connect(&session.instance, &app::SingleInstance::activated, &tidings, &app::Application::showHistory);
    QObject::connect(&session.instance, &app::SingleInstance::actionRequested, &tidings, &app::Application::act);
    QObject::connect(
        &session.credentials, &credentials::KeyringStore::answeredLate, &tidings, &app::Application::checkConnections);
    QObject::connect(&settings, &app::Settings::restartNeeded, &application, [&end, &tidings] {
        tidings.noteWindows();
        end = End::Restart;
        QApplication::quit();
    });
    tidings.start();
    if (!request.action.isEmpty()) {
        tidings.act(request.action, {});
    }
    if (std::exchange(session.kept.showsRules, false)) {
        tidings.act(u"rules"_s, {});
    }
    return QApplication::exec();
}

/// Help, version and quit answer where there is no display, too. Null where one is needed and there is none: Qt would
/// abort.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const QStringList needNoDisplay{
        u"--help"_s, u"-h"_s, u"--help-all"_s, u"--version"_s, u"-v"_s, u"--quit"_s, u"--autostart"_s};
    for (int i = 1; i < argc; ++i) {
        if (needNoDisplay.contains(QString::fromLocal8Bit(argv[i]).section(u'=', 0, 0))) {
            return std::make_unique<QCoreApplication>(argc, argv);
        }
    }
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
                            !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    if (!hasDisplay) {
        return {};
    }
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"tidings"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDINGS_VERSION));
    const auto application = makeApplication(argc, argv);
    if (!application) {
        return fail(u"there is no display; Tidings needs a desktop, tidingsctl works without one"_s);
    }
    // Help and what is wrong are text, too.
    app::Language language;
    language.use({});
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(*application);
    if (parser.isSet(u"autostart"_s)) {
        return autostart(parser.value(u"autostart"_s));
    }
    auto request = requestOf(parser);

    if (!request.action.isEmpty() && !app::SingleInstance::actions().contains(request.action)) {
        return fail(QCoreApplication::translate("main", "there is no action \"%1\"; there are: %2")
                        .arg(request.action, app::SingleInstance::actions().join(u", "_s)));
    }
    Session session(language, request.isDemo);
    auto &instance = session.instance;
    if (request.quits) {
        return instance.quitFirst() ? 0 : fail(QCoreApplication::translate("main", "Tidings is not running"));
    }
    bool hasNoBus = false;
    switch (instance.claim()) {
    case app::SingleInstance::Claim::First:
        break;
    case app::SingleInstance::Claim::Second:
        return handOver(instance, request);
    case app::SingleInstance::Claim::NoBus:
        // Neither tray nor a second launch could bring the window up later.
        request.showsHistory = true;
        hasNoBus = true;
        break;
    }
    auto &gui = static_cast<QApplication &>(*application);
    ui::FusionStyle::useWhereQtDoes();
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationDisplayName(u"Tidings"_s);
    QGuiApplication::setDesktopFileName(u"org.tidings.Tidings"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/app/tidings.svg"_s));
    auto end = End::Quit;
    int status = 0;
    do {
        status = run(gui, session, request, end);
        // What the first run was asked for is done.
        request.action.clear();
        request.showsHistory = session.kept.showsHistory || hasNoBus;
    } while (end == End::Restart);
    return status;
}
