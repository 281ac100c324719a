// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/recordcounts.h"

#include "app/ctl/records.h"

#include <algorithm>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Of all buses together.
pipeline::Counts sumOf(const app::Intake &intake)
{
    pipeline::Counts sum;
    for (const auto &bus : intake.buses()) {
        const auto &counts = bus->status().counts;
        sum.received += counts.received;
        sum.dropped += counts.dropped + counts.deprecated + counts.unreadable;
        for (std::size_t i = 0; i < sum.verdicts.size(); ++i) {
            sum.verdicts.at(i) += counts.verdicts.at(i);
        }
    }
    return sum;
}

QJsonObject verdictsOf(const pipeline::Counts &counts)
{
    QJsonObject verdicts;
    for (std::size_t i = 0; i < counts.verdicts.size(); ++i) {
        verdicts.insert(crypto::toString(static_cast<crypto::Verdict>(i)), number(counts.verdicts.at(i)));
    }
    return verdicts;
}

QJsonObject catchUpOf(const app::Intake &intake)
{
    const auto state = intake.catchUp();
    QJsonObject object{{u"phase"_s, toString(state.phase)}, {u"fetched"_s, state.fetched}, {u"about"_s, state.about}};
    if (!state.error.isEmpty()) {
        object.insert(u"error"_s, state.error);
    }
    return object;
}

bool isConnected(const app::Intake &intake)
{
    return std::ranges::all_of(intake.buses(),
        [](const auto &bus) { return bus->status().state.phase == bus::SourceState::Phase::Connected; });
}

QJsonValue ageOf(const app::Intake &intake, Time now)
{
    std::optional<Time> last;
    for (const auto &bus : intake.buses()) {
        last = std::max(last, bus->status().state.lastMessageAt);
    }
    return last ? QJsonValue(static_cast<double>((now - *last).count()) / 1000) : QJsonValue();
}

} // namespace

RecordCounts::RecordCounts(app::Intake &intake, const Clock &clock)
    : m_intake(intake)
    , m_clock(clock)
{
    connect(&m_intake.recorder(), &pipeline::Recorder::recorded, this,
        [this] { m_stored += m_intake.recorder().take().size(); });
}

void RecordCounts::ask()
{
    for (const auto &bus : m_intake.buses()) {
        bus->askStatus();
    }
}

QByteArray RecordCounts::line()
{
    // What was stored last is told without a signal.
    m_stored += m_intake.recorder().take().size();
    const auto sum = sumOf(m_intake);
    return toLine({{u"received"_s, number(sum.received)}, {u"stored"_s, number(m_stored)},
        {u"dropped"_s, number(sum.dropped)}, {u"duplicates"_s, number(m_intake.recorder().duplicates())},
        {u"verdicts"_s, verdictsOf(sum)}, {u"connected"_s, isConnected(m_intake)},
        {u"age"_s, ageOf(m_intake, m_clock.now())}, {u"catchup"_s, catchUpOf(m_intake)}});
}

} // namespace tidings::ctl
