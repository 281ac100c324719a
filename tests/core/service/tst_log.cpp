// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/log.h"
#include "tests/support/test.h"

#include <QJsonDocument>

using namespace tidings;
using namespace Qt::StringLiterals;
using Level = service::LogEntry::Level;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void writesWhatIsKnownAsJson();
    void escapesWhatATerminalWouldObey();
    void cutsWhatIsLong();
    void namesItsForms();
    void takesOnlyItsOwnStreamForTheJournal();
};

static QJsonObject read(const service::LogEntry &entry)
{
    const QDateTime time(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);
    return QJsonDocument::fromJson(service::jsonLine(entry, time)).object();
}

void TestLog::writesWhatIsKnownAsJson()
{
    const service::LogEntry entry{
        "account-off"_L1, u"ines: off"_s, {{u"account"_s, u"ines"_s}, {u"count"_s, 3}}, Level::Warning};
    const QJsonObject expected{{u"time"_s, u"2026-03-01T12:00:00.250Z"_s}, {u"level"_s, u"warning"_s},
        {u"event"_s, u"account-off"_s}, {u"message"_s, u"ines: off"_s}, {u"account"_s, u"ines"_s}, {u"count"_s, 3}};
    QCOMPARE(read(entry), expected);
    QCOMPARE(service::textLine(entry), QByteArray("tidingsctl: ines: off"));
    // What a field is called cannot take the place of what each line has.
    QCOMPARE(read({"x"_L1, u"y"_s, {{u"event"_s, u"z"_s}}})[u"event"_s], u"x"_s);
}

void TestLog::escapesWhatATerminalWouldObey()
{
    const auto hostile = u"a\nb\x1b[2J\u202e"_s;
    const service::LogEntry entry{"x"_L1, hostile, {{u"topic"_s, hostile}}};
    const auto tame = u"a\\u000ab\\u001b[2J\\u202e"_s;
    QCOMPARE(read(entry)[u"message"_s].toString(), tame);
    QCOMPARE(read(entry)[u"topic"_s].toString(), tame);
    QCOMPARE(service::textLine(entry), "tidingsctl: " + tame.toUtf8());
}

void TestLog::cutsWhatIsLong()
{
    const QString longText(100'000, u'a');
    const service::LogEntry entry{"x"_L1, longText, {{u"topic"_s, longText}}};
    QVERIFY(service::jsonLine(entry, {}).size() < 1500);
    QVERIFY(read(entry)[u"topic"_s].toString().endsWith(u"a…"_s));
    QVERIFY(service::textLine(entry).size() < 1100);
}

void TestLog::namesItsForms()
{
    QCOMPARE(service::logFormNamed(u"text"_s), service::LogForm::Text);
    QCOMPARE(service::logFormNamed(u"json"_s), service::LogForm::Json);
    QCOMPARE(service::logFormNamed(u"journal"_s), service::LogForm::Journal);
    QVERIFY(!service::logFormNamed(u"syslog"_s));
}

void TestLog::takesOnlyItsOwnStreamForTheJournal()
{
    // That of a terminal which a service has started, for one.
    qputenv("JOURNAL_STREAM", "8:12345");
    QCOMPARE(service::usualLogForm(), service::LogForm::Text);
    qunsetenv("JOURNAL_STREAM");
    QCOMPARE(service::usualLogForm(), service::LogForm::Text);
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
