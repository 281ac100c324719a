// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many messages a second pass a relay: with their shape and topics looked at, and with each signature verified.
// They are pushed over TCP loopback by one thread, so that none is lost, and read by another.
// bench_relay [MESSAGES]

#include "core/bus/broker/relay.h"
#include "tests/support/signedbus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <zmq.hpp>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

const QString anyPort = u"tcp://127.0.0.1:*"_s;

[[noreturn]] void die(const QString &why)
{
    std::fprintf(stderr, "bench_relay: %s\n", qPrintable(why));
    std::exit(1);
}

zmq::const_buffer bufferOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void push(const QString &endpoint, const std::vector<bus::Incoming> &messages, int count)
{
    zmq::context_t context;
    zmq::socket_t socket(context, zmq::socket_type::push);
    socket.connect(endpoint.toStdString());
    for (int i = 0; i < count; ++i) {
        const auto &message = messages[static_cast<std::size_t>(i) % messages.size()];
        socket.send(bufferOf(message.topic), zmq::send_flags::sndmore);
        socket.send(bufferOf(message.body), zmq::send_flags::none);
    }
}

const QByteArray theGreeting = "org.example.hello";

/// Says when the first greeting is there, and reads that many other messages.
void read(const QString &endpoint, int count, std::atomic<bool> &isThere)
{
    zmq::context_t context;
    zmq::socket_t socket(context, zmq::socket_type::sub);
    socket.set(zmq::sockopt::rcvhwm, 0);
    socket.set(zmq::sockopt::subscribe, "");
    socket.connect(endpoint.toStdString());
    zmq::message_t topic;
    zmq::message_t body;
    while (count > 0) {
        (void)socket.recv(topic);
        (void)socket.recv(body);
        if (topic.to_string_view() == theGreeting.constData()) {
            isThere = true;
        } else {
            --count;
        }
    }
}

/// Until the subscriber hears it: what comes before is not for anybody. How many messages that were.
quint64 greet(const bus::Relay &relay, const bus::Incoming &greeting, const std::atomic<bool> &isThere)
{
    zmq::context_t context;
    zmq::socket_t socket(context, zmq::socket_type::push);
    socket.connect(relay.doors().value(0).toStdString());
    quint64 sent = 0;
    while (!isThere) {
        if (relay.counts().received() == sent) {
            socket.send(bufferOf(greeting.topic), zmq::send_flags::sndmore);
            socket.send(bufferOf(greeting.body), zmq::send_flags::none);
            ++sent;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return sent;
}

void run(const char *what, const std::optional<crypto::TrustOptions> &trust, const std::vector<bus::Incoming> &messages,
    const bus::Incoming &greeting, int count)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"accounts.toml"_s));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("[groups.hosts]\npublish = [\"org.example.\"]\naddresses = [\"127.0.0.1\"]\n") < 0) {
        die(u"no accounts"_s);
    }
    file.close();
    bus::RelayOptions options{.entrance = {.accountsFile = file.fileName()},
        .outbound = {.endpoints = {anyPort}},
        .screening = {.trust = trust}};
    options.outbound.tuning.highWaterMark = 0;
    options.entrance.doors.push_back({.purpose = bus::DoorOptions::Purpose::Push, .listen = {.endpoints = {anyPort}}});
    const SystemClock clock;
    bus::Relay relay(options, clock);
    if (const auto started = relay.start(); !started) {
        die(started.error().detail);
    }
    std::atomic<bool> isThere = false;
    std::thread reader([&, endpoint = relay.outbound()] { read(endpoint, count, isThere); });
    const auto before = greet(relay, greeting, isThere);
    std::thread publisher([&, endpoint = relay.doors().value(0)] { push(endpoint, messages, count); });
    QElapsedTimer timer;
    timer.start();
    const auto isDone = [&] { return relay.counts().received() >= before + static_cast<quint64>(count); };
    while (!isDone()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (relay.counts().allRefused() > 0) {
        die(u"some were refused"_s);
    }
    reader.join();
    publisher.join();
    std::printf("%-28s %7d messages  %8.0f a second\n", what, count, count / seconds);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = std::max(1, argc > 1 ? std::atoi(argv[1]) : 50'000);
    const SystemClock clock;
    const test::SignedBus signedBus(clock);
    std::vector<bus::Incoming> messages;
    for (int i = 0; i < 500; ++i) {
        messages.push_back(signedBus.signedMessage("org.example.a", "{\"x\":\"" + QByteArray(1000, 'x') + "\"}"));
    }
    const auto greeting = signedBus.signedMessage(theGreeting, "{}");
    run("shape and topics", {}, messages, greeting, count);
    run("signatures, too", signedBus.trust(), messages, greeting, count);
    return 0;
}
