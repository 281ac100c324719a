// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/historygenerator.h"

#include <array>
#include <cmath>

namespace tidings::bench {

using namespace Qt::StringLiterals;
using enum meta::Severity;

/// What happened, before it is a message.
struct HistoryGenerator::Event
{
    QString service;
    QString event;
    QString kind;
    QString sentence;
    QString headline;
    QString longForm;
    QString person;
    QString package;
    meta::Severity severity = Info;
    QByteArray payload;
    QByteArray id;
};

namespace {

/// %1 person, %2 package, %3 version, %4 an invented word, %5 a number.
struct Kind
{
    int weight;
    const char *service;
    const char *event;
    const char *kind;
    meta::Severity severity;
    const char *sentence;
    const char *headline;
    const char *payload;
};

constexpr const char *buildPayload =
    R"({"attribute": "state", "build_id": %5, "epoch": null, "instance": "primary", "name": "%2", "new": 1, "old": 0, )"
    R"("owner": "%1", "release": "1.fc45", "request": ["cli-build/1.%5/%2-%3.src.rpm", "f45-candidate", {}], )"
    R"("task": {"arch": "noarch", "children": [], "label": null, "method": "build", "parent": null, "state": 1}, "version": "%3"})";
constexpr const char *coprPayload =
    R"({"build": %5, "chroot": "fedora-45-x86_64", "copr": "%4", "ip": "2620:52:3:1:dead:beef:cafe:c141", "owner": "%1", )"
    R"("pid": 1534, "pkg": "%2", "status": 1, "user": "%1", "version": "%3", "what": "build %5: %2 %3 for %4", "who": "backend.worker-rpm_build"})";
constexpr const char *otherPayload =
    R"({"agent": "%1", "package": "%2", "version": "%3", "subject": "%4", "number": %5, "url": "https://example.org/%2/%5", )"
    R"("status": {"state": "done", "parts": [1, 2, 3], "note": "%4 for %2 by %1"}, "tags": ["%4", "f45", "rawhide"]})";

constexpr std::array kinds = {
    Kind{14, "buildsys", "build.state.change", "build.started", Info, "%1's build of %2-%3.fc45 started",
        "Build started: %2", buildPayload},
    Kind{12, "buildsys", "build.state.change", "build.completed", Info, "%1's build of %2-%3.fc45 completed",
        "Build completed: %2", buildPayload},
    Kind{3, "buildsys", "build.state.change", "build.failed", Problem, "%1's build of %2-%3.fc45 failed",
        "Build failed: %2", buildPayload},
    Kind{1, "buildsys", "build.state.change", "build.fixed", Fixed, "%2-%3.fc45 builds again", "Fixed: %2",
        buildPayload},
    Kind{8, "buildsys", "tag", "build.tagged", Info, "%2-%3.fc45 was tagged into f45-updates-testing by %1",
        "Tagged: %2", otherPayload},
    Kind{12, "copr", "build.start", "build.started", Info, "%1 is building %2 in %1/%4", "Build started: %2",
        coprPayload},
    Kind{10, "copr", "build.end", "build.completed", Info, "%1's build of %2 in %1/%4 succeeded", "Build completed: %2",
        coprPayload},
    Kind{3, "copr", "build.end", "build.failed", Problem, "%1's build of %2 in %1/%4 failed", "Build failed: %2",
        coprPayload},
    Kind{6, "bodhi", "update.comment", "update.comment", Info, "%1 commented on update %2-%3.fc45: \"%4 works for me\"",
        "Comment: %2", otherPayload},
    Kind{2, "bodhi", "update.karma", "update.karma", Attention, "%1 gave update %2-%3.fc45 negative karma",
        "Negative karma: %2", otherPayload},
    Kind{
        9, "git", "receive", "push", Info, "%1 pushed to %2 (rawhide): \"Update to %3, %4\"", "Push: %2", otherPayload},
    Kind{4, "pagure", "pull-request.new", "pull-request.new", Attention,
        "%1 opened pull request #%5 on %2: \"Keep the %4 window\"", "Pull request: %2", otherPayload},
    Kind{7, "ci", "dist-git-pr.test.complete", "test.passed", Info, "Tests passed for pull request #%5 of %2: \"%4\"",
        "Tests passed: %2", otherPayload},
    Kind{2, "ci", "dist-git-pr.test.error", "test.failed", Problem, "Tests failed for pull request #%5 of %2: \"%4\"",
        "Tests failed: %2", otherPayload},
    Kind{3, "bugzilla", "bug.update", "bug.comment", Info,
        "%1 commented on bug %5 of %2: \"Crash when the %4 is empty\"", "Bug: %2", otherPayload},
    Kind{2, "hotness", "update.drop", "version.new", Attention, "%2 %3 was released", "New version: %2", otherPayload},
    Kind{2, "fedbadges", "badge.award", "badge", Info, "%1 was awarded the badge \"%4 II\"", "Badge: %4", otherPayload},
};

const Kind &pick(QRandomGenerator &random)
{
    int weights = 0;
    for (const auto &kind : kinds) {
        weights += kind.weight;
    }
    int left = random.bounded(weights);
    for (const auto &kind : kinds) {
        left -= kind.weight;
        if (left < 0) {
            return kind;
        }
    }
    return kinds.front();
}

} // namespace

HistoryGenerator::HistoryGenerator(quint32 seed, Time end, int days, qint64 count)
    : m_random(seed)
    , m_time(end.time_since_epoch().count() - qint64{days} * 86'400'000)
    , m_step(qint64{days} * 86'400'000 / std::max<qint64>(count, 1))
{
    constexpr int people = 3000;
    constexpr int packages = 20'000;
    constexpr std::array families = {"python-", "rust-", "golang-", "perl-", "lib", "", "", ""};
    for (int i = 0; i < people; ++i) {
        m_people.append(word(m_random.bounded(2, 4)));
    }
    for (int i = 0; i < packages; ++i) {
        const auto *const family =
            families[static_cast<std::size_t>(m_random.bounded(static_cast<int>(families.size())))];
        m_packages.append(QLatin1StringView(family) + word(m_random.bounded(2, 5)));
    }
    constexpr int lines = 28;
    constexpr int columns = 76;
    for (int i = 0; i < 8; ++i) {
        QByteArray text;
        for (int line = 0; line < lines; ++line) {
            text += hex(columns).toLatin1() + "\\n";
        }
        m_certificates.append(text);
    }
}

QString HistoryGenerator::word(int syllables)
{
    constexpr QStringView consonants = u"bdfgklmnprstvz";
    constexpr QStringView vowels = u"aeiou";
    QString word;
    for (int i = 0; i < syllables; ++i) {
        word += consonants[m_random.bounded(consonants.size())];
        word += vowels[m_random.bounded(vowels.size())];
    }
    return word;
}

qsizetype HistoryGenerator::skewed(qsizetype limit)
{
    return static_cast<qsizetype>(std::pow(m_random.generateDouble(), 3) * static_cast<double>(limit));
}

QString HistoryGenerator::hex(int digits)
{
    QString text;
    text.reserve(digits);
    while (text.size() < digits) {
        text += u"%1"_s.arg(m_random.generate(), 8, 16, QChar(u'0'));
    }
    return text.left(digits);
}

HistoryGenerator::Event HistoryGenerator::event()
{
    const auto &kind = pick(m_random);
    Event event;
    event.service = QLatin1StringView(kind.service);
    event.event = QLatin1StringView(kind.event);
    event.kind = QLatin1StringView(kind.kind);
    event.severity = kind.severity;
    event.person = m_people[skewed(m_people.size())];
    event.package = m_packages[skewed(m_packages.size())];
    const auto version = u"%1.%2.%3-1"_s.arg(m_random.bounded(9)).arg(m_random.bounded(40)).arg(m_random.bounded(20));
    const auto invented = word(3);
    const auto number = QString::number(1'000'000 + m_number);
    const auto fill = [&](const char *pattern) {
        auto text = QString::fromLatin1(pattern);
        // QString::arg() would complain of each pattern that does not name them all.
        const QString *const values[] = {&event.person, &event.package, &version, &invented, &number};
        for (qsizetype i = 0; i < std::ssize(values); ++i) {
            text.replace(u'%' + QString::number(i + 1), *values[i]);
        }
        return text;
    };
    event.sentence = fill(kind.sentence);
    event.headline = fill(kind.headline);
    event.payload = fill(kind.payload).toLatin1();
    if (event.service == "git"_L1) {
        event.longForm =
            u"Update to %1\n\nThis brings the new %2 window, closes bug %3, and drops the patch for %4."_s.arg(
                version, invented, number, word(3));
    }
    event.id = "2026-" + hex(8).toLatin1() + "-4000-" + hex(12).toLatin1();
    return event;
}

void HistoryGenerator::signedForm(history::Record &record, const Event &event) const
{
    const auto &certificate = m_certificates[m_number % m_certificates.size()];
    record.profile = u"fedmsg"_s;
    record.incoming.topic = "org.fedoraproject.prod." + event.service.toLatin1() + '.' + event.event.toLatin1();
    record.incoming.body = R"({"certificate":")" + certificate + R"(","crypto":"x509","i":)" +
                           QByteArray::number(m_number) + R"(,"msg":)" + event.payload + R"(,"msg_id":")" + event.id +
                           R"(","signature":")" + certificate.left(172) + R"(\n","timestamp":)" +
                           QByteArray::number(record.time.time_since_epoch().count() / 1000) + R"(,"topic":")" +
                           record.incoming.topic + R"(","username":")" + event.service.toLatin1() + "\"}";
    record.verification = {crypto::Verdict::Valid, crypto::Reason::None,
        u"%1-builder0%2.example.org"_s.arg(event.service).arg(m_number % m_certificates.size()), {}};
}

