// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/database.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <atomic>
#include <ctime>
#include <thread>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using history::Query;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyHistoryHasNothing();
    void filters_data();
    void filters();
    void findsWords_data();
    void findsWords();
    void hostileWordsAreWords_data();
    void hostileWordsAreWords();
    void tooManyWordsAreRefused();
    void beginningsAreFoundHoweverManyWordsBeginSo();
    void countsByDay_data();
    void countsByDay();
    void countsTheUnread();
    void givesPages();
    void everyPageIsRightHoweverFar();
    void agreesWithAPlainSearch();
    void pagesFitTogetherWhileMessagesArrive();
    void showsWhatANewerVersionWrote();
    void findsAMessageByItsOwnId();
    void knowsWhatWasToBeABubbleAndIsUnread();
    void showsABodyThatCannotBeRead();
    void aLongAnswerCanBeEnded();
    void readsWhileItIsWritten();
    void cannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }
    void store(std::vector<history::Record> records) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static void setZone(const QByteArray &zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

void TestReader::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReader::cleanup()
{
    setZone("UTC");
}

void TestReader::store(std::vector<history::Record> records) const
{
    const auto done = test::openStore(path())->append(records);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

static history::Record worded(const QString &id, const QString &sentence)
{
    auto record = test::recordOf(id);
    record.digest.subtitle = sentence;
    record.digest.headline.clear();
    return record;
}

void TestReader::anEmptyHistoryHasNothing()
{
    (void)test::openStore(path());
    const auto reader = test::openReader(path(), u"ines"_s);
    QVERIFY(*reader->overview({}) == history::Overview());
    QVERIFY(*reader->overview({.search = test::searchFor(u"x"_s)}) == history::Overview());
    QVERIFY(reader->rows({}, 0, 50)->isEmpty());
    QVERIFY(reader->rows({}, 10'000, 50)->isEmpty());
    QCOMPARE(*reader->record(1), std::nullopt);
}

void TestReader::filters_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << Query() << QStringList({u"git"_s, u"copr"_s, u"mass"_s, u"build"_s});
    QTest::newRow("service") << Query{.service = u"copr"_s} << QStringList({u"copr"_s});
    QTest::newRow("a service that begins so") << Query{.service = u"cop"_s} << QStringList();
    QTest::newRow("user") << Query{.user = u"tomas"_s} << QStringList({u"git"_s, u"mass"_s});
    QTest::newRow("user in capitals") << Query{.user = u"Tomas"_s} << QStringList({u"git"_s, u"mass"_s});
    QTest::newRow("about") << Query{.about = u"noor"_s} << QStringList({u"copr"_s});
    QTest::newRow("about the acting one") << Query{.about = u"robot-1"_s} << QStringList({u"git"_s});
    QTest::newRow("package") << Query{.package = u"python-quill"_s} << QStringList({u"copr"_s, u"mass"_s});
    QTest::newRow("a part of a package") << Query{.package = u"quill"_s} << QStringList();
    QTest::newRow("severity") << Query{.severity = meta::Severity::Problem} << QStringList({u"mass"_s, u"build"_s});
    QTest::newRow("severity of nothing special") << Query{.severity = meta::Severity::Info} << QStringList({u"copr"_s});
    QTest::newRow("unread") << Query{.isUnreadOnly = true} << QStringList({u"copr"_s, u"build"_s});
    QTest::newRow("unread of a service") << Query{.service = u"copr"_s, .isUnreadOnly = true}
                                         << QStringList({u"copr"_s});
    QTest::newRow("unread problems") << Query{.severity = meta::Severity::Problem, .isUnreadOnly = true}
                                     << QStringList({u"build"_s});
    QTest::newRow("unread of a user") << Query{.user = u"noor"_s, .isUnreadOnly = true} << QStringList({u"copr"_s});
    QTest::newRow("unread with words") << Query{.search = test::searchFor(u"unheard"_s), .isUnreadOnly = true}
                                       << QStringList({u"copr"_s});
    QTest::newRow("from a moment on") << Query{.after = test::noon + 1h}
                                      << QStringList({u"git"_s, u"copr"_s, u"mass"_s});
    QTest::newRow("before a moment") << Query{.before = test::noon + 1h} << QStringList({u"build"_s});
    QTest::newRow("between odd moments") << Query{.after = test::noon + 1ms, .before = test::noon + 2h + 1ms}
                                         << QStringList({u"copr"_s, u"mass"_s});
    QTest::newRow("between, turned around") << Query{.after = test::noon + 2h, .before = test::noon} << QStringList();
    QTest::newRow("a user's package of a service")
        << Query{.service = u"buildsys"_s, .user = u"tomas"_s, .package = u"python-quill"_s}
        << QStringList({u"mass"_s});
    QTest::newRow("words and all") << Query{.search = test::searchFor(u"rebuild"_s),
                                          .service = u"buildsys"_s,
                                          .user = u"tomas"_s,
                                          .package = u"python-quill"_s,
                                          .severity = meta::Severity::Problem,
                                          .about = u"ines"_s,
                                          .after = test::noon,
                                          .before = test::noon + 1h + 1ms}
                                   << QStringList({u"mass"_s});
    QTest::newRow("nobody") << Query{.user = u"nobody"_s} << QStringList();
    QTest::newRow("a hostile user") << Query{.user = u"x\" OR \"tomas"_s} << QStringList();
    QTest::newRow("a hostile service") << Query{.service = u"' OR 1=1 --"_s} << QStringList();
}

void TestReader::filters()
{
    QFETCH(const Query, query);
    QFETCH(const QStringList, ids);
    auto mass = worded(u"mass"_s, u"Rebuild of everything"_s);
    mass.time = test::noon + 1h;
    mass.digest.usernames = {u"ines"_s, u"tomas"_s};
    mass.digest.packages = {u"libaurora"_s, u"python-quill"_s};
    mass.isUnread = false;
    auto copr = worded(u"copr"_s, u"An unheard of thing"_s);
    copr.time = test::noon + 2h;
    copr.digest.service = u"copr"_s;
    copr.digest.usernames = {u"noor"_s};
    copr.digest.agent = u"noor"_s;
    copr.digest.packages = {u"python-quill"_s};
    copr.digest.severity = meta::Severity::Info;
    auto git = worded(u"git"_s, u"A commit"_s);
    git.time = test::noon + 3h;
    git.digest.service = u"git"_s;
    git.digest.usernames = {u"tomas"_s};
    git.digest.agent = u"robot-1"_s;
    git.digest.packages.clear();
    git.digest.severity = meta::Severity::Fixed;
    git.isUnread = false;
    store({test::recordOf(u"build"_s), mass, copr, git});

    const auto reader = test::openReader(path());
    QCOMPARE(test::idsOf(*reader, query), ids);
    QCOMPARE(test::countOf(*reader, query), ids.size());
}

void TestReader::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    const auto both = QStringList({u"b"_s, u"a"_s});
    QTest::newRow("nothing asked") << QString() << both;
    QTest::newRow("blanks") << u"   "_s << both;
    QTest::newRow("a word") << u"zstd"_s << QStringList({u"a"_s});
    QTest::newRow("capitals") << u"ZSTD"_s << QStringList({u"a"_s});
    QTest::newRow("accents") << u"zażolc"_s << QStringList({u"b"_s});
    QTest::newRow("two words, any order") << u"below window"_s << QStringList({u"a"_s});
    QTest::newRow("words of different messages") << u"zstd tokenizer"_s << QStringList();
    QTest::newRow("two letters of a word") << u"zs"_s << QStringList({u"a"_s});
    QTest::newRow("three letters") << u"tok"_s << QStringList({u"b"_s});
    QTest::newRow("four letters") << u"toke"_s << QStringList({u"b"_s});
    QTest::newRow("most of a word") << u"tokenize"_s << QStringList({u"b"_s});
    QTest::newRow("a beginning that is not there") << u"tokex"_s << QStringList();
    QTest::newRow("a beginning, but a blank follows") << u"toke "_s << QStringList();
    QTest::newRow("a beginning that is not the last") << u"toke new"_s << QStringList();
    QTest::newRow("a beginning after a word") << u"new toke"_s << QStringList({u"b"_s});
    QTest::newRow("the middle of a word") << u"kenizer"_s << QStringList();
    QTest::newRow("one letter that is a word") << u"c"_s << QStringList({u"b"_s});
    QTest::newRow("one letter that is none") << u"t"_s << QStringList();
    QTest::newRow("a number") << u"27"_s << QStringList({u"a"_s});
    QTest::newRow("the beginning of a long number") << u"1234"_s << QStringList({u"b"_s});
    QTest::newRow("a name of two words") << u"python-quill"_s << QStringList({u"b"_s});
    QTest::newRow("its words the wrong way round") << u"quill-python"_s << QStringList();
    QTest::newRow("the beginning of a name") << u"python-qu"_s << QStringList({u"b"_s});
    QTest::newRow("a person") << u"ines"_s << both;
    QTest::newRow("a topic") << u"buildsys.build.state"_s << both;
    QTest::newRow("the long form") << u"regression"_s << QStringList({u"a"_s});
    QTest::newRow("Japanese, a part") << u"失敗"_s << QStringList({u"b"_s});
    QTest::newRow("words of SQLite's") << u"new AND OR NOT tokenizer"_s << QStringList();
}

void TestReader::findsWords()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, ids);
    auto first = worded(u"a"_s, u"\u2068jonas\u2069 opened #15: \"Keep the zstd window below 27 on 32-bit\""_s);
    first.digest.longForm = u"It was a regression."_s;
    auto second = worded(u"b"_s, u"Tests failed: \"Port to C, the new tokenizer\" 構築が失敗 Zażółć 123456789"_s);
    second.digest.subtitle.replace(u"ó"_s, u"o"_s).replace(u"ł"_s, u"l"_s);
    second.digest.packages = {u"python-quill"_s};
    store({first, second});
    const auto reader = test::openReader(path());
    QCOMPARE(test::idsOf(*reader, {.search = test::searchFor(words)}), ids);
    QCOMPARE(test::countOf(*reader, {.search = test::searchFor(words)}), ids.size());
}

