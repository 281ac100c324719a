// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/pipeline.h"
#include "tests/support/movedclock.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSignedMessageIsVerifiedDescribedAndDecided();
    void aTamperedMessageIsKeptMarkedAndMakesNoBubble();
    void aForeignTopicFrameIsInvalid();
    void aSequenceNumberIsNotProtected();
    void onlyWhatIsFetchedLaterGoesByItsOwnTime();
    void onlyTheArchivesChangesAreTakenBack();
    void anUnreadableMessageIsCountedAndToldOnce();
    void aRuleMayDrop();
    void aSenderFromTheFutureIsListedUnderItsArrival();
    void anAmqpMessageIsProvenByItsBrokerOnly();

private:
    [[nodiscard]] pipeline::Pipeline make();
    [[nodiscard]] bus::Incoming failedBuild() const;

    test::MovedClock m_clock;
    std::unique_ptr<test::SignedBus> m_bus;
    pipeline::BusOptions m_options;
    std::unique_ptr<pipeline::Handover<history::Record>> m_out;
};

void TestPipeline::initTestCase()
{
    m_bus = std::make_unique<test::SignedBus>(m_clock);
}

void TestPipeline::init()
{
    test::failOnWarning();
    m_out = std::make_unique<pipeline::Handover<history::Record>>();
    rules::Rule mine;
    mine.name = u"My builds"_s;
    mine.outcome = rules::Outcome::Bubble;
    m_options = {
        .profile = u"test"_s, .trust = m_bus->trust(), .reading = {.reader = u"marta"_s}, .choices = {.rules = {mine}}};
}

pipeline::Pipeline TestPipeline::make()
{
    return {m_options, m_clock, *m_out};
}

bus::Incoming TestPipeline::failedBuild() const
{
    return m_bus->signedMessage("org.fedoraproject.dev.buildsys.build.state.change",
        R"({"name":"libaurora","version":"2.4.1","release":"3.fc45","owner":"marta","new":3,"old":0,"instance":"primary","build_id":7})");
}

void TestPipeline::aSignedMessageIsVerifiedDescribedAndDecided()
{
    auto pipeline = make();
    pipeline.receive(failedBuild());
    const auto records = m_out->take();
    QCOMPARE(records.size(), std::size_t{1});
    const auto &record = records.front();
    QCOMPARE(record.verification.verdict, crypto::Verdict::Valid);
    QCOMPARE(record.digest.severity, meta::Severity::Problem);
    QVERIFY(record.digest.subtitle.contains(u"libaurora"));
    QCOMPARE(record.decision.outcome, rules::Outcome::Bubble);
    QCOMPARE(record.decision.rule, u"My builds"_s);
    QCOMPARE(record.profile, u"test"_s);
    QVERIFY(!record.id.isEmpty());
    QCOMPARE(pipeline.counts().passed, quint64{1});
}

void TestPipeline::aTamperedMessageIsKeptMarkedAndMakesNoBubble()
{
    auto pipeline = make();
    auto incoming = failedBuild();
    incoming.body.replace("libaurora", "libaurorA");
    pipeline.receive(std::move(incoming));
    const auto records = m_out->take();
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records.front().verification.verdict, crypto::Verdict::Invalid);
    QVERIFY(!records.front().verification.isTrusted());
    QCOMPARE(records.front().decision.outcome, rules::Outcome::History);
}

void TestPipeline::aForeignTopicFrameIsInvalid()
{
    auto pipeline = make();
    auto incoming = failedBuild();
    incoming.topic = "org.fedoraproject.dev.bodhi.update.complete.stable";
    pipeline.receive(std::move(incoming));
    const auto records = m_out->take();
    QCOMPARE(records.front().verification.verdict, crypto::Verdict::Invalid);
    QCOMPARE(records.front().verification.reason, crypto::Reason::TopicMismatch);
}

void TestPipeline::aSequenceNumberIsNotProtected()
{
    auto pipeline = make();
    auto incoming = failedBuild();
    incoming.body.replace(incoming.body.size() - 1, 1, R"(,"seq_id":4711})");
    pipeline.receive(std::move(incoming));
    const auto records = m_out->take();
    QCOMPARE(records.front().verification.verdict, crypto::Verdict::Valid);
    QVERIFY(records.front().verification.detail.contains(u"its sequence number is not protected"_s));
    QCOMPARE(records.front().decision.outcome, rules::Outcome::Bubble);
}

void TestPipeline::onlyWhatIsFetchedLaterGoesByItsOwnTime()
{
    auto live = failedBuild();
    auto fetched = live;
    fetched.isCatchUp = true;
    test::MovedClock later(m_clock.now() + 24h * 365 * 80);
    pipeline::Pipeline pipeline(m_options, later, *m_out);
    pipeline.receive(std::move(live));
    pipeline.receive(std::move(fetched));
    const auto records = m_out->take();
    QCOMPARE(records.at(0).verification.reason, crypto::Reason::Expired);
    QCOMPARE(records.at(1).verification.verdict, crypto::Verdict::ValidLegacy);
    QCOMPARE(records.at(1).decision.outcome, rules::Outcome::History);
}

void TestPipeline::onlyTheArchivesChangesAreTakenBack()
{
    auto live = failedBuild();
    live.body.replace(live.body.size() - 1, 1, R"(,"source_name":"archive","source_version":"1","headers":{}})");
    auto fetched = live;
    fetched.isCatchUp = true;
    auto pipeline = make();
    pipeline.receive(std::move(live));
    pipeline.receive(std::move(fetched));
    const auto records = m_out->take();
    QCOMPARE(records.at(0).verification.verdict, crypto::Verdict::Invalid);
    QCOMPARE(records.at(1).verification.verdict, crypto::Verdict::Valid);
}

void TestPipeline::anUnreadableMessageIsCountedAndToldOnce()
{
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"dropped a message that cannot be read"_s));
    auto pipeline = make();
    for (const QByteArray body : {"{", "[[", "{\"a\":"}) {
        pipeline.receive({.topic = "a.b.dev.c", .body = body});
    }
    QVERIFY(m_out->take().empty());
    QCOMPARE(pipeline.counts().unreadable, quint64{3});
    QCOMPARE(pipeline.counts().received, quint64{3});
}

void TestPipeline::aRuleMayDrop()
{
    m_options.choices.rules.front().outcome = rules::Outcome::Drop;
    auto pipeline = make();
    pipeline.receive(failedBuild());
    QVERIFY(m_out->take().empty());
    QCOMPARE(pipeline.counts().dropped, quint64{1});
}

void TestPipeline::aSenderFromTheFutureIsListedUnderItsArrival()
{
    auto pipeline = make();
    auto incoming = failedBuild();
    incoming.receivedAt = m_clock.now() - 1h;
    pipeline.receive(std::move(incoming));
    QCOMPARE(m_out->take().front().time, m_clock.now() - 1h);
}

void TestPipeline::anAmqpMessageIsProvenByItsBrokerOnly()
{
    const bus::Incoming message{
        .form = bus::Form::Amqp, .topic = "org.fedoraproject.prod.buildsys.tag", .body = R"({"tag":"f45"})", .id = "1"};
    make().receive(bus::Incoming(message));
    QCOMPARE(m_out->take().front().verification.verdict, crypto::Verdict::TransportOnly);
    // Without TLS not even that.
    m_options.isBrokerProven = false;
    make().receive(bus::Incoming(message));
    const auto record = std::move(m_out->take().front());
    QCOMPARE(record.verification.verdict, crypto::Verdict::Unsigned);
    QVERIFY(!record.verification.isTrusted());
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
