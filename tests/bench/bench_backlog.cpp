// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catching up, from an archive on loopback to the disk: signed messages fetched page by page, verified, described,
// decided and written; in seconds, as messages a second, and as a ratio to what the steps alone take. Beside it, how
// long the thread of the windows had to wait for its turn.
// bench_backlog [MESSAGES]

#include "app/demo/traffic.h"
#include "core/bus/publisher.h"
#include "core/bus/zmqsource.h"
#include "core/pipeline/bus.h"
#include "core/pipeline/recorder.h"
#include "core/rules/presets.h"
#include "tests/support/archiveserver.h"
#include "tests/support/signedbus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <future>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As the archive's web service gives them.
QByteArrayList archived(const test::SignedBus &bus, int count)
{
    demo::Traffic traffic(1);
    QByteArrayList items;
    for (int i = 0; i < count; ++i) {
        const auto event = traffic.next();
        auto item = bus.signedMessage("org.fedoraproject.dev." + event.topic,
                           QJsonDocument(event.payload).toJson(QJsonDocument::Compact))
                        .body;
        item.replace(item.size() - 1, 1, R"(,"source_name":"archive","source_version":"1","headers":{}})");
        items.append(item);
    }
    return items;
}

/// The archive, on a thread of its own.
class ArchiveThread : public QThread
{
public:
    explicit ArchiveThread(QByteArrayList items)
        : m_items(std::move(items))
    {
        start();
    }
    ~ArchiveThread() override
    {
        quit();
        wait();
    }

    [[nodiscard]] QString address() { return m_address.get_future().get(); }

protected:
    void run() override
    {
        test::ArchiveServer server([this](const QUrl &asked) { return test::ArchiveServer::pageOf(m_items, asked); });
        m_address.set_value(server.address());
        exec();
    }

private:
    QByteArrayList m_items;
    std::promise<QString> m_address;
};

pipeline::BusOptions options(const test::SignedBus &bus)
{
    return {.profile = u"bench"_s,
        .trust = bus.trust(),
        .reading = {.reader = u"marta"_s},
        .choices = {.rules = rules::rulesOf(rules::Preset::PackagerQuiet)}};
}

double stepsOnly(const test::SignedBus &bus, const QByteArrayList &items, const Clock &clock)
{
    pipeline::Handover<history::Record> out(static_cast<std::size_t>(items.size()) + 1);
    pipeline::Pipeline pipeline(options(bus), clock, out);
    QElapsedTimer timer;
    timer.start();
    for (const auto &item : items) {
        const auto message = bus::Message::readText(item);
        const auto topic = message->topic();
        pipeline.receive({.topic = QByteArray(topic.data(), static_cast<qsizetype>(topic.size())),
            .body = item,
            .receivedAt = clock.now(),
            .isCatchUp = true});
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct Measured
{
    double seconds = 0;
    double longestWait = 0;
    quint64 valid = 0;
    std::size_t stored = 0;
};

Measured archiveToStore(const test::SignedBus &bus, const QByteArrayList &items, const Clock &clock)
{
    const QTemporaryDir folder;
    ArchiveThread archive(items);
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    pipeline::Recorder recorder(folder.filePath(u"history.sqlite"_s), {}, {}, clock);
    auto all = options(bus);
    all.archive = {.url = archive.address(), .messages = 1'000'000, .age = 24h};
    all.makeSource = [endpoint = publisher->endpoint()](bus::Source::Receiver receiver, const Clock &now) {
        return std::make_unique<bus::ZmqSource>(bus::ZmqOptions{.endpoints = {endpoint}}, std::move(receiver), now);
    };
    pipeline::Bus reader(std::move(all), clock, recorder.inbox());
    QEventLoop loop;
    Measured measured;
    QObject::connect(&recorder, &pipeline::Recorder::recorded, &loop, [&] {
        measured.stored += recorder.take().size();
        if (measured.stored + recorder.duplicates() >= static_cast<std::size_t>(items.size())) {
            loop.quit();
        }
    });
    QTimer turns;
    QElapsedTimer sinceTurn;
    QObject::connect(&turns, &QTimer::timeout, &loop, [&] {
        measured.longestWait = std::max(measured.longestWait, static_cast<double>(sinceTurn.nsecsElapsed()) / 1e6 - 10);
        sinceTurn.start();
    });
    QElapsedTimer timer;
    timer.start();
    sinceTurn.start();
    turns.start(10);
    recorder.start();
    reader.start();
    loop.exec();
    measured.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    reader.stop();
    recorder.stop();
    measured.valid = reader.status().counts.verdicts.at(static_cast<std::size_t>(crypto::Verdict::Valid)) +
                     reader.status().counts.verdicts.at(static_cast<std::size_t>(crypto::Verdict::ValidLegacy));
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const SystemClock clock;
    const test::SignedBus bus(clock);
    const auto items = archived(bus, count);
    const auto steps = stepsOnly(bus, items, clock);
    const auto whole = archiveToStore(bus, items, clock);
    std::printf("%d messages, %zu stored, %llu of them valid\n", count, whole.stored, whole.valid);
    std::printf("verify, describe, decide on one thread: %.2f s\n", steps);
    std::printf("archive to store: %.2f s, %.0f a second, %.2f of that\n", whole.seconds, count / whole.seconds,
        steps / whole.seconds);
    std::printf("the main thread waited %.0f ms at most\n", whole.longestWait);
    return 0;
}
