// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/relay.h"

#include "app/ctl/command.h"
#include "app/ctl/gatewayaccess.h"
#include "app/ctl/relaystatus.h"
#include "app/ctl/trustoptions.h"
#include "core/crypto/trustfetcher.h"

#include <QCoreApplication>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using Purpose = bus::DoorOptions::Purpose;

namespace {

const auto theName = u"tidings-relay"_s;
const AccessWords theWords{u"bind-inbound"_s, u"publishers"_s, u"publish"_s, {}};

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"status"_s, u"Hear of the relay that runs here."_s, u"[status]"_s);
    parser.addOptions({
        {u"bind-inbound"_s, u"Listen here for publishers who are known by their address. May be said several times."_s,
            u"address"_s},
        {u"pull"_s, u"Messages are pushed to us, not published."_s},
        {u"outbound"_s,
            u"Listen here for gateways and others who subscribe; said several times, the first that is free. "
            "tcp://127.0.0.1:4001 if not said."_s,
            u"address"_s},
        {u"connect"_s, u"Publish to another relay, or to a gateway that listens for publishers, in place of that."_s,
            u"address"_s},
        {u"high-water-mark"_s,
            u"How many messages may wait from a publisher, and for a subscriber; 0: any number. 1000 and 10000 if not "
            "said."_s,
            u"number"_s},
        {u"verify"_s, u"Pass on only what is signed by somebody who may speak on its topic, by these options:"_s},
        {u"profile"_s, u"The same by what this profile trusts."_s, u"name"_s},
        {u"third-party"_s, u"Groups of third parties are held against what this profile trusts."_s, u"name"_s},
        {u"third-party-outbound"_s, u"Listen here for those who subscribe to what third parties publish."_s,
            u"address"_s},
    });
    addAccessOptions(parser, theWords);
    addTrustOptions(parser);
}

using Trust = std::optional<crypto::TrustOptions>;

/// By which the bus's own messages are checked; nothing if they are not.
tl::expected<Trust, QString> trustOf(const QCommandLineParser &parser)
{
    for (const auto &option : {u"ca"_s, u"crl"_s, u"policy"_s, u"nitpicky"_s, u"gpg-home"_s}) {
        if (parser.isSet(option) && !parser.isSet(u"verify"_s)) {
            return tl::make_unexpected(u"--%1 needs --verify"_s.arg(option));
        }
    }
    if (parser.isSet(u"profile"_s)) {
        if (parser.isSet(u"verify"_s)) {
            return tl::make_unexpected(u"--profile says what is trusted: it does not go with --verify"_s);
        }
        return trustOfProfile(parser, parser.value(u"profile"_s)).map([](const auto &trust) { return Trust(trust); });
    }
    if (!parser.isSet(u"verify"_s)) {
        return std::nullopt;
    }
    if (!parser.isSet(u"ca"_s) && !parser.isSet(u"gpg-home"_s)) {
        return tl::make_unexpected(u"--verify needs somebody to believe: --ca or --gpg-home, or use --profile"_s);
    }
    return trustFrom(parser).map([](const auto &trust) { return Trust(trust); });
}

tl::expected<void, QString> addThirdParty(const QCommandLineParser &parser, bus::RelayOptions &options)
{
    if (parser.isSet(u"third-party"_s) != parser.isSet(u"third-party-outbound"_s)) {
        return tl::make_unexpected(
            u"--third-party and --third-party-outbound go together: what is trusted otherwise has a way of its own"_s);
    }
    if (!parser.isSet(u"third-party"_s)) {
        return {};
    }
    const auto trust = trustOfProfile(parser, parser.value(u"third-party"_s));
    if (!trust) {
        return tl::make_unexpected(trust.error());
    }
    options.screening.thirdParty = *trust;
    options.thirdPartyOutbound = options.outbound;
    options.thirdPartyOutbound->isActive = false;
    options.thirdPartyOutbound->endpoints = parser.values(u"third-party-outbound"_s);
    return {};
}

tl::expected<void, QString> addOutbound(const QCommandLineParser &parser, bus::RelayOptions &options)
{
    options.outbound.isActive = parser.isSet(u"connect"_s);
    if (options.outbound.isActive && parser.isSet(u"outbound"_s)) {
        return tl::make_unexpected(u"--connect publishes elsewhere, in place of --outbound"_s);
    }
    if (options.outbound.isActive || parser.isSet(u"outbound"_s)) {
        options.outbound.endpoints = parser.values(options.outbound.isActive ? u"connect"_s : u"outbound"_s);
    }
    return {};
}

