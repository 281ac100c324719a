// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakenotifications.h"
#include "tests/support/movedclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/records.h"
#include "tests/support/test.h"
#include "ui/bubbles/bubblecontroller.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;
using bubbles::BubbleController;
using bubbles::FloodSummary;
using bubbles::NotificationClient;
using bubbles::Pause;
using bubbles::Quiet;
using test::bubbleRecord;

namespace {

/// A push to another package each, of one item.
history::Record push(qint64 row, qint64 item = 7)
{
    auto record = bubbleRecord(row, u"quill%1"_s.arg(row));
    record.incoming.topic = "org.fedoraproject.prod.git.receive";
    record.incoming.body = R"({"msg":{"commit":{"username":"ines","repo":"quill)" + QByteArray::number(row) +
                           R"(","branch":"rawhide","summary":"Bump","agent":"ines"}},"msg_id":"x",)" +
                           R"("timestamp":1772366400,"topic":"org.fedoraproject.prod.git.receive"})";
    const auto message = bus::Message::read(record.incoming);
    record.digest = meta::Digester().digest(*message);
    const auto keys = meta::Grouper().keysOf(*message, record.digest);
    record.item = {.id = item, .count = row};
    record.item.texts.rule = meta::ruleNameIn(keys.front().text).toString();
    return record;
}

history::Record critical(qint64 row, const QString &package = u"libaurora"_s)
{
    auto record = bubbleRecord(row, package);
    record.decision.urgency = rules::Urgency::Critical;
    return record;
}

} // namespace

class BubbleControllerTest : public QObject
{
    Q_OBJECT

    // All that lives for one test, in order of dependence.
    struct Desk
    {
        test::MovedClock clock;
        test::PrivateBus bus;
        bool isUp = !bus.start().isEmpty();
        test::FakeNotifications service{bus.connection()};
        NotificationClient client{bus.connection(), {.callTimeout = 5s, .retryPause = 1ms}};
        Pause pause{clock};
        Quiet quiet{pause, clock};
        BubbleController controller{client, quiet, clock, {.floodPause = 1ms}};
    };
    std::unique_ptr<Desk> m_desk;

    void take(const QList<history::Record> &records) { m_desk->controller.take(records); }

    [[nodiscard]] const QList<test::Notified> &shown() const { return m_desk->service.notified; }

    [[nodiscard]] qsizetype sounds() const
    {
        return std::count_if(shown().begin(), shown().end(),
            [](const test::Notified &bubble) { return bubble.hints.contains(u"sound-name"_s); });
    }

