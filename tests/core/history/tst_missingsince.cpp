// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/missingsince.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMissingSince : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsTheNewestOfTheProfileThatWasHeardLive();
    void tellsWhereFillingWasNotFinished();
    void knowsNothingOfAnEmptyHistory();
    void saysThatThereIsNoHistory();
};

namespace {

history::Record recordAt(Time time, const QString &profile, bool isCatchUp)
{
    auto record = test::recordOf(QString::number(time.time_since_epoch().count()), time);
    record.profile = profile;
    record.incoming.isCatchUp = isCatchUp;
    return record;
}

} // namespace

void TestMissingSince::tellsTheNewestOfTheProfileThatWasHeardLive()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    std::vector<history::Record> records{recordAt(test::noon, u"mine"_s, false),
        recordAt(test::noon + 1min, u"mine"_s, false), recordAt(test::noon + 2min, u"mine"_s, true),
        recordAt(test::noon + 3min, u"other"_s, false)};
    const auto store = test::openStore(path);
    QVERIFY(store->append(records));
    QCOMPARE(history::missingSince(path, u"mine"_s, test::noon).value(), test::noon + 1min);
    QCOMPARE(history::missingSince(path, u"other"_s, test::noon).value(), test::noon + 3min);
    QCOMPARE(history::missingSince(path, u"mine"_s, test::noon + 2min).value(), std::nullopt);
    QCOMPARE(history::missingSince(path, u"third"_s, {}).value(), std::nullopt);
}

void TestMissingSince::tellsWhereFillingWasNotFinished()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    std::vector<history::Record> records{recordAt(test::noon, u"mine"_s, false)};
    const auto store = test::openStore(path);
    QVERIFY(store->append(records));
    QVERIFY(store->setUnfilled(u"mine"_s, test::noon - 2h));
    QVERIFY(store->setUnfilled(u"mine"_s, test::noon - 1h));
    QCOMPARE(history::missingSince(path, u"mine"_s, {}).value(), test::noon - 1h);
    QCOMPARE(history::missingSince(path, u"other"_s, {}).value(), std::nullopt);
    QVERIFY(store->setUnfilled(u"mine"_s, {}));
    QCOMPARE(history::missingSince(path, u"mine"_s, {}).value(), test::noon);
}

void TestMissingSince::knowsNothingOfAnEmptyHistory()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    const auto store = test::openStore(path);
    QCOMPARE(history::missingSince(path, u"mine"_s, {}).value(), std::nullopt);
}

void TestMissingSince::saysThatThereIsNoHistory()
{
    const QTemporaryDir folder;
    QVERIFY(!history::missingSince(folder.filePath(u"none.sqlite"_s), u"mine"_s, {}));
}

QTEST_GUILESS_MAIN(TestMissingSince)
#include "tst_missingsince.moc"
