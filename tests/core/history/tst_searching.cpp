// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/matching.h"
#include "tests/core/history/historyfixture.h"
#include "tests/support/search.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using history::Query;
using history::SearchTerm;
using Field = SearchTerm::Field;

/// The whole search language, answered by a database.
class TestSearching : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<history::Record> m_records;
    std::unique_ptr<history::Reader> m_reader;

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void finds_data();
    void finds();
    void answersAsAPlainLookAtEachMessageDoes();
    void pagesFitTogether();
    void aLongLookCanBeEnded();
    void tellsNames();
    void namesComeBackAsTheyWere();
};

static const QStringList people{u"ines"_s, u"tomas"_s, u"Noor"_s, u"mass-rebuild"_s};
static const QStringList packages{u"libaurora"_s, u"python-quill"_s, u"gcc"_s};
static const QStringList services{u"buildsys"_s, u"git"_s, u"copr"_s};
static const QStringList topics{u"org.example.dev.buildsys.build"_s, u"org.example.prod.git.receive"_s,
    u"org.example.dev.copr.build.end"_s, u"build"_s};
static const QStringList words{u"failed"_s, u"fail"_s, u"finished"_s, u"window"_s};

/// A few hundred messages that differ in everything that can be asked; each third belongs to the one before.
void TestSearching::initTestCase()
{
    QRandomGenerator random(8);
    const auto oneOf = [&random](const QStringList &list) { return list[random.bounded(list.size())]; };
    for (int i = 0; i < 400; ++i) {
        auto record = test::recordOf(QString::number(i), test::noon + 7min * i);
        record.incoming.topic = oneOf(topics).toUtf8();
        record.digest.subtitle = oneOf(words) + u' ' + oneOf(words) + u' ' + QString::number(i);
        record.digest.headline.clear();
        record.digest.usernames = {oneOf(people)};
        record.digest.agent = oneOf(people);
        record.digest.packages = {oneOf(packages)};
        record.digest.service = oneOf(services);
        record.digest.kind = random.bounded(2) == 0 ? u"build.failed"_s : u"build"_s;
        record.digest.severity = static_cast<meta::Severity>(random.bounded(4));
        record.digest.link = random.bounded(2) == 0 ? u"https://example.org/"_s : QString();
        record.verification.verdict = static_cast<crypto::Verdict>(random.bounded(7));
        record.decision.heldBack = static_cast<rules::HeldBack>(random.bounded(4));
        record.isUnread = random.bounded(2) == 0;
        record.bodyHash = QByteArray::number(i);
        m_records.push_back(record);
    }
    const auto path = m_folder.filePath(u"history.sqlite"_s);
    QVERIFY(test::openStore(path)->append(m_records));
    // What was put together is the store's doing, not this test's: some are made members of an item here.
    const auto database = test::openDatabase(path);
    QVERIFY(database->execute(u"DELETE FROM member"_s));
    QVERIFY(database->execute(
        u"INSERT INTO member (spot, item, row) SELECT spot, 77, row FROM message WHERE row % 3 = 0"_s));
    for (auto &record : m_records) {
        record.item = record.row % 3 == 0 ? history::ItemState{.id = 77, .count = 2} : history::ItemState();
    }
    m_reader = test::openReader(path);
}

/// By nothing but what stands in the record.
static bool holds(const SearchTerm &term, const history::Record &record)
{
    const auto &digest = record.digest;
    const auto isOneOf = [&](const QStringList &names) { return names.contains(term.text, Qt::CaseInsensitive); };
    const auto parts = [](const QString &text) { return u'.' + text + u'.'; };
    switch (term.field) {
    case Field::Words: {
        const auto all = digest.subtitle.split(u' ') +
                         digest.usernames.join(u' ').toLower().replace(u'-', u' ').split(u' ') +
                         digest.agent.toLower().replace(u'-', u' ').split(u' ') +
                         digest.packages.join(u' ').replace(u'-', u' ').split(u' ') +
                         QString::fromUtf8(record.incoming.topic).split(u'.');
        return std::ranges::any_of(all, [&](const QString &word) {
            return term.isBeginning && term.text.size() > 1 ? word.startsWith(term.text) : word == term.text;
        });
    }
    case Field::User:
        return isOneOf(digest.usernames + QStringList{digest.agent});
    case Field::Package:
        return isOneOf(digest.packages);
    case Field::Service:
        return isOneOf({digest.service});
    case Field::Kind:
        return isOneOf({digest.kind});
    case Field::Severity:
        return toString(digest.severity) == term.text;
    case Field::Verdict:
        return toString(record.verification.verdict) == term.text;
    case Field::Topic:
        return parts(QString::fromUtf8(record.incoming.topic)).contains(parts(term.text));
    case Field::Has:
        return !digest.link.isEmpty();
    case Field::Row:
        return std::ranges::any_of(term.text.split(u','), [&record](const QString &part) {
            return record.row >= part.section(u'-', 0, 0).toLongLong() &&
                   record.row <= part.section(u'-', -1).toLongLong();
        });
    case Field::Before:
        return record.time < term.moment;
    case Field::After:
        return record.time >= term.moment;
    case Field::Is:
        break;
    }
    return term.text == u"unread"_s    ? record.isUnread
           : term.text == u"read"_s    ? !record.isUnread
           : term.text == u"grouped"_s ? record.item.count > 1
                                       : record.decision.heldBack == rules::HeldBack::Muted;
}

