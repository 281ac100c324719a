// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <deque>
#include <random>

namespace tidings::demo {

/// Something a service says on the invented bus.
struct Event
{
    /// Since the beginning; grows from one event to the next.
    std::chrono::milliseconds at{};
    /// Without prefix and environment: "buildsys.build.state.change".
    QByteArray topic;
    /// fedmsg's `msg`.
    QJsonObject payload;
};

/// The traffic of a small invented distribution, for the demo and for benchmarks: people push commits, build, fail,
/// mend, submit updates and get karma; now and then somebody rebuilds everything. Endless, and the same for the same
/// seed.
///
/// It opens with a fixed act of half a minute in which the reader, marta, meets everything the program shows.
class Traffic
{
public:
    explicit Traffic(quint32 seed);

    [[nodiscard]] Event next();

private:
    using Milliseconds = std::chrono::milliseconds;

    struct Build
    {
        QString owner;
        QString package;
        QString version;
        QString release;
    };

    void openingAct();
    void startStory();
    Milliseconds workOnPackage(Milliseconds at);
    Milliseconds buildGroup(Milliseconds at);
    Milliseconds buildInCopr(Milliseconds at);
    Milliseconds rebuildAll(Milliseconds at);

    void say(Milliseconds at, const char *topic, QJsonObject payload);
    void push(Milliseconds at, const QString &user, const QString &package, const QString &summary);
    void buildState(Milliseconds at, const Build &build, int from, int to);
    void update(Milliseconds at, const Build &build, const QString &request);
    void comment(Milliseconds at, const Build &build, const QString &author, int karma, const QString &text);
    void completed(Milliseconds at, const Build &build, const QString &status);
    void copr(Milliseconds at, const Build &build, const QString &project, int status);

    [[nodiscard]] int number(int from, int to);
    [[nodiscard]] bool happens(double probability);
    [[nodiscard]] Milliseconds pause(int fromSeconds, int toSeconds);
    [[nodiscard]] Build newBuild(const QString &owner, const QString &package);
    template <class List>
    [[nodiscard]] QString one(const List &of);

    std::mt19937 m_random;
    std::deque<Event> m_events;
    Milliseconds m_nextStory{};
    int m_lastId = 2390000;
};

} // namespace tidings::demo
