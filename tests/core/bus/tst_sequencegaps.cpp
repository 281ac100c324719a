// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/sequencegaps.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bus::SequenceGap;
using bus::SequenceGaps;

class TestSequenceGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void beginsWithTheFirstNumber();
    void noticesWhatIsMissing();
    void publishersDoNotDisturbEachOther();
    void asksForAThousandAtMostAtOnce();
    void oneMessageMovesAMarkByTenThousandAtMost();
    void aPublisherThatBeganAnewIsFollowed();
    void whatComesTwiceIsNoNewBeginning();
    void openGapsAreKeptForTheNextStart();
    void aGapMayBeClosedInParts();
    void tooManyOpenGapsAreNotAskedFor();
    void doesWhatTheReferenceDoesWhereThatIsRight();
};

static const Time noon{std::chrono::seconds(1772366400)};

void TestSequenceGaps::beginsWithTheFirstNumber()
{
    SequenceGaps gaps;
    QVERIFY(!gaps.mark(u"a"_s));
    QVERIFY(gaps.see(u"a"_s, -5).empty());
    QVERIFY(!gaps.mark(u"a"_s));
    QVERIFY(gaps.see(u"a"_s, 446'424).empty());
    QCOMPARE(gaps.mark(u"a"_s), 446'424);
    QVERIFY(gaps.see(u"a"_s, 446'425).empty());
    QCOMPARE(gaps.settledMark(u"a"_s), 446'425);
}

void TestSequenceGaps::noticesWhatIsMissing()
{
    SequenceGaps gaps({{u"a"_s, 10}});
    const std::vector<SequenceGap> expected = {{{10, 13}, {11, 12}}};
    QCOMPARE(gaps.see(u"a"_s, 13), expected);
    QVERIFY(gaps.see(u"a"_s, 14).empty());
}

void TestSequenceGaps::publishersDoNotDisturbEachOther()
{
    SequenceGaps gaps;
    for (qint64 number = 1; number < 100; ++number) {
        QVERIFY(gaps.see(u"a"_s, number).empty());
        QVERIFY(gaps.see(u"b"_s, 5000 + number).empty());
    }
}

void TestSequenceGaps::asksForAThousandAtMostAtOnce()
{
    SequenceGaps gaps({{u"a"_s, 0}});
    const auto found = gaps.see(u"a"_s, 2500);
    qint64 next = 1;
    for (const auto &gap : found) {
        QCOMPARE(gap.missing.from, next);
        QVERIFY(gap.asked.to - gap.asked.from + 1 <= SequenceGaps::mostAsked);
        QVERIFY(gap.asked.from <= gap.missing.from && gap.missing.to <= gap.asked.to);
        next = gap.missing.to + 1;
    }
    QCOMPARE(next, 2500);
}

void TestSequenceGaps::oneMessageMovesAMarkByTenThousandAtMost()
{
    SequenceGaps gaps({{u"a"_s, 1}});
    const auto found = gaps.see(u"a"_s, std::numeric_limits<qint64>::max());
    QCOMPARE(gaps.mark(u"a"_s), 10'001);
    QCOMPARE(found.size(), 11U);
    QCOMPARE(found.back().missing.to, 10'001);
    // The real ones behind it are none the worse.
    QVERIFY(gaps.see(u"a"_s, 2).empty());
    QCOMPARE(gaps.mark(u"a"_s), 10'001);
}

void TestSequenceGaps::aPublisherThatBeganAnewIsFollowed()
{
    SequenceGaps gaps;
    gaps.see(u"a"_s, 446'424, noon);
    for (qint64 number = 1; number <= SequenceGaps::mostBehind; ++number) {
        QCOMPARE(gaps.mark(u"a"_s), 446'424);
        QVERIFY(gaps.see(u"a"_s, number, noon + std::chrono::seconds(number)).empty());
    }
    QCOMPARE(gaps.mark(u"a"_s), qint64{SequenceGaps::mostBehind});
    QVERIFY(!gaps.see(u"a"_s, 20, noon + 1h).empty());
}

void TestSequenceGaps::whatComesTwiceIsNoNewBeginning()
{
    SequenceGaps gaps;
    for (qint64 number = 1; number <= 100; ++number) {
        gaps.see(u"a"_s, number, noon + std::chrono::seconds(number));
    }
    for (qint64 number = 1; number <= 100; ++number) {
        gaps.see(u"a"_s, number, noon + std::chrono::seconds(number));
        QCOMPARE(gaps.mark(u"a"_s), 100);
    }
}

void TestSequenceGaps::openGapsAreKeptForTheNextStart()
{
    SequenceGaps gaps({{u"a"_s, 10}});
    const auto first = gaps.see(u"a"_s, 13);
    const auto second = gaps.see(u"a"_s, 15);
    QCOMPARE(gaps.settledMark(u"a"_s), 10);
    gaps.close(u"a"_s, first.front());
    QCOMPARE(gaps.settledMark(u"a"_s), 13);
    gaps.close(u"a"_s, second.front());
    QCOMPARE(gaps.settledMark(u"a"_s), 15);
    QCOMPARE(SequenceGaps({{u"a"_s, 10}}).see(u"a"_s, 13), first);
}

void TestSequenceGaps::aGapMayBeClosedInParts()
{
    SequenceGaps gaps({{u"a"_s, 10}});
    const auto asked = gaps.see(u"a"_s, 500).front().asked;
    // From the middle: what is left counts as one gap, however many parts it is in.
    for (qint64 number = 12; number < 500; number += 2) {
        gaps.close(u"a"_s, {asked, {number, number}});
    }
    QCOMPARE(gaps.settledMark(u"a"_s), 10);
    QCOMPARE(gaps.see(u"a"_s, 502).size(), 1U);
    gaps.close(u"a"_s, {asked, {11, 100}});
    QCOMPARE(gaps.settledMark(u"a"_s), 100);
    gaps.close(u"a"_s, {asked, {101, 499}});
    QCOMPARE(gaps.settledMark(u"a"_s), 500);
}

void TestSequenceGaps::tooManyOpenGapsAreNotAskedFor()
{
    SequenceGaps gaps({{u"a"_s, 0}});
    std::size_t asked = 0;
    for (qint64 number = 2; number < 1000; number += 2) {
        asked += gaps.see(u"a"_s, number).size();
    }
    QCOMPARE(asked, SequenceGaps::mostOpen);
    QCOMPARE(gaps.mark(u"a"_s), 998);
}

void TestSequenceGaps::doesWhatTheReferenceDoesWhereThatIsRight()
{
    if (!test::hasSharedData()) {
        QSKIP("the shared vectors are not there");
    }
    // Where the reference asks, or moves its mark, in a way that loses messages or trusts a number too far.
    const QHash<QString, QString> better = {
        {u"check-gap-huge"_s, u"one message moves a mark by 10,000 at most, one question covers 1,000"_s},
        {u"check-gap-error"_s,
            u"a message never waits for an error; whether the gap stays open is the watch's to say"_s},
        {u"check-gap-no-seq-in-last"_s, u"an answer without a number is left out, and is no exception"_s},
        {u"check-gap-no-endpoint"_s, u"whom nobody answers for is not watched"_s},
        {u"check-null-mark"_s, u"there are no such marks here"_s},
        {u"check-first-minus"_s, u"no store has a negative number; the message is handed on"_s},
    };
    int seen = 0;
    for (const auto &line : test::jsonLines(test::sharedPath(u"vectors/replay-check.jsonl"_s))) {
        const auto name = line[u"name"].toString();
        const auto before = line[u"marks_before"].toObject();
        // Who is not watched does not come here.
        if (better.contains(line[u"id"].toString()) || !before.contains(name)) {
            continue;
        }
        ++seen;
        QHash<QString, qint64> marks;
        for (auto mark = before.begin(); mark != before.end(); ++mark) {
            marks.insert(mark.key(), mark->toInteger());
        }
        SequenceGaps gaps(marks);
        const auto text = QJsonDocument(line[u"message"].toObject()).toJson();
        const auto message = json::Document::parse(text);
        QByteArrayList requests;
        if (const auto number = bus::sequenceNumber(message->root())) {
            for (const auto &gap : gaps.see(name, *number)) {
                bus::ReplayQuery query;
                query.seqIdRange = gap.asked;
                requests.append(query.text());
            }
        }
        QByteArrayList expected;
        for (const auto &request : line[u"request"].toArray()) {
            expected.append(request.toString().toUtf8());
        }
        QVERIFY2(requests == expected, qPrintable(line[u"id"].toString()));
        const auto after = line[u"marks_after"].toObject();
        for (auto mark = after.begin(); mark != after.end(); ++mark) {
            QVERIFY2(gaps.mark(mark.key()).value_or(-1) == std::max<qint64>(mark->toInteger(), -1),
                qPrintable(line[u"id"].toString()));
        }
    }
    QCOMPARE(seen, 19);
}

QTEST_GUILESS_MAIN(TestSequenceGaps)
#include "tst_sequencegaps.moc"
