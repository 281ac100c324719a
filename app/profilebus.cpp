// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilebus.h"

#include "core/bus/zmqsource.h"
#include "core/meta/packs/pluginloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace tidings::app {
namespace {

bus::BacklogOptions archiveOptions(const config::Profile &profile, const json::Limits &limits)
{
    return {.url = profile.archive.url,
        .form = profile.bus == config::Profile::Bus::Amqp ? bus::Form::Amqp : bus::Form::Fedmsg,
        .topics = profile.topics,
        .messages = profile.archive.messages,
        .age = profile.archive.age,
        .depth = limits.depth};
}

bus::ZmqOptions zmqOptions(const config::Profile &profile, const json::Limits &limits)
{
    bus::ZmqOptions options{.endpoints = profile.endpoints, .topics = profile.topics};
    options.tuning.highWaterMark = profile.zeroMq.highWaterMark;
    options.tuning.messageLimit = limits.size;
    options.tuning.reconnect = profile.zeroMq.reconnect;
    options.tuning.reconnectMax = profile.zeroMq.reconnectMost;
    options.tuning.heartbeat = profile.heartbeat;
    return options;
}

/// The built-in ones; before them those of packs in the data directories, the user's own first; and before those the
/// plugins'.
meta::ServiceSet installedServices()
{
    meta::ServiceSet services;
    const QString plugins = QStringLiteral(TIDINGS_PLUGINS);
    auto refused = QDir(plugins).exists() ? meta::addPlugins(services, plugins) : QList<meta::Error>();
    for (const auto &folder : QStandardPaths::locateAll(
             QStandardPaths::GenericDataLocation, QStringLiteral("tidings/packs"), QStandardPaths::LocateDirectory)) {
        refused += meta::addPacks(services, folder);
    }
    for (const auto &error : std::as_const(refused)) {
        qWarning("%s", qUtf8Printable(error.detail));
    }
    return services;
}

} // namespace

tl::expected<pipeline::BusOptions, QString> busOptions(
    const config::Profile &profile, const config::Configuration &configuration, const meta::Reading &reading)
{
    if (profile.bus == config::Profile::Bus::Amqp) {
        return tl::make_unexpected(
            QCoreApplication::translate("Profile", "This version of Tidings cannot listen to AMQP buses. Choose a "
                                                   "profile with bus = \"zeromq\", or try it with "
                                                   "tidings --demo."));
    }
    const auto options = zmqOptions(profile, configuration.limits);
    return pipeline::BusOptions{.profile = profile.name,
        .limits = configuration.limits,
        .trust = profile.trust,
        .reading = reading,
        .rules = configuration.rules,
        .mayUntrustedBubble = profile.mayUntrustedBubble,
        .gaps = {.servers = profile.replay},
        .database = configuration.history.database,
        .makeSource =
            [options](bus::Source::Receiver receiver, const Clock &clock) {
                return std::make_unique<bus::ZmqSource>(options, std::move(receiver), clock);
            },
        .archive = archiveOptions(profile, configuration.limits)};
}

meta::Reading readingOf(const config::Configuration &configuration)
{
    return {.locale = QLocale(),
        .reader = configuration.user,
        .accounts = configuration.accounts,
        .services = installedServices()};
}

} // namespace tidings::app
