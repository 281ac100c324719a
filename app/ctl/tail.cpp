// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/amqpprofile.h"
#include "app/ctl/command.h"
#include "app/ctl/connectionnote.h"
#include "app/ctl/passwordprompt.h"
#include "app/ctl/profilepasswords.h"
#include "app/ctl/tailprinter.h"
#include "app/interruption.h"
#include "app/zmqprofile.h"
#include "core/bus/amqpsource.h"
#include "core/bus/zmqsource.h"
#include "core/config/configuration.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"profile"_s, u"The bus of this profile of the configuration."_s, u"name"_s},
        {u"endpoint"_s, u"Where messages come from; may be said several times. tcp://127.0.0.1:9940 if not said."_s,
            u"address"_s},
        {u"topic"_s, u"Only topics that begin so. May be said several times."_s, u"prefix"_s},
        {u"include"_s, u"Only messages in whose text this is found. Of several, one is enough."_s,
            u"regular expression"_s},
        {u"exclude"_s, u"No message in whose text this is found."_s, u"regular expression"_s},
        {u"users"_s, u"Only messages about one of these people."_s, u"names with commas"_s},
        {u"packages"_s, u"Only messages about one of these packages."_s, u"names with commas"_s},
        {u"terse"_s, u"One sentence for each message."_s},
        {u"pretty"_s, u"Indented JSON, for reading."_s},
        {u"query"_s, u"Only what stands at this path: \"msg.build.name\", \"a|b\" for the first that is there."_s,
            u"path"_s},
        {u"count"_s, u"End after this many messages."_s, u"number"_s},
        passwordOption(),
    });
}

using Receiver = bus::Source::Receiver;
using Make = std::function<std::unique_ptr<bus::Source>(Receiver, const Clock &)>;

Make makeZmq(const bus::ZmqOptions &options)
{
    return [options](Receiver receiver, const Clock &clock) {
        return std::make_unique<bus::ZmqSource>(options, std::move(receiver), clock);
    };
}

/// Never the installation's own queue: the tray program's messages are not ours to take.
tl::expected<Make, QString> ofProfile(
    const QCommandLineParser &parser, credentials::KeyringStore &credentials, config::Profile &profile)
{
    auto options = loadOptions(parser);
    options.overrides << u"profile=[\"%1\"]"_s.arg(parser.value(u"profile"_s));
    const auto configuration = config::load(options);
    if (!configuration) {
        return tl::make_unexpected(configuration.error().detail);
    }
    profile = configuration->profiles.first();
    if (parser.isSet(u"topic"_s)) {
        profile.topics = parser.values(u"topic"_s);
    }
    if (const auto taken = takePasswords(parser, {profile}, credentials); !taken) {
        return tl::make_unexpected(taken.error());
    }
    if (profile.bus == config::Profile::Bus::ZeroMq) {
        return makeZmq(app::zmqOptions(profile, configuration->limits, credentials));
    }
    return [amqp = app::amqpOptions(profile, configuration->limits, credentials)](Receiver receiver,
               const Clock &clock) { return std::make_unique<bus::AmqpSource>(amqp, std::move(receiver), clock); };
}

/// Fills in the profile, if one is said.
tl::expected<Make, QString> makeFrom(
    const QCommandLineParser &parser, credentials::KeyringStore &credentials, config::Profile &profile)
{
    if (parser.isSet(u"profile"_s) && parser.isSet(u"endpoint"_s)) {
        return tl::make_unexpected(u"--profile names the endpoints: it does not go with --endpoint"_s);
    }
    if (parser.isSet(u"profile"_s)) {
        return ofProfile(parser, credentials, profile);
    }
    const auto endpoints = parser.values(u"endpoint"_s);
    return makeZmq({.endpoints = endpoints.isEmpty() ? QStringList{u"tcp://127.0.0.1:9940"_s} : endpoints,
        .topics = parser.values(u"topic"_s)});
}

} // namespace

int tail(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Prints messages as they come, one a line, unverified: what fedmsg-tail does."_s);
    addOptions(parser);
    parser.process(arguments);
    auto printer = TailPrinter::make(parser);
    if (!printer) {
        return fail(printer.error());
    }
    credentials::KeyringStore credentials;
    config::Profile profile;
    const auto make = makeFrom(parser, credentials, profile);
    if (!make) {
        return fail(make.error());
    }
    const app::Interruption interruption;
    QObject::connect(&interruption, &app::Interruption::interrupted, qApp, &QCoreApplication::quit);
    const SystemClock clock;
    std::unique_ptr<bus::Source> source;
    source = (*make)(
        [&](bus::Incoming &&incoming) {
            source->acknowledge(incoming.tag);
            if (!printer->print(incoming)) {
                source->stop();
                QCoreApplication::quit();
            }
        },
        clock);
    QObject::connect(source.get(), &bus::Source::stateChanged, qApp, [&] {
        noteConnection(source->state());
        noteServerKey(profile, source->state(), parser);
    });
    source->start();
    const auto &state = source->state();
    if (state.phase == bus::SourceState::Phase::Trouble && state.trouble == bus::SourceState::Trouble::BadAddress) {
        return SomeFailed;
    }
    QCoreApplication::exec();
    source->stop();
    if (state.malformed > 0) {
        note(u"%1 dropped that were no messages"_s.arg(state.malformed));
    }
    return Success;
}

} // namespace tidings::ctl
