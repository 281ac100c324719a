// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/awayfacts.h"
#include "tests/support/test.h"

using namespace tidings;

class TestAwayFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void countsWhatWasCaughtUpOn();
};

void TestAwayFacts::countsWhatWasCaughtUpOn()
{
    std::vector<history::Record> records(4);
    for (const std::size_t caughtUp : {0U, 1U, 2U}) {
        records[caughtUp].incoming.isCatchUp = true;
    }
    records[1].digest.severity = meta::Severity::Problem;
    records[3].digest.severity = meta::Severity::Problem;
    pipeline::AwayFacts facts;
    facts.add(records);
    QCOMPARE(facts, (pipeline::AwayFacts{.messages = 3, .problems = 1}));
    facts.add(records);
    QCOMPARE(facts, (pipeline::AwayFacts{.messages = 6, .problems = 2}));
}

QTEST_GUILESS_MAIN(TestAwayFacts)
#include "tst_awayfacts.moc"
