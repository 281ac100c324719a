// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/layers.h"
#include "core/service/log.h"

#include <QCommandLineParser>
#include <QStringList>

namespace tidings::ctl {

/// The exit status of a command. Anything a user got wrong, and anything one line of input got wrong, is 1.
enum ExitStatus
{
    Success = 0,
    SomeFailed = 1,
    /// Of a service: somebody else listens where it should. Later it may be free.
    AddressInUse = 2
};

/// A subcommand of tidingsctl; one file each.
struct Command
{
    const char *name;
    /// One line for --help.
    const char *summary;
    /// `arguments` begin with the command's own name, as QCommandLineParser wants them.
    int (*run)(const QStringList &arguments);
};

int canonical(const QStringList &arguments);
int certificates(const QStringList &arguments);
int config(const QStringList &arguments);
int conglomerate(const QStringList &arguments);
int describe(const QStringList &arguments);
int gateway(const QStringList &arguments);
int history(const QStringList &arguments);
int mute(const QStringList &arguments);
int pause(const QStringList &arguments);
int publish(const QStringList &arguments);
int record(const QStringList &arguments);
int relay(const QStringList &arguments);
int replay(const QStringList &arguments);
int rules(const QStringList &arguments);
int sign(const QStringList &arguments);
int status(const QStringList &arguments);
int tail(const QStringList &arguments);
int verify(const QStringList &arguments);

/// A parser with what every command has: --help, --config, --config-dir.
void addCommonOptions(QCommandLineParser &parser, const QString &description);
/// Where --config and --config-dir say that the configuration is.
[[nodiscard]] config::LoadOptions loadOptions(const QCommandLineParser &parser);
/// --null, for commands that read records.
[[nodiscard]] QCommandLineOption nullOption();

/// Says on standard error what went wrong, and gives the exit status for it.
int fail(const QString &what);
/// The same for what is good to know and no failure.
void note(const QString &what);
/// The same for what a service tells, with all that is known of it.
void note(const service::LogEntry &entry);
/// Where all of these go. Text if not said; to be said before there are threads.
void logAs(service::LogForm form);

} // namespace tidings::ctl
