// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <deque>
#include <functional>
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

/// Who does something, and to what.
struct Cast
{
    /// A name each time one is asked for.
    std::function<QString()> person;
    std::function<QString()> package;
    /// Of a hundred things people begin, how often everything is rebuilt.
    int rebuildsInHundred = 10;
};

/// The traffic of a small invented distribution, for the demo and for benchmarks: people push commits, build, fail,
/// mend, test, submit updates and get karma, report bugs; now and then somebody rebuilds everything. Endless, and the
/// same for the same seed and cast.
///
/// It opens with a fixed act of half a minute in which the reader, marta, meets everything the program shows.
class Traffic
{
public:
    /// Without a cast: ten people and fourteen packages.
    explicit Traffic(quint32 seed, Cast cast = {});
    Q_DISABLE_COPY_MOVE(Traffic)

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
    void workOnPackage(Milliseconds at);
    void buildGroup(Milliseconds at, const QString &owner, const QString &name);
    void buildInCopr(Milliseconds at);
    void rebuildAll(Milliseconds at);
    void contribute(Milliseconds at);
    void reportBug(Milliseconds at);
    void awardBadge(Milliseconds at);

    void say(Milliseconds at, const QByteArray &topic, QJsonObject payload);
    void push(Milliseconds at, const QString &user, const QString &package, const QString &summary);
    void buildState(Milliseconds at, const Build &build, int from, int to);
    void update(Milliseconds at, const Build &build, const QString &request);
    void comment(Milliseconds at, const Build &build, const QString &author, int karma, const QString &text);
    void completed(Milliseconds at, const Build &build, const QString &status);
    void copr(Milliseconds at, const Build &build, const QString &project, int status);
    void tested(Milliseconds at, const Build &build);
    void pullRequest(Milliseconds at, const char *event, const QString &agent, const QJsonObject &request);
    void bug(Milliseconds at, const char *event, const QString &who, const QJsonObject &bug, const QString &comment);

    [[nodiscard]] int number(int from, int to);
    [[nodiscard]] bool happens(double probability);
    [[nodiscard]] Milliseconds pause(int fromSeconds, int toSeconds);
    [[nodiscard]] Build newBuild(const QString &owner, const QString &package);
    template <class List>
    [[nodiscard]] QString one(const List &of);

    std::mt19937 m_random;
    Cast m_cast;
    std::deque<Event> m_events;
    Milliseconds m_nextStory{};
    int m_lastId = 2390000;
};

} // namespace tidings::demo
