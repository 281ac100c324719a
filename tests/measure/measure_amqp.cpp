// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpsource.h"
#include "core/pipeline/bus.h"
#include "core/pipeline/recorder.h"
#include "tests/measure/publishers.h"
#include "tests/support/livearchive.h"
#include "tests/support/rabbitbroker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <cstdio>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Later than it gets it.
constexpr auto archiveLag = 1s;

struct Plan
{
    std::chrono::seconds duration;
    int rate = 0;
    int restarts = 0;
    bus::AmqpQueue queue = bus::AmqpQueue::Durable;
};

bus::AmqpOptions amqp(const test::RabbitBroker &broker, bus::AmqpQueue queue)
{
    return {.url = broker.tlsUrl(),
        .files = {broker.file(u"ca.pem"_s), broker.file(u"fedora.pem"_s), broker.file(u"fedora.key"_s), {}},
        .queue = queue,
        .queueName = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

pipeline::BusOptions busOf(const bus::AmqpOptions &options, const test::LiveArchive &archive)
{
    pipeline::BusOptions bus{
        .profile = u"measured"_s, .makeSource = [options](bus::Source::Receiver receiver, const Clock &clock) {
            return std::make_unique<bus::AmqpSource>(options, std::move(receiver), clock);
        }};
    if (options.queue == bus::AmqpQueue::Exclusive) {
        bus.shortestAbsence = 0ms;
        bus.archive = {.url = archive.address(), .form = bus::Form::Amqp, .messages = 1'000'000, .age = 24h, .lag = 5s};
    }
    return bus;
}

/// Whether what was published is what was stored, each once.
bool measure(const Plan &plan)
{
    const SystemClock clock;
    const QTemporaryDir folder;
    test::RabbitBroker broker;
    test::LiveArchive archive(archiveLag);
    pipeline::Recorder recorder(folder.filePath(u"history.sqlite"_s), {}, {}, clock);
    QSet<QString> stored;
    int twice = 0;
    int caughtUp = 0;
    QObject::connect(&recorder, &pipeline::Recorder::recorded, &recorder, [&] {
        for (const auto &record : recorder.take()) {
            twice += stored.contains(record.id) ? 1 : 0;
            stored.insert(record.id);
            caughtUp += record.incoming.isCatchUp ? 1 : 0;
        }
    });
    recorder.start();
    pipeline::Bus bus(
        busOf(amqp(broker, plan.queue), archive), clock, recorder.inbox(), &recorder.receipts().of(u"measured"_s));
    bus.start();
    const auto isConnected = [&] { return bus.status().state.phase == bus::SourceState::Phase::Connected; };
    if (!QTest::qWaitFor(isConnected, 60000)) {
        qFatal("no connection: %s", qPrintable(bus.status().state.detail));
    }

    test::Publishers publishers(broker.plainPort(), plan.rate, &archive);
    QElapsedTimer time;
    time.start();
    for (int restart = 1; restart <= plan.restarts + 1; ++restart) {
        const auto until = std::chrono::milliseconds(plan.duration) * restart / (plan.restarts + 1);
        (void)QTest::qWaitFor([&] { return time.elapsed() >= until.count(); }, static_cast<int>(until.count()));
        if (restart <= plan.restarts) {
            // By turns from one moment to the next, and with a goodbye.
            restart % 2 == 1 ? broker.kill() : broker.stop();
            broker.start();
            publishers.goOn();
            std::printf("restarted at %lld s: %d published, %lld stored\n",
                static_cast<long long>(time.elapsed() / 1000), publishers.confirmed(),
                static_cast<long long>(stored.size()));
            std::fflush(stdout);
        }
    }
    publishers.stop();
    const auto isAll = [&] { return stored.size() >= publishers.confirmed(); };
    const bool isComplete = QTest::qWaitFor(isAll, 60000);
    std::printf(
        "%lld s at %d a second, %d restarts of the broker\npublished and confirmed  %d\npublished once more     "
        " %d\nstored                   %lld\nof them by the archive   %d\nstored twice             %d\ncame once more  "
        "         %llu\n",
        static_cast<long long>(time.elapsed() / 1000), plan.rate, plan.restarts, publishers.confirmed(),
        publishers.repeated(), static_cast<long long>(stored.size()), caughtUp, twice,
        static_cast<unsigned long long>(recorder.duplicates()));
    return isComplete && stored.size() == publishers.confirmed() && twice == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"minutes"_s, u"How long messages are published."_s, u"number"_s, u"10"_s},
        {u"rate"_s, u"Messages a second."_s, u"number"_s, u"200"_s},
        {u"queue"_s, u"durable, or exclusive: what that misses has to come from an archive."_s, u"queue"_s,
            u"durable"_s},
        {u"restarts"_s, u"How often the broker is restarted meanwhile."_s, u"number"_s, u"3"_s},
    });
    parser.process(application);
    const Plan plan{.duration = std::chrono::seconds(qRound(parser.value(u"minutes"_s).toDouble() * 60)),
        .rate = qMax(1, parser.value(u"rate"_s).toInt()),
        .restarts = parser.value(u"restarts"_s).toInt(),
        .queue = parser.value(u"queue"_s) == "exclusive"_L1 ? bus::AmqpQueue::Exclusive : bus::AmqpQueue::Durable};
    return measure(plan) ? 0 : 1;
}
