// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/search.h"
#include "tests/support/test.h"
#include "ui/history/connectionline.h"
#include "ui/history/statewords.h"

#include <QFile>
#include <QLocale>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using bus::SourceState;
using history::Query;

/// What stands there in place of the list, and how the connections stand.
class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { test::failOnWarning(); }
    void everyEmptyViewHasWordsOfItsOwn_data();
    void everyEmptyViewHasWordsOfItsOwn();
    void whatWasTypedIsNoPattern();
    void troubleComesFirst_data();
    void troubleComesFirst();
    void tellsTheAgeOfTheLastMessage();
};

void TestStates::everyEmptyViewHasWordsOfItsOwn_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("all") << Query() << u"No messages yet"_s << QStringList();
    QTest::newRow("unread") << Query{.isUnreadOnly = true} << u"Nothing is unread"_s << QStringList(u"show-all"_s);
    QTest::newRow("problems") << Query{.severity = meta::Severity::Problem} << u"No problems"_s
                              << QStringList(u"show-all"_s);
    QTest::newRow("about me") << Query{.about = u"marta"_s} << u"Nothing about you yet"_s << QStringList(u"show-all"_s);
    QTest::newRow("service") << Query{.service = u"bodhi"_s} << u"No messages from Builds"_s
                             << QStringList(u"show-all"_s);
    QTest::newRow("words") << Query{.search = test::searchFor(u"x"_s)} << u"Nothing found"_s
                           << QStringList(u"clear-search"_s);
    QTest::newRow("words in a view") << Query{.search = test::searchFor(u"x"_s), .isUnreadOnly = true}
                                     << u"Nothing found"_s << QStringList({u"search-all"_s, u"clear-search"_s});
}

void TestStates::everyEmptyViewHasWordsOfItsOwn()
{
    QFETCH(Query, query);
    const auto words = ui::emptyWords(query, u"Builds"_s, u"Connected to Fedora"_s);
    QTEST(words.heading, "heading");
    QStringList steps;
    for (const auto &step : words.steps) {
        steps << step.name;
        QVERIFY(!step.label.isEmpty());
    }
    QTEST(steps, "steps");
    QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(words.glyph)));
}

void TestStates::whatWasTypedIsNoPattern()
{
    const auto words = ui::emptyWords({.search = test::searchFor(u"%1 %2 <b>"_s), .isUnreadOnly = true}, u"%2"_s, {});
    QCOMPARE(words.text, u"No message in %2 has “%1 %2 <b>” in it."_s);
}

void TestStates::troubleComesFirst_data()
{
    using Phase = SourceState::Phase;
    using Trouble = SourceState::Trouble;
    using Health = ui::ConnectionLine::Health;
    QTest::addColumn<QList<ui::NamedState>>("connections");
    QTest::addColumn<Health>("health");
    QTest::addColumn<QString>("words");
    const auto state = [](Phase phase, Trouble trouble = Trouble::None, const QString &detail = {}) {
        SourceState result;
        result.phase = phase;
        result.trouble = trouble;
        result.detail = detail;
        return result;
    };
    const ui::NamedState fedora{u"Fedora"_s, state(Phase::Connected)};
    const ui::NamedState gateway{u"Gateway"_s, state(Phase::Connected)};
    QTest::newRow("none") << QList<ui::NamedState>() << Health::Stopped << u"Not connected"_s;
    QTest::newRow("one") << QList{fedora} << Health::Connected << u"Connected to Fedora"_s;
    QTest::newRow("two") << QList{fedora, gateway} << Health::Connected << u"Connected to Fedora and Gateway"_s;
    QTest::newRow("connecting") << QList{fedora, {u"Gateway"_s, state(Phase::Connecting)}} << Health::Connecting
                                << u"Connecting to Gateway"_s;
    const auto broken = [&](Trouble trouble, const QString &detail) {
        return QList<ui::NamedState>{fedora, {u"Gateway"_s, state(Phase::Trouble, trouble, detail)}};
    };
    QTest::newRow("refused") << broken(Trouble::Refused, u"nothing listens at 127.0.0.1:9940"_s) << Health::Trouble
                             << u"No connection to Gateway: nothing listens at 127.0.0.1:9940. "
                                "Is the gateway running, and is the port right?"_s;
    QTest::newRow("lost") << broken(Trouble::Lost, {}) << Health::Trouble
                          << u"No connection to Gateway. Reconnecting."_s;
    QTest::newRow("other") << broken(Trouble::Other, u"%1 no buffer space"_s) << Health::Trouble
                           << u"No connection to Gateway: %1 no buffer space. Trying again."_s;
}

void TestStates::troubleComesFirst()
{
    QFETCH(QList<ui::NamedState>, connections);
    const auto line = ui::connectionLine(connections);
    QTEST(line.health, "health");
    QTEST(line.words, "words");
    QVERIFY(QFile::exists(u":/icons/%1.svg"_s.arg(ui::glyphOf(line.health))));
}

void TestStates::tellsTheAgeOfTheLastMessage()
{
    const Time now(100h);
    QList<ui::NamedState> connections{{u"Fedora"_s, {}}, {u"Gateway"_s, {}}};
    for (auto &connection : connections) {
        connection.state.phase = SourceState::Phase::Connected;
    }
    connections[0].state.lastMessageAt = now - 4s;
    connections[1].state.lastMessageAt = now - 4h;
    const auto line = ui::connectionLine(connections);
    QCOMPARE(ui::withAge(line, now), u"Connected to Fedora and Gateway, last message 4 sec ago"_s);
    QCOMPARE(ui::withAge({}, now), QString());
    connections[1].state.phase = SourceState::Phase::Trouble;
    connections[1].state.trouble = SourceState::Trouble::Lost;
    QCOMPARE(ui::withAge(ui::connectionLine(connections), now),
        u"No connection to Gateway. Reconnecting. Last message 4 sec ago."_s);
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
