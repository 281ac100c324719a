// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/relaystatus.h"

#include "app/ctl/command.h"
#include "app/ctl/entrancestatus.h"
#include "app/ctl/records.h"
#include "core/history/recordjson.h"

#include <QJsonArray>

#include <algorithm>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using service::counter;
using service::Metric;

namespace {

using Use = std::pair<QByteArray, const bus::RelayCounts *>;

quint64 refusedFor(const bus::RelayCounts &counts, bus::Refusal refusal)
{
    const auto found = counts.refused.find(refusal);
    return found == counts.refused.end() ? 0 : found->second;
}

/// Flat, as a log wants it: "received", "passed_on", "passed_on_of_third_parties", "refused", "refused_topic" …
QJsonObject toJson(const bus::RelayCounts &counts)
{
    QJsonObject object{{u"received"_s, number(counts.received())}, {u"passed_on"_s, number(counts.forwarded)},
        {u"passed_on_of_third_parties"_s, number(counts.forwardedOfThirdParties)},
        {u"refused"_s, number(counts.allRefused())}};
    for (const auto refusal : bus::allRefusals) {
        object.insert(u"refused_"_s + bus::toString(refusal).replace(u'-', u'_'), number(refusedFor(counts, refusal)));
    }
    return object;
}

/// Those who published most.
std::vector<Use> usesOf(const bus::Relay &relay, qsizetype most)
{
    std::vector<Use> uses;
    const auto &accounts = relay.countsOfAccounts();
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it) {
        uses.emplace_back(it.key(), &*it);
    }
    std::ranges::stable_sort(uses, std::ranges::greater(), [](const Use &use) { return use.second->received(); });
    uses.resize(std::min(uses.size(), static_cast<std::size_t>(most)));
    return uses;
}

QJsonObject toJson(const Use &use)
{
    auto object = toJson(*use.second);
    const auto [key, value] = bus::fieldOf(use.first);
    object.insert(key, value);
    return object;
}

QJsonObject statusOf(const bus::Relay &relay)
{
    QJsonObject object{{u"messages"_s, toJson(relay.counts())}};
    addEntrance(object, relay.entrance());
    QHash<QByteArray, bus::GuestUse> guests;
    for (const auto &guest : relay.entrance().uses(bus::Guests::mostLedgers)) {
        guests.insert(guest.userId, guest);
    }
    QJsonArray uses;
    for (const auto &use : usesOf(relay, mostUses)) {
        auto published = toJson(use);
        const auto guest = guests.value(use.first);
        published.insert("connections"_L1, guest.connections);
        published.insert("bytes"_L1, number(guest.bytes));
        if (guest.shutUntil) {
            published.insert("shut_out_until"_L1, history::isoTime(*guest.shutUntil));
        }
        uses.append(published);
    }
    object.insert("accounts"_L1, uses);
    return object;
}

std::vector<Metric> metricsOf(const bus::Relay &relay)
{
    const auto &counts = relay.counts();
    Metric refused{"tidings_relay_messages_refused_total", "Messages that did not pass.", Metric::Kind::Counter, {}};
    for (const auto refusal : bus::allRefusals) {
        refused.samples.push_back(
            {static_cast<double>(refusedFor(counts, refusal)), {{"reason", bus::toString(refusal)}}});
    }
    std::vector<Metric> metrics{
        counter("tidings_relay_messages_received_total", "Messages that came in.", counts.received()),
        counter("tidings_relay_messages_passed_on_total", "Messages passed on.", counts.forwarded),
        counter("tidings_relay_third_party_messages_passed_on_total", "Messages of third parties passed on.",
            counts.forwardedOfThirdParties),
        refused,
    };
    addEntrance(metrics, "tidings_relay_", relay.entrance());
    return metrics;
}

QString wordsOf(const bus::RelayCounts &counts)
{
    QStringList reasons;
    for (const auto &[refusal, count] : counts.refused) {
        reasons.append(u"%1 %2"_s.arg(bus::toString(refusal)).arg(count));
    }
    const auto refused = reasons.isEmpty() ? QString() : u" (%1)"_s.arg(reasons.join(u", "_s));
    return u"received %1, passed on %2, of third parties %3, refused %4%5"_s.arg(counts.received())
        .arg(counts.forwarded)
        .arg(counts.forwardedOfThirdParties)
        .arg(counts.allRefused())
        .arg(refused);
}

} // namespace

ServiceViews viewsOf(bus::Relay &relay)
{
    return {.status = [&relay] { return statusOf(relay); },
        .metrics = [&relay] { return metricsOf(relay); },
        .words =
            [&relay] {
                return u"%1 messages passed on, %2 refused"_s
                    .arg(relay.counts().forwarded + relay.counts().forwardedOfThirdParties)
                    .arg(relay.counts().allRefused());
            },
        .reload = [&relay] { relay.reload(); }};
}

void noteCounts(const bus::Relay &relay)
{
    constexpr qsizetype most = 100;
    for (const auto &use : usesOf(relay, most)) {
        const auto who = use.first.isEmpty() ? u"others"_s : QString::fromUtf8(use.first);
        note({"passed-on-of"_L1, u"%1: %2"_s.arg(who, wordsOf(*use.second)), toJson(use)});
    }
    note({"passed-on"_L1, u"all: "_s + wordsOf(relay.counts()), toJson(relay.counts())});
}

} // namespace tidings::ctl