static bool holds(const history::SearchQuery &search, const history::Record &record)
{
    return std::ranges::all_of(search.clauses, [&](const history::SearchClause &clause) {
        return std::ranges::any_of(clause, [&](const SearchTerm &term) { return holds(term, record) != term.isNot; });
    });
}

static QString randomTerm(QRandomGenerator &random)
{
    const auto oneOf = [&random](const QStringList &list) { return list[random.bounded(list.size())]; };
    const auto time = [&] { return history::toSearchText(test::noon + 7min * random.bounded(400)); };
    const auto term = [&]() -> QString {
        switch (random.bounded(15)) {
        case 0:
            return u"user:"_s + oneOf(people).toUpper();
        case 1:
            return u"package:"_s + oneOf(packages);
        case 2:
            return u"service:"_s + oneOf(services);
        case 3:
            return u"kind:"_s + oneOf({u"build"_s, u"build.failed"_s, u"nothing"_s});
        case 4:
            return u"severity:"_s + oneOf(history::valuesOf(Field::Severity));
        case 5:
            return u"verdict:"_s + oneOf(history::valuesOf(Field::Verdict));
        case 6:
            return u"topic:"_s + oneOf({u"build"_s, u"dev.copr"_s, u"org.example"_s, u"uild"_s, u"example.git"_s});
        case 7:
        case 8:
            return u"is:"_s + oneOf(history::valuesOf(Field::Is));
        case 9:
            return u"has:link"_s;
        case 10:
            return u"after:"_s + time();
        case 11:
            return u"before:"_s + time();
        case 12: {
            const auto row = [&random] { return QString::number(random.bounded(400) + 1); };
            const auto first = random.bounded(380) + 1;
            return u"row:"_s + row() + u',' + QString::number(first) + u'-' + QString::number(first + 20);
        }
        default:
            return oneOf(words + QStringList{u"fai"_s, u"nowhere"_s, u"wind"_s, u"mass"_s});
        }
    }();
    return random.bounded(3) == 0 ? u'-' + term : term;
}

void TestSearching::answersAsAPlainLookAtEachMessageDoes()
{
    QRandomGenerator random(88);
    qsizetype found = 0;
    for (int round = 0; round < 150; ++round) {
        QStringList parts;
        for (int clause = random.bounded(4); clause >= 0; --clause) {
            QStringList any;
            for (int term = random.bounded(3) == 0 ? random.bounded(3) : 0; term >= 0; --term) {
                any.append(randomTerm(random));
            }
            parts.append(any.join(u" OR "_s));
        }
        const auto text = parts.join(u' ') + (random.bounded(2) == 0 ? u" "_s : QString());
        Query query{.search = test::searchFor(text)};
        query.isUnreadOnly = random.bounded(5) == 0;
        query.service = random.bounded(5) == 0 ? u"git"_s : QString();
        query.severity = random.bounded(5) == 0 ? std::optional(meta::Severity::Problem) : std::nullopt;
        query.upTo = random.bounded(5) == 0 ? random.bounded(400) + 1 : 0;
        QStringList expected;
        qint64 unread = 0;
        for (auto record = m_records.crbegin(); record != m_records.crend(); ++record) {
            const bool isThere = holds(query.search, *record) && (!query.isUnreadOnly || record->isUnread) &&
                                 (query.service.isEmpty() || record->digest.service == query.service) &&
                                 (!query.severity || record->digest.severity == *query.severity);
            QVERIFY2(history::matches(query, *record) == isThere, qPrintable(text + u" — "_s + record->id));
            if (isThere && (query.upTo == 0 || record->row <= query.upTo)) {
                expected.append(record->id);
                unread += record->isUnread ? 1 : 0;
            }
        }
        found += expected.size();
        QVERIFY2(test::idsOf(*m_reader, query) == expected, qPrintable(text));
        QVERIFY2(test::countOf(*m_reader, query) == expected.size(), qPrintable(text));
        const auto counted = m_reader->unread(query);
        QVERIFY2(counted && *counted == unread, qPrintable(text));
    }
    // Else it would have been about nothing.
    QVERIFY(found > 1000);
}

