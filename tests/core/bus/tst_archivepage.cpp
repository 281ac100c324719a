// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/archivepage.h"
#include "tests/support/archiveserver.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using bus::Form;

class TestArchivePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsEnvelopes();
    void readsSerialisedMessages();
    void takesAnEnvelopeApartForAmqp();
    void keepsWhatPythonWrites();
    void countsWhatIsNoMessage();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
};

namespace {

bus::Result<bus::ArchivePage> read(const QByteArrayList &items, Form form)
{
    return bus::readArchivePage(test::ArchiveServer::page(items, 7).body, form, {});
}

constexpr auto topic = "org.fedoraproject.prod.logger.log";

} // namespace

void TestArchivePage::readsEnvelopes()
{
    const auto page = read({test::archivedEnvelope("2026-1", 1772366400, topic)}, Form::Fedmsg);
    QVERIFY(page);
    QCOMPARE(page->items, 1);
    QCOMPARE(page->total, 7);
    QCOMPARE(page->reached, Time(std::chrono::seconds(1772366400)));
    QCOMPARE(page->messages.size(), std::size_t{1});
    const auto &incoming = page->messages.front();
    QCOMPARE(incoming.topic, topic);
    QVERIFY(incoming.isCatchUp);
    const auto message = bus::Message::read(incoming);
    QVERIFY(message);
    QCOMPARE(message->id(), "2026-1");
    QVERIFY(message->envelope().contains("source_name"));
    QCOMPARE(message->sentAt(), page->reached);
}

void TestArchivePage::readsSerialisedMessages()
{
    const auto page = read({test::archivedMessage("4f1c", "2026-03-01T12:00:00+00:00", topic)}, Form::Amqp);
    QVERIFY(page);
    const auto &incoming = page->messages.at(0);
    QCOMPARE(incoming.form, Form::Amqp);
    QCOMPARE(incoming.id, "4f1c");
    QCOMPARE(incoming.body, R"({"tag":"f45"})");
    const auto message = bus::Message::read(incoming);
    QVERIFY(message);
    QCOMPARE(message->schema(), "base.message");
    QCOMPARE(message->sentAt(), Time(std::chrono::seconds(1772366400)));
    QCOMPARE(page->reached, message->sentAt());
}

void TestArchivePage::takesAnEnvelopeApartForAmqp()
{
    const auto page = read({test::archivedEnvelope("4f1c", 1772366400, topic)}, Form::Amqp);
    QVERIFY(page);
    const auto &incoming = page->messages.at(0);
    QCOMPARE(incoming.id, "4f1c");
    QCOMPARE(incoming.body, R"({"log":"hello"})");
    QCOMPARE(bus::Message::read(incoming)->sentAt(), Time(std::chrono::seconds(1772366400)));
}

void TestArchivePage::keepsWhatPythonWrites()
{
    const auto page = read(
        {R"({"topic":"t","msg":{"n":NaN,"big":123456789012345678901234567890,"r":1.0,"s":"\ud83d"}})"}, Form::Fedmsg);
    QVERIFY(page);
    QCOMPARE(page->messages.at(0).body,
        R"({"msg":{"big":123456789012345678901234567890,"n":NaN,"r":1.0,"s":"\ud83d"},"topic":"t"})");
}

void TestArchivePage::countsWhatIsNoMessage()
{
    const QByteArrayList items{"1", "null", "[]", "{}", R"({"topic":1,"msg":{}})", R"({"topic":"t"})",
        R"({"topic":"t","body":{}})", R"({"topic":"t","msg":{}})"};
    QCOMPARE(read(items, Form::Fedmsg)->unreadable, 6);
    QCOMPARE(read(items, Form::Fedmsg)->messages.size(), std::size_t{2});
    QCOMPARE(read(items, Form::Amqp)->unreadable, 6);
    QCOMPARE(read(items, Form::Amqp)->messages.size(), std::size_t{2});
}

void TestArchivePage::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html>");
    QTest::newRow("half a page") << QByteArray(R"({"raw_messages":[{"topic")");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no list in it") << QByteArray(R"({"total":3})");
    QTest::newRow("an object for the list") << QByteArray(R"({"raw_messages":{}})");
    QTest::newRow("too deep") << R"({"raw_messages":[)" + QByteArray(600, '[') + QByteArray(600, ']') + "]}";
}

void TestArchivePage::refusesWhatIsNoPage()
{
    QFETCH(QByteArray, text);
    const auto page = bus::readArchivePage(text, Form::Fedmsg, {});
    QVERIFY(!page);
    QVERIFY(!page.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestArchivePage)
#include "tst_archivepage.moc"