void TestReader::hostileWordsAreWords_data()
{
    QTest::addColumn<QString>("words");
    for (const char *const words : {"\"", "\"\"\"", "*", "a*", "NEAR(", "NEAR(a b, 2)", "-", "-libaurora", "^",
             "text:", "text : libaurora", "{text} : x", "a AND", "OR", "NOT", "(", ")", "+", "';--", "%", "\\", "a\"b",
             "\"libaurora", "libaurora\" OR \"x", "rowid", "?1", "\xc2\x80\xc2\x80\xc2\x80uines", "\xf0\x9f\x98\x80"}) {
        QTest::newRow(words) << QString::fromUtf8(words);
    }
    QTest::newRow("NUL") << u"\0"_s;
    QTest::newRow("NUL in a word") << u"lib\0aurora"_s;
    QTest::newRow("a lone surrogate") << QString(QChar(0xDC00));
    QTest::newRow("tabs and lines") << u"\t\r\n"_s;
    QTest::newRow("a word of 4,000 letters") << QString(4000, u'x');
    QTest::newRow("4,000 stars") << QString(4000, u'*');
}

void TestReader::hostileWordsAreWords()
{
    QFETCH(const QString, words);
    const auto search = history::parseSearch(words, test::noon);
    if (!search) {
        QVERIFY(!history::explain(search.error(), words).isEmpty());
        return;
    }
    store({test::recordOf(u"a"_s)});
    const auto reader = test::openReader(path());
    const auto rows = reader->rows({.search = *search}, 0, 50);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    const auto overview = reader->overview({.search = *search});
    QVERIFY2(overview, overview ? "" : qPrintable(overview.error().detail));
    QCOMPARE(overview->messages, rows->size());
}

