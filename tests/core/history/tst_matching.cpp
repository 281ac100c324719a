// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/matching.h"
#include "core/history/store.h"
#include "tests/support/search.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using history::Query;

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void answersAsTheDatabaseDoes_data();
    void answersAsTheDatabaseDoes();
    void theOneWhoActedIsNamed();
};

static constexpr Time noon{1772366400s};

void TestMatching::answersAsTheDatabaseDoes_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all") << Query() << true;
    QTest::newRow("service") << Query{.service = u"buildsys"_s} << true;
    QTest::newRow("other service") << Query{.service = u"bodhi"_s} << false;
    QTest::newRow("user") << Query{.user = u"marta"_s} << true;
    QTest::newRow("user in capitals") << Query{.user = u"MARTA"_s} << true;
    QTest::newRow("other user") << Query{.user = u"ines"_s} << false;
    QTest::newRow("part of a user") << Query{.user = u"mart"_s} << false;
    QTest::newRow("about") << Query{.about = u"marta"_s} << true;
    QTest::newRow("about in capitals") << Query{.about = u"Marta"_s} << true;
    QTest::newRow("about somebody else") << Query{.about = u"ines"_s} << false;
    QTest::newRow("package") << Query{.package = u"libaurora"_s} << true;
    QTest::newRow("package in capitals") << Query{.package = u"LibAurora"_s} << true;
    QTest::newRow("other package") << Query{.package = u"aurora"_s} << false;
    QTest::newRow("severity") << Query{.severity = meta::Severity::Problem} << true;
    QTest::newRow("other severity") << Query{.severity = meta::Severity::Fixed} << false;
    QTest::newRow("unread") << Query{.isUnreadOnly = true} << true;
    QTest::newRow("from its moment on") << Query{.after = noon} << true;
    QTest::newRow("after it") << Query{.after = noon + 1ms} << false;
    QTest::newRow("up to its moment") << Query{.before = noon} << false;
    QTest::newRow("before later") << Query{.before = noon + 1ms} << true;
    QTest::newRow("word") << Query{.search = test::searchFor(u"failed"_s)} << true;
    QTest::newRow("word in capitals") << Query{.search = test::searchFor(u"FAILED"_s)} << true;
    QTest::newRow("beginning of a word") << Query{.search = test::searchFor(u"libau"_s)} << true;
    QTest::newRow("two words") << Query{.search = test::searchFor(u"build libaurora"_s)} << true;
    QTest::newRow("one word too many") << Query{.search = test::searchFor(u"build gnome"_s)} << false;
    QTest::newRow("blanks") << Query{.search = test::searchFor(u"   "_s)} << true;
    QTest::newRow("no letter or digit") << Query{.search = test::searchFor(u"?!"_s)} << true;
    QTest::newRow("accent") << Query{.search = test::searchFor(u"fáiled"_s)} << true;
    QTest::newRow("all of it") << Query{.search = test::searchFor(u"failed"_s),
                                      .service = u"buildsys"_s,
                                      .user = u"marta"_s,
                                      .isUnreadOnly = true}
                               << true;
}

/// Both are asked: what stands in the list at once has to be what the list would hold if it were made anew.
void TestMatching::answersAsTheDatabaseDoes()
{
    QFETCH(Query, query);
    auto record = test::buildOf(7, noon);
    QTEST(history::matches(query, record), "fits");

    const QTemporaryDir folder;
    const auto path = folder.filePath(u"history.sqlite"_s);
    const auto store = history::Store::open(path);
    QVERIFY(store);
    QVERIFY((*store)->append(std::span(&record, 1)));
    const auto reader = history::Reader::open(path, {.reader = u"marta"_s});
    QVERIFY(reader);
    const auto found = (*reader)->rows(query, 0, 10);
    QVERIFY(found);
    QTEST(!found->isEmpty(), "fits");
}

void TestMatching::theOneWhoActedIsNamed()
{
    meta::Digest digest;
    digest.agent = u"marta"_s;
    digest.usernames = {u"ines"_s};
    QVERIFY(history::isAbout(digest, u"marta"_s));
    QVERIFY(history::isAbout(digest, u"ines"_s));
    QVERIFY(!history::isAbout(digest, u"jonas"_s));
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
