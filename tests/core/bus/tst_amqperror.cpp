// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqperror.h"
#include "tests/support/test.h"

#include <amqp_framing.h>

using namespace tidings;
using namespace Qt::StringLiterals;
using Trouble = bus::SourceState::Trouble;

/// What a broker says when it ends a connection. It may be anybody's.
class TestAmqpError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void wordsOfABrokerAreNoOrders();
    void wordsOfABrokerAreCut();
};

static bus::AmqpFailure closedWith(QByteArray words)
{
    amqp_connection_close_t close{};
    close.reply_code = AMQP_CONNECTION_FORCED;
    close.reply_text = {static_cast<size_t>(words.size()), words.data()};
    return bus::closedByBroker({.id = AMQP_CONNECTION_CLOSE_METHOD, .decoded = &close}, u"broker.example.org"_s);
}

void TestAmqpError::wordsOfABrokerAreNoOrders()
{
    const auto failure = closedWith("CONNECTION_FORCED\r\n\x1b]0;title\x07\x1b[2J\xe2\x80\xaeyad");
    QCOMPARE(failure.trouble, Trouble::Lost);
    QCOMPARE(failure.detail, u"broker.example.org ended the connection: CONNECTION_FORCED\\u000d\\u000a\\u001b]0;title"
                             "\\u0007\\u001b[2J\\u202eyad"_s);
}

void TestAmqpError::wordsOfABrokerAreCut()
{
    QVERIFY(closedWith(QByteArray(100'000, 'x')).detail.size() < 300);
}

QTEST_GUILESS_MAIN(TestAmqpError)
#include "tst_amqperror.moc"
