// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many messages a second a ZmqSource receives over TCP, beside a bare socket of libzmq that reads in a loop: both
// in one run, taking turns, as a ratio, so that the machine and its other load count for both sides.

#include "core/bus/publisher.h"
#include "core/bus/zmqsource.h"

#include <QCoreApplication>

#include <zmq.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <semaphore>
#include <thread>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 100'000;
/// The mean of a signed message.
constexpr int bodySize = 3100;
constexpr char topic[] = "org.example.prod.buildsys.build.state.change";

/// How many messages may be under way: nothing is dropped, and memory stays small.
constexpr int window = 20'000;
constexpr int batch = 1000;
using Window = std::counting_semaphore<window>;

[[noreturn]] void die(const QString &why)
{
    std::fprintf(stderr, "bench_receive: %s\n", qPrintable(why));
    std::exit(1);
}

bus::Publisher openPublisher()
{
    auto publisher = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}, .tuning = {.highWaterMark = 0}});
    if (!publisher) {
        die(publisher.error().detail);
    }
    return std::move(*publisher);
}

/// Messages a second from a publisher on another thread to `receive`, which gets a function to be called for each.
double rate(const std::function<void(const QString &endpoint, const std::function<bool()> &received)> &receive)
{
    auto publisher = openPublisher();
    const auto endpoint = publisher.endpoint();
    Window free(window);
    std::chrono::steady_clock::time_point begin;
    std::thread sender([&] {
        if (!publisher.waitForSubscriptions(1, 10s)) {
            die(u"nobody subscribed"_s);
        }
        const QByteArray body(bodySize, 'x');
        begin = std::chrono::steady_clock::now();
        for (int i = 0; i < count; ++i) {
            free.acquire();
            if (!publisher.send(topic, body)) {
                die(u"cannot send"_s);
            }
        }
    });
    int received = 0;
    receive(endpoint, [&] {
        if (++received % batch == 0) {
            free.release(batch);
        }
        return received < count;
    });
    sender.join();
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
    return count / time.count();
}

void receiveBare(const QString &endpoint, const std::function<bool()> &received)
{
    zmq::context_t context;
    zmq::socket_t socket(context, zmq::socket_type::sub);
    socket.set(zmq::sockopt::rcvhwm, 0);
    socket.set(zmq::sockopt::subscribe, "");
    socket.connect(endpoint.toStdString());
    zmq::message_t first;
    zmq::message_t second;
    do {
        if (!socket.recv(first) || !socket.recv(second)) {
            die(u"cannot receive"_s);
        }
    } while (received());
}

void receiveBySource(const QString &endpoint, const std::function<bool()> &received)
{
    const SystemClock clock;
    bus::ZmqSource source(
        {.endpoints = {endpoint}, .tuning = {.highWaterMark = 0}},
        [&](bus::Incoming &&) {
            if (!received()) {
                QCoreApplication::quit();
            }
        },
        clock);
    source.start();
    QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int rounds = 5;
    double bare = 0;
    double ours = 0;
    for (int round = 0; round < rounds; ++round) {
        bare = std::max(bare, rate(receiveBare));
        ours = std::max(ours, rate(receiveBySource));
    }
    std::printf("receive over TCP, %d messages of %d bytes, best of %d\n", count, bodySize, rounds);
    std::printf("  bare libzmq   %8.0f a second\n", bare);
    std::printf("  ZmqSource     %8.0f a second   ratio %.2f\n", ours, ours / bare);
    return 0;
}
