// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/gatewaystatus.h"

#include "app/ctl/accountmetric.h"
#include "app/ctl/entrancestatus.h"
#include "app/ctl/records.h"
#include "core/desktop/programstatus.h"
#include "core/history/recordjson.h"

#include <QJsonArray>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using history::isoTime;
using service::counter;
using service::gauge;
using service::Metric;

namespace {

double secondsBetween(Time from, Time to)
{
    return std::chrono::duration<double>(to - from).count();
}

QJsonObject toJson(const bus::GuestUse &use)
{
    const auto [key, value] = bus::fieldOf(use.userId);
    QJsonObject object{{key, value}, {u"connections"_s, use.connections},
        {u"topics"_s, static_cast<qint64>(use.topics)}, {u"messages"_s, number(use.messages)},
        {u"bytes"_s, number(use.bytes)}, {u"waiting_bytes"_s, use.waiting}, {u"refused"_s, number(use.refused)}};
    if (use.since) {
        object.insert("since"_L1, isoTime(*use.since));
    }
    if (use.shutUntil) {
        object.insert("shut_out_until"_L1, isoTime(*use.shutUntil));
    }
    return object;
}

QJsonObject lagOf(const bus::Gateway &gateway, Time now)
{
    const auto &lag = gateway.lag();
    QJsonObject object;
    if (lag.passedOnAt) {
        object.insert("newest_seconds"_L1, secondsBetween(*lag.passedOnAt, now));
    }
    if (lag.passedOnAt && lag.sentAt) {
        object.insert("delay_seconds"_L1, secondsBetween(*lag.sentAt, *lag.passedOnAt));
    }
    return object;
}

void addGuests(QJsonObject &object, const bus::Entrance &entrance)
{
    const auto counts = entrance.counts();
    addEntrance(object, entrance);
    object.insert("sent"_L1, QJsonObject{{u"messages"_s, number(counts.messages)}, {u"bytes"_s, number(counts.bytes)}});
    object.insert("refused_subscriptions"_L1, number(counts.refused));
    QJsonArray uses;
    for (const auto &use : entrance.uses(mostUses)) {
        uses.append(toJson(use));
    }
    object.insert("accounts"_L1, uses);
}

void addGuests(std::vector<Metric> &metrics, const bus::Entrance &entrance)
{
    const auto counts = entrance.counts();
    addEntrance(metrics, "tidings_gateway_", entrance);
    const auto all = {
        counter("tidings_gateway_subscriptions_refused_total", "Subscriptions left out.", counts.refused),
        counter(
            "tidings_gateway_messages_sent_total", "Messages handed to connections, once for each.", counts.messages),
        counter("tidings_gateway_bytes_sent_total", "Bytes of these.", counts.bytes),
    };
    metrics.insert(metrics.end(), all.begin(), all.end());
    const auto uses = entrance.uses(bus::Guests::mostLedgers);
    const auto add = [&](const char *name, const char *help, Metric::Kind kind, double (*figure)(const bus::GuestUse &),
                         std::optional<quint64> everything = {}) {
        metrics.push_back(byAccount({name, help, kind, {}}, uses, figure, everything));
    };
    add("tidings_gateway_account_connections", "Connections now, by account.", Metric::Kind::Gauge,
        [](const bus::GuestUse &use) { return static_cast<double>(use.connections); });
    add("tidings_gateway_account_waiting_bytes", "Bytes the system keeps for those who do not take them, by account.",
        Metric::Kind::Gauge, [](const bus::GuestUse &use) { return static_cast<double>(use.waiting); });
    add(
        "tidings_gateway_account_messages_sent_total", "Messages handed to connections, by account.",
        Metric::Kind::Counter, [](const bus::GuestUse &use) { return static_cast<double>(use.messages); },
        counts.messages);
    add(
        "tidings_gateway_account_bytes_sent_total", "Bytes of these, by account.", Metric::Kind::Counter,
        [](const bus::GuestUse &use) { return static_cast<double>(use.bytes); }, counts.bytes);
}

} // namespace

QJsonObject statusOf(const bus::Gateway &gateway, Time now)
{
    const auto counts = gateway.counts();
    const auto &inbound = gateway.inboundState();
    QJsonObject object{
        {u"inbound"_s, QJsonObject{{u"state"_s, desktop::toString(inbound.phase)}, {u"detail"_s, inbound.detail}}},
        {u"messages"_s, QJsonObject{{u"received"_s, number(counts.received)},
                            {u"passed_on"_s, number(counts.forwarded)}, {u"malformed"_s, number(counts.malformed)}}},
        {u"lag"_s, lagOf(gateway, now)}};
    if (const auto *const entrance = gateway.entrance()) {
        addGuests(object, *entrance);
    }
    return object;
}

std::vector<Metric> metricsOf(const bus::Gateway &gateway, Time now)
{
    const auto counts = gateway.counts();
    const auto &lag = gateway.lag();
    std::vector<Metric> metrics{
        counter("tidings_gateway_messages_received_total", "Messages that came in.", counts.received),
        counter("tidings_gateway_messages_passed_on_total", "Messages passed on.", counts.forwarded),
        counter(
            "tidings_gateway_messages_malformed_total", "Messages dropped, because they were none.", counts.malformed),
        gauge("tidings_gateway_inbound_connected", "1 while there is a connection to where messages come from.",
            gateway.inboundState().phase == bus::SourceState::Phase::Connected ? 1 : 0),
    };
    if (lag.passedOnAt) {
        metrics.push_back(gauge("tidings_gateway_newest_message_age_seconds",
            "How long ago the newest message was passed on.", secondsBetween(*lag.passedOnAt, now)));
    }
    if (lag.passedOnAt && lag.sentAt) {
        metrics.push_back(gauge("tidings_gateway_newest_message_delay_seconds",
            "How long after it was sent the newest message was passed on.",
            secondsBetween(*lag.sentAt, *lag.passedOnAt)));
    }
    if (const auto *const entrance = gateway.entrance()) {
        addGuests(metrics, *entrance);
    }
    return metrics;
}

QString wordsOf(const bus::Gateway &gateway)
{
    const auto passedOn = u"%1 messages passed on"_s.arg(gateway.counts().forwarded);
    const auto *const entrance = gateway.entrance();
    return entrance == nullptr ? passedOn : u"%1 connections, %2"_s.arg(entrance->counts().connections).arg(passedOn);
}

} // namespace tidings::ctl
