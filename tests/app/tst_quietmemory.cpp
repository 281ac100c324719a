// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/quietmemory.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using app::QuietMemory;
using bubbles::Pause;

/// What of the quiet is there again after a restart.
class TestQuietMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPauseOutlastsTheProgram_data();
    void aPauseOutlastsTheProgram();
    void whatIsOverStaysOver();
    void whatIsResumedIsForgotten();
    void whatIsNoTimeIsNoPause();
    void whatWasHeldBackIsOfItsHistory();
    void withoutAPlaceNothingIsKept();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"deeper/quiet.conf"_s); }
    /// Of the next start.
    [[nodiscard]] std::optional<Time> restored(bool &isActive);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::MovedClock m_clock;
};

void TestQuietMemory::init()
{
    test::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::optional<Time> TestQuietMemory::restored(bool &isActive)
{
    Pause pause(m_clock);
    QuietMemory memory(path());
    memory.serve(pause);
    isActive = pause.isActive();
    return pause.until();
}

void TestQuietMemory::aPauseOutlastsTheProgram_data()
{
    QTest::addColumn<Pause::Length>("length");
    QTest::newRow("an hour") << Pause::Length::Hour;
    QTest::newRow("until tomorrow") << Pause::Length::UntilTomorrow;
    QTest::newRow("until resumed") << Pause::Length::UntilResumed;
}

void TestQuietMemory::aPauseOutlastsTheProgram()
{
    QFETCH(const Pause::Length, length);
    std::optional<Time> until;
    {
        Pause pause(m_clock);
        QuietMemory memory(path());
        memory.serve(pause);
        pause.start(length);
        until = pause.until();
    }
    m_clock.move(59min);
    bool isActive = false;
    QVERIFY(restored(isActive) == until);
    QVERIFY(isActive);
    // And once more: reading it does not end it.
    QVERIFY(restored(isActive) == until);
    QVERIFY(isActive);
}

void TestQuietMemory::whatIsOverStaysOver()
{
    {
        Pause pause(m_clock);
        QuietMemory memory(path());
        memory.serve(pause);
        pause.start(Pause::Length::Hour);
    }
    m_clock.move(1h);
    bool isActive = true;
    QVERIFY(!restored(isActive));
    QVERIFY(!isActive);
}

void TestQuietMemory::whatIsResumedIsForgotten()
{
    {
        Pause pause(m_clock);
        QuietMemory memory(path());
        memory.serve(pause);
        pause.start(Pause::Length::UntilResumed);
        pause.resume();
    }
    bool isActive = true;
    QVERIFY(!restored(isActive));
    QVERIFY(!isActive);
}

void TestQuietMemory::whatIsNoTimeIsNoPause()
{
    {
        QSettings file(path(), QSettings::IniFormat);
        file.setValue(u"pause/until"_s, u"soon"_s);
        file.setValue(u"held/row"_s, u"many"_s);
        file.setValue(u"held/history"_s, u"h"_s);
    }
    bool isActive = true;
    QVERIFY(!restored(isActive));
    QVERIFY(!isActive);
    QCOMPARE(QuietMemory(path()).heldSince(u"h"_s), 0);
}

void TestQuietMemory::whatWasHeldBackIsOfItsHistory()
{
    QuietMemory(path()).setHeldSince(u"/a.sqlite"_s, 42);
    QCOMPARE(QuietMemory(path()).heldSince(u"/a.sqlite"_s), 42);
    QCOMPARE(QuietMemory(path()).heldSince(u"/b.sqlite"_s), 0);
    QuietMemory(path()).setHeldSince(u"/a.sqlite"_s, 0);
    QCOMPARE(QuietMemory(path()).heldSince(u"/a.sqlite"_s), 0);
}

void TestQuietMemory::withoutAPlaceNothingIsKept()
{
    Pause pause(m_clock);
    QuietMemory memory({});
    memory.serve(pause);
    pause.start(Pause::Length::UntilResumed);
    memory.setHeldSince(u"h"_s, 1);
    QCOMPARE(memory.heldSince(u"h"_s), 0);
}

QTEST_GUILESS_MAIN(TestQuietMemory)
#include "tst_quietmemory.moc"
