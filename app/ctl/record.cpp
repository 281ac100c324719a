// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/connectionnote.h"
#include "app/ctl/passwordprompt.h"
#include "app/ctl/profilepasswords.h"
#include "app/ctl/recordcounts.h"
#include "app/ctl/records.h"
#include "app/intake.h"
#include "app/interruption.h"
#include "app/profilebus.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"profile"_s,
            u"Listen to this profile's bus; may be given several times. Those of the configuration if not "
            "said."_s,
            u"name"_s},
        {u"database"_s, u"The history's file. That of the configuration if not said."_s, u"file"_s},
        {u"for"_s, u"End after this time."_s, u"seconds"_s},
        passwordOption(),
    });
}

/// Nothing, after saying why, for what is no time. 0: without end.
std::optional<std::chrono::milliseconds> timeLimit(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"for"_s)) {
        return 0ms;
    }
    constexpr double longest = 1'000'000;
    bool isNumber = false;
    const double seconds = parser.value(u"for"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > longest) {
        fail(u"--for takes a number of seconds, more than 0 and at most a million"_s);
        return {};
    }
    return std::chrono::milliseconds(std::max(1LL, std::llround(seconds * 1000)));
}

config::Result<config::Configuration> configurationOf(const QCommandLineParser &parser)
{
    auto options = loadOptions(parser);
    if (parser.isSet(u"profile"_s)) {
        options.overrides << u"profile=[\"%1\"]"_s.arg(parser.values(u"profile"_s).join(u"\", \""_s));
    }
    auto configuration = config::load(options);
    if (configuration && parser.isSet(u"database"_s)) {
        configuration->history.database = parser.value(u"database"_s);
    }
    return configuration;
}

/// Asked a little before it prints, so that the counts of the buses are those of the moment.
void printEverySecond(QTimer &timer, RecordCounts &counts)
{
    static constexpr auto answering = 100ms;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&counts] {
        counts.ask();
        QTimer::singleShot(answering, qApp, [&counts] {
            if (!writeLine(counts.line())) {
                QCoreApplication::quit();
            }
        });
    });
    timer.start(1s);
}

/// What keeps the history from being written. Before anything was received that is the end; later it is tried again.
void noteTrouble(app::Intake &intake, bool &isOpen)
{
    const auto &recorder = intake.recorder();
    QObject::connect(&recorder, &pipeline::Recorder::opened, qApp, [&isOpen] { isOpen = true; });
    QObject::connect(&recorder, &pipeline::Recorder::historySetAside, qApp, [&recorder] {
        note(u"the history was damaged: it is kept as %1, and a new one has been begun"_s.arg(recorder.setAside()));
    });
    QObject::connect(&recorder, &pipeline::Recorder::errorChanged, qApp, [&recorder, &isOpen] {
        note(recorder.error() ? recorder.error()->detail : u"the history can be written again"_s);
        if (!isOpen) {
            QCoreApplication::exit(SomeFailed);
        }
    });
}

/// Says how each bus stands, when that changes.
class Connections : public QObject
{
public:
    Connections(const app::Intake &intake, QList<config::Profile> profiles, const QCommandLineParser &parser)
        : m_intake(intake)
        , m_profiles(std::move(profiles))
        , m_parser(parser)
    {
        connect(&intake, &app::Intake::statusReported, this, &Connections::look);
    }

private:
    void look()
    {
        for (auto &profile : m_profiles) {
            const auto bus = std::ranges::find(
                m_intake.buses(), profile.name, [](const auto &made) { return made->status().profile; });
            if (bus != m_intake.buses().end()) {
                tell(profile, (*bus)->status().state);
            }
        }
    }

    void tell(config::Profile &profile, bus::SourceState state)
    {
        // Of no interest here.
        state.lastMessageAt.reset();
        state.received = state.malformed = 0;
        if (std::exchange(m_told[profile.name], state) != state) {
            noteConnection(state, profile.name);
            noteServerKey(profile, state, m_parser);
        }
    }

    const app::Intake &m_intake;
    QList<config::Profile> m_profiles;
    const QCommandLineParser &m_parser;
    QHash<QString, bus::SourceState> m_told;
};

int run(app::Intake &intake, const Clock &clock, std::chrono::milliseconds limit)
{
    const app::Interruption interruption;
    QObject::connect(&interruption, &app::Interruption::interrupted, qApp, &QCoreApplication::quit);
    bool isOpen = false;
    noteTrouble(intake, isOpen);
    RecordCounts counts(intake, clock);
    QTimer everySecond;
    printEverySecond(everySecond, counts);
    if (limit > 0ms) {
        QTimer::singleShot(limit, Qt::PreciseTimer, qApp, &QCoreApplication::quit);
    }
    intake.start();
    const auto status = QCoreApplication::exec();
    everySecond.stop();
    intake.stop();
    if (isOpen) {
        writeLine(counts.line());
    }
    return intake.recorder().error() ? SomeFailed : status;
}

} // namespace

int record(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Writes what the buses bring to the history, without a display, until it is interrupted. "
                             "Prints how it stands each second and at the end."_s);
    addOptions(parser);
    parser.process(arguments);
    const auto limit = timeLimit(parser);
    if (!limit) {
        return SomeFailed;
    }
    const auto configuration = configurationOf(parser);
    if (!configuration) {
        return fail(configuration.error().detail);
    }
    for (const auto &warning : configuration->warnings) {
        note(warning);
    }
    const SystemClock clock;
    credentials::KeyringStore credentials;
    if (const auto taken = takePasswords(parser, configuration->profiles, credentials); !taken) {
        return fail(taken.error());
    }
    app::Intake intake(app::intakeOptions(*configuration, app::readingOf(*configuration), credentials), clock);
    for (const auto &bus : intake.unusable()) {
        note(u"profile \"%1\": %2"_s.arg(bus.profile, bus.reason));
    }
    const Connections connections(intake, configuration->profiles, parser);
    return intake.buses().empty() ? fail(u"there is no bus to record"_s) : run(intake, clock, *limit);
}

} // namespace tidings::ctl
