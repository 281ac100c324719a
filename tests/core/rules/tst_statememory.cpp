// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/message.h"
#include "core/meta/digester.h"
#include "core/rules/statememory.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace tidings;
using meta::Severity;
using rules::Change;
using rules::StateMemory;

class TestStateMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void whatBreaksIsAChangeOnce();
    void whatIsMendedIsAChangeOnce();
    void whatWasAlwaysWellIsNoChange();
    void aStartSaysNothing();
    void subjectsDoNotMix();
    void whatSaysTooLittleChangesNothing();
    void whatTheBodyCallsMendedIs();
    void eachServiceBreaksAndIsMended_data();
    void eachServiceBreaksAndIsMended();
    void anotherThingIsNotMended_data();
    void anotherThingIsNotMended();
    void aGateIsMendedWhenItWasRed();
    void whatIsNoStateChangesNothing_data();
    void whatIsNoStateChangesNothing();
    void whatIsOlderChangesNothing();
    void anEarlierRunIsRemembered();
    void theOldestIsForgotten();
    void aSubjectIsShort();
};

static meta::Digest build(const QString &package, const QString &state, const QString &release = u"3.fc45"_s)
{
    return {.packages = {package},
        .objects = {u"primary/builds/%1/2.4/%2"_s.arg(package, release)},
        .severity = state == u"failed" ? Severity::Problem : Severity::Info,
        .service = u"buildsys"_s,
        .kind = u"build."_s + state};
}

using Words = QList<std::pair<QString, QString>>;

/// What is said of a message of tests/data/meta in which some words are others.
static meta::Digest message(const QString &name, const Words &words = {})
{
    QFile file(test::dataPath(u"meta/%1.json"_s.arg(name)));
    auto text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const auto &[from, to] : words) {
        text.replace(from, to);
    }
    const auto read = bus::Message::readText(text.toUtf8());
    if (!read) {
        qWarning("no such message: %s", qPrintable(name));
        return {};
    }
    static const meta::Digester digester;
    return digester.digest(*read);
}

/// There is none that ended.
static meta::Digest composeTest(const QString &result, const Words &words = {})
{
    return message(
        u"ci/amqp-test-error"_s, words + Words{{u"test.error"_s, u"test.complete"_s},
                                             {u"\"test\": {"_s, u"\"test\": {\"result\": \"%1\", "_s.arg(result)}});
}

static const auto failed = build(u"quill"_s, u"failed"_s);
static const auto done = build(u"quill"_s, u"done"_s);
static constexpr Time now{std::chrono::hours(1000)};

void TestStateMemory::whatBreaksIsAChangeOnce()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed, now), Change::Broke);
    QCOMPARE(memory.note(failed, now), Change::None);
}

void TestStateMemory::whatIsMendedIsAChangeOnce()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed, now), Change::Broke);
    QCOMPARE(memory.note(done, now), Change::Mended);
    QCOMPARE(memory.note(done, now), Change::None);
    QCOMPARE(memory.note(failed, now), Change::Broke);
    // Another release of the package is still that package.
    QCOMPARE(memory.note(build(u"quill"_s, u"done"_s, u"4.fc45"_s), now), Change::Mended);
}

void TestStateMemory::whatWasAlwaysWellIsNoChange()
{
    StateMemory memory;
    QCOMPARE(memory.note(done, now), Change::None);
}

void TestStateMemory::aStartSaysNothing()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed, now), Change::Broke);
    QCOMPARE(memory.note(build(u"quill"_s, u"started"_s), now), Change::None);
    QCOMPARE(memory.note(build(u"quill"_s, u"cancelled"_s), now), Change::None);
    QCOMPARE(memory.note(done, now), Change::Mended);
}

void TestStateMemory::subjectsDoNotMix()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed, now), Change::Broke);
    QCOMPARE(memory.note(build(u"bash"_s, u"done"_s), now), Change::None);
    QCOMPARE(memory.note(build(u"quill"_s, u"done"_s, u"3.fc44"_s), now), Change::None);
    auto elsewhere = done;
    elsewhere.objects = {u"s390/builds/quill/2.4/3.fc45"_s};
    QCOMPARE(memory.note(elsewhere, now), Change::None);
    QCOMPARE(memory.note(done, now), Change::Mended);
}

void TestStateMemory::whatSaysTooLittleChangesNothing()
{
    StateMemory memory;
    auto nothing = failed;
    nothing.objects.clear();
    QCOMPARE(memory.note(nothing, now), Change::None);
    QCOMPARE(memory.note({.severity = Severity::Problem, .service = u"x"_s}, now), Change::None);
}

