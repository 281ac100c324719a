// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/statememory.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace tidings::rules {

using namespace Qt::StringLiterals;

namespace {

/// What a service's messages say of the state of something.
struct Stateful
{
    QLatin1StringView service;
    /// The kinds of message after which it is broken, and is well.
    QLatin1StringView broken;
    QLatin1StringView well;
    /// What it is; empty for a message that does not say. Null: the service sends a message when a state changes, and
    /// only then, so that nothing has to be remembered; severities tell which way.
    QString (*subject)(const meta::Digest &digest);
};

/// "libaurora-2.4.1-3.fc45" or "3.fc45": "fc45".
QString releaseOf(const QString &version)
{
    return version.section(u'.', -1);
}

/// "primary/builds/NAME/VERSION/RELEASE" (meta/services/koji.cpp): the package, where it was built, and for what.
QString builtByKoji(const meta::Digest &digest)
{
    if (digest.packages.size() != 1) {
        return {};
    }
    const auto &object = digest.objects.first();
    return digest.packages.first() + u' ' + object.section(u'/', 0, 0) + u' ' + releaseOf(object.section(u'/', -1));
}

/// "Fedora-45-20260301.n.7", also with strokes for points, wherever it stands: without date and respin, "Fedora-45.n".
QString undated(QString object)
{
    static const QRegularExpression date(u"-[0-9]{8}([./][a-z]+)?[./][0-9]+"_s);
    return object.replace(date, u"\\1"_s);
}

/// "rawhide/COMPOSE" with strokes for points, or the path of an image (meta/services/pungi.cpp). One without a date
/// comes once only.
QString composedByPungi(const meta::Digest &digest)
{
    const auto &object = digest.objects.first();
    const auto stream = undated(object);
    return stream == object ? QString() : u"pungi:"_s + stream;
}

/// "koji-build/libaurora-2.4.1-3.fc45/test/TEST" (meta/services/ci.cpp): of a build the package and what it is for;
/// what else is tested, such as an update or a pull request, has no versions.
QString testedByCi(const meta::Digest &digest)
{
    // The pipelines that CentOS ran name commits.
    if (!digest.title.endsWith(u".test.complete")) {
        return {};
    }
    const auto &object = digest.objects.first();
    const auto build = object.section(u'/', 1, 1);
    const bool isOfOne = digest.packages.size() == 1 && build.startsWith(digest.packages.first() + u'-');
    return u"ci:"_s + (isOfOne ? object.section(u'/', 0, 0) + u'/' + digest.packages.first() + u' ' + releaseOf(build) +
                                     u'/' + object.section(u'/', 2)
                               : undated(object));
}

/// "jenkins/PROJECT/build.failed" (meta/services/jenkins.cpp).
QString builtByJenkins(const meta::Digest &digest)
{
    return digest.objects.first().section(u'/', 0, -2);
}

/// The build or update whose gate it is, "koji_build/libaurora-2.4.1-3.fc45" (meta/services/greenwave.cpp); the
/// workflow, "rpms/libaurora/workflows/tests.yml" (meta/services/forgejo.cpp).
QString itself(const meta::Digest &digest)
{
    return digest.service + u':' + digest.objects.first();
}

// A compose that ends with parts missing is one; what somebody ended is neither. That a gate is open says little, as a
// build has several, and so does a workflow's success, which is that of any branch: mended is what was red or failed
// before by the body's own word (Severity::Fixed). Of a failure Forgejo says neither that nor the branch.
constexpr Stateful table[] = {
    {"buildsys"_L1, "build.failed"_L1, "build.done"_L1, builtByKoji},
    {"ci"_L1, "test.failed"_L1, "test.passed"_L1, testedByCi},
    {"forgejo"_L1, {}, {}, itself},
    {"greenwave"_L1, "gate.red"_L1, {}, itself},
    {"jenkins"_L1, "build.failed"_L1, "build.done"_L1, builtByJenkins},
    {"koschei"_L1, {}, {}, nullptr},
    {"nagios"_L1, {}, {}, nullptr},
    {"pungi"_L1, "compose.failed"_L1, "compose.done"_L1, composedByPungi},
    {"pungi"_L1, "compose.failed"_L1, "compose.incomplete"_L1, composedByPungi},
    {"pungi"_L1, "image.failed"_L1, "image.done"_L1, composedByPungi},
};

/// Which way: Broke after a message that leaves it broken, also where it was so before.
Change stateIn(const Stateful &row, const meta::Digest &digest)
{
    const auto isOf = [&](QLatin1StringView kind) { return !kind.isEmpty() && digest.kind == kind; };
    const bool isBroken = row.subject == nullptr ? digest.severity == meta::Severity::Problem : isOf(row.broken);
    const bool isWell = digest.severity == meta::Severity::Fixed || isOf(row.well);
    return isBroken ? Change::Broke : isWell ? Change::Mended : Change::None;
}

/// The row by which a message tells of a state; null if it tells of none.
const Stateful *rowOf(const meta::Digest &digest)
{
    const auto *const found = std::ranges::find_if(table,
        [&](const Stateful &row) { return digest.service == row.service && stateIn(row, digest) != Change::None; });
    return found != std::end(table) ? found : nullptr;
}

} // namespace

StateMemory::StateMemory(const QStringList &broken)
{
    for (const auto &subject : broken) {
        m_states.insert(subject, {.isBroken = true});
    }
}

QString StateMemory::subjectOf(const meta::Digest &digest)
{
    const auto *const row = rowOf(digest);
    if (row == nullptr || row->subject == nullptr || digest.objects.size() != 1) {
        return {};
    }
    const auto subject = row->subject(digest);
    // Names come from the bus, and are as long as it likes.
    constexpr qsizetype longest = 200;
    return subject.size() <= longest
               ? subject
               : QString::fromLatin1(QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Change StateMemory::note(const meta::Digest &digest, Time at)
{
    const auto *const row = rowOf(digest);
    if (row == nullptr) {
        return Change::None;
    }
    const auto state = stateIn(*row, digest);
    const bool isChangeBySelf = row->subject == nullptr || digest.severity == meta::Severity::Fixed;
    const auto subject = subjectOf(digest);
    if (subject.isEmpty()) {
        return isChangeBySelf ? state : Change::None;
    }
    const auto known = m_states.constFind(subject);
    if (known != m_states.cend() && known->at > at) {
        return Change::None;
    }
    const bool isBroken = state == Change::Broke;
    const bool wasBroken = known != m_states.cend() && known->isBroken;
    m_states.insert(subject, {isBroken, at});
    forgetOldest();
    return isBroken != wasBroken || isChangeBySelf ? state : Change::None;
}

void StateMemory::forgetOldest()
{
    if (m_states.size() <= mostSubjects) {
        return;
    }
    // What is well serves only against messages that come out of order.
    m_states.removeIf([](const auto &entry) { return !entry.value().isBroken; });
    if (m_states.size() <= mostSubjects) {
        return;
    }
    // A tenth at once, so that the search is seldom.
    std::vector<Time> times;
    times.reserve(static_cast<std::size_t>(m_states.size()));
    std::ranges::transform(m_states, std::back_inserter(times), &State::at);
    const auto tenth = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 10);
    std::ranges::nth_element(times, tenth);
    m_states.removeIf([limit = *tenth](const auto &entry) { return entry.value().at <= limit; });
}

} // namespace tidings::rules
