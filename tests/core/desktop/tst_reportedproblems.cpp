// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/reportedproblems.h"
#include "tests/support/fakeproblems.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"

#include <QDBusMessage>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using desktop::ReportedProblems;

namespace {

const auto bug = u"https://bugs.example.org/7"_s;
const auto report = u"https://retrace.example.org/faf/reports/7/"_s;
const auto bugNote = u"Bugzilla: URL=https://bugs.example.org/7"_s;
const auto reportNote = u"ABRT Server: URL=https://retrace.example.org/faf/reports/7/\nuReport: BTHASH=81a5"_s;

} // namespace

/// Each with a bus of its own.
class TestReportedProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bus.reset(); }
    void areThoseOfAbrt();
    void areThoseOfItsNewerInterface();
    void areNoneWithoutAbrt();
    void areNoneWithoutABus();
    void areReadAgainAfterACrash();
    void areReadAgainByTheHour();
    void stayWhenAbrtDoesNotWantToSay();
    void stayWhenAbrtIsSilent();
    void areGoneWithAbrt();
    void areNotTooMany();

private:
    std::unique_ptr<test::PrivateBus> m_bus;
    QDBusConnection m_ours{QString()};
    QDBusConnection m_abrts{QString()};
};

void TestReportedProblems::init()
{
    test::failOnWarning();
    m_bus = std::make_unique<test::PrivateBus>();
    QVERIFY(!m_bus->start().isEmpty());
    m_ours = m_bus->connection();
    m_abrts = m_bus->connection();
}

void TestReportedProblems::areThoseOfAbrt()
{
    test::FakeProblems abrt;
    abrt.problems = {
        {u"/var/spool/abrt/1"_s, bugNote}, {u"/var/spool/abrt/2"_s, reportNote}, {u"/var/spool/abrt/3"_s, QString()}};
    abrt.gone = u"/var/spool/abrt/0"_s;
    QVERIFY(abrt.isOn(m_abrts));
    const ReportedProblems problems(m_ours);
    const QSignalSpy changed(&problems, &ReportedProblems::changed);
    QVERIFY(problems.links().isEmpty());
    QTRY_COMPARE(problems.links(), (QSet<QString>{bug, report}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(abrt.askedAbout, 4);
}

void TestReportedProblems::areThoseOfItsNewerInterface()
{
    test::FakeProblems2 abrt;
    QVERIFY(abrt.isOn(m_abrts, {bugNote, reportNote}));
    const ReportedProblems problems(m_ours);
    QTRY_COMPARE(problems.links(), (QSet<QString>{bug, report}));
}

void TestReportedProblems::areNoneWithoutAbrt()
{
    const ReportedProblems problems(m_ours, {.renew = 10ms, .soon = 10ms});
    const QSignalSpy changed(&problems, &ReportedProblems::changed);
    // It was asked for in vain before it comes.
    const auto ping =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
    QCOMPARE(m_ours.call(ping).type(), QDBusMessage::ReplyMessage);
    QVERIFY(problems.links().isEmpty());
    test::FakeProblems abrt;
    abrt.problems = {{u"/var/spool/abrt/1"_s, bugNote}};
    QVERIFY(abrt.isOn(m_abrts));
    QTRY_COMPARE(problems.links(), QSet<QString>{bug});
    QCOMPARE(changed.size(), 1);
}

void TestReportedProblems::areNoneWithoutABus()
{
    const QDBusConnection nowhere(u"nowhere"_s);
    QVERIFY(!nowhere.isConnected());
    const ReportedProblems problems(nowhere);
    QVERIFY(problems.links().isEmpty());
}

void TestReportedProblems::areReadAgainAfterACrash()
{
    test::FakeProblems abrt;
    QVERIFY(abrt.isOn(m_abrts));
    const ReportedProblems problems(m_ours, {.soon = 10ms});
    QTRY_COMPARE(abrt.asked, 1);
    abrt.problems = {{u"/var/spool/abrt/1"_s, bugNote}};
    abrt.crash(m_abrts);
    abrt.crash(m_abrts);
    QTRY_COMPARE(problems.links(), QSet<QString>{bug});
}

void TestReportedProblems::areReadAgainByTheHour()
{
    test::FakeProblems abrt;
    QVERIFY(abrt.isOn(m_abrts));
    const ReportedProblems problems(m_ours, {.renew = 10ms});
    abrt.problems = {{u"/var/spool/abrt/1"_s, bugNote}};
    QTRY_COMPARE(problems.links(), QSet<QString>{bug});
    abrt.problems = {{u"/var/spool/abrt/1"_s, reportNote}};
    QTRY_COMPARE(problems.links(), QSet<QString>{report});
}

void TestReportedProblems::stayWhenAbrtDoesNotWantToSay()
{
    test::FakeProblems abrt;
    abrt.problems = {{u"/var/spool/abrt/1"_s, bugNote}};
    QVERIFY(abrt.isOn(m_abrts));
    const ReportedProblems problems(m_ours, {.renew = 10ms});
    QTRY_COMPARE(problems.links(), QSet<QString>{bug});
    abrt.refusal = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    const auto before = abrt.asked;
    QTRY_VERIFY(abrt.asked > before + 2);
    QCOMPARE(problems.links(), QSet<QString>{bug});
}

void TestReportedProblems::stayWhenAbrtIsSilent()
{
    test::FakeProblems abrt;
    abrt.problems = {{u"/var/spool/abrt/1"_s, bugNote}};
    QVERIFY(abrt.isOn(m_abrts));
    const ReportedProblems problems(m_ours, {.renew = 10ms, .patience = 10ms});
    QTRY_COMPARE(problems.links(), QSet<QString>{bug});
    abrt.refusal = u"org.freedesktop.DBus.Error.NoReply"_s;
    const auto before = abrt.asked;
    QTRY_VERIFY(abrt.asked > before + 2);
    QCOMPARE(problems.links(), QSet<QString>{bug});
}

void TestReportedProblems::areGoneWithAbrt()
{
    test::FakeProblems abrt;
    abrt.problems = {{u"/var/spool/abrt/1"_s, bugNote}};
    QVERIFY(abrt.isOn(m_abrts));
    const ReportedProblems problems(m_ours, {.renew = 10ms});
    QTRY_COMPARE(problems.links(), QSet<QString>{bug});
    QVERIFY(m_abrts.unregisterService(u"org.freedesktop.problems"_s));
    QTRY_VERIFY(problems.links().isEmpty());
}

void TestReportedProblems::areNotTooMany()
{
    test::FakeProblems abrt;
    for (int i = 0; i < 1500; ++i) {
        abrt.problems.insert(u"/var/spool/abrt/%1"_s.arg(i), u"Bugzilla: URL=https://bugs.example.org/%1"_s.arg(i));
    }
    QVERIFY(abrt.isOn(m_abrts));
    const ReportedProblems problems(m_ours);
    QSignalSpy changed(&problems, &ReportedProblems::changed);
    QVERIFY(changed.wait(60'000));
    QCOMPARE(problems.links().size(), ReportedProblems::mostProblems);
    QCOMPARE(abrt.askedAbout, int(ReportedProblems::mostProblems));
}

QTEST_GUILESS_MAIN(TestReportedProblems)
#include "tst_reportedproblems.moc"
