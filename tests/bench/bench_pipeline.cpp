// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From wire to store: signed messages over TCP loopback, received, verified, described, decided and written to disk,
// as messages a second; and what the same thread does without the wire and without the disk, as ratios.
// bench_pipeline [MESSAGES]

#include "app/demo/traffic.h"
#include "core/bus/publisher.h"
#include "core/bus/zmqsource.h"
#include "core/history/store.h"
#include "core/pipeline/bus.h"
#include "core/pipeline/recorder.h"
#include "core/rules/presets.h"
#include "tests/support/signedbus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>
#include <numeric>
#include <span>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<bus::Incoming> traffic(const test::SignedBus &bus, int count)
{
    demo::Traffic traffic(1);
    std::vector<bus::Incoming> messages;
    for (int i = 0; i < count; ++i) {
        const auto event = traffic.next();
        messages.push_back(bus.signedMessage(
            "org.fedoraproject.dev." + event.topic, QJsonDocument(event.payload).toJson(QJsonDocument::Compact)));
    }
    return messages;
}

pipeline::BusOptions options(const test::SignedBus &bus)
{
    return {.profile = u"bench"_s,
        .trust = bus.trust(),
        .reading = {.reader = u"marta"_s},
        .choices = {.rules = rules::rulesOf(rules::Preset::PackagerQuiet)}};
}

double perSecond(std::size_t count, const QElapsedTimer &timer)
{
    return static_cast<double>(count) / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

/// Verify, describe and decide on one thread; nothing is sent or written.
double stepsOnly(const test::SignedBus &bus, const std::vector<bus::Incoming> &messages, const Clock &clock,
    pipeline::Handover<history::Record> &out)
{
    pipeline::Pipeline pipeline(options(bus), clock, out);
    QElapsedTimer timer;
    timer.start();
    for (auto message : messages) {
        pipeline.receive(std::move(message));
    }
    return perSecond(messages.size(), timer);
}

/// What is ready is written to disk, and nothing else.
double storeOnly(std::vector<history::Record> records, const Clock &clock)
{
    constexpr std::size_t batch = 1000;
    const QTemporaryDir folder;
    const auto store = history::Store::open(folder.filePath(u"history.sqlite"_s), {}, clock.now());
    QElapsedTimer timer;
    timer.start();
    for (std::size_t done = 0; store && done < records.size(); done += batch) {
        const std::span some(records.data() + done, std::min(batch, records.size() - done));
        if (const auto appended = (*store)->append(some); !appended) {
            std::fprintf(stderr, "%s\n", qPrintable(appended.error().detail));
            return 0;
        }
    }
    return perSecond(records.size(), timer);
}

double wireToStore(const test::SignedBus &bus, const std::vector<bus::Incoming> &messages, const Clock &clock)
{
    const QTemporaryDir folder;
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}, .tuning = {.highWaterMark = 0}});
    pipeline::Recorder recorder(folder.filePath(u"history.sqlite"_s), {}, {}, clock);
    auto all = options(bus);
    all.makeSource = [endpoint = publisher->endpoint()](bus::Source::Receiver receiver, const Clock &now) {
        bus::ZmqOptions zmq{.endpoints = {endpoint}};
        zmq.tuning.highWaterMark = 0;
        return std::make_unique<bus::ZmqSource>(std::move(zmq), std::move(receiver), now);
    };
    pipeline::Bus reader(std::move(all), clock, recorder.inbox());
    QEventLoop loop;
    std::size_t stored = 0;
    QObject::connect(&recorder, &pipeline::Recorder::recorded, &loop, [&] {
        stored += recorder.take().size();
        if (stored == messages.size()) {
            loop.quit();
        }
    });
    recorder.start();
    reader.start();
    if (!publisher->waitForSubscriptions(1, 10s)) {
        return 0;
    }
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QThread> sender(QThread::create([&] {
        for (const auto &message : messages) {
            if (!publisher->send(message.topic, message.body)) {
                break;
            }
        }
    }));
    sender->start();
    loop.exec();
    const auto rate = perSecond(stored, timer);
    sender->wait();
    reader.stop();
    recorder.stop();
    return rate;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto count = argc > 1 ? QByteArray(argv[1]).toInt() : 50000;
    const SystemClock clock;
    const test::SignedBus bus(clock);
    const auto messages = traffic(bus, count);
    pipeline::Handover<history::Record> ready(messages.size() + 1);
    const auto steps = stepsOnly(bus, messages, clock, ready);
    const auto store = storeOnly(ready.take(), clock);
    const auto whole = wireToStore(bus, messages, clock);
    std::printf("%d signed messages of %lld bytes on average\n", count,
        static_cast<long long>(std::accumulate(messages.begin(), messages.end(), qint64{0},
                                   [](qint64 sum, const auto &m) { return sum + m.body.size(); }) /
                               count));
    std::printf("verify, describe, decide on one thread: %.0f a second\n", steps);
    std::printf("store on one thread: %.0f a second, %.2f of that\n", store, store / steps);
    std::printf("wire to store: %.0f a second, %.2f of that\n", whole, whole / steps);
    return 0;
}
