// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/absence.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;
using bus::SourceState;
using pipeline::Absence;

class TestAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void beginsWithTheLastMessageOfTheHistory();
    void beginsAsEarlyAsItMayWhereNobodyKnows();
    void isOverOnceItIsConnected();
    void aShortOneIsNone();
    void aShortOneCountsWhereNothingIsKept();
    void aLongOneBeginsWithTheLastMessage();
    void aLongOneWithoutMessagesBeginsWhenItWasNoticed();
};

namespace {

constexpr Time noon{std::chrono::seconds(1772366400)};

SourceState connected(std::optional<Time> lastMessageAt = {})
{
    return {.phase = SourceState::Phase::Connected, .lastMessageAt = lastMessageAt};
}

SourceState lost(std::optional<Time> lastMessageAt = {})
{
    return {.phase = SourceState::Phase::Trouble, .lastMessageAt = lastMessageAt};
}

/// One whose first connection was at noon.
Absence running()
{
    Absence absence({}, 24h, 1min);
    (void)absence.look(connected(), noon);
    return absence;
}

} // namespace

void TestAbsence::beginsWithTheLastMessageOfTheHistory()
{
    std::optional<Time> askedSince;
    Absence absence(
        [&](Time since) {
            askedSince = since;
            return std::optional(noon - 3h);
        },
        24h, 1min);
    QCOMPARE(absence.look({.phase = SourceState::Phase::Connecting}, noon), std::nullopt);
    QCOMPARE(askedSince, std::nullopt);
    QCOMPARE(absence.look(connected(), noon), noon - 3h);
    QCOMPARE(askedSince, noon - 24h);
}

void TestAbsence::beginsAsEarlyAsItMayWhereNobodyKnows()
{
    QCOMPARE(Absence({}, 24h, 1min).look(connected(), noon), noon - 24h);
    QCOMPARE(Absence([](Time) { return std::nullopt; }, 24h, 1min).look(connected(), noon), noon - 24h);
}

void TestAbsence::isOverOnceItIsConnected()
{
    auto absence = running();
    QCOMPARE(absence.look(connected(noon), noon + 1h), std::nullopt);
}

void TestAbsence::aShortOneIsNone()
{
    auto absence = running();
    QCOMPARE(absence.look(lost(noon), noon + 1min), std::nullopt);
    QCOMPARE(absence.look({.phase = SourceState::Phase::Connecting}, noon + 90s), std::nullopt);
    QCOMPARE(absence.look(connected(noon), noon + 2min - 1ms), std::nullopt);
}

void TestAbsence::aShortOneCountsWhereNothingIsKept()
{
    Absence absence({}, 24h, 0ms);
    QCOMPARE(absence.look(connected(), noon), noon - 24h);
    QCOMPARE(absence.look(lost(noon + 30s), noon + 1min), std::nullopt);
    QCOMPARE(absence.look(connected(noon + 30s), noon + 1min), noon + 30s);
}

void TestAbsence::aLongOneBeginsWithTheLastMessage()
{
    auto absence = running();
    QCOMPARE(absence.look(lost(noon + 30s), noon + 1min), std::nullopt);
    QCOMPARE(absence.look(connected(noon + 30s), noon + 3min), noon + 30s);
    QCOMPARE(absence.look(lost(noon + 5min), noon + 6min), std::nullopt);
    QCOMPARE(absence.look(connected(noon + 5min), noon + 60min), noon + 5min);
}

void TestAbsence::aLongOneWithoutMessagesBeginsWhenItWasNoticed()
{
    auto absence = running();
    QCOMPARE(absence.look(lost(), noon + 1min), std::nullopt);
    QCOMPARE(absence.look(connected(), noon + 3min), noon + 1min);
}

QTEST_GUILESS_MAIN(TestAbsence)
#include "tst_absence.moc"
