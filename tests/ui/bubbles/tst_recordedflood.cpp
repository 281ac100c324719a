// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/grouper.h"
#include "core/pipeline/recorder.h"
#include "core/rules/rulebook.h"
#include "tests/support/fakenotifications.h"
#include "tests/support/movedclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/test.h"
#include "ui/bubbles/bubblecontroller.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tidings;

namespace {

constexpr qint64 messages = 5'000;
constexpr qint64 perSecond = 500;

constexpr const char *build =
    R"({"msg":{"build_id":%2,"name":"%1","version":"2.4.1","release":"%2.fc45","owner":"%3","new":3},)"
    R"("msg_id":"2026-%2","timestamp":1772366400,"topic":"org.fedoraproject.dev.buildsys.build.state.change"})";

} // namespace

/// What floods the bubbles as it comes in the program: decided by rules, put together by the grouper, written by the
/// recorder, and taken from there.
class RecordedFloodTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        test::MovedClock clock;
        test::PrivateBus bus;
        bool isUp = !bus.start().isEmpty();
        test::FakeNotifications service{bus.connection()};
        bubbles::NotificationClient client{bus.connection(), {.callTimeout = 20s, .retryPause = 1ms}};
        bubbles::Pause pause{clock};
        bubbles::Quiet quiet{pause, clock};
        bubbles::BubbleController controller{client, quiet, clock, {.floodPause = 1ms}, {.reader = u"marta"_s}};
        QTemporaryDir folder;
        pipeline::Recorder recorder{folder.filePath(u"history.sqlite"_s), {}, {.reader = u"marta"_s}, clock};
        qint64 stored = 0;
    };
    std::unique_ptr<Desk> m_desk;

    const meta::Digester m_digester{{.reader = u"marta"_s}};
    const meta::Grouper m_grouper{{.reader = u"marta"_s}};
    const rules::RuleBook m_rules{
        {.rules = {{.name = u"All"_s, .takesOwn = true, .outcome = rules::Outcome::Bubble, .hasSound = true}},
            .reader = u"marta"_s}};

    // As pipeline::Bus makes it of what is signed.
    [[nodiscard]] history::Record failedBuild(
        qint64 number, const QString &package, const QString &owner, bool isGrouped) const
    {
        history::Record record;
        record.profile = u"Demo"_s;
        record.id = u"2026-%1"_s.arg(number);
        record.time = m_desk->clock.now();
        record.incoming.topic = "org.fedoraproject.dev.buildsys.build.state.change";
        record.incoming.receivedAt = record.time;
        record.incoming.body = QString::fromLatin1(build).arg(package).arg(number).arg(owner).toUtf8();
        record.verification.verdict = crypto::Verdict::Valid;
        const auto message = bus::Message::read(record.incoming);
        record.digest = m_digester.digest(*message);
        if (isGrouped) {
            record.groupKeys = m_grouper.keysOf(*message, record.digest);
        }
        record.decision = m_rules.decide(record.digest, record.verification);
        record.isUnread = record.decision.isUnread;
        return record;
    }

    /// All of one item, or of none.
    void push(qint64 first, qint64 count, bool isOneItem)
    {
        for (auto number = first; number < first + count; ++number) {
            const auto package = isOneItem ? u"libaurora"_s : u"package-%1"_s.arg(number);
            const auto owner = isOneItem ? u"marta"_s : u"user-%1"_s.arg(number);
            QVERIFY(m_desk->recorder.inbox().push(failedBuild(number, package, owner, isOneItem)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->stored, first + count - 1, 20000);
    }

    void flood(bool isOneItem)
    {
        for (qint64 first = 1; first <= messages; first += perSecond) {
            push(first, perSecond, isOneItem);
            m_desk->clock.move(1s);
        }
    }

    [[nodiscard]] qsizetype bubbleCount() const
    {
        QSet<uint> ids;
        for (const auto &bubble : m_desk->service.notified) {
            ids.insert(bubble.id);
        }
        return ids.size();
    }

    [[nodiscard]] qsizetype sounds() const
    {
        return std::ranges::count_if(m_desk->service.notified,
            [](const test::Notified &bubble) { return bubble.hints.contains(u"sound-name"_s); });
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarning();
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->isUp);
        QVERIFY(m_desk->service.appear());
        connect(&m_desk->recorder, &pipeline::Recorder::recorded, &m_desk->controller, [desk = m_desk.get()] {
            const auto records = desk->recorder.take();
            desk->stored += static_cast<qint64>(records.size());
            desk->controller.take(records);
        });
        m_desk->recorder.start();
    }

    void cleanup()
    {
        m_desk->recorder.stop();
        m_desk.reset();
    }

    void fiveThousandInTenSecondsAreAFewBubblesAndOneSummary()
    {
        flood(false);
        // Five at once, and one for each ten seconds.
        const auto saysAll = [this] {
            const auto &last = m_desk->service.last().summary;
            return last.startsWith(u"%1 more message"_s.arg(messages - (bubbleCount() - 1)));
        };
        QTRY_VERIFY2(saysAll(), qPrintable(m_desk->service.last().summary));
        QVERIFY2(bubbleCount() <= 10, qPrintable(QString::number(bubbleCount())));
        QCOMPARE(sounds(), 1);
    }

    void fiveThousandAboutOneThingAreOneBubbleThatChangesNowAndThen()
    {
        flood(true);
        m_desk->clock.move(10s);
        push(messages + 1, 1, true);
        QTRY_VERIFY2(m_desk->service.last().summary.contains(u"5,001 builds failed"_s),
            qPrintable(m_desk->service.last().summary));
        QCOMPARE(bubbleCount(), 1);
        // The first, five changes, and one for each ten seconds.
        QVERIFY2(m_desk->service.notified.size() <= 8, qPrintable(QString::number(m_desk->service.notified.size())));
        QCOMPARE(sounds(), 1);
    }

    void fiveThousandWhileItIsQuietAreOneBubbleAfterIt()
    {
        m_desk->quiet.setDesktopQuiet(true);
        flood(false);
        QVERIFY(m_desk->service.notified.isEmpty());
        m_desk->quiet.setDesktopQuiet(false);
        QTRY_COMPARE(m_desk->service.notified.size(), 1);
        const auto &bubble = m_desk->service.last();
        QVERIFY2(bubble.body.contains(u"5000 message"_s), qPrintable(bubble.summary));
        QVERIFY2(bubble.summary.contains(u"5000 problem"_s), qPrintable(bubble.summary));
        QCOMPARE(sounds(), 0);
    }
};

QTEST_MAIN(RecordedFloodTest)
#include "tst_recordedflood.moc"