void TestReader::tooManyWordsAreRefused()
{
    store({test::recordOf(u"a"_s)});
    const auto reader = test::openReader(path());
    const history::SearchClause words(33, {.text = u"a"_s});
    const Query query{.search = {{words}}};
    for (const auto &error : {reader->rows(query, 0, 50).error(), reader->overview(query).error()}) {
        QCOMPARE(error.code, history::ErrorCode::Query);
        QVERIFY(error.detail.contains(u"words"));
    }
}

void TestReader::beginningsAreFoundHoweverManyWordsBeginSo()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 600; ++i) {
        const auto word = (i % 2 == 0 ? u"many"_s : u"few"_s) + QChar(u'a' + i / 2 % 26) + QChar(u'a' + i / 52);
        records.push_back(worded(QString::number(i), i < 400 ? word : u"fewer words"_s));
    }
    store(records);
    const auto reader = test::openReader(path());
    // 200 different words, 200 others, and one that 200 share.
    QCOMPARE(test::countOf(*reader, {.search = test::searchFor(u"many"_s)}), 200);
    QCOMPARE(test::idsOf(*reader, {.search = test::searchFor(u"many"_s)}).size(), 200);
    QCOMPARE(test::countOf(*reader, {.search = test::searchFor(u"few"_s)}), 400);
    QCOMPARE(test::idsOf(*reader, {.search = test::searchFor(u"few"_s)}).size(), 400);
    QCOMPARE(test::countOf(*reader, {.search = test::searchFor(u"fewe"_s)}), 208);
    QCOMPARE(test::idsOf(*reader, {.search = test::searchFor(u"fewe"_s)}).size(), 208);
}

