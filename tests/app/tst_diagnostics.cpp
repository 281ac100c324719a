// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/diagnostics.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

#include <QGuiApplication>

using namespace tidings;
using namespace Qt::StringLiterals;

/// What people put into reports, which everybody can read.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tellsWhatIsNeeded();
    void hasNoSecrets_data();
    void hasNoSecrets();
    void isBounded();

private:
    [[nodiscard]] QString text() const { return app::diagnostics(m_facts, u"/home/marta"_s, m_clock.now()); }

    test::MovedClock m_clock;
    app::DiagnosticFacts m_facts;
};

void TestDiagnostics::tellsWhatIsNeeded()
{
    bus::SourceState state;
    state.phase = bus::SourceState::Phase::Trouble;
    state.trouble = bus::SourceState::Trouble::Refused;
    state.detail = u"rabbitmq.example.org:5671 refused the connection"_s;
    pipeline::BusStatus bus{.profile = u"fedora"_s, .state = state};
    bus.counts.received = 1234;
    m_facts = {.status = {.version = u"1.2.3"_s,
                   .profiles = {{u"fedora"_s, state}},
                   .unread = 7,
                   .history = u"/home/marta/.local/share/tidings/history.sqlite"_s,
                   .stored = 99},
        .buses = {bus},
        .tray = u"StatusNotifierItem"_s,
        .notifications = u"dunst, 1.2"_s};
    const auto told = text();
    for (const auto &part : {u"Tidings 1.2.3"_s, u"Qt 6."_s, u"SQLite 3."_s, u"libzmq 4."_s, u"librabbitmq 0."_s,
             u"OpenSSL "_s, u"StatusNotifierItem"_s, u"dunst, 1.2"_s, u"fedora: trouble, refused"_s,
             u"rabbitmq.example.org:5671 refused the connection"_s, u"received 1234"_s, u"unread 7"_s, u"Stored 99"_s,
             u"~/.local/share/tidings/history.sqlite"_s}) {
        QVERIFY2(told.contains(part), qPrintable(part + u" is not in:\n"_s + told));
    }
}

void TestDiagnostics::hasNoSecrets_data()
{
    QTest::addColumn<QString>("planted");
    QTest::newRow("password of an address") << u"amqps://marta:SECRET@broker.example.org/%2Fpub"_s;
    QTest::newRow("password with an @") << u"amqps://marta:SEC@SECRET@broker.example.org/"_s;
    QTest::newRow("user of an address") << u"https://SECRET@src.example.org/"_s;
    QTest::newRow("query") << u"https://src.example.org/api?token=SECRET&x=1"_s;
    QTest::newRow("fragment") << u"https://src.example.org/api#SECRET"_s;
    QTest::newRow("named") << u"the password: SECRET was refused"_s;
    QTest::newRow("named in JSON") << u"{\"token\": \"SECRET\"}"_s;
    QTest::newRow("named in a setting") << u"settings.toml:3: credential = \"SECRET\" is none"_s;
    QTest::newRow("header") << u"Authorization: SECRET"_s;
    QTest::newRow("a key") << QString(u"SECRET"_s + QString(40, u'a'));
    QTest::newRow("another home") << u"/home/SECRET/.config/tidings"_s;
    QTest::newRow("the home, elsewhere") << u"cannot read /home/marta/x"_s;
}

void TestDiagnostics::hasNoSecrets()
{
    QFETCH(const QString, planted);
    bus::SourceState state;
    state.phase = bus::SourceState::Phase::Trouble;
    state.detail = planted;
    m_facts = {.status = {.version = u"1"_s,
                   .profiles = {{planted, state}},
                   .quiet = planted,
                   .notice = planted,
                   .history = planted},
        .buses = {{.profile = planted, .state = state}},
        .tray = planted,
        .notifications = planted,
        .warnings = {planted, QString(250, u'x') + u' ' + planted}};
    const auto told = text();
    QVERIFY2(!told.contains(u"SECRET"), qPrintable(told));
    QVERIFY2(!told.contains(u"marta"), qPrintable(told));
    QVERIFY2(!told.contains(u"/home"), qPrintable(told));
}

void TestDiagnostics::isBounded()
{
    m_facts = {.status = {.notice = QString(100'000, u' ') + u"x\n\u202Ey"_s}, .warnings = {QString(50'000, u'y')}};
    const auto told = text();
    QVERIFY(told.size() < 5000);
    QVERIFY(!told.contains(u'\u202E'));
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