/// Words for options that make no relay.
tl::expected<bus::RelayOptions, QString> optionsOf(const QCommandLineParser &parser)
{
    bus::RelayOptions options;
    // Publishers of any age may connect, and some never answer a heartbeat.
    bus::DoorOptions door{.purpose = parser.isSet(u"pull"_s) ? Purpose::Push : Purpose::Publish,
        .listen = {.endpoints = parser.values(u"bind-inbound"_s)}};
    // Each may be large, and we slower than they come.
    door.listen.tuning.highWaterMark = 1000;
    const auto mark = highWaterMarkOf(parser);
    if (!mark) {
        return tl::make_unexpected(mark.error());
    }
    if (*mark) {
        door.listen.tuning.highWaterMark = **mark;
        options.outbound.tuning.highWaterMark = **mark;
    }
    if (!parser.isSet(u"accounts"_s)) {
        return tl::make_unexpected(u"--accounts says who may publish; \"tidingsctl gateway --bind-inbound\" takes "
                                   "messages of everybody"_s);
    }
    const auto access = accessOf(parser, theWords, door);
    if (!access) {
        return tl::make_unexpected(access.error());
    }
    options.entrance = **access;
    if (options.entrance.doors.empty()) {
        return tl::make_unexpected(u"say where publishers connect: --bind-inbound, --bind-inbound-password or "
                                   "--bind-inbound-curve"_s);
    }
    const auto trust = trustOf(parser);
    if (!trust) {
        return tl::make_unexpected(trust.error());
    }
    options.screening.trust = *trust;
    return addOutbound(parser, options).and_then([&] { return addThirdParty(parser, options); }).map([&] {
        return options;
    });
}

/// Has copies made, and renewed, of what is named by https address; the options name the copies then.
std::unique_ptr<crypto::TrustFetcher> fetch(Trust &trust, const Clock &clock)
{
    if (!trust) {
        return nullptr;
    }
    auto fetcher = std::make_unique<crypto::TrustFetcher>(*trust, crypto::TrustFetcher::usualFolder(), clock);
    QObject::connect(
        fetcher.get(), &crypto::TrustFetcher::failed, qApp, [](const QString &address, const QString &why) {
            note({"trust-trouble"_L1, why, {{u"address"_s, address}}, service::LogEntry::Level::Warning});
        });
    trust = fetcher->options();
    fetcher->renew();
    return fetcher;
}

void noteAddresses(const bus::Relay &relay, const bus::RelayOptions &options)
{
    noteDoors(relay.doors(), options.entrance, theWords);
    if (options.outbound.isActive) {
        note({"publishing"_L1, u"publishing to %1"_s.arg(relay.outbound()), {{u"address"_s, relay.outbound()}}});
    } else {
        noteListening(u"subscribers"_s, relay.outbound());
    }
    if (options.thirdPartyOutbound) {
        noteListening(u"subscribers to third parties"_s, relay.thirdPartyOutbound());
    }
}

} // namespace

int relay(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Takes messages from publishers who may publish them, and passes them on, unchanged, to "
                             "gateways and others who subscribe."_s);
    addOptions(parser);
    Service::addOptions(parser);
    parser.process(arguments);
    const auto words = parser.positionalArguments();
    if (words == QStringList{u"status"_s}) {
        return printServiceStatus(parser, theName);
    }
    if (!words.isEmpty()) {
        return fail(u"say nothing more to run a relay, or \"status\" to hear of it"_s);
    }
    if (!Service::beginLog(parser)) {
        return SomeFailed;
    }
    auto options = optionsOf(parser);
    if (!options) {
        return fail(options.error());
    }
    Service service(parser, theName);
    const SystemClock clock;
    const auto fetcher = fetch(options->screening.trust, clock);
    const auto thirdPartyFetcher = fetch(options->screening.thirdParty, clock);
    bus::Relay relay(*options, clock);
    if (const auto started = relay.start(); !started) {
        return failToStart(started.error());
    }
    QObject::connect(&relay, &bus::Relay::noted, &service, qOverload<const service::LogEntry &>(&note));
    noteAddresses(relay, *options);
    const int status = service.run(viewsOf(relay));
    if (status == Success) {
        noteCounts(relay);
        noteAdmissions(relay.entrance());
    }
    return status;
}

} // namespace tidings::ctl
