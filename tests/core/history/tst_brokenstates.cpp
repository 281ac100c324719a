// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/brokenstates.h"
#include "core/rules/statememory.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using rules::Change;

/// What is broken is known again after a restart.
class TestBrokenStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatBrokeIsKeptUntilItIsMended();
    void whatBrokeLastComesFirst();
    void anotherProfileHasItsOwn();
    void whatIsVeryOldIsForgotten();
    void aDecisionIsReadBack();
    void withoutAHistoryThereIsNone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    void append(const QString &package, Change change, Time time = test::noon);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<history::Store> m_store;
    int m_count = 0;
};

static history::Record build(const QString &id, const QString &package, Change change, Time time)
{
    auto record = test::recordOf(id, time);
    record.digest.service = u"buildsys"_s;
    record.digest.kind = change == Change::Broke ? u"build.failed"_s : u"build.done"_s;
    record.digest.packages = {package};
    record.digest.objects = {u"primary/builds/%1/1/1.fc45"_s.arg(package)};
    record.stateChange = change;
    return record;
}

static QString subjectOf(const QString &package)
{
    return rules::StateMemory::subjectOf(build({}, package, Change::Broke, test::noon).digest);
}

void TestBrokenStates::init()
{
    test::failOnWarning();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = test::openStore(path());
}

void TestBrokenStates::append(const QString &package, Change change, Time time)
{
    std::vector<history::Record> records{build(u"2026-%1"_s.arg(++m_count), package, change, time)};
    QVERIFY(m_store->append(records));
}

void TestBrokenStates::whatBrokeIsKeptUntilItIsMended()
{
    const auto profile = test::recordOf({}).profile;
    QCOMPARE(history::readBroken(path(), profile), QStringList());
    append(u"quill"_s, Change::Broke);
    append(u"bash"_s, Change::None);
    QCOMPARE(history::readBroken(path(), profile), QStringList{subjectOf(u"quill"_s)});
    append(u"quill"_s, Change::Mended);
    QCOMPARE(history::readBroken(path(), profile), QStringList());
}

void TestBrokenStates::whatBrokeLastComesFirst()
{
    append(u"quill"_s, Change::Broke);
    append(u"bash"_s, Change::Broke, test::noon + std::chrono::hours(1));
    const QStringList expected{subjectOf(u"bash"_s), subjectOf(u"quill"_s)};
    QCOMPARE(history::readBroken(path(), test::recordOf({}).profile), expected);
}

void TestBrokenStates::anotherProfileHasItsOwn()
{
    append(u"quill"_s, Change::Broke);
    QCOMPARE(history::readBroken(path(), u"another"_s), QStringList());
}

void TestBrokenStates::whatIsVeryOldIsForgotten()
{
    append(u"quill"_s, Change::Broke);
    QVERIFY(m_store->prune({}, test::noon + history::brokenAtMost));
    QCOMPARE(history::readBroken(path(), test::recordOf({}).profile).size(), 1);
    QVERIFY(m_store->prune({}, test::noon + history::brokenAtMost + std::chrono::hours(1)));
    QCOMPARE(history::readBroken(path(), test::recordOf({}).profile).size(), 0);
}

void TestBrokenStates::aDecisionIsReadBack()
{
    auto record = test::recordOf(u"2026-x"_s);
    record.decision = {.rule = u"Mine"_s, .heldBack = rules::HeldBack::Muted, .change = Change::Broke};
    std::vector<history::Record> records{record};
    QVERIFY(m_store->append(records));
    const auto read = test::openReader(path())->record(records.front().row);
    QVERIFY(read && *read);
    QCOMPARE((*read)->decision, record.decision);
}

void TestBrokenStates::withoutAHistoryThereIsNone()
{
    QCOMPARE(history::readBroken(m_folder->filePath(u"none"_s), u"x"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestBrokenStates)
#include "tst_brokenstates.moc"