void TestSearching::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAnything");
    QTest::newRow("a person, not another") << u"user:ines -user:tomas"_s << true;
    QTest::newRow("both of two") << u"user:ines user:tomas"_s << true;
    QTest::newRow("only not") << u"-failed -package:gcc"_s << true;
    QTest::newRow("one of what is not") << u"-user:ines OR -is:unread"_s << true;
    QTest::newRow("impossible") << u"is:unread is:read"_s << false;
    QTest::newRow("nobody") << u"user:nobody"_s << false;
    QTest::newRow("a hostile name") << u"user:\"x\\\" OR \\\"tomas\""_s << false;
    QTest::newRow("a hostile topic") << u"topic:\"' OR 1=1 --\""_s << false;
    QTest::newRow("a topic of dots") << u"topic:..."_s << false;
    QTest::newRow("a topic with dots around") << u"topic:.copr."_s << true;
    QTest::newRow("between") << u"after:2026-03-01T13:00Z before:2026-03-01T14:00Z"_s << true;
    QTest::newRow("between, turned around") << u"before:2026-03-01T13:00Z after:2026-03-01T14:00Z"_s << false;
    QTest::newRow("by their rows") << u"row:1,400,399-500"_s << true;
    QTest::newRow("rows there are not") << u"row:401-9223372036854775807"_s << false;
    QTest::newRow("not before is after") << u"-before:2026-03-03T10:30Z"_s << true;
}

void TestSearching::finds()
{
    QFETCH(const QString, text);
    const auto found = test::idsOf(*m_reader, {.search = test::searchFor(text)});
    QTEST(!found.isEmpty(), "isAnything");
    QCOMPARE(test::countOf(*m_reader, {.search = test::searchFor(text)}), found.size());
}

void TestSearching::pagesFitTogether()
{
    const Query query{.search = test::searchFor(u"topic:build OR is:grouped -user:ines"_s)};
    const auto all = test::idsOf(*m_reader, query);
    QVERIFY(all.size() > 50);
    QStringList pages;
    for (qint64 offset = 0; offset < all.size(); offset += 20) {
        const auto page = m_reader->rows(query, offset, 20);
        QVERIFY(page);
        for (const auto &record : *page) {
            pages.append(record.id);
        }
    }
    QCOMPARE(pages, all);
}

void TestSearching::aLongLookCanBeEnded()
{
    const Query query{.search = test::searchFor(u"-topic:nothing.of.these is:grouped"_s)};
    int asked = 0;
    m_reader->setWanted([&] { return ++asked < 1; });
    const auto overview = m_reader->overview(query);
    QVERIFY(!overview);
    QCOMPARE(overview.error().code, history::ErrorCode::Interrupted);
    const auto rows = m_reader->rows(query, 399, 10);
    m_reader->setWanted({});
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, history::ErrorCode::Interrupted);
    QVERIFY(m_reader->rows(query, 399, 10));
}

void TestSearching::tellsNames()
{
    QCOMPARE(*m_reader->names(Field::User, {}, 10), QStringList({u"Noor"_s, u"ines"_s, u"mass-rebuild"_s, u"tomas"_s}));
    QCOMPARE(*m_reader->names(Field::User, u"mass-r"_s, 10), QStringList{u"mass-rebuild"_s});
    QCOMPARE(*m_reader->names(Field::Package, u"p"_s, 10), QStringList{u"python-quill"_s});
    QCOMPARE(*m_reader->names(Field::Kind, u"build"_s, 1), QStringList{u"build"_s});
    QCOMPARE(*m_reader->names(Field::Service, u"x"_s, 10), QStringList());
}

void TestSearching::namesComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    auto record = test::recordOf(u"a"_s);
    const QStringList names{u"c++ & \"co\""_s, u"naïve_Ünïcode"_s, u"構築"_s, u"a:b/c@d"_s};
    record.digest.packages = names;
    QVERIFY(test::openStore(path)->append(std::span(&record, 1)));
    const auto reader = test::openReader(path);
    const auto told = reader->names(Field::Package, {}, 10);
    QVERIFY(told);
    QCOMPARE(QSet<QString>(told->begin(), told->end()), QSet<QString>(names.begin(), names.end()));
    for (const auto &name : names) {
        SearchTerm term{.field = Field::Package, .text = name};
        QCOMPARE(test::idsOf(*reader, {.search = test::searchFor(history::toText(term))}).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
