// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr Command commands[] = {
    {"canonical", "print the canonical form of JSON texts", canonical},
    {"certificates", "fetch the certificates that a bus publishes for everybody", certificates},
    {"config", "print the configuration as it stands, and where each value came from", config},
    {"conglomerate", "print what messages say together, as JSON", conglomerate},
    {"describe", "print what messages say, as JSON", describe},
    {"gateway", "pass messages on from publishers to subscribers", gateway},
    {"history", "search what has been, write it to a file, look after it", history},
    {"mute", "have the running program tell nothing of something for a while", mute},
    {"pause", "have the running program show no bubbles for a while", pause},
    {"publish", "publish lines as messages", publish},
    {"record", "write what the buses bring to the history", record},
    {"relay", "take messages from publishers who may publish them, and pass them on", relay},
    {"replay", "answer questions about messages that have been, or ask one", replay},
    {"rules", "print the rules, explain what they did, or try others", rules},
    {"sign", "sign messages with the key of a certificate", sign},
    {"status", "tell how the running program stands", status},
    {"tail", "print messages as they come", tail},
    {"verify", "tell of messages who signed them, and whether that holds", verify},
};

void printHelp()
{
    std::puts("Usage: tidingsctl COMMAND [options]\n\nTidings for the terminal and for scripts: JSON lines in, JSON "
              "lines out.\n\nCommands:");
    for (const auto &command : commands) {
        std::printf("  %-12s %s\n", command.name, command.summary);
    }
    std::puts("\n\"tidingsctl COMMAND --help\" tells the options of one.");
}

} // namespace

void addCommonOptions(QCommandLineParser &parser, const QString &description)
{
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    parser.addOptions({
        {u"config"_s, u"Read the configuration from this file, after all others."_s, u"file"_s},
        {u"config-dir"_s, u"Read the configuration files of this folder, after the user's own."_s, u"folder"_s},
    });
}

config::LoadOptions loadOptions(const QCommandLineParser &parser)
{
    return {.configFile = parser.value(u"config"_s), .configDir = parser.value(u"config-dir"_s)};
}

QCommandLineOption nullOption()
{
    return {u"null"_s, u"Records of the input end with a NUL byte, not with a line feed."_s};
}

static int run(const QStringList &arguments)
{
    const auto name = arguments.value(1);
    if (name == u"--version"_s || name == u"-v"_s) {
        std::printf("tidingsctl %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return Success;
    }
    if (name.isEmpty() || name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        printHelp();
        return name.isEmpty() ? SomeFailed : Success;
    }
    const auto *const found =
        std::ranges::find_if(commands, [&](const Command &c) { return name == QLatin1StringView(c.name); });
    if (found == std::end(commands)) {
        return fail(u"there is no command \"%1\"; \"tidingsctl --help\" lists them"_s.arg(name));
    }
    // QCommandLineParser takes the first argument for the program: make it "tidingsctl NAME", as --help shows it.
    return found->run(QStringList{arguments.first() + u' ' + name} + arguments.sliced(2));
}

} // namespace tidings::ctl

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tidings"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIDINGS_VERSION));
    return tidings::ctl::run(QCoreApplication::arguments());
}