void TestReader::countsByDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("Nepal") << QByteArray("NPT-5:45");
    QTest::newRow("Central Europe") << QByteArray("CET-1CEST,M3.5.0,M10.5.0/3");
    QTest::newRow("Hawaii") << QByteArray("HST10");
}

/// Messages every quarter and a bit over weeks in which summer time begins, against Qt's calendar.
void TestReader::countsByDay()
{
    QFETCH(const QByteArray, zone);
    setZone(zone);
    std::vector<history::Record> records;
    QMap<QDate, history::Day> expected;
    for (int i = 0; i < 2000; ++i) {
        const auto time = test::noon + 28min * i;
        auto record = test::recordOf(QString::number(i), time);
        record.digest.severity = i % 5 == 0 ? meta::Severity::Problem : meta::Severity::Info;
        record.isUnread = i % 3 == 0;
        records.push_back(record);
        const auto date = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
        auto &day = expected[date];
        day.date = date;
        day.messages += 1;
        day.rows += 1;
        day.problems += i % 5 == 0 ? 1 : 0;
    }
    store(records);
    auto newestFirst = expected.values();
    std::ranges::reverse(newestFirst);
    const auto reader = test::openReader(path());
    const std::vector<history::Day> days(newestFirst.begin(), newestFirst.end());
    // From the kept counts, and from the index.
    for (const auto &query :
        {Query(), Query{.service = u"buildsys"_s}, Query{.search = test::searchFor(u"libaurora"_s)},
            Query{.user = u"ines"_s}, Query{.after = test::noon - 1ms}}) {
        const auto overview = reader->overview(query);
        QVERIFY(overview);
        QVERIFY(overview->days == days);
        QCOMPARE(overview->messages, 2000);
        QCOMPARE(overview->problems, 400);
    }
    const auto problems = reader->overview({.severity = meta::Severity::Problem});
    QCOMPARE(problems->messages, 400);
    QCOMPARE(problems->problems, 400);
    QCOMPARE(reader->overview({.severity = meta::Severity::Info})->problems, 0);
    const auto unread = reader->overview({.isUnreadOnly = true});
    QCOMPARE(unread->messages, 667);
    QCOMPARE(unread->problems, 134);
}

void TestReader::countsTheUnread()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 12; ++i) {
        auto record = test::recordOf(QString::number(i));
        record.isUnread = i % 2 == 0;
        record.digest.severity = i % 4 == 0 ? meta::Severity::Problem : meta::Severity::Info;
        record.digest.service = i < 4 ? u"copr"_s : u"buildsys"_s;
        record.digest.usernames = {i < 6 ? u"ines"_s : u"noor"_s};
        record.digest.agent.clear();
        records.push_back(record);
    }
    store(records);
    const auto overview = test::openReader(path(), u"noor"_s)->overview({.service = u"copr"_s});
    QVERIFY(overview);
    QCOMPARE(overview->messages, 4);
    QCOMPARE(overview->unread, 6);
    QCOMPARE(overview->unreadProblems, 3);
    QCOMPARE(overview->unreadAboutReader, 3);
    QCOMPARE(overview->unreadByService, (QHash<QString, qint64>{{u"copr"_s, 2}, {u"buildsys"_s, 4}}));
    QCOMPARE(overview->messagesByService, (QHash<QString, qint64>{{u"copr"_s, 4}, {u"buildsys"_s, 8}}));
    QCOMPARE(test::openReader(path())->overview({})->unreadAboutReader, 0);
}

