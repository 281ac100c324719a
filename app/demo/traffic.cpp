// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/traffic.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace tidings::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *people[] = {
    "tomas", "ines", "jonas", "noor", "marta", "oskar", "yuki", "amina", "pavel", "lucia"};

constexpr const char *packages[] = {"libaurora", "python-quill", "gnome-lantern", "kestrel", "rust-heron",
    "marmalade-fonts", "sundial", "otterdb", "perl-Text-Willow", "tidepool", "golang-github-birch", "quartzite",
    "fennel-mail", "lighthouse-shell"};

constexpr const char *family[] = {"lib%1", "lib%1-glib", "%1-themes", "%1-docs", "gnome-%1", "gnome-%1-maps"};

constexpr const char *summaries[] = {"Build against the system zstd", "Bump to the new upstream release",
    "Drop the bundled copy of sqlite", "Fix the build on 32-bit", "Enable the tests again",
    "Own the directory of the completions", "Use the new macro for the service file",
    "Backport the fix for the crash on an empty config", "Switch to the new tokenizer", "Add a man page"};

constexpr const char *complaints[] = {"Crash when the config file is empty", "Does not start after the last update",
    "Wrong icon in the dark theme", "Depends on a package that was retired", "Fails to build from source"};

constexpr const char *badges[] = {
    "Patch Pigeon II", "Speak Up!", "Tester IV", "Long Life to the Package", "Bug Hunter"};

constexpr const char *praise[] = {"Works for me on two machines.", "Fixes the crash, thanks.", "No regressions noted."};

enum BuildState
{
    Building = 0,
    Complete = 1,
    Failed = 3,
    Cancelled = 4
};
enum CoprStatus
{
    CoprFailed = 0,
    CoprSucceeded = 1,
    CoprRunning = 3
};

QString nvrOf(const auto &build)
{
    return u"%1-%2-%3"_s.arg(build.package, build.version, build.release);
}

/// An update is known by its alias; the same for the same build.
QString aliasOf(const auto &build)
{
    const auto hash = QCryptographicHash::hash(nvrOf(build).toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"TIDE-2026-"_s + QString::fromLatin1(hash.first(10));
}

} // namespace

Traffic::Traffic(quint32 seed, Cast cast)
    : m_random(seed)
    , m_cast(std::move(cast))
{
    if (!m_cast.person) {
        m_cast.person = [this] { return one(people); };
    }
    if (!m_cast.package) {
        m_cast.package = [this] { return one(packages); };
    }
    openingAct();
}

