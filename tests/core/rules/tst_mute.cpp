// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/mute.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using rules::Mute;
using rules::MutePeriod;
using rules::MuteWhat;

class TestMute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void mutesWhatItIsAbout_data();
    void mutesWhatItIsAbout();
    void offersWhatTheMessageHas();
    void endsWhenAsked();
    void aSecondMuteOfTheSameTakesItsPlace();
    void thereAreNeverTooMany();
    void wordsGoThereAndBack();
};

static constexpr Time now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + 10h};

static meta::Digest failedBuild()
{
    return {.usernames = {u"ines"_s, u"tomas"_s},
        .packages = {u"libaurora"_s, u"quill"_s},
        .objects = {u"builds/7"_s},
        .agent = u"tomas"_s,
        .service = u"buildsys"_s,
        .kind = u"build.failed"_s};
}

void TestMute::mutesWhatItIsAbout_data()
{
    QTest::addColumn<Mute>("mute");
    QTest::addColumn<bool>("isMuting");
    const auto row = [](const char *name, MuteWhat what, const QString &text, bool isMuting) {
        QTest::newRow(name) << Mute{what, text, {}} << isMuting;
    };
    row("its kind", MuteWhat::Kind, u"buildsys.build.failed"_s, true);
    row("another kind", MuteWhat::Kind, u"buildsys.build.done"_s, false);
    row("one of its packages", MuteWhat::Package, u"quill"_s, true);
    row("another package", MuteWhat::Package, u"bash"_s, false);
    row("who did it", MuteWhat::Person, u"tomas"_s, true);
    row("who is named only", MuteWhat::Person, u"ines"_s, false);
    row("nobody", MuteWhat::Person, QString(), false);
    row("its object", MuteWhat::Object, u"builds/7"_s, true);
    row("another object", MuteWhat::Object, u"builds/8"_s, false);
}

void TestMute::mutesWhatItIsAbout()
{
    QFETCH(const Mute, mute);
    QTEST(rules::isMuting(mute, failedBuild(), now), "isMuting");
}

void TestMute::offersWhatTheMessageHas()
{
    const QList<Mute> expected{{MuteWhat::Kind, u"buildsys.build.failed"_s, {}},
        {MuteWhat::Package, u"libaurora"_s, {}}, {MuteWhat::Person, u"tomas"_s, {}},
        {MuteWhat::Object, u"builds/7"_s, {}}};
    QCOMPARE(rules::possibleMutes(failedBuild()), expected);
    QCOMPARE(rules::possibleMutes({.service = u"x"_s, .kind = u"y"_s}).size(), 1);
    for (const auto &mute : expected) {
        QVERIFY(rules::isMuting(mute, failedBuild(), now));
    }
}

void TestMute::endsWhenAsked()
{
    QVERIFY(rules::endOf(MutePeriod::Hour, now) == now + 1h);
    // The tests are on UTC.
    QVERIFY(rules::endOf(MutePeriod::UntilTomorrow, now) == now + 20h);
    const auto midnight = now + 14h;
    QVERIFY(rules::endOf(MutePeriod::UntilTomorrow, midnight - 1ms) == midnight + 6h);
    QVERIFY(rules::endOf(MutePeriod::UntilTomorrow, midnight + 30min) == midnight + 6h);
    QVERIFY(rules::endOf(MutePeriod::UntilTomorrow, midnight + 4h) == midnight + 30h);
    QVERIFY(!rules::endOf(MutePeriod::ForGood, now));
    const Mute hour{MuteWhat::Package, u"quill"_s, now + 1h};
    QVERIFY(rules::isMuting(hour, failedBuild(), now));
    QVERIFY(!rules::isMuting(hour, failedBuild(), now + 1h));
    QVERIFY(rules::isOver(hour, now + 1h));
}

void TestMute::aSecondMuteOfTheSameTakesItsPlace()
{
    const Mute hour{MuteWhat::Package, u"quill"_s, now + 1h};
    const Mute good{MuteWhat::Package, u"quill"_s, {}};
    const Mute other{MuteWhat::Person, u"quill"_s, {}};
    const QList<Mute> expected{other, good};
    QCOMPARE(rules::withMute({hour, other}, good), expected);
    QCOMPARE(rules::withoutMute(expected, hour), QList<Mute>{other});
}

void TestMute::thereAreNeverTooMany()
{
    QList<Mute> mutes;
    for (int number = 0; number <= rules::mostMutes; ++number) {
        mutes = rules::withMute(mutes, {MuteWhat::Object, QString::number(number), {}});
    }
    QCOMPARE(mutes.size(), rules::mostMutes);
    QCOMPARE(mutes.first().name, u"1"_s);
}

void TestMute::wordsGoThereAndBack()
{
    for (const auto what : {MuteWhat::Kind, MuteWhat::Package, MuteWhat::Person, MuteWhat::Object}) {
        QVERIFY(rules::muteWhatFrom(rules::toString(what)) == what);
    }
    QVERIFY(!rules::muteWhatFrom(u"weather"));
    for (const auto period : {MutePeriod::Hour, MutePeriod::UntilTomorrow, MutePeriod::ForGood}) {
        QVERIFY(rules::mutePeriodFrom(rules::toString(period)) == period);
    }
    QVERIFY(!rules::mutePeriodFrom(u""));
}

QTEST_GUILESS_MAIN(TestMute)
#include "tst_mute.moc"
