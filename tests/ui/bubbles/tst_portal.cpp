// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeportal.h"
#include "tests/support/privatebus.h"
#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/bubbles/notificationclient.h"

#include <QDBusArgument>
#include <QDBusVariant>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using bubbles::Bubble;
using bubbles::CloseReason;
using bubbles::NotificationClient;

namespace {

Bubble bubbleOf(qint64 row = 1, const QString &package = u"libaurora"_s)
{
    return bubbles::bubbleFor(test::bubbleRecord(row, package), {u"example.org"_s});
}

} // namespace

/// Bubbles as a program in a sandbox shows them.
class PortalTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::PrivateBus bus;
        bool isUp = !bus.start().isEmpty();
        test::FakePortal portal{bus.connection()};
        NotificationClient client{bus.connection(), {.callTimeout = 5s, .retryPause = 1ms, .usesPortal = true}};
    };
    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] const QList<test::FakePortal::Added> &added() const { return m_desk->portal.added; }

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->isUp);
        QVERIFY(m_desk->portal.appear());
    }

    void cleanup() { m_desk.reset(); }

    void aBubbleIsShownAsThePortalWants()
    {
        auto bubble = bubbleOf();
        bubble.body = u"<b>A & B</b>"_s;
        m_desk->client.show(bubble);
        QTRY_COMPARE(added().size(), 1);
        const auto &shown = added().first().notification;
        QCOMPARE(shown.value(u"title"_s).toString(), u"Build failed: libaurora"_s);
        QCOMPARE(shown.value(u"body"_s).toString(), u"<b>A & B</b>"_s);
        QCOMPARE(shown.value(u"priority"_s).toString(), u"normal"_s);
        QCOMPARE(shown.value(u"default-action"_s).toString(), u"default"_s);
        const auto buttons = qdbus_cast<QList<QVariantMap>>(shown.value(u"buttons"_s).value<QDBusArgument>());
        QCOMPARE(buttons.size(), 4);
        QCOMPARE(buttons.first().value(u"action"_s).toString(), u"open"_s);
        QCOMPARE(buttons.first().value(u"label"_s).toString(), u"Open"_s);
        // The first version knows nothing more, and it need not be kind to what it does not know.
        QVERIFY(!shown.contains(u"sound"_s));
    }

    void theIconIsAPicture()
    {
        m_desk->client.show(bubbleOf());
        QTRY_COMPARE(added().size(), 1);
        const auto icon = added().first().notification.value(u"icon"_s).value<QDBusArgument>();
        QString kind;
        QDBusVariant value;
        icon.beginStructure();
        icon >> kind >> value;
        icon.endStructure();
        QCOMPARE(kind, u"bytes"_s);
        QCOMPARE(QImage::fromData(value.variant().toByteArray(), "PNG").size(), QSize(48, 48));
    }

    void theSecondVersionIsToldOfSound()
    {
        m_desk->portal.version = 2;
        auto bubble = bubbleOf();
        bubble.hasSound = true;
        bubble.urgency = rules::Urgency::Critical;
        m_desk->client.show(bubble);
        auto silent = bubbleOf(2, u"python-quill"_s);
        silent.hasSound = false;
        m_desk->client.show(silent);
        QTRY_COMPARE(added().size(), 2);
        QCOMPARE(added().at(0).notification.value(u"sound"_s).toString(), u"default"_s);
        QCOMPARE(added().at(0).notification.value(u"priority"_s).toString(), u"urgent"_s);
        QCOMPARE(added().at(1).notification.value(u"sound"_s).toString(), u"silent"_s);
    }

    void aChangedBubbleKeepsItsIdAndAnotherHasItsOwn()
    {
        QSignalSpy shown(&m_desk->client, &NotificationClient::bubbleShown);
        m_desk->client.show(bubbleOf(1));
        QVERIFY(shown.wait());
        m_desk->client.show(bubbleOf(2));
        m_desk->client.show(bubbleOf(3, u"python-quill"_s));
        QTRY_COMPARE(added().size(), 3);
        QCOMPARE(added().at(1).id, added().at(0).id);
        QVERIFY(added().at(2).id != added().at(0).id);
    }

    void aClosedBubbleIsRemoved()
    {
        QSignalSpy shown(&m_desk->client, &NotificationClient::bubbleShown);
        m_desk->client.show(bubbleOf());
        QVERIFY(shown.wait());
        m_desk->client.close(bubbleOf().key);
        QTRY_COMPARE(m_desk->portal.removed, QStringList{added().first().id});
    }

    void aClickComesWithItsTokenAndTakesTheBubbleAway()
    {
        QSignalSpy shown(&m_desk->client, &NotificationClient::bubbleShown);
        QSignalSpy invoked(&m_desk->client, &NotificationClient::actionInvoked);
        QSignalSpy closed(&m_desk->client, &NotificationClient::bubbleClosed);
        m_desk->client.show(bubbleOf());
        QVERIFY(shown.wait());
        m_desk->portal.invoke(added().first().id, u"open"_s, {QVariantMap{{u"activation-token"_s, u"token-1"_s}}});
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(invoked.first(), (QList<QVariant>{bubbleOf().key, u"open"_s, u"token-1"_s}));
        QVERIFY(!m_desk->client.isShown(bubbleOf().key));
    }

    void clicksOnBubblesOfAnEarlierRunAndOfStrangersAreIgnored()
    {
        QSignalSpy shown(&m_desk->client, &NotificationClient::bubbleShown);
        QSignalSpy invoked(&m_desk->client, &NotificationClient::actionInvoked);
        m_desk->client.show(bubbleOf());
        QVERIFY(shown.wait());
        const auto id = added().first().id;
        test::FakePortal stranger(m_desk->bus.connection());
        stranger.invoke(id, u"open"_s);
        for (const auto &other : {u"1"_s, u"0123456789ab-1"_s, id + u"x"_s, QString()}) {
            m_desk->portal.invoke(other, u"open"_s);
        }
        m_desk->portal.invoke(id, u"history"_s, {u"more"_s, 7});
        QVERIFY(invoked.wait());
        QCOMPARE(invoked.size(), 1);
        QCOMPARE(invoked.first().at(1).toString(), u"history"_s);
    }

    void onlyTheNewestCountAsShown()
    {
        QSignalSpy shown(&m_desk->client, &NotificationClient::bubbleShown);
        QSignalSpy closed(&m_desk->client, &NotificationClient::bubbleClosed);
        auto critical = bubbleOf(1, u"critical"_s);
        critical.urgency = rules::Urgency::Critical;
        m_desk->client.show(critical);
        for (qint64 row = 2; row <= 22; ++row) {
            m_desk->client.show(bubbleOf(row, u"package-%1"_s.arg(row)));
        }
        QTRY_COMPARE(shown.size(), 22);
        QTRY_COMPARE(m_desk->portal.removed, (QStringList{added().at(1).id, added().at(2).id}));
        QCOMPARE(closed.size(), 2);
        QVERIFY(m_desk->client.isShown(critical.key));
    }

    void aPortalThatRestartedGetsNewBubbles()
    {
        QSignalSpy shown(&m_desk->client, &NotificationClient::bubbleShown);
        QSignalSpy closed(&m_desk->client, &NotificationClient::bubbleClosed);
        m_desk->client.show(bubbleOf());
        QVERIFY(shown.wait());
        m_desk->portal.vanish();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().at(1).value<CloseReason>(), CloseReason::ServiceGone);
        QVERIFY(m_desk->portal.appear());
        m_desk->client.show(bubbleOf());
        QTRY_COMPARE(added().size(), 2);
        QVERIFY(added().at(0).id != added().at(1).id);
    }

    void withoutAPortalOneIsTold()
    {
        m_desk->portal.vanish();
        QSignalSpy failed(&m_desk->client, &NotificationClient::bubbleFailed);
        QSignalSpy unavailable(&m_desk->client, &NotificationClient::unavailable);
        m_desk->client.show(bubbleOf());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(unavailable.size(), 1);
    }
};

QTEST_MAIN(PortalTest)
#include "tst_portal.moc"
