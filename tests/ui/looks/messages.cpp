// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/messages.h"

#include "core/meta/digester.h"
#include "core/meta/grouper.h"
#include "tests/support/places.h"
#include "tests/support/storedmessages.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace tidings::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Describes messages as the pipeline does.
class Describer
{
public:
    void describe(history::Record &record) const
    {
        if (const auto message = bus::Message::read(record.incoming)) {
            record.digest = m_digester.digest(*message);
            record.groupKeys = m_grouper.keysOf(*message, record.digest);
        }
    }

private:
    const meta::Reading m_reading{.reader = u"marta"_s};
    meta::Digester m_digester{m_reading};
    meta::Grouper m_grouper{m_reading};
};

history::Record told(const QJsonObject &line)
{
    const auto minutes = line[u"minutes"_s].toInt();
    auto record = messageOf(minutes, picturedAt - std::chrono::minutes(minutes), line[u"topic"_s].toString().toUtf8(),
        line[u"msg"_s].toObject());
    record.profile = u"fedora"_s;
    record.id = u"look-%1"_s.arg(minutes);
    record.isUnread = line[u"unread"_s].toBool();
    record.decision = {.outcome = line[u"bubble"_s].toBool() ? rules::Outcome::Bubble : rules::Outcome::History,
        .rule = line[u"rule"_s].toString(),
        .isUnread = record.isUnread};
    record.verification = {.verdict = crypto::verdictFrom(line[u"verdict"_s].toString(u"valid"_s)),
        .reason = crypto::reasonFrom(line[u"reason"_s].toString())};
    if (record.verification.isTrusted()) {
        record.verification.signer = u"pkgs01.example.org"_s;
    }
    return record;
}

/// What the list has: today and yesterday.
std::vector<history::Record> toldMessages()
{
    std::vector<history::Record> records;
    QFile file(dataPath(u"looks/messages.jsonl"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    while (!file.atEnd()) {
        records.push_back(told(QJsonDocument::fromJson(file.readLine()).object()));
    }
    return records;
}

/// What the timeline has beside: more by day than by night, little at the weekend, and here and there a problem.
std::vector<history::Record> week()
{
    constexpr int byHours[] = {1, 1, 1, 2, 5, 8, 8, 9, 7, 5, 3, 2};
    std::vector<history::Record> records;
    quint32 random = 7;
    const auto dice = [&random](quint32 sides) { return (random = random * 1664525 + 1013904223) / 65536 % sides; };
    qint64 number = 0;
    // Two hours each, until the day before yesterday is over.
    for (int bar = 0; bar < 60; ++bar) {
        const auto begin = picturedAt - 14h - 32min - 24h - std::chrono::hours(2 * (60 - bar));
        const bool isWeekend = bar / 12 < 2;
        const auto count = std::max(1, byHours[bar % 12] * (isWeekend ? 1 : 3) / 3) + static_cast<int>(dice(3));
        for (int i = 0; i < count; ++i) {
            const auto state = dice(16) == 0 ? BuildState::Failed : BuildState::Done;
            ++number;
            auto record = buildOf(
                number, begin + std::chrono::minutes(dice(110)), u"otterdb"_s, state, u"oskar-%1"_s.arg(number));
            record.id = u"week-%1"_s.arg(number);
            record.isUnread = record.decision.isUnread = false;
            records.push_back(std::move(record));
        }
    }
    return records;
}

} // namespace

std::vector<history::Record> picturedMessages()
{
    const Describer describer;
    auto records = week();
    auto newest = toldMessages();
    std::move(newest.begin(), newest.end(), std::back_inserter(records));
    std::stable_sort(records.begin(), records.end(),
        [](const history::Record &one, const history::Record &other) { return one.time < other.time; });
    for (auto &record : records) {
        describer.describe(record);
    }
    return records;
}

} // namespace tidings::test