void TestStateMemory::whatTheBodyCallsMendedIs()
{
    StateMemory memory;
    QCOMPARE(memory.note(message(u"koschei/amqp-fixed"_s), now), Change::Mended);
    QCOMPARE(memory.note(message(u"koschei/amqp-failing"_s), now), Change::Broke);
    QCOMPARE(memory.note(message(u"koschei/amqp-added"_s), now), Change::None);
    QCOMPARE(memory.note(message(u"forgejo/amqp-workflow-fixed"_s), now), Change::Mended);
    QCOMPARE(memory.note(message(u"nagios/host-up"_s), now), Change::Mended);
    QCOMPARE(memory.note(message(u"nagios/service-critical"_s), now), Change::Broke);
    QCOMPARE(memory.note(message(u"nagios/service-warning"_s), now), Change::None);
}

void TestStateMemory::eachServiceBreaksAndIsMended_data()
{
    QTest::addColumn<meta::Digest>("broken");
    QTest::addColumn<meta::Digest>("well");
    const auto nextDay = Words{{u"20260301.n.7"_s, u"20260302.n.0"_s}};
    QTest::newRow("compose") << message(u"pungi/failed"_s) << message(u"pungi/done"_s, nextDay);
    QTest::newRow("most of a compose") << message(u"pungi/failed"_s) << message(u"pungi/incomplete"_s, nextDay);
    QTest::newRow("compose of a minor release")
        << message(u"pungi/failed"_s, {{u"Fedora-45-20260301.n.7"_s, u"Fedora-Epel-10.1-20260301.0"_s}})
        << message(u"pungi/done"_s, {{u"Fedora-45-20260301.n.7"_s, u"Fedora-Epel-10.1-20260309.12"_s}});
    QTest::newRow("image") << message(u"pungi/image-failed"_s) << message(u"pungi/image-done"_s, nextDay);
    QTest::newRow("image named by day") << message(u"pungi/image-failed"_s, {{u"dvd1.iso"_s, u"20260301.n.7.iso"_s}})
                                        << message(u"pungi/image-done"_s,
                                               {{u"dvd1.iso"_s, u"20260301.n.7.iso"_s}, nextDay.first()});
    QTest::newRow("test of a build") << message(u"ci/amqp-test-failed"_s)
                                     << message(u"ci/amqp-test-passed"_s, {{u"2.4.1-3.fc45"_s, u"2.5-1.fc45"_s}});
    QTest::newRow("test of an update") << message(u"ci/amqp-test-of-update"_s, {{u"\"passed\""_s, u"\"failed\""_s}})
                                       << message(u"ci/amqp-test-of-update"_s);
    QTest::newRow("test of a pull request")
        << message(u"ci/amqp-test-of-pull-request"_s)
        << message(u"ci/amqp-test-of-pull-request"_s, {{u"\"failed\""_s, u"\"passed\""_s}, {u"#0f3c"_s, u"#77aa"_s}});
    QTest::newRow("test of a compose") << composeTest(u"failed"_s)
                                       << composeTest(u"passed"_s, {{u"20260301.n.0"_s, u"20260304.n.2"_s}});
    QTest::newRow("Jenkins") << message(u"jenkins/failed"_s) << message(u"jenkins/done"_s);
    QTest::newRow("gate of a build") << message(u"greenwave/amqp-red"_s) << message(u"greenwave/amqp-open-again"_s);
}

void TestStateMemory::eachServiceBreaksAndIsMended()
{
    QFETCH(const meta::Digest, broken);
    QFETCH(const meta::Digest, well);
    StateMemory memory;
    QCOMPARE(memory.note(broken, now), Change::Broke);
    QCOMPARE(memory.note(broken, now), Change::None);
    QCOMPARE(memory.note(well, now), Change::Mended);
    QCOMPARE(memory.note(broken, now), Change::Broke);
    StateMemory nextRun({StateMemory::subjectOf(broken)});
    QCOMPARE(nextRun.note(broken, now), Change::None);
    QCOMPARE(nextRun.note(well, now), Change::Mended);
}

