// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilebus.h"

#include "app/amqpprofile.h"
#include "app/profilepassword.h"
#include "app/zmqprofile.h"
#include "core/bus/amqpsource.h"
#include "core/bus/amqpurl.h"
#include "core/bus/zmqsource.h"
#include "core/meta/packs/pluginloader.h"

#include <QDir>
#include <QStandardPaths>

namespace tidings::app {

using namespace Qt::StringLiterals;

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

tl::expected<pipeline::BusOptions, QString> busOptions(const config::Profile &profile,
    const config::Configuration &configuration, const meta::Reading &reading, credentials::CredentialStore &credentials)
{
    pipeline::BusOptions options{.profile = profile.name,
        .limits = configuration.limits,
        .trust = profile.trust,
        .reading = reading,
        .choices = {.rules = configuration.rules,
            .reader = configuration.user,
            .followed = configuration.followed,
            .mutes = configuration.mutes},
        .mayUntrustedBubble = profile.mayUntrustedBubble,
        .gaps = {.servers = profile.replay},
        .database = configuration.history.database,
        .archive = archiveOptions(profile, configuration.limits)};
    if (profile.bus == config::Profile::Bus::Amqp) {
        auto amqp = amqpOptionsWithQueue(profile, configuration.limits, credentials);
        if (!amqp) {
            return tl::make_unexpected(amqp.error());
        }
        options.isBrokerProven = amqp->url.startsWith("amqps:"_L1);
        if (amqp->queue == bus::AmqpQueue::Exclusive) {
            // It goes with the connection, and all that is sent until there is a new one with it.
            options.shortestAbsence = {};
        }
        options.makeSource = [amqp = std::move(*amqp)](bus::Source::Receiver receiver, const Clock &clock) {
            return std::make_unique<bus::AmqpSource>(amqp, std::move(receiver), clock);
        };
    } else {
        // Whoever serves the messages that were missed knows the same people, and has the same key.
        const bool isByKey = profile.credential.kind == config::Credential::Kind::Curve;
        if (!isByKey || !profile.serverKey.isEmpty()) {
            options.gaps.client.account = accountOf(profile);
            options.gaps.client.askPassword = passwordOf(profile, credentials);
            options.gaps.client.serverKey = isByKey ? profile.serverKey : QString();
        }
        options.makeSource = [zmq = zmqOptions(profile, configuration.limits, credentials)](
                                 bus::Source::Receiver receiver, const Clock &clock) {
            return std::make_unique<bus::ZmqSource>(zmq, std::move(receiver), clock);
        };
    }
    return options;
}

tl::expected<pipeline::ConnectionTestOptions, QString> testOptions(config::Profile profile,
    const config::Configuration &configuration, const meta::Reading &reading, credentials::CredentialStore &credentials)
{
    // The messages that wait in the program's own queue are not the test's.
    profile.amqp.queue = config::AmqpOptions::Queue::Exclusive;
    const auto bus = busOptions(profile, configuration, reading, credentials);
    if (!bus) {
        return tl::make_unexpected(bus.error());
    }
    pipeline::ConnectionTestOptions options{.makeSource = bus->makeSource,
        .isSigned = profile.bus == config::Profile::Bus::ZeroMq,
        .trust = profile.trust,
        .limits = configuration.limits};
    if (options.isSigned) {
        options.peer = bus::Endpoint::parse(profile.endpoints.value(0)).value_or(bus::Endpoint{});
        options.account = accountOf(profile);
    } else if (const auto url = bus::AmqpUrl::parse(profile.amqp.url)) {
        const auto amqp = amqpOptions(profile, configuration.limits, credentials);
        options.peer = {u"tcp://"_s + url->name(), url->host, url->port};
        options.isTls = url->isTls;
        options.files = amqp.files;
        options.account = !amqp.account.isEmpty()            ? amqp.account
                          : amqp.files.certificate.isEmpty() ? url->user
                                                             : QString();
    }
    return options;
}

meta::Reading readingOf(const config::Configuration &configuration)
{
    return {.locale = QLocale(),
        .reader = configuration.user,
        .accounts = configuration.accounts,
        .services = installedServices()};
}

} // namespace tidings::app
