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
    void anEarlierRunIsRemembered();
    void theOldestIsForgotten();
    void aSubjectIsShort();
};

static meta::Digest build(const QString &package, Severity severity, const QString &state)
{
    return {.packages = {package}, .severity = severity, .service = u"buildsys"_s, .kind = u"build."_s + state};
}

static const auto failed = build(u"quill"_s, Severity::Problem, u"failed"_s);
static const auto done = build(u"quill"_s, Severity::Info, u"done"_s);

void TestStateMemory::whatBreaksIsAChangeOnce()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed), Change::Broke);
    QCOMPARE(memory.note(failed), Change::None);
}

void TestStateMemory::whatIsMendedIsAChangeOnce()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed), Change::Broke);
    QCOMPARE(memory.note(done), Change::Mended);
    QCOMPARE(memory.note(done), Change::None);
    QCOMPARE(memory.note(failed), Change::Broke);
    QCOMPARE(memory.note(build(u"quill"_s, Severity::Fixed, u"whatever"_s)), Change::Mended);
}

void TestStateMemory::whatWasAlwaysWellIsNoChange()
{
    StateMemory memory;
    QCOMPARE(memory.note(done), Change::None);
}

void TestStateMemory::aStartSaysNothing()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed), Change::Broke);
    QCOMPARE(memory.note(build(u"quill"_s, Severity::Info, u"started"_s)), Change::None);
    QCOMPARE(memory.note(build(u"quill"_s, Severity::Attention, u"cancelled"_s)), Change::None);
    QCOMPARE(memory.note(done), Change::Mended);
}

void TestStateMemory::subjectsDoNotMix()
{
    StateMemory memory;
    QCOMPARE(memory.note(failed), Change::Broke);
    QCOMPARE(memory.note(build(u"bash"_s, Severity::Info, u"done"_s)), Change::None);
    auto test = done;
    test.kind = u"test.passed"_s;
    QCOMPARE(memory.note(test), Change::None);
    auto elsewhere = done;
    elsewhere.service = u"copr"_s;
    QCOMPARE(memory.note(elsewhere), Change::None);
    // Without a package it is the object, and without either there is no state.
    const meta::Digest compose{
        .objects = {u"composes/45"_s}, .severity = Severity::Problem, .service = u"pungi"_s, .kind = u"compose.x"_s};
    QCOMPARE(memory.note(compose), Change::Broke);
    QCOMPARE(memory.note({.severity = Severity::Problem, .service = u"x"_s}), Change::None);
}

void TestStateMemory::anEarlierRunIsRemembered()
{
    StateMemory memory({StateMemory::subjectOf(failed)});
    QCOMPARE(memory.note(failed), Change::None);
    QCOMPARE(memory.note(done), Change::Mended);
}

void TestStateMemory::theOldestIsForgotten()
{
    QStringList broken;
    for (qsizetype number = 0; number < StateMemory::mostBroken; ++number) {
        broken.append(QString::number(number));
    }
    broken[0] = StateMemory::subjectOf(failed);
    StateMemory memory(broken);
    QCOMPARE(memory.note(build(u"bash"_s, Severity::Problem, u"failed"_s)), Change::Broke);
    QCOMPARE(memory.note(done), Change::None);
}

void TestStateMemory::aSubjectIsShort()
{
    const auto subject = StateMemory::subjectOf(build(QString(100'000, u'x'), Severity::Problem, u"failed"_s));
    QVERIFY(!subject.isEmpty());
    QVERIFY(subject.size() <= 200);
}

QTEST_GUILESS_MAIN(TestStateMemory)
#include "tst_statememory.moc"