void TestStateMemory::anotherThingIsNotMended_data()
{
    QTest::addColumn<meta::Digest>("broken");
    QTest::addColumn<meta::Digest>("other");
    QTest::newRow("release") << message(u"pungi/failed"_s)
                             << message(u"pungi/done"_s, {{u"Fedora-45"_s, u"Fedora-44"_s}});
    QTest::newRow("variant") << message(u"pungi/failed"_s)
                             << message(u"pungi/done"_s, {{u"Fedora-45"_s, u"Fedora-IoT-45"_s}});
    QTest::newRow("nightly") << message(u"pungi/failed"_s) << message(u"pungi/done"_s, {{u"0301.n.7"_s, u"0302.0"_s}});
    QTest::newRow("image") << message(u"pungi/image-failed"_s)
                           << message(u"pungi/image-done"_s, {{u"x86_64"_s, u"aarch64"_s}});
    QTest::newRow("test") << message(u"ci/amqp-test-failed"_s)
                          << message(u"ci/amqp-test-passed"_s, {{u"rpmdeplint"_s, u"rpminspect"_s}});
    QTest::newRow("tested release") << message(u"ci/amqp-test-failed"_s)
                                    << message(u"ci/amqp-test-passed"_s, {{u"fc45"_s, u"fc44"_s}});
    QTest::newRow("tested package") << message(u"ci/amqp-test-failed"_s)
                                    << message(u"ci/amqp-test-passed"_s, {{u"libaurora"_s, u"libaurora-data"_s}});
    QTest::newRow("project") << message(u"jenkins/failed"_s) << message(u"jenkins/done"_s, {{u"lantern"_s, u"lamp"_s}});
}

void TestStateMemory::anotherThingIsNotMended()
{
    QFETCH(const meta::Digest, broken);
    QFETCH(const meta::Digest, other);
    StateMemory memory;
    QCOMPARE(memory.note(broken, now), Change::Broke);
    QCOMPARE(memory.note(other, now), Change::None);
    QCOMPARE(memory.note(broken, now), Change::None);
}

void TestStateMemory::aGateIsMendedWhenItWasRed()
{
    StateMemory memory;
    QCOMPARE(memory.note(message(u"greenwave/amqp-red"_s), now), Change::Broke);
    // Another gate of the same build.
    QCOMPARE(memory.note(message(u"greenwave/amqp-open"_s), now), Change::None);
    QCOMPARE(memory.note(message(u"greenwave/amqp-red"_s), now), Change::None);
    QCOMPARE(memory.note(message(u"greenwave/amqp-red-update"_s), now), Change::Broke);
    QCOMPARE(memory.note(message(u"greenwave/amqp-open-again"_s), now), Change::Mended);
    // It says so itself.
    QCOMPARE(StateMemory().note(message(u"greenwave/amqp-open-again"_s), now), Change::Mended);
}

void TestStateMemory::whatIsNoStateChangesNothing_data()
{
    QTest::addColumn<meta::Digest>("digest");
    for (const auto *const name :
        {"copr/amqp-failed", "openqa/amqp-failed", "pungi/failed-to-start", "pungi/aborted", "ci/amqp-promotion-failed",
            "ci/tests-failed-for-the-reader", "ci/amqp-test-error", "jenkins/done-with-warnings", "jenkins/aborted",
            "bugzilla/amqp-closed", "askbot/flag-withdrawn", "forgejo/amqp-workflow-failed", "pkgdb/unretired"}) {
        QTest::newRow(name) << message(QString::fromLatin1(name));
    }
}

void TestStateMemory::whatIsNoStateChangesNothing()
{
    QFETCH(const meta::Digest, digest);
    StateMemory memory;
    QCOMPARE(memory.note(digest, now), Change::None);
    QCOMPARE(StateMemory::subjectOf(digest), QString());
}

void TestStateMemory::whatIsOlderChangesNothing()
{
    using namespace std::chrono_literals;
    StateMemory memory;
    QCOMPARE(memory.note(failed, now), Change::Broke);
    QCOMPARE(memory.note(done, now - 1h), Change::None);
    QCOMPARE(memory.note(failed, now), Change::None);
    // What was caught up between the two.
    QCOMPARE(memory.note(done, now + 1h), Change::Mended);
    QCOMPARE(memory.note(failed, now + 2h), Change::Broke);
}

void TestStateMemory::anEarlierRunIsRemembered()
{
    StateMemory memory({StateMemory::subjectOf(failed)});
    QCOMPARE(memory.note(failed, now), Change::None);
    QCOMPARE(memory.note(done, now), Change::Mended);
}

void TestStateMemory::theOldestIsForgotten()
{
    StateMemory memory;
    for (int number = 0; number <= StateMemory::mostSubjects; ++number) {
        (void)memory.note(build(QString::number(number), u"failed"_s), now + std::chrono::milliseconds(number));
    }
    QCOMPARE(memory.note(build(u"0"_s, u"done"_s), now), Change::None);
    QCOMPARE(memory.note(build(QString::number(StateMemory::mostSubjects), u"done"_s), now + std::chrono::hours(1)),
        Change::Mended);
}

void TestStateMemory::aSubjectIsShort()
{
    const auto subject = StateMemory::subjectOf(build(QString(100'000, u'x'), u"failed"_s));
    QVERIFY(!subject.isEmpty());
    QVERIFY(subject.size() <= 200);
}

QTEST_GUILESS_MAIN(TestStateMemory)
#include "tst_statememory.moc"
