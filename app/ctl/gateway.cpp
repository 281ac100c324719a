// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/broker/gateway.h"

#include "app/ctl/command.h"
#include "app/ctl/gatewayaccess.h"
#include "app/ctl/gatewaystatus.h"
#include "app/ctl/gatewayweb.h"
#include "app/ctl/passwordprompt.h"
#include "app/ctl/records.h"
#include "app/ctl/service.h"
#include "core/bridge/lobby.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

const AccessWords theWords{u"outbound"_s, u"subscribers"_s, u"subscribe"_s, u"tcp://*:9942"_s};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"inbound"_s, u"Connect here for messages: tcp://HOST:PORT. May be said several times."_s, u"address"_s},
        {u"bind-inbound"_s, u"Listen here for publishers that connect. May be said several times."_s, u"address"_s},
        {u"pull"_s, u"Messages are pushed to us, not published."_s},
        {u"topic"_s, u"Pass on only topics that begin so. May be said several times."_s, u"prefix"_s},
        {u"outbound"_s,
            u"Listen here for subscribers; said several times, the first that is free. tcp://*:9940 if not said."_s,
            u"address"_s},
        {u"high-water-mark"_s, u"How many messages may wait for a slow subscriber; 0: any number. 10000 if not said."_s,
            u"number"_s},
        {u"json"_s, u"With \"status\": print one line of JSON."_s},
    });
}

/// Nothing, after saying why, for options that make no gateway.
std::optional<bus::GatewayOptions> optionsOf(const QCommandLineParser &parser)
{
    bus::GatewayOptions options;
    auto &inbound = options.inbound;
    inbound.isBound = parser.isSet(u"bind-inbound"_s);
    if (inbound.isBound == parser.isSet(u"inbound"_s)) {
        fail(u"say where messages come from: --inbound to connect there, or --bind-inbound to listen there"_s);
        return {};
    }
    inbound.endpoints = parser.values(inbound.isBound ? u"bind-inbound"_s : u"inbound"_s);
    inbound.topics = parser.values(u"topic"_s);
    inbound.isPull = parser.isSet(u"pull"_s);
    if (inbound.isBound) {
        // Publishers of any age may connect, and some never answer a heartbeat.
        inbound.tuning.heartbeat = {};
    }
    if (parser.isSet(u"outbound"_s)) {
        options.outbound.endpoints = parser.values(u"outbound"_s);
    }
    const auto mark = highWaterMarkOf(parser);
    if (!mark) {
        fail(mark.error());
        return {};
    }
    if (*mark) {
        inbound.tuning.highWaterMark = **mark;
        options.outbound.tuning.highWaterMark = **mark;
    }
    const auto web = webDoorOf(parser);
    if (!web) {
        fail(web.error());
        return {};
    }
    const int inLobby = *web ? bridge::LobbyLimits().most : 0;
    const auto access = accessOf(parser, theWords, {.listen = options.outbound}, inLobby);
    if (!access) {
        fail(access.error());
        return {};
    }
    options.entrance = *access;
    if (*web) {
        options.entrance->sideDoor = *web;
    }
    return options;
}

void noteAddresses(const bus::Gateway &gateway, const bus::GatewayOptions &options)
{
    for (const auto &inbound : gateway.boundInbound()) {
        if (options.inbound.isBound) {
            noteListening(u"publishers"_s, inbound);
        }
    }
    if (!options.entrance) {
        noteListening(u"subscribers"_s, gateway.outbound());
        return;
    }
    noteDoors(gateway.doors(), *options.entrance, theWords);
    if (const auto *const web = gateway.entrance()->sideDoor()) {
        noteListening(u"browsers"_s, web->endpoint());
    }
}

void noteEnd(const bus::Gateway &gateway)
{
    const auto counts = gateway.counts();
    note({"passed-on"_L1,
        u"received %1, passed on %2, dropped %3 malformed"_s.arg(counts.received)
            .arg(counts.forwarded)
            .arg(counts.malformed),
        {{u"received"_s, number(counts.received)}, {u"passed_on"_s, number(counts.forwarded)},
            {u"malformed"_s, number(counts.malformed)}}});
    if (const auto *const entrance = gateway.entrance()) {
        noteAdmissions(*entrance);
        if (const auto *const web = entrance->sideDoor()) {
            note(web->summary());
        }
    }
}

void noteState(const bus::SourceState &state)
{
    if (state.trouble != bus::SourceState::Trouble::None) {
        note({"inbound-trouble"_L1, state.detail, {}, service::LogEntry::Level::Warning});
    } else if (state.phase == bus::SourceState::Phase::Connected) {
        note({"inbound-connected"_L1, u"connected to where messages come from"_s});
    }
}

} // namespace

int gateway(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Passes messages on from publishers to subscribers, unchanged, and keeps none."_s);
    addOptions(parser);
    addAccessOptions(parser, theWords);
    parser.addOption(passwordOption());
    Service::addOptions(parser);
    addWebOptions(parser);
    parser.process(arguments);
    const auto words = parser.positionalArguments();
    if (words == QStringList{u"password"_s}) {
        return printPasswordHash(parser);
    }
    if (words.size() == 2 && words.first() == "key"_L1) {
        return printPublicKey(words[1]);
    }
    if (words == QStringList{u"status"_s}) {
        return printGatewayStatus(parser);
    }
    if (!words.isEmpty()) {
        return fail(u"say nothing more to run a gateway, \"status\" to hear of it, \"password\" for the hash of one, "
                    "or \"key\" and a file"_s);
    }
    if (!Service::beginLog(parser)) {
        return SomeFailed;
    }
    const auto options = optionsOf(parser);
    if (!options) {
        return SomeFailed;
    }
    Service service(parser, u"tidings-gateway"_s);
    const SystemClock clock;
    bus::Gateway gateway(*options, clock);
    if (const auto started = gateway.start(); !started) {
        return failToStart(started.error());
    }
    noteAddresses(gateway, *options);
    QObject::connect(&gateway, &bus::Gateway::noted, &service, qOverload<const service::LogEntry &>(&note));
    QObject::connect(&gateway, &bus::Gateway::stateChanged, &service, [&] { noteState(gateway.inboundState()); });
    const int status = service.run({.status = [&] { return statusOf(gateway, clock.now()); },
        .metrics = [&] { return metricsOf(gateway, clock.now()); },
        .words = [&] { return wordsOf(gateway); },
        .reload = [&] { gateway.reload(); }});
    if (status == Success) {
        noteEnd(gateway);
    }
    return status;
}

} // namespace tidings::ctl
