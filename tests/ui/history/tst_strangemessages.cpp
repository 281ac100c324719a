// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/history/constituentlist.h"
#include "ui/models/messagerow.h"
#include "ui/models/roles.h"

#include <QElapsedTimer>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// 2026-03-01T12:00:00Z
constexpr Time noon{1772366400s};

} // namespace

/// What a newer version, a damaged disk, a wrong clock or somebody with bad intent may leave in the database, as the
/// window shows it.
class TestStrangeMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void strangeRowsAreShown_data();
    void strangeRowsAreShown();
    void nothingOfAnotherVersionIsTrusted();
    void aTextOfAMegabyteIsShown_data();
    void aTextOfAMegabyteIsShown();
    void aThousandConstituentsAreShown();
    void clocksThatWereWrong_data();
    void clocksThatWereWrong();
    void aSendersClockInTheFutureIsNotAboveOthers();

private:
    void open();
    /// The list and the details of its first message.
    void select();

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestStrangeMessages::init()
{
    test::failOnWarningOfWindows();
    m_fixture = std::make_unique<test::WindowFixture>();
}

void TestStrangeMessages::open()
{
    m_fixture->open();
    QTRY_VERIFY(m_fixture->list()->isVisible());
}

void TestStrangeMessages::select()
{
    m_fixture->press('j');
    QTRY_VERIFY(!m_fixture->detailText().contains(u"No message is selected"_s));
    // Also what is folded at first, and what is painted.
    for (auto *const button : m_fixture->details()->findChildren<QAbstractButton *>()) {
        if (button->isCheckable() && button->isVisible()) {
            button->setChecked(true);
        }
    }
    QVERIFY(!m_fixture->window().grab().isNull());
}

void TestStrangeMessages::strangeRowsAreShown_data()
{
    QTest::addColumn<QString>("assignment");
    for (const auto *const assignment : {"severity = 'catastrophe'", "verdict = 'notarised'", "reason = 'moonlight'",
             "outcome = 'telegram', urgency = 'yesterday'", "kind = 'build.teleported'", "form = 'pigeon'",
             "service = 'teleport'", "service = ''", "body = X''", "body = substr(body, 1, 40)",
             "body = CAST('<html>' AS BLOB)", "body = X'7b22ff80fe'", "body = CAST('[]' AS BLOB)", "topic = X''",
             "headers = X'00ff'", "signer = '', detail = ''", "time = 'noon', received_at = 'one'"}) {
        QTest::newRow(assignment) << QString::fromLatin1(assignment);
    }
}

void TestStrangeMessages::strangeRowsAreShown()
{
    QFETCH(QString, assignment);
    m_fixture->store({test::buildOf(1, noon - 1min)});
    m_fixture->change(u"UPDATE message SET "_s + assignment);
    open();
    QCOMPARE(m_fixture->rows().size(), 2);
    const auto row = m_fixture->list()->model()->index(1, 0);
    QTRY_VERIFY(row.data(ui::LoadedRole).toBool());
    QVERIFY(!row.data().toString().isEmpty());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(row.data().toString()));
    QVERIFY(!row.data(Qt::ToolTipRole).toString().isEmpty());
    select();
    const auto said = m_fixture->detailText();
    QVERIFY2(said.contains(u"Signature"_s) && !said.startsWith(u'\n'), qPrintable(said));
}

void TestStrangeMessages::nothingOfAnotherVersionIsTrusted()
{
    m_fixture->store({test::buildOf(1, noon - 1min)});
    m_fixture->change(u"UPDATE message SET verdict = 'notarised'"_s);
    open();
    select();
    QVERIFY(m_fixture->button(u"Open"_s));
    QVERIFY(!m_fixture->button(u"Open"_s)->isEnabled());
}