Event Traffic::next()
{
    // Stories overlap: begin those that are due before the next event is told.
    while (m_events.empty() || m_nextStory <= m_events.front().at) {
        startStory();
    }
    auto event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

void Traffic::openingAct()
{
    const Build aurora{u"marta"_s, u"libaurora"_s, u"2.4.1"_s, u"3.fc45"_s};
    const Build fixed{u"marta"_s, u"libaurora"_s, u"2.4.1"_s, u"4.fc45"_s};
    const Build quill{u"marta"_s, u"python-quill"_s, u"0.9"_s, u"5.fc44"_s};
    push(800ms, u"tomas"_s, u"libaurora"_s, u"Build against the system zstd"_s);
    push(1200ms, u"tomas"_s, u"libaurora"_s, u"Bump to 2.4.1-3"_s);
    buildState(2s, aurora, Building, Building);
    update(3s, quill, u"testing"_s);
    buildState(5s, aurora, Building, Failed);
    comment(7s, quill, u"jonas"_s, -1, u"The parser does not start here: it misses the new tokenizer."_s);
    buildGroup(9s, u"ines"_s, u"lantern"_s);
    push(13s, u"marta"_s, u"libaurora"_s, u"Keep the zstd window below 27 on 32-bit"_s);
    buildState(14s, fixed, Building, Building);
    buildInCopr(15s);
    comment(17s, quill, u"noor"_s, 1, u"Fixes the crash on an empty config file, thanks."_s);
    buildState(20s, fixed, Building, Complete);
    update(23s, fixed, u"testing"_s);
    rebuildAll(24s);
    completed(27s, quill, u"stable"_s);
    m_nextStory = 28s;
}

void Traffic::startStory()
{
    const auto at = m_nextStory;
    m_nextStory += pause(3, 12);
    if (number(0, 99) < m_cast.rebuildsInHundred) {
        rebuildAll(at);
        return;
    }
    switch (number(0, 11)) {
    case 0:
        buildGroup(at, m_cast.person(), m_cast.package());
        break;
    case 1:
    case 2:
        buildInCopr(at);
        break;
    case 3:
    case 4:
        contribute(at);
        break;
    case 5:
        reportBug(at);
        break;
    case 6:
        awardBadge(at);
        break;
    default:
        workOnPackage(at);
    }
}

/// Commits, a build that may fail and be mended, tests, an update with karma.
void Traffic::workOnPackage(Milliseconds at)
{
    const auto owner = m_cast.person();
    const auto package = m_cast.package();
    auto build = newBuild(owner, package);
    for (int commits = number(1, 3); commits > 0; --commits) {
        push(at += pause(1, 3), owner, package, one(summaries));
    }
    bool isBuilt = false;
    for (int attempt = 0; attempt < 3 && !isBuilt; ++attempt) {
        buildState(at += pause(2, 4), build, Building, Building);
        isBuilt = happens(0.75);
        buildState(at += pause(5, 20), build, Building, isBuilt ? Complete : happens(0.1) ? Cancelled : Failed);
        if (!isBuilt) {
            push(at += pause(3, 8), owner, package, one(summaries));
            build = newBuild(owner, package);
        }
    }
    if (!isBuilt) {
        return;
    }
    tested(at += pause(2, 9), build);
    update(at += pause(2, 5), build, u"testing"_s);
    for (int comments = number(0, 3); comments > 0; --comments) {
        const bool isGood = happens(0.8);
        comment(at += pause(4, 15), build, m_cast.person(), isGood ? 1 : -1,
            isGood ? one(praise) : u"It crashes at start here."_s);
    }
    update(at += pause(5, 20), build, u"stable"_s);
    completed(at += pause(5, 20), build, u"stable"_s);
}

/// One person builds a family of packages; one of them fails now and then.
void Traffic::buildGroup(Milliseconds at, const QString &owner, const QString &name)
{
    const auto version = u"4.%1"_s.arg(number(2, 30));
    for (const auto *const pattern : family) {
        const Build build{owner, QString::fromLatin1(pattern).arg(name), version, u"1.fc45"_s};
        buildState(at += 120ms, build, Building, Building);
        buildState(at += Milliseconds(number(300, 900)), build, Building, happens(0.15) ? Failed : Complete);
    }
}

void Traffic::buildInCopr(Milliseconds at)
{
    const auto build = newBuild(m_cast.person(), m_cast.package());
    copr(at, build, u"nightly"_s, CoprRunning);
    copr(at + pause(4, 15), build, u"nightly"_s, happens(0.8) ? CoprSucceeded : CoprFailed);
}

/// What would be a flood: a robot rebuilds everything.
void Traffic::rebuildAll(Milliseconds at)
{
    for (int i = number(30, 60); i > 0; --i) {
        buildState(
            at += 40ms, newBuild(u"mass-rebuild"_s, m_cast.package()), Building, happens(0.93) ? Complete : Failed);
    }
}

/// A pull request, talked about and merged.
void Traffic::contribute(Milliseconds at)
{
    const auto author = m_cast.person();
    const auto package = m_cast.package();
    const auto path = u"rpms/"_s + package;
    const QJsonObject project{{u"name"_s, package}, {u"namespace"_s, u"rpms"_s}, {u"fullname"_s, path},
        {u"url_path"_s, path}, {u"full_url"_s, u"https://src.example.org/"_s + path}};
    QJsonObject request{{u"id"_s, number(1, 400)}, {u"title"_s, one(summaries)}, {u"project"_s, project},
        {u"user"_s, QJsonObject{{u"name"_s, author}}}, {u"branch"_s, u"rawhide"_s}};
    pullRequest(at, "pull-request.new", author, request);
    if (happens(0.6)) {
        const auto reviewer = m_cast.person();
        request[u"comments"_s] = QJsonArray{QJsonObject{
            {u"id"_s, ++m_lastId}, {u"comment"_s, one(praise)}, {u"user"_s, QJsonObject{{u"name"_s, reviewer}}}}};
        pullRequest(at += pause(5, 20), "pull-request.comment.added", reviewer, request);
    }
    request[u"status"_s] = u"Merged"_s;
    request[u"merged"_s] = true;
    pullRequest(at + pause(5, 30), "pull-request.closed", m_cast.person(), request);
}

void Traffic::reportBug(Milliseconds at)
{
    const auto reporter = m_cast.person();
    const QJsonObject report{{u"id"_s, ++m_lastId}, {u"summary"_s, one(complaints)},
        {u"product"_s, QJsonObject{{u"name"_s, u"Fedora"_s}}},
        {u"component"_s, QJsonObject{{u"name"_s, m_cast.package()}}},
        {u"reporter"_s, QJsonObject{{u"login"_s, reporter}}},
        {u"assigned_to"_s, QJsonObject{{u"login"_s, m_cast.person()}}}};
    bug(at, "bug.new", reporter, report, u"It happens each time."_s);
    for (int answers = number(0, 2); answers > 0; --answers) {
        bug(at += pause(5, 30), "bug.update", m_cast.person(), report, u"Which version do you have?"_s);
    }
}

void Traffic::awardBadge(Milliseconds at)
{
    say(at, "fedbadges.badge.award",
        {{u"user"_s, QJsonObject{{u"username"_s, m_cast.person()}}},
            {u"badge"_s, QJsonObject{{u"name"_s, one(badges)}}}});
}

void Traffic::say(Milliseconds at, const QByteArray &topic, QJsonObject payload)
{
    const auto place = std::ranges::upper_bound(m_events, at, {}, &Event::at);
    m_events.insert(place, Event{at, topic, std::move(payload)});
}

void Traffic::push(Milliseconds at, const QString &user, const QString &package, const QString &summary)
{
    const auto revision = QCryptographicHash::hash(QByteArray::number(++m_lastId), QCryptographicHash::Sha1).toHex();
    const auto spec = package + u".spec"_s;
    const QJsonObject counts{{u"additions"_s, 3}, {u"deletions"_s, 1}, {u"insertions"_s, 3}, {u"lines"_s, 4}};
    say(at, "git.receive",
        {{u"commit"_s,
            QJsonObject{{u"username"_s, user}, {u"name"_s, user}, {u"email"_s, user + u"@example.org"_s},
                {u"agent"_s, user}, {u"repo"_s, package}, {u"namespace"_s, u"rpms"_s}, {u"branch"_s, u"rawhide"_s},
                {u"rev"_s, QString::fromLatin1(revision)}, {u"summary"_s, summary}, {u"message"_s, summary + u'\n'},
                {u"stats"_s, QJsonObject{{u"files"_s, QJsonObject{{spec, counts}}}, {u"total"_s, counts}}}}}});
}

void Traffic::buildState(Milliseconds at, const Build &build, int from, int to)
{
    ++m_lastId;
    say(at, "buildsys.build.state.change",
        {{u"attribute"_s, u"state"_s}, {u"build_id"_s, m_lastId}, {u"task_id"_s, m_lastId + 60000000},
            {u"instance"_s, u"primary"_s}, {u"name"_s, build.package}, {u"version"_s, build.version},
            {u"release"_s, build.release}, {u"owner"_s, build.owner},
            {u"old"_s, from == to ? QJsonValue() : QJsonValue(from)}, {u"new"_s, to}});
}

void Traffic::update(Milliseconds at, const Build &build, const QString &request)
{
    say(at, request == u"stable" ? "bodhi.update.request.stable" : "bodhi.update.request.testing",
        {{u"agent"_s, build.owner},
            {u"update"_s, QJsonObject{{u"title"_s, nvrOf(build)}, {u"alias"_s, aliasOf(build)},
                              {u"submitter"_s, build.owner}, {u"user"_s, QJsonObject{{u"name"_s, build.owner}}},
                              {u"status"_s, u"pending"_s}, {u"request"_s, request}, {u"type"_s, u"bugfix"_s},
                              {u"notes"_s, u"A new upstream release with fixes."_s},
                              {u"builds"_s, QJsonArray{QJsonObject{{u"nvr"_s, nvrOf(build)}}}}}}});
}

void Traffic::comment(Milliseconds at, const Build &build, const QString &author, int karma, const QString &text)
{
    say(at, "bodhi.update.comment",
        {{u"agent"_s, author},
            {u"comment"_s,
                QJsonObject{{u"author"_s, author}, {u"user"_s, QJsonObject{{u"name"_s, author}}}, {u"karma"_s, karma},
                    {u"text"_s, text}, {u"anonymous"_s, false}, {u"update_title"_s, nvrOf(build)},
                    {u"update"_s, QJsonObject{{u"title"_s, nvrOf(build)}, {u"alias"_s, aliasOf(build)},
                                      {u"user"_s, QJsonObject{{u"name"_s, build.owner}}},
                                      {u"builds"_s, QJsonArray{QJsonObject{{u"nvr"_s, nvrOf(build)}}}}}}}}});
}

void Traffic::completed(Milliseconds at, const Build &build, const QString &status)
{
    say(at, status == u"stable" ? "bodhi.update.complete.stable" : "bodhi.update.complete.testing",
        {{u"update"_s, QJsonObject{{u"title"_s, nvrOf(build)}, {u"alias"_s, aliasOf(build)}, {u"status"_s, status},
                           {u"user"_s, QJsonObject{{u"name"_s, build.owner}}},
                           {u"builds"_s, QJsonArray{QJsonObject{{u"nvr"_s, nvrOf(build)}}}}}}});
}

void Traffic::copr(Milliseconds at, const Build &build, const QString &project, int status)
{
    ++m_lastId;
    say(at, status == CoprRunning ? "copr.build.start" : "copr.build.end",
        {{u"status"_s, status}, {u"chroot"_s, u"fedora-rawhide-x86_64"_s}, {u"build"_s, m_lastId},
            {u"user"_s, build.owner}, {u"owner"_s, build.owner}, {u"copr"_s, project}, {u"pkg"_s, build.package},
            {u"version"_s, u"%1-%2"_s.arg(build.version, build.release)}, {u"who"_s, u"worker-2"_s}});
}

void Traffic::tested(Milliseconds at, const Build &build)
{
    const auto type = happens(0.5) ? u"functional"_s : u"rpminspect"_s;
    say(at, "ci.koji-build.test.complete",
        {{u"artifact"_s, QJsonObject{{u"type"_s, u"koji-build"_s}, {u"id"_s, ++m_lastId}, {u"nvr"_s, nvrOf(build)},
                             {u"component"_s, build.package}, {u"issuer"_s, build.owner}}},
            {u"test"_s, QJsonObject{{u"type"_s, type}, {u"result"_s, happens(0.85) ? u"passed"_s : u"failed"_s}}},
            {u"run"_s, QJsonObject{{u"log"_s, u"https://tests.example.org/%1/log"_s.arg(m_lastId)}}},
            {u"contact"_s, QJsonObject{{u"name"_s, u"Tidings CI"_s}}}});
}

void Traffic::pullRequest(Milliseconds at, const char *event, const QString &agent, const QJsonObject &request)
{
    say(at, QByteArray("pagure.") + event,
        {{u"agent"_s, agent}, {u"pullrequest"_s, request}, {u"merged"_s, request[u"merged"_s]}});
}

void Traffic::bug(
    Milliseconds at, const char *event, const QString &who, const QJsonObject &bug, const QString &comment)
{
    const bool isNew = QLatin1StringView(event) == "bug.new"_L1;
    say(at, QByteArray("bugzilla.") + event,
        {{u"bug"_s, bug}, {u"comment"_s, QJsonObject{{u"body"_s, comment}, {u"author"_s, who}}},
            {u"event"_s, QJsonObject{{u"action"_s, u"create"_s}, {u"target"_s, isNew ? u"bug"_s : u"comment"_s},
                             {u"bug_id"_s, bug[u"id"_s]}, {u"user"_s, QJsonObject{{u"login"_s, who}}},
                             {u"changes"_s, QJsonArray()}}}});
}

int Traffic::number(int from, int to)
{
    // Not std::uniform_int_distribution: it gives other numbers on other libraries.
    return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1));
}

bool Traffic::happens(double probability)
{
    return number(0, 999) < static_cast<int>(probability * 1000);
}

Traffic::Milliseconds Traffic::pause(int fromSeconds, int toSeconds)
{
    return Milliseconds(number(fromSeconds * 1000, toSeconds * 1000));
}

Traffic::Build Traffic::newBuild(const QString &owner, const QString &package)
{
    return {owner, package, u"%1.%2"_s.arg(number(0, 9)).arg(number(0, 40)), u"%1.fc45"_s.arg(number(1, 9))};
}

template <class List>
QString Traffic::one(const List &of)
{
    return QString::fromLatin1(of[static_cast<std::size_t>(number(0, static_cast<int>(std::size(of)) - 1))]);
}

} // namespace tidings::demo