void TestReader::givesPages()
{
    std::vector<history::Record> records;
    for (int i = 0; i < 10; ++i) {
        records.push_back(test::recordOf(QString::number(i)));
    }
    store(records);
    const auto reader = test::openReader(path());
    const auto page = reader->rows({}, 3, 2);
    QCOMPARE(page->size(), 2);
    QCOMPARE((*page)[0].id, u"6"_s);
    QCOMPARE((*page)[1].id, u"5"_s);
    QCOMPARE(reader->rows({}, 8, 50)->size(), 2);
    QVERIFY(reader->rows({}, 10, 50)->isEmpty());
    QVERIFY(reader->rows({}, 0, 0)->isEmpty());
    QVERIFY(reader->rows({}, 0, -1)->isEmpty());
    QCOMPARE(reader->rows({}, -5, 1)->front().id, u"9"_s);
}

/// Far pages are found by way of the kept counts.
void TestReader::everyPageIsRightHoweverFar()
{
    QRandomGenerator random(7);
    std::vector<history::Record> records;
    for (int i = 0; i < 3000; ++i) {
        auto record =
            test::recordOf(QString::number(i), test::noon + std::chrono::minutes(random.bounded(60 * 24 * 20)));
        record.digest.service = i % 3 == 0 ? u"copr"_s : u"buildsys"_s;
        record.digest.severity = i % 4 == 0 ? meta::Severity::Problem : meta::Severity::Info;
        records.push_back(record);
    }
    store(records);
    const auto reader = test::openReader(path());
    for (const auto &query : {Query(), Query{.service = u"copr"_s}, Query{.severity = meta::Severity::Problem},
             Query{.after = test::noon + 26h, .before = test::noon + 24h * 15},
             Query{.service = u"buildsys"_s, .severity = meta::Severity::Info, .before = test::noon + 24h * 9},
             Query{.upTo = 2500}, Query{.service = u"copr"_s, .severity = meta::Severity::Info, .upTo = 1700}}) {
        const auto all = reader->rows(query, 0, 5000);
        QVERIFY(all);
        QCOMPARE(test::countOf(*reader, query), all->size());
        for (const qint64 offset : {0, 199, 200, 201, 250, 777, 1500, 2999, 4000}) {
            const auto page = reader->rows(query, offset, 20);
            QVERIFY(page);
            QCOMPARE(*page, all->mid(offset, 20));
        }
    }
}

