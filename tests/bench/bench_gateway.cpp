// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The load of a gateway with accounts: 1,000 subscribers over TCP, five to each of 200 topics, 200 messages a second.
// Tells whether each got all of its messages, in order, and how late the latest was: with all reading, with 50 that
// stopped, and with 100 wrong passwords a second. The seconds of each part are the argument; 20 if not said.

#include "core/bus/broker/gateway.h"
#include "core/bus/publisher.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>
#include <zmq.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int subscribers = 1000;
constexpr int topics = 200;
constexpr int perSecond = 200;
constexpr int stopped = 50;
constexpr int bodySize = 3100;
constexpr int attemptsPerSecond = 100;

[[noreturn]] void die(const QString &why)
{
    std::fprintf(stderr, "bench_gateway: %s\n", qPrintable(why));
    std::exit(1);
}

QByteArray topicOf(int number)
{
    return "org.example.t" + QByteArray::number(number) + ".";
}

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / 1us;
}

/// A JSON text with the number of the message within its topic, and when it was sent.
QByteArray bodyOf(int number)
{
    return "{\"n\":" + QByteArray::number(number) + ",\"t\":" + QByteArray::number(now()) + ",\"x\":\"" +
           QByteArray(bodySize, 'x') + "\"}";
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    (void)file.open(QIODevice::ReadOnly);
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

/// All subscribers, read by one thread.
class Crowd
{
public:
    explicit Crowd(const QString &endpoint)
    {
        zmq_ctx_set(m_context.handle(), ZMQ_MAX_SOCKETS, 4 * subscribers);
        for (int i = 0; i < subscribers; ++i) {
            auto &socket = m_sockets.emplace_back(m_context, zmq::socket_type::sub);
            socket.set(zmq::sockopt::linger, 0);
            socket.set(zmq::sockopt::rcvhwm, i < stopped ? 10 : 0);
            const auto topic = topicOf(i % topics);
            socket.set(zmq::sockopt::subscribe, zmq::const_buffer(topic.constData(), std::size_t(topic.size())));
            socket.connect(endpoint.toStdString());
        }
        m_last.resize(subscribers, -1);
        m_thread = std::thread([this] { run(); });
    }
    ~Crowd()
    {
        m_isDone = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Crowd)

    std::atomic<int> first = 0;
    std::atomic<quint64> received = 0;
    std::atomic<quint64> outOfOrder = 0;
    std::atomic<qint64> latest = 0;

private:
    void run()
    {
        std::vector<zmq_pollitem_t> items;
        for (auto &socket : m_sockets) {
            items.push_back({socket.handle(), 0, ZMQ_POLLIN, 0});
        }
        while (!m_isDone) {
            const int begin = first;
            zmq_poll(items.data() + begin, subscribers - begin, 50);
            for (int i = begin; i < subscribers; ++i) {
                while ((items[std::size_t(i)].revents & ZMQ_POLLIN) != 0 && readOne(i)) {
                }
            }
        }
    }
    bool readOne(int i)
    {
        auto &socket = m_sockets[std::size_t(i)];
        zmq::message_t topic;
        zmq::message_t body;
        if (!socket.recv(topic, zmq::recv_flags::dontwait) || !socket.recv(body)) {
            return false;
        }
        int number = 0;
        long long sent = 0;
        const std::string text(body.data<char>(), std::min<std::size_t>(body.size(), 64));
        std::sscanf(text.c_str(), "{\"n\":%d,\"t\":%lld", &number, &sent);
        auto &last = m_last[std::size_t(i)];
        const bool isNext = last < 0 || number == last + 1;
        outOfOrder += isNext ? 0 : 1;
        last = number;
        ++received;
        latest = std::max<qint64>(latest, now() - sent);
        return true;
    }

    zmq::context_t m_context;
    std::vector<zmq::socket_t> m_sockets;
    std::vector<int> m_last;
    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};

/// Comes with wrong passwords.
class Burglars
{
public:
    explicit Burglars(const QString &endpoint)
        : m_thread([this, endpoint] { run(endpoint.toStdString()); })
    {
    }
    ~Burglars()
    {
        m_isDone = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Burglars)

private:
    void run(const std::string &endpoint)
    {
        zmq::context_t context;
        std::vector<zmq::socket_t> sockets;
        while (!m_isDone) {
            auto &socket = sockets.emplace_back(context, zmq::socket_type::sub);
            socket.set(zmq::sockopt::linger, 0);
            socket.set(zmq::sockopt::reconnect_ivl, -1);
            socket.set(zmq::sockopt::plain_username, "ines");
            socket.set(zmq::sockopt::plain_password, "wrong");
            socket.connect(endpoint);
            if (sockets.size() > attemptsPerSecond) {
                sockets.erase(sockets.begin());
            }
            std::this_thread::sleep_for(1000ms / attemptsPerSecond);
        }
    }

    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};

void turnLoop(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

class Load
{
public:
    Load(bus::Gateway &gateway, bus::Publisher &publisher, Crowd &crowd)
        : m_gateway(gateway)
        , m_publisher(publisher)
        , m_crowd(crowd)
    {
    }

    void run(const char *what, int seconds, int readers)
    {
        m_crowd.received = 0;
        m_crowd.latest = 0;
        m_crowd.outOfOrder = 0;
        m_sent = 0;
        const auto begin = std::chrono::steady_clock::now();
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            const auto due = (std::chrono::steady_clock::now() - begin) * perSecond / 1s;
            while (m_sent < due && m_sent < seconds * perSecond) {
                send();
            }
        });
        timer.start(5ms);
        turnLoop(std::chrono::seconds(seconds) + 1s);
        const auto wanted = quint64(m_sent) * quint64(readers) / topics;
        std::printf("%-28s %6d messages  arrived %7llu of %7llu  out of order %llu  latest %6.1f ms  %5.0f MiB\n", what,
            m_sent, static_cast<unsigned long long>(m_crowd.received), static_cast<unsigned long long>(wanted),
            static_cast<unsigned long long>(m_crowd.outOfOrder), double(m_crowd.latest) / 1000, residentMiB());
        std::fflush(stdout);
        m_round += m_sent / topics;
    }

private:
    void send()
    {
        const int topic = m_sent % topics;
        if (!m_publisher.send(topicOf(topic) + "x", bodyOf(m_round + m_sent / topics))) {
            die(u"cannot send"_s);
        }
        ++m_sent;
    }

    bus::Gateway &m_gateway;
    bus::Publisher &m_publisher;
    Crowd &m_crowd;
    int m_sent = 0;
    /// The numbers go on where the last part ended.
    int m_round = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    rlimit limit = {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    const int seconds = std::max(1, argc > 1 ? std::atoi(argv[1]) : 20);

    const QTemporaryDir dir;
    QFile file(dir.filePath(u"accounts.toml"_s));
    const auto hash = crypto::PasswordHash::make("secret");
    if (!hash || !file.open(QIODevice::WriteOnly)) {
        die(u"no accounts"_s);
    }
    file.write("[groups.anonymous]\ntopics = [\"org.example.\"]\nconnections = 5000\n[accounts.ines]\n"
               "group = \"anonymous\"\npassword = \"" +
               hash->text().toUtf8() + "\"\n");
    file.close();

    const QString anyPort = u"tcp://127.0.0.1:*"_s;
    bus::EntranceOptions entrance{.accountsFile = file.fileName()};
    entrance.doors.push_back({.listen = {.endpoints = {anyPort}}});
    entrance.doors.push_back({.kind = bus::DoorOptions::Kind::Plain, .listen = {.endpoints = {anyPort}}});
    const SystemClock clock;
    bus::Gateway gateway({.inbound = {.endpoints = {anyPort}, .isBound = true}, .entrance = entrance}, clock);
    QObject::connect(&gateway, &bus::Gateway::noted, qApp, [](const service::LogEntry &entry) {
        if (!entry.text.contains(u"not let in"_s)) {
            std::fprintf(stderr, "%s\n", qPrintable(entry.text));
        }
    });
    if (const auto started = gateway.start(); !started) {
        die(started.error().detail);
    }
    auto publisher = bus::Publisher::open({.endpoints = gateway.boundInbound(), .isActive = true});
    if (!publisher) {
        die(publisher.error().detail);
    }
    Crowd crowd(gateway.outbound());
    while (gateway.entrance()->counts().connections < subscribers || !publisher->waitForSubscriptions(1, 0ms)) {
        turnLoop(100ms);
    }
    turnLoop(1s);

    Load load(gateway, *publisher, crowd);
    load.run("all read", seconds, subscribers);
    {
        const Burglars burglars(gateway.doors()[1]);
        load.run("wrong passwords", seconds, subscribers);
    }
    const auto admissions = gateway.entrance()->admissions();
    std::printf("  let in %llu, turned away %llu, put off %llu\n", static_cast<unsigned long long>(admissions.letIn),
        static_cast<unsigned long long>(admissions.refused), static_cast<unsigned long long>(admissions.putOff));
    crowd.first = stopped;
    load.run("50 have stopped reading", seconds, subscribers - stopped);
    return 0;
}