void HistoryGenerator::amqpForm(history::Record &record, const Event &event) const
{
    record.profile = u"fedora"_s;
    record.incoming.form = bus::Form::Amqp;
    record.incoming.topic = "org.fedoraproject.prod." + event.service.toLatin1() + '.' + event.event.toLatin1();
    record.incoming.id = event.id;
    record.incoming.body = event.payload;
    record.incoming.headers = R"({"fedora_messaging_schema":"base.message","fedora_messaging_severity":20})";
    record.verification = {crypto::Verdict::TransportOnly, crypto::Reason::Transport, {}, {}};
}

history::Record HistoryGenerator::next()
{
    const auto event = this->event();
    history::Record record;
    // Senders state whole seconds, and arrive a little out of order.
    const auto stated = (m_time - m_random.bounded(3000)) / 1000 * 1000;
    record.time = Time(std::chrono::milliseconds(stated));
    record.incoming.receivedAt = Time(std::chrono::milliseconds(m_time));
    record.id = QString::fromLatin1(event.id);
    if (m_number % 8 == 7) {
        amqpForm(record, event);
    } else {
        signedForm(record, event);
    }
    auto &digest = record.digest;
    digest.title = event.service + u'.' + event.event;
    digest.subtitle = event.sentence;
    digest.headline = event.headline;
    digest.longForm = event.longForm;
    digest.usernames = {event.person};
    digest.packages = {event.package};
    digest.agent = event.person;
    digest.severity = event.severity;
    digest.service = event.service;
    digest.kind = event.kind;
    // The rules of somebody who looks once a week.
    const bool isOurs = event.severity == Problem && m_random.bounded(10) == 0;
    record.isUnread = isOurs;
    record.decision = {isOurs ? rules::Outcome::Bubble : rules::Outcome::History, rules::Urgency::Normal,
        isOurs ? u"Problems of my packages"_s : QString(), isOurs};
    m_time += m_step;
    ++m_number;
    return record;
}

std::vector<history::Record> HistoryGenerator::batch(qsizetype size)
{
    std::vector<history::Record> records;
    records.reserve(static_cast<std::size_t>(size));
    for (qsizetype i = 0; i < size; ++i) {
        records.push_back(next());
    }
    return records;
}

} // namespace tidings::bench
