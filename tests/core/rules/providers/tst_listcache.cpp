// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/listcache.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using rules::DatedPackages;
using rules::Owner;

namespace {

const auto source = u"https://src.example.org"_s;
const Owner marta{Owner::Kind::Account, u"marta"_s};
const DatedPackages list{{u"bash"_s, u"libaurora"_s}, Time(std::chrono::seconds(1772366400))};

} // namespace

class TestListCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void keepsAList();
    void onlyTheUserCanReadIt();
    void tellsOwnersAndSourcesApart();
    void whatIsDamagedIsNotThere_data();
    void whatIsDamagedIsNotThere();
    void whatIsHugeIsNotThere();
    void goesWithoutWhereNothingCanBeWritten();
};

void TestListCache::keepsAList()
{
    const QTemporaryDir folder;
    const rules::ListCache cache(folder.filePath(u"a/b"_s));
    QVERIFY(!cache.read(source, marta));
    cache.write(list, source, marta);
    QVERIFY(cache.read(source, marta) == list);
    cache.write({{}, list.fetchedAt}, source, marta);
    QVERIFY(cache.read(source, marta)->packages.isEmpty());
}

void TestListCache::onlyTheUserCanReadIt()
{
    const QTemporaryDir folder;
    const rules::ListCache cache(folder.path());
    cache.write(list, source, marta);
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(int(files.first().permissions() & others), 0);
    QVERIFY(!files.first().fileName().contains(u"marta"));
}

void TestListCache::tellsOwnersAndSourcesApart()
{
    const QTemporaryDir folder;
    const rules::ListCache cache(folder.path());
    cache.write(list, source, marta);
    QVERIFY(!cache.read(source, {Owner::Kind::Group, u"marta"_s}));
    QVERIFY(!cache.read(source, {Owner::Kind::Account, u"ines"_s}));
    QVERIFY(!cache.read(u"https://other.example.org"_s, marta));
}

void TestListCache::whatIsDamagedIsNotThere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("cut off") << QByteArray("1}") << QByteArray("1");
    QTest::newRow("another version") << QByteArray(R"("version":1)") << QByteArray(R"("version":2)");
    QTest::newRow("another's") << QByteArray("marta") << QByteArray("ines");
    QTest::newRow("another source") << QByteArray("src.example.org") << QByteArray("src.invalid");
    QTest::newRow("a name that is none") << QByteArray("libaurora") << QByteArray("lib aurora");
    QTest::newRow("a number for a name") << QByteArray(R"("libaurora")") << QByteArray("7");
    QTest::newRow("no list") << QByteArray(R"(["bash","libaurora"])") << QByteArray(R"("bash")");
    QTest::newRow("no time") << QByteArray("1772366400000") << QByteArray(R"("today")");
    QTest::newRow("a time before all times") << QByteArray("1772366400000") << QByteArray("-1");
}

void TestListCache::whatIsDamagedIsNotThere()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    auto text = rules::write(list, source, marta);
    QVERIFY(rules::readDatedPackages(text, source, marta) == list);
    QVERIFY(text.contains(before));
    QVERIFY(!rules::readDatedPackages(text.replace(before, after), source, marta));
}

void TestListCache::whatIsHugeIsNotThere()
{
    const QTemporaryDir folder;
    const rules::ListCache cache(folder.path());
    cache.write(list, source, marta);
    QFile file(QDir(folder.path()).entryInfoList(QDir::Files).first().filePath());
    QVERIFY(file.open(QIODevice::Append));
    file.write(QByteArray(8 * 1024 * 1024, ' '));
    file.close();
    QVERIFY(!cache.read(source, marta));
}

void TestListCache::goesWithoutWhereNothingCanBeWritten()
{
    const rules::ListCache cache(u"/proc/tidings"_s);
    cache.write(list, source, marta);
    QVERIFY(!cache.read(source, marta));
}

QTEST_GUILESS_MAIN(TestListCache)
#include "tst_listcache.moc"
