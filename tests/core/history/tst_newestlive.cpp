// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/newestlive.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNewestLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsTheNewestOfTheProfileThatWasHeardLive();
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

void TestNewestLive::tellsTheNewestOfTheProfileThatWasHeardLive()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    std::vector<history::Record> records{recordAt(test::noon, u"mine"_s, false),
        recordAt(test::noon + 1min, u"mine"_s, false), recordAt(test::noon + 2min, u"mine"_s, true),
        recordAt(test::noon + 3min, u"other"_s, false)};
    const auto store = test::openStore(path);
    QVERIFY(store->append(records));
    QCOMPARE(history::newestLive(path, u"mine"_s, test::noon).value(), test::noon + 1min);
    QCOMPARE(history::newestLive(path, u"other"_s, test::noon).value(), test::noon + 3min);
    QCOMPARE(history::newestLive(path, u"mine"_s, test::noon + 2min).value(), std::nullopt);
    QCOMPARE(history::newestLive(path, u"third"_s, {}).value(), std::nullopt);
}

void TestNewestLive::knowsNothingOfAnEmptyHistory()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    const auto store = test::openStore(path);
    QCOMPARE(history::newestLive(path, u"mine"_s, {}).value(), std::nullopt);
}

void TestNewestLive::saysThatThereIsNoHistory()
{
    const QTemporaryDir folder;
    QVERIFY(!history::newestLive(folder.filePath(u"none.sqlite"_s), u"mine"_s, {}));
}

QTEST_GUILESS_MAIN(TestNewestLive)
#include "tst_newestlive.moc"
