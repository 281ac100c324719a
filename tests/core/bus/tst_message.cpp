// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/message.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace std::chrono_literals;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsAnEnvelope();
    void takesABodyWithoutTopicForThePayload_data();
    void takesABodyWithoutTopicForThePayload();
    void readsAnAmqpMessage();
    void tellsTheFormsApartInText();
    void survivesBeingMoved();
    void oddTimesAreNoTimes_data();
    void oddTimesAreNoTimes();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
};

static bus::Incoming fedmsg(const QByteArray &topic, const QByteArray &body)
{
    return {.form = bus::Form::Fedmsg, .topic = topic, .body = body};
}

void TestMessage::readsAnEnvelope()
{
    const auto message = bus::Message::read(fedmsg("org.example.dev.git.receive",
        R"({"topic":"org.example.dev.git.receive","msg_id":"2026-1","timestamp":1772366400.25,"msg":{"a":1}})"));
    QVERIFY(message);
    QCOMPARE(message->topic(), "org.example.dev.git.receive");
    QCOMPARE(message->id(), "2026-1");
    QCOMPARE(message->sentAt(), std::optional(Time(1772366400250ms)));
    QCOMPARE(message->payload()["a"].text(), "1");
}

void TestMessage::takesABodyWithoutTopicForThePayload_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object") << QByteArray(R"({"a":1})");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("a topic that is no text") << QByteArray(R"({"topic":7})");
}

void TestMessage::takesABodyWithoutTopicForThePayload()
{
    QFETCH(const QByteArray, body);
    const auto message = bus::Message::read(fedmsg("org.example.dev.odd", body));
    QVERIFY(message);
    QCOMPARE(message->topic(), "org.example.dev.odd");
    QCOMPARE(message->payload().kind(), message->envelope().kind());
    QVERIFY(message->id().empty());
}

void TestMessage::readsAnAmqpMessage()
{
    const auto message = bus::Message::read({.form = bus::Form::Amqp,
        .topic = "org.example.prod.buildsys.tag",
        .body = R"({"tag":"f45"})",
        .headers = R"({"fedora_messaging_schema":"koji.tag","sent-at":"2026-03-01T12:00:00+00:00"})",
        .id = "4f1c"});
    QVERIFY(message);
    QCOMPARE(message->topic(), "org.example.prod.buildsys.tag");
    QCOMPARE(message->schema(), "koji.tag");
    QCOMPARE(message->id(), "4f1c");
    QCOMPARE(message->sentAt(), std::optional(Time(1772366400s)));
    QCOMPARE(message->payload()["tag"].text(), "f45");
}

void TestMessage::tellsTheFormsApartInText()
{
    const auto fedmsg = bus::Message::readText(R"({"topic":"a.b.dev.c","msg":{"body":1},"body":2})");
    QVERIFY(fedmsg);
    QCOMPARE(fedmsg->form(), bus::Form::Fedmsg);
    const auto amqp =
        bus::Message::readText(R"({"topic":"c.d","headers":{"fedora_messaging_schema":"s"},"body":{"x":1},"id":"i"})");
    QVERIFY(amqp);
    QCOMPARE(amqp->form(), bus::Form::Amqp);
    QCOMPARE(amqp->schema(), "s");
    QCOMPARE(amqp->id(), "i");
    QCOMPARE(amqp->payload()["x"].text(), "1");
}

void TestMessage::survivesBeingMoved()
{
    auto first =
        bus::Message::read({.form = bus::Form::Amqp, .topic = "a.b", .body = "{}", .headers = "{}", .id = "i"});
    QVERIFY(first);
    const auto second = std::move(*first);
    QCOMPARE(second.topic(), "a.b");
    QCOMPARE(second.id(), "i");
}

void TestMessage::oddTimesAreNoTimes_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    for (const char *odd : {"null", "\"1772366400\"", "NaN", "Infinity", "-1", "1e300", "[]"}) {
        QTest::newRow(odd) << QByteArray(odd);
    }
}

void TestMessage::oddTimesAreNoTimes()
{
    QFETCH(const QByteArray, timestamp);
    const auto message = bus::Message::read(fedmsg("t", R"({"topic":"t","timestamp":)" + timestamp + "}"));
    QVERIFY(message);
    QVERIFY(!message->sentAt());
}

void TestMessage::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no UTF-8 in the topic") << QByteArray("a.\xff") << QByteArray("{}");
    QTest::newRow("NUL in the topic") << QByteArray("a\0b", 3) << QByteArray("{}");
    QTest::newRow("a huge topic") << QByteArray(2000, 'a') << QByteArray("{}");
    QTest::newRow("no UTF-8 in the body") << QByteArray("a") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("no JSON") << QByteArray("a") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray("a") << QByteArray();
    QTest::newRow("50 MB") << QByteArray("a") << QByteArray(50'000'000, ' ');
    QTest::newRow("depth 100,000") << QByteArray("a") << QByteArray(100'000, '[');
}

void TestMessage::refusesWhatCannotBeRead()
{
    QFETCH(const QByteArray, topic);
    QFETCH(const QByteArray, body);
    const auto message = bus::Message::read(fedmsg(topic, body));
    QVERIFY(!message);
    QCOMPARE(message.error().code, bus::ErrorCode::Unreadable);
    QVERIFY(!message.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