/// Random records and random questions, against a loop.
void TestReader::agreesWithAPlainSearch()
{
    QRandomGenerator random(20260302);
    const QStringList people = {u"ines"_s, u"noor"_s, u"tomas"_s};
    const QStringList services = {u"copr"_s, u"git"_s};
    const QStringList words = {u"alpha"_s, u"alphabet"_s, u"beta"_s, u"gamma"_s};
    std::vector<history::Record> records;
    for (int i = 0; i < 300; ++i) {
        auto record = worded(
            QString::number(i), words[random.bounded(words.size())] + u' ' + words[random.bounded(words.size())]);
        record.time = test::noon + std::chrono::minutes(random.bounded(5000));
        record.digest.usernames = {people[random.bounded(people.size())]};
        record.digest.agent.clear();
        record.digest.service = services[random.bounded(services.size())];
        record.digest.severity = static_cast<meta::Severity>(random.bounded(4));
        record.isUnread = random.bounded(2) == 0;
        records.push_back(record);
    }
    store(records);
    std::ranges::stable_sort(records, [](const auto &a, const auto &b) {
        return a.time > b.time || (a.time == b.time && a.id.toInt() > b.id.toInt());
    });
    const auto reader = test::openReader(path());
    for (int round = 0; round < 500; ++round) {
        Query query;
        const auto isAsked = [&] { return random.bounded(3) == 0; };
        const auto word = isAsked() ? words[random.bounded(words.size())] : QString();
        query.search = test::searchFor(word);
        query.user = isAsked() ? people[random.bounded(people.size())] : QString();
        query.service = isAsked() ? services[random.bounded(services.size())] : QString();
        query.severity = isAsked() ? std::optional(static_cast<meta::Severity>(random.bounded(4))) : std::nullopt;
        query.isUnreadOnly = isAsked();
        query.after = isAsked() ? std::optional(test::noon + std::chrono::minutes(random.bounded(5000))) : std::nullopt;
        query.upTo = isAsked() ? random.bounded(400) : 0;
        query.before =
            isAsked() ? std::optional(test::noon + std::chrono::minutes(random.bounded(5000))) : std::nullopt;
        QStringList expected;
        for (const auto &record : records) {
            const auto isFound = [&](const QString &one) { return one.startsWith(word); };
            const bool isThere =
                std::ranges::any_of(record.digest.subtitle.split(u' '), isFound) &&
                (query.user.isEmpty() || record.digest.usernames.contains(query.user)) &&
                (query.service.isEmpty() || record.digest.service == query.service) &&
                (!query.severity || record.digest.severity == *query.severity) &&
                (!query.isUnreadOnly || record.isUnread) && (!query.after || record.time >= *query.after) &&
                (!query.before || record.time < *query.before) && (query.upTo == 0 || record.id.toInt() < query.upTo);
            if (isThere) {
                expected.append(record.id);
            }
        }
        QCOMPARE(test::idsOf(*reader, query), expected);
        QCOMPARE(test::countOf(*reader, query), expected.size());
    }
}

void TestReader::pagesFitTogetherWhileMessagesArrive()
{
    const auto writing = test::openStore(path());
    std::vector<history::Record> records;
    for (int i = 0; i < 600; ++i) {
        records.push_back(test::recordOf(QString::number(i), test::noon + 5min * i));
    }
    QVERIFY(writing->append(records));
    const auto reader = test::openReader(path());
    auto query = Query{.upTo = reader->overview({})->newestRow};
    QCOMPARE(query.upTo, 600);
    const auto all = reader->rows(query, 0, 1000);
    for (auto &record : records) {
        record.id += u"-later"_s;
        record.time += 1min;
    }
    QVERIFY(writing->append(records));
    const auto overview = reader->overview(query);
    QCOMPARE(overview->messages, 600);
    QCOMPARE(overview->newestRow, 1200);
    for (const qint64 offset : {0, 100, 250, 400, 599}) {
        QCOMPARE(*reader->rows(query, offset, 100), all->mid(offset, 100));
    }
    query.search = test::searchFor(u"libaurora"_s);
    QCOMPARE(test::countOf(*reader, query), 600);
    QCOMPARE(*reader->rows(query, 0, 1000), *all);
    query = {.isUnreadOnly = true, .upTo = 600};
    QCOMPARE(test::countOf(*reader, query), 600);
    QCOMPARE(*reader->rows(query, 0, 1000), *all);
}

void TestReader::showsWhatANewerVersionWrote()
{
    store({test::recordOf(u"a"_s)});
    {
        const auto database = history::Database::open(path(), history::Database::Access::Write);
        QVERIFY((*database)->execute(u"UPDATE message SET verdict = 'certain', reason = 'magic', outcome = 'sing', "
                                     u"urgency = 'loud', severity = 'odd',"
                                     " form = 'pigeon', certificate = NULL, certificate_at = 1000000"_s));
    }
    const auto reader = test::openReader(path());
    const auto record = reader->record(1);
    QVERIFY(record && *record);
    QVERIFY(!(*record)->verification.isTrusted());
    QVERIFY((*record)->verification.verdict == crypto::Verdict::Invalid);
    QVERIFY((*record)->decision.outcome == rules::Outcome::History);
    QCOMPARE((*record)->decision.urgency, rules::Urgency::Normal);
    QCOMPARE(test::idsOf(*reader, {}), QStringList({u"a"_s}));
}

