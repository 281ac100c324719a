// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/history/historyfixture.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Rows as this program does not write them: a newer version's, half-written ones, and those of hostile senders.
class TestStrangeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStrangeColumnIsReadWithCare_data();
    void aStrangeColumnIsReadWithCare();
    void wordsOfAnotherVersionAreTheMostCarefulChoice();
    void anItemWithoutItsTextsGetsThemAnew();
    void aMemberWithoutItsItemStandsAlone();
    void aTextOfAMegabyteIsShownAndFound();
    void aThousandConstituentsAreOneRow();
    void clocksThatWereWrong_data();
    void clocksThatWereWrong();

private:
    void store(std::vector<history::Record> records) { QVERIFY(test::openStore(m_path)->append(records)); }
    void change(const QString &sql) { QVERIFY(test::openDatabase(m_path)->execute(sql)); }
    /// The one row of the list.
    [[nodiscard]] history::Record row(const history::Query &query = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStrangeRows::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"history.sqlite"_s);
}

void TestStrangeRows::cleanup()
{
    m_folder.reset();
}

history::Record TestStrangeRows::row(const history::Query &query) const
{
    const auto rows = test::openReader(m_path)->rows(query, 0, 10);
    return rows && rows->size() == 1 ? rows->first() : history::Record();
}

void TestStrangeRows::aStrangeColumnIsReadWithCare_data()
{
    QTest::addColumn<QString>("assignment");
    const auto column = [](const char *name, const QString &assignment) { QTest::newRow(name) << assignment; };
    column("severity", u"severity = 'catastrophe'"_s);
    column("verdict", u"verdict = 'notarised'"_s);
    column("reason", u"reason = 'moonlight'"_s);
    column("outcome", u"outcome = 'telegram'"_s);
    column("urgency", u"urgency = 'yesterday'"_s);
    column("held back", u"held_back = 'weather'"_s);
    column("change", u"change = 'improved'"_s);
    column("kind", u"kind = 'build.teleported'"_s);
    column("form", u"form = 'pigeon'"_s);
    column("no body", u"body = X''"_s);
    column("half a body", u"body = substr(body, 1, 40)"_s);
    column("no JSON", u"body = CAST('<html>' AS BLOB)"_s);
    column("no UTF-8", u"body = X'7b22ff80fe'"_s);
    column("a certificate behind the end", u"certificate_at = 1000000000"_s);
    column("a certificate before the beginning", u"certificate_at = -5"_s);
    column("a certificate that is not there", u"certificate = NULL"_s);
    column("no topic", u"topic = X''"_s);
    column("headers that are none", u"headers = X'00ff'"_s);
    column("words in place of numbers", u"time = 'noon', received_at = 'one'"_s);
}

void TestStrangeRows::aStrangeColumnIsReadWithCare()
{
    QFETCH(const QString, assignment);
    store({test::recordOf(u"a"_s)});
    change(u"UPDATE message SET "_s + assignment);
    const auto record = row();
    QCOMPARE(record.id, u"a"_s);
    QVERIFY(record.isUnread);
    QVERIFY(!assignment.startsWith(u"topic"_s) ? !record.digest.subtitle.isEmpty() : true);
    QCOMPARE(test::countOf(*test::openReader(m_path), {}), 1);
}

void TestStrangeRows::wordsOfAnotherVersionAreTheMostCarefulChoice()
{
    store({test::recordOf(u"a"_s)});
    change(u"UPDATE message SET verdict = 'notarised', outcome = 'telegram', service = 'teleport'"_s);
    const auto record = row();
    QVERIFY(!record.verification.isTrusted());
    QVERIFY(record.decision.outcome != rules::Outcome::Bubble);
}

void TestStrangeRows::anItemWithoutItsTextsGetsThemAnew()
{
    std::vector<history::Record> records{test::recordOf(u"a"_s), test::recordOf(u"b"_s, test::noon + 1s)};
    for (auto &record : records) {
        record.groupKeys = {{.text = u"rule\u001flibaurora"_s}};
    }
    store(std::move(records));
    for (const auto &texts : {u""_s, u"{"_s, u"[1]"_s, u"{\"subtitle\":7}"_s}) {
        change(u"UPDATE item SET texts = '%1', verdict = 'notarised'"_s.arg(texts));
        const auto record = row();
        QCOMPARE(record.item.count, 2);
        QVERIFY2(!record.item.texts.subtitle.isEmpty(), qPrintable(texts));
    }
}

void TestStrangeRows::aMemberWithoutItsItemStandsAlone()
{
    std::vector<history::Record> records{test::recordOf(u"a"_s), test::recordOf(u"b"_s, test::noon + 1s)};
    for (auto &record : records) {
        record.groupKeys = {{.text = u"rule\u001flibaurora"_s}};
    }
    store(std::move(records));
    change(u"DELETE FROM item"_s);
    const auto record = row();
    QCOMPARE(record.id, u"b"_s);
    QCOMPARE(record.item.id, 0);
}

void TestStrangeRows::aTextOfAMegabyteIsShownAndFound()
{
    auto record = test::recordOf(u"a"_s);
    const QByteArray longWord(1'000'000, 'y');
    record.incoming.body.replace("libaurora", "libaurora " + longWord);
    record.digest.longForm = QString::fromLatin1(longWord);
    record.digest.packages = {u"libaurora"_s, QString::fromLatin1(longWord)};
    store({record});
    const auto read = row({.search = test::searchFor(u"libaurora"_s)});
    QCOMPARE(read.id, u"a"_s);
    QVERIFY(read.incoming.body.size() > longWord.size());
    // What a list shows of it is bounded.
    QVERIFY2(read.digest.subtitle.size() < 10'000, qPrintable(QString::number(read.digest.subtitle.size())));
}

void TestStrangeRows::aThousandConstituentsAreOneRow()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 1000; ++i) {
        records.push_back(test::recordOf(QString::number(i), test::noon + i * 1s));
        records.back().groupKeys = {{.text = u"rule\u001flibaurora"_s}};
    }
    store(std::move(records));
    const auto record = row();
    QCOMPARE(record.item.count, 1000);
    QCOMPARE(test::openReader(m_path)->members(record.item.id, 5000)->size(), 1000);
    QVERIFY(record.item.texts.subtitle.size() < 10'000);
}

void TestStrangeRows::clocksThatWereWrong_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("1970") << qint64{0};
    QTest::newRow("before 1970") << qint64{-86'400};
    QTest::newRow("2100") << qint64{4'102'444'800};
    QTest::newRow("the year 9999") << qint64{253'402'300'799};
}

void TestStrangeRows::clocksThatWereWrong()
{
    QFETCH(const qint64, seconds);
    store({test::recordOf(u"now"_s), test::recordOf(u"wrong"_s, Time(std::chrono::seconds(seconds)))});
    const auto reader = test::openReader(m_path);
    const auto ids = test::idsOf(*reader, {});
    QCOMPARE(ids.size(), 2);
    QCOMPARE(ids.first(), seconds > test::noon.time_since_epoch().count() / 1000 ? u"wrong"_s : u"now"_s);
    const auto overview = reader->overview({});
    QVERIFY(overview);
    QCOMPARE(overview->messages, 2);
    QVERIFY(overview->days.size() == 2 && overview->days.back().date.isValid());
}

QTEST_GUILESS_MAIN(TestStrangeRows)
#include "tst_strangerows.moc"