    [[nodiscard]] static QList<history::Record> flood(qint64 count, qint64 first = 1)
    {
        QList<history::Record> records;
        for (qint64 row = first; row < first + count; ++row) {
            records.append(bubbleRecord(row, u"package-%1"_s.arg(row)));
        }
        return records;
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->isUp);
        QVERIFY(m_desk->service.appear());
    }

    void cleanup() { m_desk.reset(); }

    void onlyWhatTheRulesChoseIsShown()
    {
        auto history = bubbleRecord(1, u"a"_s);
        history.decision.outcome = rules::Outcome::History;
        auto catchUp = bubbleRecord(2, u"b"_s);
        catchUp.incoming.isCatchUp = true;
        const auto duplicate = bubbleRecord(0, u"c"_s);
        take({history, catchUp, duplicate, bubbleRecord(3, u"d"_s)});
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().first().summary, u"Build failed: d"_s);
    }

    void whatBelongsTogetherIsOneBubble()
    {
        take({bubbleRecord(1)});
        QTRY_VERIFY(m_desk->client.isShown(bubbles::bubbleKey(bubbleRecord(1))));
        QTRY_COMPARE(shown().size(), 1);
        take({bubbleRecord(2, u"libaurora"_s, u"done"_s)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().last().replacesId, shown().first().id);
        QCOMPARE(shown().last().summary, u"Build done: libaurora"_s);
    }

    void anItemIsOneBubbleThatSaysHowMany()
    {
        take({push(1)});
        QTRY_COMPARE(shown().size(), 1);
        QTRY_VERIFY(m_desk->client.isShown(bubbles::bubbleKey(push(1))));
        QList<history::Record> more;
        for (qint64 row = 2; row <= 60; ++row) {
            more.append(push(row));
        }
        take(more);
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().last().replacesId, shown().first().id);
        QVERIFY2(shown().last().summary.contains(u"60"_s), qPrintable(shown().last().summary));
        QVERIFY2(shown().last().body.contains(u"ines"_s), qPrintable(shown().last().body));
        QCOMPARE(sounds(), 1);
    }

    void onlyWhatTheRulesChoseIsCounted()
    {
        auto other = push(2);
        other.decision.outcome = rules::Outcome::History;
        take({push(1), other, push(3)});
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY2(shown().last().summary.contains(u"2"_s), qPrintable(shown().last().summary));
    }

    void twoItemsAreTwoBubbles()
    {
        take({push(1, 7), push(2, 8), push(3, 7), push(4, 8)});
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(shown().first().id != shown().last().id);
    }

    void aBubbleThatWasClosedIsNotToldAgain()
    {
        take({push(1), push(2), push(3)});
        QTRY_COMPARE(shown().size(), 1);
        const auto key = bubbles::bubbleKey(push(1));
        QTRY_VERIFY(m_desk->client.isShown(key));
        Q_EMIT m_desk->service.NotificationClosed(shown().first().id, 2);
        QTRY_VERIFY(!m_desk->client.isShown(key));
        take({push(4)});
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY2(shown().last().body.contains(u"quill4"_s), qPrintable(shown().last().body));
    }

    void readingAnItemClosesItsBubble()
    {
        take({push(1), push(2)});
        QTRY_COMPARE(shown().size(), 1);
        QTRY_VERIFY(m_desk->client.isShown(bubbles::bubbleKey(push(1))));
        m_desk->controller.markItemRead(7);
        QTRY_COMPARE(m_desk->service.closedIds.size(), 1);
        m_desk->controller.markItemRead(99);
    }

    void aBatchAboutOneThingIsSentOnce()
    {
        take({bubbleRecord(1), bubbleRecord(2), bubbleRecord(3), bubbleRecord(9, u"python-quill"_s)});
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(shown().first().body.contains(u"-3.fc45"_s));
    }

    void aFloodIsFiveBubblesAndASummary()
    {
        take(flood(5'000));
        QTRY_COMPARE(shown().size(), 6);
        const auto &summary = shown().last();
        QVERIFY2(summary.summary.startsWith(u"4995 more message"_s), qPrintable(summary.summary));
        QCOMPARE(sounds(), 1);
    }

    void aFloodThatGoesOnChangesItsSummary()
    {
        QSet<uint> ids;
        for (qint64 second = 0; second < 10; ++second) {
            QList<history::Record> records;
            for (qint64 row = 1; row <= 500; ++row) {
                records.append(bubbleRecord(second * 500 + row, u"package-%1-%2"_s.arg(second).arg(row)));
            }
            const auto before = shown().size();
            take(records);
            QTRY_VERIFY(shown().size() > before && shown().last().summary.contains(u"more message"_s));
            m_desk->clock.move(1s);
        }
        for (const auto &bubble : shown()) {
            ids.insert(bubble.id);
        }
        QVERIFY2(ids.size() <= 10, qPrintable(QString::number(ids.size())));
        const auto singles = ids.size() - 1;
        QVERIFY2(shown().last().summary.startsWith(u"%1 more message"_s.arg(5'000 - singles)),
            qPrintable(shown().last().summary));
        QCOMPARE(sounds(), 1);
    }

    void afterAFloodSingleBubblesComeAgain()
    {
        take(flood(20));
        QTRY_COMPARE(shown().size(), 6);
        m_desk->clock.move(2min);
        take({bubbleRecord(100, u"late"_s)});
        QTRY_COMPARE(shown().size(), 7);
        QCOMPARE(shown().last().summary, u"Build failed: late"_s);
        QCOMPARE(sounds(), 2);
    }

    void theNextFloodCountsFromTheStart()
    {
        take(flood(20));
        QTRY_COMPARE(shown().size(), 6);
        m_desk->clock.move(2min);
        take(flood(12, 100));
        QTRY_VERIFY(shown().last().summary.startsWith(u"7 more message"_s));
    }

    void aBubbleOnTheScreenIsChangedWhenThereIsRoomAgain()
    {
        take(flood(5));
        QTRY_COMPARE(shown().size(), 5);
        take({bubbleRecord(50, u"package-1"_s, u"done"_s)});
        m_desk->clock.move(10s);
        QTRY_COMPARE(shown().size(), 6);
        QCOMPARE(shown().last().summary, u"Build done: package-1"_s);
        QCOMPARE(shown().last().replacesId, shown().first().id);
    }

    void aProblemThatJoinsIsHeard()
    {
        take({bubbleRecord(1, u"libaurora"_s, u"started"_s)});
        QTRY_COMPARE(shown().size(), 1);
        m_desk->clock.move(20s);
        take({bubbleRecord(2, u"libaurora"_s, u"waiting"_s)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(sounds(), 1);
        m_desk->clock.move(20s);
        take({bubbleRecord(3, u"libaurora"_s, u"failed"_s)});
        QTRY_COMPARE(shown().size(), 3);
        QCOMPARE(sounds(), 2);
    }

    void aClickOpensTheLinkAndSaysWhatWasRead()
    {
        QSignalSpy link(&m_desk->controller, &BubbleController::linkRequested);
        QSignalSpy invoked(&m_desk->client, &NotificationClient::actionInvoked);
        QSignalSpy isShown(&m_desk->client, &NotificationClient::bubbleShown);
        take({bubbleRecord(7)});
        QVERIFY(isShown.wait());
        Q_EMIT m_desk->service.ActivationToken(1, u"token"_s);
        Q_EMIT m_desk->service.ActionInvoked(1, u"default"_s);
        QVERIFY(invoked.wait());
        QCOMPARE(link.size(), 1);
        QCOMPARE(link.first().at(0).toUrl(), QUrl(u"https://koji.example.org/buildinfo?buildID=7"_s));
        QCOMPARE(link.first().at(1).value<QList<qint64>>(), QList<qint64>{7});
        QCOMPARE(link.first().at(2).toString(), u"token"_s);
    }

    void aClickOnWhatIsNotTrustedShowsTheHistory()
    {
        QSignalSpy link(&m_desk->controller, &BubbleController::linkRequested);
        QSignalSpy history(&m_desk->controller, &BubbleController::historyRequested);
        QSignalSpy isShown(&m_desk->client, &NotificationClient::bubbleShown);
        auto record = bubbleRecord(7);
        record.verification.verdict = crypto::Verdict::Invalid;
        take({record});
        QVERIFY(isShown.wait());
        for (const auto &action : {u"open"_s, u"default"_s}) {
            Q_EMIT m_desk->service.ActionInvoked(1, action);
        }
        QVERIFY(history.wait());
        QVERIFY(link.isEmpty());
        QCOMPARE(history.first().at(0).value<QList<qint64>>(), QList<qint64>{7});
    }

    void theSummaryShowsItsMessagesAndPauses()
    {
        QSignalSpy history(&m_desk->controller, &BubbleController::historyRequested);
        QSignalSpy pause(&m_desk->controller, &BubbleController::pauseRequested);
        QSignalSpy isShown(&m_desk->client, &NotificationClient::bubbleShown);
        take(flood(8));
        QTRY_COMPARE(isShown.size(), 6);
        const auto id = shown().last().id;
        Q_EMIT m_desk->service.ActionInvoked(id, u"history"_s);
        QVERIFY(history.wait());
        QCOMPARE(history.first().at(0).value<QList<qint64>>(), (QList<qint64>{8, 7, 6}));
        Q_EMIT m_desk->service.ActionInvoked(id, u"pause"_s);
        QVERIFY(pause.wait());
    }

    void aBubbleGoesWhenAllItsMessagesAreRead()
    {
        take({bubbleRecord(1), bubbleRecord(2), bubbleRecord(3, u"python-quill"_s)});
        QTRY_COMPARE(shown().size(), 2);
        m_desk->controller.markRead({1});
        m_desk->controller.markRead({2});
        QTRY_COMPARE(m_desk->service.closedIds, QList<uint>{1});
        m_desk->controller.markAllRead();
        QTRY_COMPARE(m_desk->service.closedIds, (QList<uint>{1, 2}));
    }

    void readingAnItemLeavesTheOtherMessagesOfItsBubble()
    {
        auto first = bubbleRecord(1);
        first.item.id = 7;
        auto second = bubbleRecord(2);
        second.item.id = 8;
        take({first, second});
        QTRY_COMPARE(shown().size(), 1);
        QTRY_VERIFY(m_desk->client.isShown(bubbles::bubbleKey(first)));
        m_desk->controller.markItemRead(7);
        m_desk->controller.markItemRead(99);
        QVERIFY(m_desk->client.isShown(bubbles::bubbleKey(first)));
        m_desk->controller.markItemRead(8);
        QTRY_COMPARE(m_desk->service.closedIds.size(), 1);
    }

    void whilePausedOnlyWhatIsCriticalIsShown()
    {
        m_desk->pause.start(Pause::Length::Hour);
        take({bubbleRecord(1, u"a"_s), critical(2, u"b"_s)});
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().first().summary, u"Build failed: b"_s);
        m_desk->clock.move(1h);
        take({bubbleRecord(3, u"c"_s)});
        QTRY_COMPARE(shown().size(), 3);
        QVERIFY2(
            shown().at(1).summary.startsWith(u"While you were away: 1 problem"_s), qPrintable(shown().at(1).summary));
        QCOMPARE(shown().at(1).body, u"1 problem(s): a. All by marta."_s);
        QCOMPARE(shown().at(2).summary, u"Build failed: c"_s);
    }

    void whatWasHeldBackIsToldOnceInTheEnd()
    {
        m_desk->quiet.setDesktopQuiet(true);
        m_desk->pause.start(Pause::Length::Hour);
        take({bubbleRecord(1, u"a"_s), bubbleRecord(2, u"b"_s, u"done"_s)});
        m_desk->pause.resume();
        m_desk->quiet.setLocked(true);
        take({bubbleRecord(3, u"c"_s)});
        m_desk->quiet.setDesktopQuiet(false);
        QVERIFY(!m_desk->client.isShown(FloodSummary::awayKey()));
        QSignalSpy history(&m_desk->controller, &BubbleController::historyRequested);
        QSignalSpy isShown(&m_desk->client, &NotificationClient::bubbleShown);
        m_desk->quiet.setLocked(false);
        QVERIFY(isShown.wait());
        QCOMPARE(shown().size(), 1);
        const auto &bubble = shown().first();
        QVERIFY2(bubble.summary.startsWith(u"While you were away: 2 problem"_s), qPrintable(bubble.summary));
        QVERIFY2(bubble.body.startsWith(u"3 message"_s), qPrintable(bubble.body));
        QVERIFY2(bubble.body.contains(u"a, c."_s), qPrintable(bubble.body));
        QCOMPARE(bubble.hints.value(u"urgency"_s).value<uchar>(), uchar(1));
        QCOMPARE(sounds(), 0);
        Q_EMIT m_desk->service.ActionInvoked(bubble.id, u"history"_s);
        QVERIFY(history.wait());
        QCOMPARE(history.first().at(0).value<QList<qint64>>(), (QList<qint64>{3, 2, 1}));
    }

    void whatIsReadMeanwhileIsNotTold()
    {
        auto second = bubbleRecord(2, u"b"_s);
        second.item.id = 7;
        m_desk->quiet.setDesktopQuiet(true);
        take({bubbleRecord(1, u"a"_s), second, bubbleRecord(3, u"c"_s)});
        m_desk->controller.markRead({1});
        m_desk->controller.markItemRead(7);
        m_desk->quiet.setDesktopQuiet(false);
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY2(shown().first().summary.startsWith(u"While you were away: 1 problem"_s),
            qPrintable(shown().first().summary));
        QVERIFY2(!shown().first().body.contains(u"a,"_s), qPrintable(shown().first().body));
        m_desk->quiet.setDesktopQuiet(true);
        take({bubbleRecord(4, u"d"_s)});
        m_desk->controller.markAllRead();
        m_desk->quiet.setDesktopQuiet(false);
        m_desk->quiet.setDesktopQuiet(true);
        m_desk->quiet.setDesktopQuiet(false);
        take({bubbleRecord(5, u"e"_s)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().last().summary, u"Build failed: e"_s);
    }

    void aChangeThatCameBeforeIsHeldBackToo()
    {
        take({bubbleRecord(1)});
        QTRY_COMPARE(shown().size(), 1);
        QTRY_VERIFY(m_desk->client.isShown(bubbles::bubbleKey(bubbleRecord(1))));
        take({bubbleRecord(2)});
        m_desk->quiet.setDesktopQuiet(true);
        m_desk->quiet.setDesktopQuiet(false);
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY2(
            shown().last().summary.startsWith(u"While you were away: 1 problem"_s), qPrintable(shown().last().summary));
    }

    void onALockedScreenNothingIsShown()
    {
        m_desk->quiet.setLocked(true);
        take({bubbleRecord(1, u"a"_s), critical(2, u"b"_s)});
        QVERIFY(!m_desk->client.isShown(bubbles::bubbleKey(critical(2, u"b"_s))));
        m_desk->quiet.setLocked(false);
        QTRY_COMPARE(shown().size(), 2);
        // What is critical is a bubble of its own, as ever.
        QCOMPARE(shown().first().summary, u"Build failed: b"_s);
        QCOMPARE(shown().first().expires, 0);
        QVERIFY2(
            shown().last().summary.startsWith(u"While you were away: 1 problem"_s), qPrintable(shown().last().summary));
    }

    void whatIsCriticalPiercesThePauseInAFloodToo()
    {
        m_desk->pause.start(Pause::Length::Hour);
        QList<history::Record> records;
        for (qint64 row = 1; row <= 8; ++row) {
            records.append(critical(row, u"package-%1"_s.arg(row)));
        }
        take(records);
        QTRY_COMPARE(shown().size(), 6);
        QVERIFY2(shown().last().summary.startsWith(u"3 more message"_s), qPrintable(shown().last().summary));
    }

    void aPauseEndsTheSummaryOfAFlood()
    {
        take(flood(8));
        m_desk->pause.start(Pause::Length::Hour);
        QSignalSpy isShown(&m_desk->client, &NotificationClient::bubbleShown);
        QTRY_COMPARE(isShown.size(), 5);
        m_desk->pause.resume();
        QTRY_COMPARE(shown().size(), 6);
        QVERIFY2(
            shown().last().summary.startsWith(u"While you were away: 3 problem"_s), qPrintable(shown().last().summary));
        take({bubbleRecord(100, u"late"_s)});
        QTRY_COMPARE(shown().size(), 7);
        QVERIFY2(shown().last().summary.startsWith(u"1 more message"_s), qPrintable(shown().last().summary));
    }

    void whatWasHeldBackIsToldWhenTheServiceIsThere()
    {
        m_desk->service.vanish();
        m_desk->quiet.setDesktopQuiet(true);
        take({bubbleRecord(1, u"a"_s)});
        QSignalSpy failed(&m_desk->client, &NotificationClient::bubbleFailed);
        m_desk->quiet.setDesktopQuiet(false);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_desk->service.appear());
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY2(shown().first().summary.startsWith(u"While you were away: 1 problem"_s),
            qPrintable(shown().first().summary));
    }

    void aBubbleThatChangesAllTheTimeChangesNowAndThen()
    {
        take({critical(1)});
        QTRY_VERIFY(m_desk->client.isShown(bubbles::bubbleKey(critical(1))));
        QTRY_COMPARE(shown().size(), 1);
        for (qint64 row = 2; row <= 50; ++row) {
            const auto before = shown().size();
            take({critical(row)});
            QTRY_VERIFY(row > 6 || shown().size() > before);
        }
        QCOMPARE(shown().size(), 6);
        m_desk->clock.move(10s);
        take({critical(51)});
        QTRY_COMPARE(shown().size(), 7);
        QVERIFY2(shown().last().body.contains(u"-51.fc45"_s), qPrintable(shown().last().body));
    }

    void whatWasHeldBackBeforeARestartIsTold()
    {
        QSignalSpy since(&m_desk->controller, &BubbleController::heldSinceChanged);
        m_desk->quiet.setDesktopQuiet(true);
        take({bubbleRecord(5, u"e"_s)});
        QCOMPARE(since.last().first().toLongLong(), 5);
        // The newest comes in both ways.
        m_desk->controller.restore(QList<history::Record>{
            bubbleRecord(5, u"e"_s), bubbleRecord(4, u"d"_s), bubbleRecord(3, u"c"_s, u"done"_s)});
        QCOMPARE(since.last().first().toLongLong(), 3);
        m_desk->controller.markRead({3});
        QCOMPARE(since.last().first().toLongLong(), 4);
        QVERIFY(shown().isEmpty());
        m_desk->quiet.setDesktopQuiet(false);
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY2(shown().first().body.startsWith(u"2 message"_s), qPrintable(shown().first().body));
        QCOMPARE(since.last().first().toLongLong(), 0);
    }

    void whatWasHeldBackIsToldAtOnceWhenItIsQuietNoMore()
    {
        QSignalSpy since(&m_desk->controller, &BubbleController::heldSinceChanged);
        auto oldest = bubbleRecord(2, u"b"_s);
        oldest.incoming.receivedAt = bubbleRecord(3).incoming.receivedAt - 5h;
        m_desk->controller.restore(QList<history::Record>{critical(4, u"d"_s), bubbleRecord(3, u"c"_s), oldest});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().first().summary, u"Build failed: d"_s);
        QVERIFY2(shown().last().body.startsWith(u"2 message(s) in 5 hour"_s), qPrintable(shown().last().body));
        // They are told, and not again at the next start.
        QCOMPARE(since.last().first().toLongLong(), 0);
    }

    void whatWasHeldBackMayBeGone()
    {
        QSignalSpy since(&m_desk->controller, &BubbleController::heldSinceChanged);
        m_desk->controller.restore({});
        QCOMPARE(since.size(), 1);
        QCOMPARE(since.first().first().toLongLong(), 0);
    }

    void whatIsCriticalStaysSoWhenItsItemGoesOn()
    {
        auto first = push(1);
        first.decision.urgency = rules::Urgency::Critical;
        take({first});
        QTRY_COMPARE(shown().size(), 1);
        QTRY_VERIFY(m_desk->client.isShown(bubbles::bubbleKey(first)));
        take({push(2)});
        QTRY_COMPARE(shown().size(), 2);
        QCOMPARE(shown().last().hints.value(u"urgency"_s).value<uchar>(), uchar(2));
        QCOMPARE(shown().last().expires, 0);
    }

    void theSilentDoNotSilenceOthers()
    {
        auto silent = bubbleRecord(2, u"b"_s, u"done"_s);
        silent.decision.hasSound = false;
        take({bubbleRecord(1, u"a"_s)});
        for (int i = 0; i < 4; ++i) {
            m_desk->clock.move(10s);
            silent.row += 10;
            take({silent});
        }
        take({bubbleRecord(3, u"c"_s)});
        QTRY_VERIFY(std::ranges::any_of(
            shown(), [](const test::Notified &bubble) { return bubble.summary == u"Build failed: c"; }));
        QCOMPARE(sounds(), 2);
    }

    void whatAServiceRefusedIsTriedAgain()
    {
        BubbleController controller{
            m_desk->client, m_desk->quiet, m_desk->clock, {.floodPause = 1ms, .retryPause = 1ms}};
        m_desk->service.error = u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s;
        m_desk->service.failures = 4;
        controller.take(QList<history::Record>{bubbleRecord(1, u"a"_s)});
        // Nothing else comes.
        QTRY_COMPARE(m_desk->service.failures, 0);
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY2(shown().last().body.contains(u"1 problem"_s), qPrintable(shown().last().body));
    }

    void mutingAsksWithTheMessagesAndTheAnswerTakesTheBubblesPlace()
    {
        QSignalSpy mute(&m_desk->controller, &BubbleController::muteRequested);
        QSignalSpy undo(&m_desk->controller, &BubbleController::undoRequested);
        QSignalSpy isShown(&m_desk->client, &NotificationClient::bubbleShown);
        take({bubbleRecord(1), bubbleRecord(2)});
        QVERIFY(isShown.wait());
        Q_EMIT m_desk->service.ActivationToken(1, u"token-1"_s);
        Q_EMIT m_desk->service.ActionInvoked(1, u"mute"_s);
        QVERIFY(mute.wait());
        QCOMPARE(mute.first().at(0).value<QList<qint64>>(), (QList<qint64>{2, 1}));
        QCOMPARE(mute.first().at(1).value<rules::MuteWhat>(), rules::MuteWhat::Package);
        QCOMPARE(mute.first().at(2).toString(), u"token-1"_s);
        m_desk->quiet.setDesktopQuiet(true);
        m_desk->controller.showNotice(u"Muted libaurora until 15:32"_s, {}, u"m1"_s);
        QVERIFY(isShown.wait());
        QCOMPARE(m_desk->service.closedIds, QList<uint>{1});
        QCOMPARE(shown().last().summary, u"Muted libaurora until 15:32"_s);
        QCOMPARE(shown().last().actions, (QStringList{u"undo"_s, u"Undo"_s}));
        m_desk->controller.markRead({1, 2});
        Q_EMIT m_desk->service.ActionInvoked(2, u"undo"_s);
        QVERIFY(undo.wait());
        QCOMPARE(undo.first().at(0).toString(), u"m1"_s);
    }

    void theSummaryAsksToMuteWhoFloodsAndTheDigestMarksRead()
    {
        QSignalSpy mute(&m_desk->controller, &BubbleController::muteRequested);
        QSignalSpy read(&m_desk->controller, &BubbleController::markAllReadRequested);
        take(flood(8));
        QTRY_COMPARE(shown().size(), 6);
        QVERIFY(shown().last().actions.contains(u"Mute marta…"_s));
        Q_EMIT m_desk->service.ActionInvoked(6, u"mute"_s);
        QVERIFY(mute.wait());
        QCOMPARE(mute.first().at(0).value<QList<qint64>>(), (QList<qint64>{8, 7, 6}));
        QCOMPARE(mute.first().at(1).value<rules::MuteWhat>(), rules::MuteWhat::Person);
        // From the service's own list of what is gone it still leads somewhere.
        Q_EMIT m_desk->service.NotificationClosed(6, 1);
        QTRY_VERIFY(!m_desk->client.isShown(FloodSummary::key()));
        Q_EMIT m_desk->service.ActionInvoked(6, u"mute"_s);
        QVERIFY(mute.wait());
        QCOMPARE(mute.last().at(0).value<QList<qint64>>(), (QList<qint64>{8, 7, 6}));
        m_desk->quiet.setDesktopQuiet(true);
        take({bubbleRecord(9, u"z"_s)});
        m_desk->quiet.setDesktopQuiet(false);
        QTRY_COMPARE(shown().size(), 7);
        Q_EMIT m_desk->service.ActionInvoked(7, u"read"_s);
        QVERIFY(read.wait());
    }

    void followingAsksForThePackageOrElseThePerson()
    {
        QSignalSpy follow(&m_desk->controller, &BubbleController::followRequested);
        QSignalSpy isShown(&m_desk->client, &NotificationClient::bubbleShown);
        auto person = bubbleRecord(2);
        person.digest.packages.clear();
        take({bubbleRecord(1), person});
        QTRY_COMPARE(isShown.size(), 2);
        QVERIFY(shown().at(0).actions.contains(u"Follow libaurora"_s));
        QVERIFY(shown().at(1).actions.contains(u"Follow marta"_s));
        Q_EMIT m_desk->service.ActionInvoked(1, u"follow"_s);
        Q_EMIT m_desk->service.ActionInvoked(2, u"follow"_s);
        QTRY_COMPARE(follow.size(), 2);
        QCOMPARE(follow.at(0), (QList<QVariant>{u"libaurora"_s, QString(), QString()}));
        QCOMPARE(follow.at(1), (QList<QVariant>{QString(), u"marta"_s, QString()}));
    }

    void whatCouldNotBeShownIsToldWhenTheServiceIsThere()
    {
        m_desk->service.vanish();
        QSignalSpy failed(&m_desk->client, &NotificationClient::bubbleFailed);
        QSignalSpy unavailable(&m_desk->client, &NotificationClient::unavailable);
        take(flood(3));
        QTRY_COMPARE(failed.size(), 3);
        QCOMPARE(unavailable.size(), 1);
        QVERIFY(m_desk->service.appear());
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY2(shown().first().summary.startsWith(u"3 more message"_s), qPrintable(shown().first().summary));
    }
};

QTEST_MAIN(BubbleControllerTest)
#include "tst_bubblecontroller.moc"
