// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/statememory.h"
#include "tests/support/test.h"

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
    // One message for each chroot, and the digest does not say which.
    auto chroot = failed;
    chroot.service = u"copr"_s;
    QCOMPARE(memory.note(chroot, now), Change::None);
    chroot.severity = Severity::Info;
    chroot.kind = u"build.done"_s;
    QCOMPARE(memory.note(chroot, now), Change::None);
    QCOMPARE(memory.note({.severity = Severity::Problem, .service = u"x"_s}, now), Change::None);
}

void TestStateMemory::whatTheBodyCallsMendedIs()
{
    StateMemory memory;
    QCOMPARE(memory.note({.severity = Severity::Fixed, .service = u"x"_s}, now), Change::Mended);
    QCOMPARE(memory.note({.severity = Severity::Problem, .service = u"koschei"_s}, now), Change::Broke);
    QCOMPARE(memory.note({.severity = Severity::Info, .service = u"koschei"_s}, now), Change::None);
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