void TestStrangeMessages::aTextOfAMegabyteIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << QString(1'000'000, u'w');
    QTest::newRow("lines") << u"x\n"_s.repeated(500'000);
    QTest::newRow("a diff") << u"diff --git a/x b/x\n@@ -1 +1 @@\n"_s + u"+new\n-old\n"_s.repeated(100'000);
    QTest::newRow("one line of a diff") << u"@@ -1 +1 @@\n+"_s + QString(1'000'000, u'w');
    QTest::newRow("marks") << QString(1'000'000, QChar(0x0301));
}

void TestStrangeMessages::aTextOfAMegabyteIsShown()
{
    QFETCH(QString, text);
    auto record = test::messageOf(1, noon - 1min, "git.receive",
        {{u"commit"_s,
            QJsonObject{{u"username"_s, u"tomas"_s}, {u"repo"_s, u"libaurora"_s}, {u"branch"_s, u"rawhide"_s},
                {u"summary"_s, text}, {u"message"_s, u"Fix\n\n"_s + text}, {u"patch"_s, text}}}});
    m_fixture->store({record});
    QElapsedTimer time;
    time.start();
    open();
    QCOMPARE(m_fixture->rows().size(), 2);
    QVERIFY(m_fixture->rows().last().size() <= ui::MessageRow::longestSentence);
    select();
    QVERIFY(m_fixture->detailText().size() < 20'000);
    // No measurement: what takes minutes where a hundred times less text would do is seen.
    QVERIFY2(time.elapsed() < 30'000, qPrintable(QString::number(time.elapsed())));
}

void TestStrangeMessages::aThousandConstituentsAreShown()
{
    std::vector<history::Record> records;
    for (int i = 1; i <= 1200; ++i) {
        records.push_back(test::commitOf(i, noon - 1h + i * 1s, u"Commit %1"_s.arg(i)));
        records.back().groupKeys = {{0, u"test.rule\u001fa"_s}};
    }
    m_fixture->store(std::move(records));
    open();
    QCOMPARE(m_fixture->rows().size(), 2);
    select();
    QTRY_VERIFY(m_fixture->button(u"and 1,192 more"_s) || m_fixture->button(u"and 1192 more"_s));
    m_fixture->press(Qt::Key_Right);
    // Those that are kept.
    QTRY_COMPARE(m_fixture->list()->model()->rowCount(m_fixture->list()->currentIndex()), 1000);
}

void TestStrangeMessages::clocksThatWereWrong_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("isAbove");
    QTest::addColumn<QString>("clock");
    QTest::newRow("before 1970") << qint64{-86'400} << false << u"00:00"_s;
    QTest::newRow("1970") << qint64{0} << false << u"00:00"_s;
    // Ours was wrong when these came: that is when they came, and their day says so.
    QTest::newRow("2100") << qint64{4'102'444'800} << true << u"00:00"_s;
    QTest::newRow("9999") << qint64{253'402'300'799} << true << u"23:59"_s;
}

void TestStrangeMessages::clocksThatWereWrong()
{
    QFETCH(qint64, seconds);
    QFETCH(bool, isAbove);
    m_fixture->store({test::buildOf(1, noon - 1min), test::buildOf(2, Time(std::chrono::seconds(seconds)))});
    open();
    const auto rows = m_fixture->rows();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.indexOf(u"Your build of libaurora-2.4.1-2.fc45 failed"_s), isAbove ? 1 : 3);
    QCOMPARE(rows.indexOf(u"Today"_s), isAbove ? 2 : 0);
    const auto wrong = m_fixture->list()->model()->index(isAbove ? 1 : 3, 0);
    QTEST(wrong.data(ui::TimeTextRole).toString(), "clock");
    for (int row = 0; row < 4; ++row) {
        const auto index = m_fixture->list()->model()->index(row, 0);
        QVERIFY(!index.data().toString().isEmpty() && !index.data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    m_fixture->list()->setCurrentIndex(wrong);
    QTRY_VERIFY(m_fixture->detailText().contains(u"libaurora-2.4.1-2.fc45"_s));
    QVERIFY(!m_fixture->window().grab().isNull());
}

void TestStrangeMessages::aSendersClockInTheFutureIsNotAboveOthers()
{
    // The pipeline lists it under when it came; the next one came later.
    auto ahead = test::buildOf(1, noon - 2min);
    ahead.incoming.body.replace("\"timestamp\":1772366280", "\"timestamp\":4102444800");
    QVERIFY(ahead.incoming.body.contains("4102444800"));
    m_fixture->store({ahead, test::buildOf(2, noon - 1min)});
    open();
    QCOMPARE(m_fixture->rows(), QStringList({u"Today"_s, u"Your build of libaurora-2.4.1-2.fc45 failed"_s,
                                    u"Your build of libaurora-2.4.1-1.fc45 failed"_s}));
}

QTEST_MAIN(TestStrangeMessages)
#include "tst_strangemessages.moc"
