// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakenotifications.h"
#include "tests/support/privatebus.h"
#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/bubbles/bubbleimage.h"
#include "ui/bubbles/notificationclient.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tidings;
using bubbles::Bubble;
using bubbles::CloseReason;
using bubbles::NotificationClient;

namespace {

const bubbles::NotificationOptions quick{
    .callTimeout = std::chrono::milliseconds(2000), .retryPause = std::chrono::milliseconds(1)};

Bubble bubbleOf(qint64 row = 1, const QString &package = u"libaurora"_s)
{
    return bubbles::bubbleFor(test::bubbleRecord(row, package), {u"example.org"_s});
}

} // namespace

class NotificationClientTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<test::FakeNotifications> m_service;
    std::unique_ptr<NotificationClient> m_client;

    void restartService()
    {
        m_service->vanish();
        QSignalSpy changed(&m_client->server(), &bubbles::NotificationServer::ownerChanged);
        QVERIFY(changed.wait());
        QVERIFY(m_service->appear());
        QVERIFY(changed.wait());
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_bus = std::make_unique<test::PrivateBus>();
        QVERIFY(!m_bus->start().isEmpty());
        m_service = std::make_unique<test::FakeNotifications>(m_bus->connection());
        m_client = std::make_unique<NotificationClient>(m_bus->connection(), quick);
    }

    void cleanup()
    {
        m_client.reset();
        m_service.reset();
        m_bus.reset();
    }

    void aBubbleIsShownAsTheSpecificationWants()
    {
        QVERIFY(m_service->appear());
        auto bubble = bubbleOf();
        bubble.hasSound = true;
        m_client->show(bubble);
        QTRY_COMPARE(m_service->notified.size(), 1);
        const auto &shown = m_service->last();
        QCOMPARE(shown.application, u"Tidings"_s);
        QCOMPARE(shown.replacesId, 0U);
        QCOMPARE(shown.summary, u"Build failed: libaurora"_s);
        QCOMPARE(shown.actions.mid(0, 5), (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"history"_s}));
        QCOMPARE(shown.expires, -1);
        QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar(1));
        QCOMPARE(shown.hints.value(u"category"_s).toString(), u"x-tidings.build.failed"_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.tidings.Tidings"_s);
        QCOMPARE(shown.hints.value(u"sound-name"_s).toString(), u"dialog-warning"_s);
        const auto image = qdbus_cast<bubbles::BubbleImage>(shown.hints.value(u"image-data"_s).value<QDBusArgument>());
        QCOMPARE(image.width, 48);
        QCOMPARE(image.pixels.size(), 48 * 48 * 4);
    }

    void aCriticalBubbleStays()
    {
        QVERIFY(m_service->appear());
        auto bubble = bubbleOf();
        bubble.urgency = rules::Urgency::Critical;
        m_client->show(bubble);
        QTRY_COMPARE(m_service->notified.size(), 1);
        QCOMPARE(m_service->last().expires, 0);
        QCOMPARE(m_service->last().hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    }

    void aSilentBubbleAsksForSilence()
    {
        QVERIFY(m_service->appear());
        auto silent = bubbleOf();
        silent.hasSound = false;
        m_client->show(silent);
        QTRY_COMPARE(m_service->notified.size(), 1);
        QVERIFY(!m_service->last().hints.contains(u"sound-name"_s));
        QCOMPARE(m_service->last().hints.value(u"suppress-sound"_s).toBool(), true);
    }

    void textIsEscapedExactlyWhereMarkupIsTaken_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("actions");
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s, u"actions"_s}
                                << u"&lt;b&gt;A &amp; B&lt;/b&gt;\n&quot;C&quot;"_s << 10;
        QTest::newRow("plain") << QStringList{u"body"_s, u"actions"_s} << u"<b>A & B</b>\n\"C\""_s << 10;
        QTest::newRow("no actions") << QStringList{u"body"_s} << u"<b>A & B</b>\n\"C\""_s << 0;
        QTest::newRow("title only") << QStringList{} << QString() << 0;
    }
    void textIsEscapedExactlyWhereMarkupIsTaken()
    {
        QFETCH(const QStringList, capabilities);
        QFETCH(const QString, body);
        QFETCH(const int, actions);
        m_service->capabilities = capabilities;
        QVERIFY(m_service->appear());
        auto bubble = bubbleOf();
        bubble.headline = u"<i>R&D</i>"_s;
        bubble.body = u"<b>A & B</b>\n\"C\""_s;
        m_client->show(bubble);
        QTRY_COMPARE(m_service->notified.size(), 1);
        QCOMPARE(m_service->last().summary, u"<i>R&D</i>"_s);
        QCOMPARE(m_service->last().body, body);
        QCOMPARE(m_service->last().actions.size(), actions);
    }

    void theImageGoesUnderTheNameOfTheVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("hint");
        QTest::newRow("1.2") << u"1.2"_s << u"image-data"_s;
        QTest::newRow("1.1") << u"1.1"_s << u"image_data"_s;
        QTest::newRow("0.9") << u"0.9"_s << u"icon_data"_s;
        QTest::newRow("nonsense") << u"new"_s << u"image-data"_s;
    }
    void theImageGoesUnderTheNameOfTheVersion()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, hint);
        m_service->specification = version;
        QVERIFY(m_service->appear());
        m_client->show(bubbleOf());
        QTRY_COMPARE(m_service->notified.size(), 1);
        QVERIFY(m_service->last().hints.contains(hint));
    }

    void aChangedBubbleTakesTheOldOnesPlace()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        m_client->show(bubbleOf(1));
        QVERIFY(shown.wait());
        m_client->show(bubbleOf(2));
        QTRY_COMPARE(m_service->notified.size(), 2);
        QCOMPARE(m_service->last().replacesId, 1U);
        QCOMPARE(m_service->capabilityCalls, 1);
    }

    void changesOverACallAreSentOnceAfterIt()
    {
        QVERIFY(m_service->appear());
        for (qint64 row = 1; row <= 20; ++row) {
            m_client->show(bubbleOf(row));
        }
        QTRY_COMPARE(m_service->notified.size(), 2);
        QCOMPARE(m_service->last().replacesId, 1U);
        QVERIFY(m_service->last().body.contains(u"-20.fc45"_s));
    }

    void anIdenticalBubbleIsNotSentAgain()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        m_client->show(bubbleOf());
        QVERIFY(shown.wait());
        m_client->show(bubbleOf());
        m_client->show(bubbleOf(5, u"python-quill"_s));
        QVERIFY(shown.wait());
        QCOMPARE(m_service->notified.size(), 2);
    }

    void aBubbleClosedOverItsCallIsClosedAfterIt()
    {
        QVERIFY(m_service->appear());
        m_client->show(bubbleOf());
        m_client->close(bubbleOf().key);
        QTRY_COMPARE(m_service->closedIds, QList<uint>{1});
        QVERIFY(!m_client->isShown(bubbleOf().key));
    }

    void aBubbleShownAgainAfterAllIsNotClosed()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        m_client->show(bubbleOf());
        m_client->close(bubbleOf().key);
        m_client->show(bubbleOf());
        QTRY_COMPARE(shown.size(), 2);
        QVERIFY(m_service->closedIds.isEmpty());
        QVERIFY(m_client->isShown(bubbleOf().key));
    }

    void aBubbleThatTheUserClosedComesAsANewOne()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QSignalSpy closed(m_client.get(), &NotificationClient::bubbleClosed);
        m_client->show(bubbleOf(1));
        QVERIFY(shown.wait());
        Q_EMIT m_service->NotificationClosed(1, 2);
        QVERIFY(closed.wait());
        QCOMPARE(closed.first().at(1).value<CloseReason>(), CloseReason::Dismissed);
        m_client->show(bubbleOf(2));
        QVERIFY(shown.wait());
        QCOMPARE(m_service->last().replacesId, 0U);
    }

    void anActionComesWithItsToken()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QSignalSpy invoked(m_client.get(), &NotificationClient::actionInvoked);
        m_client->show(bubbleOf());
        QVERIFY(shown.wait());
        Q_EMIT m_service->ActivationToken(1, u"token-1"_s);
        Q_EMIT m_service->ActionInvoked(1, u"open"_s);
        QVERIFY(invoked.wait());
        QCOMPARE(invoked.first(), (QList<QVariant>{bubbleOf().key, u"open"_s, u"token-1"_s}));
        Q_EMIT m_service->ActionInvoked(1, u"history"_s);
        QVERIFY(invoked.wait());
        QCOMPARE(invoked.last().at(2).toString(), QString());
    }

    void anActionOfABubbleInTheServicesListIsHeard()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QSignalSpy invoked(m_client.get(), &NotificationClient::actionInvoked);
        m_client->show(bubbleOf());
        QVERIFY(shown.wait());
        Q_EMIT m_service->NotificationClosed(1, 1);
        Q_EMIT m_service->ActionInvoked(1, u"default"_s);
        QVERIFY(invoked.wait());
        QCOMPARE(invoked.first().at(0).toString(), bubbleOf().key);
    }

    void signalsForOthersAreIgnored()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QSignalSpy invoked(m_client.get(), &NotificationClient::actionInvoked);
        QSignalSpy closed(m_client.get(), &NotificationClient::bubbleClosed);
        m_client->show(bubbleOf());
        QVERIFY(shown.wait());
        // A stranger's id, and a stranger that speaks of ours.
        Q_EMIT m_service->ActionInvoked(99, u"open"_s);
        Q_EMIT m_service->NotificationClosed(99, 1);
        test::FakeNotifications stranger(m_bus->connection());
        Q_EMIT stranger.ActionInvoked(1, u"open"_s);
        Q_EMIT stranger.NotificationClosed(1, 2);
        Q_EMIT m_service->ActionInvoked(1, u"history"_s);
        QVERIFY(invoked.wait());
        QCOMPARE(invoked.size(), 1);
        QCOMPARE(invoked.first().at(1).toString(), u"history"_s);
        QVERIFY(closed.isEmpty());
    }

    void aServiceThatRestartedIsAskedAgainAndItsIdsAreForgotten()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QSignalSpy closed(m_client.get(), &NotificationClient::bubbleClosed);
        m_client->show(bubbleOf(1));
        QVERIFY(shown.wait());
        m_service->capabilities = {u"body"_s};
        restartService();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().at(1).value<CloseReason>(), CloseReason::ServiceGone);
        auto bubble = bubbleOf(2);
        bubble.body = u"A & B"_s;
        m_client->show(bubble);
        QVERIFY(shown.wait());
        QCOMPARE(m_service->last().replacesId, 0U);
        QCOMPARE(m_service->last().body, u"A & B"_s);
        QCOMPARE(m_service->capabilityCalls, 2);
    }

    void withoutAServiceOneIsToldOnceAndTheNextBubbleTriesAgain()
    {
        QSignalSpy unavailable(m_client.get(), &NotificationClient::unavailable);
        QSignalSpy available(m_client.get(), &NotificationClient::available);
        QSignalSpy failed(m_client.get(), &NotificationClient::bubbleFailed);
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        m_client->show(bubbleOf(1));
        QVERIFY(failed.wait());
        m_client->show(bubbleOf(2));
        QVERIFY(failed.wait());
        QCOMPARE(unavailable.size(), 1);
        QVERIFY(unavailable.first().first().toString().contains(u"no notification service is running"_s));
        QVERIFY(m_client->isInTrouble());
        QVERIFY(m_service->appear());
        QVERIFY(available.wait());
        m_client->show(bubbleOf(3));
        QVERIFY(shown.wait());
        QVERIFY(!m_client->isInTrouble());
    }

    void withoutABusOneIsTold()
    {
        const QDBusConnection nowhere(u"there is no such connection"_s);
        NotificationClient client(nowhere, quick);
        QSignalSpy unavailable(&client, &NotificationClient::unavailable);
        client.show(bubbleOf());
        QVERIFY(unavailable.wait());
        QVERIFY(unavailable.first().first().toString().contains(u"no session bus"_s));
    }

    void aBusThatEndsIsTold()
    {
        QVERIFY(m_service->appear());
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QSignalSpy unavailable(m_client.get(), &NotificationClient::unavailable);
        m_client->show(bubbleOf(1));
        QVERIFY(shown.wait());
        m_bus->stop();
        m_client->show(bubbleOf(2));
        QTRY_VERIFY(!unavailable.isEmpty());
    }

    void aServiceThatDiesAtStartIsTold_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("dies") << u"/bin/false"_s;
        QTest::newRow("is not there") << u"/nonexistent/daemon"_s;
    }
    void aServiceThatDiesAtStartIsTold()
    {
        QFETCH(const QString, command);
        test::PrivateBus bus;
        bus.startable(u"org.freedesktop.Notifications"_s, command);
        QVERIFY(!bus.start().isEmpty());
        NotificationClient client(bus.connection(), quick);
        QSignalSpy unavailable(&client, &NotificationClient::unavailable);
        QSignalSpy failed(&client, &NotificationClient::bubbleFailed);
        client.show(bubbleOf());
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().at(1).value<bubbles::Error>().code, bubbles::ErrorCode::ServiceFailed);
        QVERIFY(unavailable.first().first().toString().contains(u"does not start"_s));
    }

    void aServiceThatDoesNotAnswerIsTold()
    {
        m_client = std::make_unique<NotificationClient>(
            m_bus->connection(), bubbles::NotificationOptions{.callTimeout = std::chrono::milliseconds(50)});
        m_service->isMute = true;
        QVERIFY(m_service->appear());
        QSignalSpy unavailable(m_client.get(), &NotificationClient::unavailable);
        m_client->show(bubbleOf());
        QVERIFY(unavailable.wait());
        QVERIFY(unavailable.first().first().toString().contains(u"does not answer"_s));
        QCOMPARE(m_service->notified.size(), 1);
    }

    void tooManyBubblesAreTriedAgain()
    {
        QVERIFY(m_service->appear());
        m_service->error = u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s;
        m_service->failures = 2;
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QSignalSpy unavailable(m_client.get(), &NotificationClient::unavailable);
        m_client->show(bubbleOf());
        QVERIFY(shown.wait());
        QVERIFY(unavailable.isEmpty());
    }

    void afterSomeTriesABubbleIsGivenUp()
    {
        QVERIFY(m_service->appear());
        m_service->error = u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s;
        m_service->failures = 3;
        QSignalSpy failed(m_client.get(), &NotificationClient::bubbleFailed);
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        m_client->show(bubbleOf());
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().at(1).value<bubbles::Error>().code, bubbles::ErrorCode::TooMany);
        QVERIFY(!m_client->isShown(bubbleOf().key));
        m_client->show(bubbleOf());
        QVERIFY(shown.wait());
        QVERIFY(!m_client->isInTrouble());
    }

    void aServiceThatAppearsOverTheFirstBubbleShowsItOnce()
    {
        // As the bus does it for one that it starts: the name gets its owner while the call is under way.
        QSignalSpy shown(m_client.get(), &NotificationClient::bubbleShown);
        QVERIFY(m_service->appear());
        m_client->show(bubbleOf(1));
        QVERIFY(shown.wait());
        m_client->show(bubbleOf(2));
        QVERIFY(shown.wait());
        QCOMPARE(m_service->notified.size(), 2);
        QCOMPARE(m_service->last().replacesId, 1U);
    }

    void aServiceThatDiesOverACallGetsTheBubbleAgain()
    {
        QVERIFY(m_service->appear());
        m_service->isMute = true;
        m_client->show(bubbleOf());
        QTRY_COMPARE(m_service->notified.size(), 1);
        // Its connection ends with it: the call gets NoReply from the bus.
        const auto connection = m_service->connectionName();
        m_service.reset();
        QDBusConnection::disconnectFromBus(connection);
        m_service = std::make_unique<test::FakeNotifications>(m_bus->connection());
        QVERIFY(m_service->appear());
        QTRY_COMPARE(m_service->notified.size(), 1);
        QCOMPARE(m_service->last().replacesId, 0U);
    }

    void aRefusalIsTold()
    {
        QVERIFY(m_service->appear());
        m_service->error = u"org.freedesktop.DBus.Error.AccessDenied"_s;
        m_service->failures = 1;
        QSignalSpy unavailable(m_client.get(), &NotificationClient::unavailable);
        QSignalSpy available(m_client.get(), &NotificationClient::available);
        m_client->show(bubbleOf());
        QVERIFY(unavailable.wait());
        QVERIFY(unavailable.first().first().toString().contains(u"refused a bubble (no)"_s));
        m_client->show(bubbleOf());
        QVERIFY(available.wait());
    }
};

QTEST_MAIN(NotificationClientTest)
#include "tst_notificationclient.moc"