void TestReader::knowsWhatWasToBeABubbleAndIsUnread()
{
    std::vector<history::Record> records;
    for (int i = 1; i <= 8; ++i) {
        auto record = test::recordOf(QString::number(i), test::noon + std::chrono::minutes(i));
        record.decision.outcome = i == 4 ? rules::Outcome::History : rules::Outcome::Bubble;
        record.isUnread = i != 5;
        record.incoming.isCatchUp = i == 6;
        records.push_back(record);
    }
    store(records);
    const auto reader = test::openReader(path());
    const auto idsFrom = [&reader](qint64 first, qint64 limit) {
        QStringList ids;
        const auto found = reader->unreadBubbles(first, limit);
        for (const auto &record : *found) {
            ids.append(record.id);
        }
        return ids;
    };
    QCOMPARE(idsFrom(2, 100), (QStringList{u"8"_s, u"7"_s, u"3"_s, u"2"_s}));
    QCOMPARE(idsFrom(1, 2), (QStringList{u"8"_s, u"7"_s}));
    QCOMPARE(idsFrom(9, 100), QStringList());
}

void TestReader::findsAMessageByItsOwnId()
{
    store({test::recordOf(u"a"_s), test::recordOf(u"b"_s), test::recordOf(u"c"_s)});
    const auto reader = test::openReader(path());
    const auto found = reader->recordWithId(u"b"_s);
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, u"b"_s);
    QCOMPARE(*reader->recordWithId(u"nobody"_s), std::nullopt);
    QCOMPARE(*reader->recordWithId({}), std::nullopt);
}

void TestReader::showsABodyThatCannotBeRead()
{
    auto record = test::recordOf(u"a"_s);
    record.incoming.body = "\xff no JSON";
    store({record});
    const auto reader = test::openReader(path());
    const auto back = reader->record(1);
    QVERIFY(back && *back);
    QCOMPARE((*back)->incoming.body, record.incoming.body);
    QCOMPARE((*back)->digest.subtitle, QString::fromUtf8(record.incoming.topic));
    QVERIFY((*back)->digest.severity == meta::Severity::Problem);
    QCOMPARE((*back)->digest.service, u"buildsys"_s);
}

void TestReader::aLongAnswerCanBeEnded()
{
    store({test::recordOf(u"a"_s)});
    const auto reader = test::openReader(path());
    int asked = 0;
    reader->setWanted([&] { return ++asked < 2; });
    const auto overview = reader->overview({.search = test::searchFor(u"libaurora"_s)});
    QVERIFY(!overview);
    QCOMPARE(overview.error().code, history::ErrorCode::Interrupted);
    reader->setWanted({});
    QVERIFY(reader->overview({.search = test::searchFor(u"libaurora"_s)}));
}

void TestReader::readsWhileItIsWritten()
{
    (void)test::openStore(path());
    std::atomic<bool> isDone = false;
    std::atomic<int> failures = 0;
    std::thread writer([&] {
        const auto store = test::openStore(path());
        for (int batch = 0; batch < 40; ++batch) {
            std::vector<history::Record> records;
            for (int i = 0; i < 25; ++i) {
                records.push_back(test::recordOf(u"%1-%2"_s.arg(batch).arg(i)));
            }
            failures += store->append(records) ? 0 : 1;
            failures += store->markRead({records[0].row}, true) ? 0 : 1;
        }
        isDone = true;
    });
    const auto reader = test::openReader(path(), u"ines"_s);
    qint64 seen = 0;
    bool wasDone = false;
    while (!wasDone) {
        wasDone = isDone;
        const auto overview = reader->overview({});
        const auto found = reader->overview({.search = test::searchFor(u"libaurora"_s)});
        const auto rows = reader->rows({}, 0, 50);
        // Whole batches only, and never fewer than before.
        if (!overview || !found || !rows || overview->messages % 25 != 0 || overview->messages < seen ||
            found->messages < overview->messages) {
            ++failures;
            break;
        }
        seen = overview->messages;
    }
    writer.join();
    QCOMPARE(failures, 0);
    QCOMPARE(seen, 1000);
    QCOMPARE(reader->overview({})->unread, 960);
    QCOMPARE(reader->overview({})->unreadAboutReader, 960);
}

void TestReader::cannotWrite()
{
    (void)test::openStore(path());
    const auto database = history::Database::open(path(), history::Database::Access::Read);
    QVERIFY(database);
    QVERIFY(!(*database)->execute(u"DELETE FROM message"_s));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
