// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpheaders.h"
#include "core/bus/message.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/test.h"

#include <array>
#include <limits>

using namespace tidings;
using test::RabbitHeaders;

class TestAmqpHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void everyKindOfValueHasItsJson_data();
    void everyKindOfValueHasItsJson();
    void whatAFederationAddsIsNested();
    void textIsEscapedAndNothingElse();
    void textThatIsNoUtf8IsLeftForTheReaderToRefuse();
    void isNoneForTooDeepOnes();
    void isNoneForTooLongOnes();
};

static QByteArray jsonOf(RabbitHeaders &headers)
{
    return bus::headersJson(headers.table()).value_or("nothing");
}

static amqp_field_value_t valueOf(char kind)
{
    amqp_field_value_t value{};
    value.kind = static_cast<uint8_t>(kind);
    return value;
}

void TestAmqpHeaders::everyKindOfValueHasItsJson_data()
{
    QTest::addColumn<amqp_field_value_t>("value");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, char kind, const auto &set, const QByteArray &json) {
        auto value = valueOf(kind);
        set(value);
        QTest::newRow(name) << value << json;
    };
    row(
        "true", 't', [](auto &v) { v.value.boolean = 1; }, "true");
    row(
        "i8", 'b', [](auto &v) { v.value.i8 = -128; }, "-128");
    row(
        "u8", 'B', [](auto &v) { v.value.u8 = 255; }, "255");
    row(
        "i16", 's', [](auto &v) { v.value.i16 = -32768; }, "-32768");
    row(
        "u16", 'u', [](auto &v) { v.value.u16 = 65535; }, "65535");
    row(
        "i32", 'I', [](auto &v) { v.value.i32 = -5; }, "-5");
    row(
        "u32", 'i', [](auto &v) { v.value.u32 = 4000000000U; }, "4000000000");
    row(
        "i64", 'l', [](auto &v) { v.value.i64 = std::numeric_limits<int64_t>::min(); }, "-9223372036854775808");
    row(
        "time", 'T', [](auto &v) { v.value.u64 = 1772366340; }, "1772366340");
    row(
        "float", 'f', [](auto &v) { v.value.f32 = 0.5F; }, "0.5");
    row(
        "double", 'd', [](auto &v) { v.value.f64 = 1e300; }, "1e+300");
    row(
        "no number", 'd', [](auto &v) { v.value.f64 = std::numeric_limits<double>::quiet_NaN(); }, "null");
    row(
        "decimal", 'D',
        [](auto &v) {
            v.value.decimal = {2, 314};
        },
        "314e-2");
    row(
        "void", 'V', [](auto &) {}, "null");
    row(
        "bytes", 'x', [](auto &v) { v.value.bytes = amqp_cstring_bytes("\x01\xff"); }, "\"Af8=\"");
}

void TestAmqpHeaders::everyKindOfValueHasItsJson()
{
    QFETCH(const amqp_field_value_t, value);
    QFETCH(const QByteArray, json);
    RabbitHeaders headers;
    headers.add("a", value);
    const auto text = jsonOf(headers);
    QCOMPARE(text, "{\"a\":" + json + '}');
    QVERIFY(json::Document::parse(text));
}

void TestAmqpHeaders::whatAFederationAddsIsNested()
{
    RabbitHeaders hop;
    auto redelivered = valueOf('t');
    hop.add("uri", "amqps://rabbitmq01.example.org").add("redelivered", redelivered);
    std::array hops{hop.value()};
    auto list = valueOf('A');
    list.value.array = {1, hops.data()};
    RabbitHeaders headers;
    headers.add("x-received-from", list).add("fedora_messaging_schema", "base.message");
    QCOMPARE(jsonOf(headers),
        QByteArray(R"({"x-received-from":[{"uri":"amqps://rabbitmq01.example.org","redelivered":false}],)"
                   R"("fedora_messaging_schema":"base.message"})"));
}

void TestAmqpHeaders::textIsEscapedAndNothingElse()
{
    RabbitHeaders headers;
    headers.add("k\"\n", QByteArray("\\ \x01 \0 ż", 8));
    const auto text = jsonOf(headers);
    QCOMPARE(text, QByteArray("{\"k\\\"\\u000a\":\"\\\\ \\u0001 \\u0000 ż\"}"));
    QVERIFY(json::Document::parse(text));
}

void TestAmqpHeaders::textThatIsNoUtf8IsLeftForTheReaderToRefuse()
{
    RabbitHeaders headers;
    headers.add("a", "\xff");
    const auto message =
        bus::Message::read({.form = bus::Form::Amqp, .topic = "a", .body = "{}", .headers = jsonOf(headers)});
    QVERIFY(!message);
}

void TestAmqpHeaders::isNoneForTooDeepOnes()
{
    constexpr int deepest = 16;
    std::vector<RabbitHeaders> tables(deepest + 1);
    for (std::size_t i = 1; i < tables.size(); ++i) {
        tables[i].add("t", tables[i - 1].value());
    }
    QVERIFY(bus::headersJson(tables[deepest - 1].table()));
    QVERIFY(!bus::headersJson(tables[deepest].table()));
}

void TestAmqpHeaders::isNoneForTooLongOnes()
{
    RabbitHeaders headers;
    for (int i = 0; i < 30; ++i) {
        headers.add(QByteArray::number(i), QByteArray(10000, 'x'));
    }
    QVERIFY(!bus::headersJson(headers.table()));
}

QTEST_GUILESS_MAIN(TestAmqpHeaders)
#include "tst_amqpheaders.moc"
