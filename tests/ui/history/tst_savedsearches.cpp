// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakehistory.h"
#include "tests/support/movedclock.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/history/savedcounts.h"
#include "ui/history/savedsearches.h"
#include "ui/models/roles.h"
#include "ui/models/sidebarmodel.h"

#include <QInputDialog>
#include <QLineEdit>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::SavedSearches;
using ui::SidebarModel;

class TestSavedSearches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningOfWindows(); }
    void aSearchIsSavedAndBecomesAView();
    void areRenamedAndRemoved();
    void areRememberedWithinBounds();
    void theirNumbersAreOfUnreadMessages();
    void areNotCountedAtEveryMessage();
    void givesWayAndCountsAgain();
    void restsWhileNobodyLooks();
};

static void answer(QWidget &window, const QString &name)
{
    auto *const dialog = window.findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(!window.findChild<QInputDialog *>());
}

static QStringList labels(const SidebarModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row).data().toString();
    }
    return all;
}

void TestSavedSearches::aSearchIsSavedAndBecomesAView()
{
    test::WindowFixture fixture;
    fixture.store(
        {test::buildOf(1, fixture.clock().now() - 1h), test::commitOf(2, fixture.clock().now() - 30min, u"Fix it"_s)});
    fixture.open();
    QTRY_COMPARE(fixture.rows().size(), 3);
    QTRY_VERIFY(fixture.textIn(&fixture.window()).contains(u"2 messages"_s));
    auto *const views = qobject_cast<QAbstractItemView *>(fixture.sidebar());
    const auto before = views->model()->rowCount();
    fixture.search()->setFocus();
    QTest::keyClicks(fixture.search(), u"user:tomas "_s);
    QTRY_COMPARE(fixture.rows().size(), 2);

    QTest::keySequence(&fixture.window(), QKeySequence(u"Ctrl+D"_s));
    answer(fixture.window(), u"  What tomas does "_s);
    QCOMPARE(views->model()->rowCount(), before + 2);
    QCOMPARE(views->currentIndex().data().toString(), u"What tomas does"_s);

    // Another view lets go of it; it comes back when it is chosen again.
    views->setCurrentIndex(views->model()->index(0, 0));
    QTRY_COMPARE(fixture.rows().size(), 3);
    QVERIFY(!fixture.named(u"Filter: user tomas, remove"_s));
    views->setCurrentIndex(views->model()->index(before + 1, 0));
    QVERIFY(fixture.named(u"Filter: user tomas, remove"_s));
    QTRY_COMPARE(fixture.rows().size(), 2);

    // What has been changed stays.
    QTest::keyClicks(fixture.search(), u"-fix"_s);
    QTRY_COMPARE(fixture.rows().size(), 0);
    views->setCurrentIndex(views->model()->index(0, 0));
    QVERIFY(fixture.named(u"Filter: user tomas, remove"_s));
}

void TestSavedSearches::areRenamedAndRemoved()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    SidebarModel views(u"marta"_s);
    QWidget window;
    SavedSearches searches(settings, views, &window);
    const auto size = views.rowCount();
    searches.save(u"user:ines"_s);
    answer(window, u"one"_s);
    searches.save(u"user:tomas"_s);
    answer(window, u"two"_s);
    QCOMPARE(labels(views).mid(size), QStringList({u"Saved searches"_s, u"one"_s, u"two"_s}));
    searches.rename(u"one"_s);
    answer(window, u"three"_s);
    // A name is taken once.
    searches.rename(u"two"_s);
    answer(window, u"three"_s);
    QCOMPARE(labels(views).mid(size), QStringList({u"Saved searches"_s, u"three"_s, u"two"_s}));
    QCOMPARE(searches.textOf(u"three"_s), u"user:ines"_s);
    // Saved under a name there is, it takes its place.
    searches.save(u"is:unread"_s);
    answer(window, u"two"_s);
    QCOMPARE(searches.textOf(u"two"_s), u"is:unread"_s);
    searches.remove(u"three"_s);
    searches.remove(u"two"_s);
    QCOMPARE(views.rowCount(), size);
    QCOMPARE(searches.textOf(u"two"_s), QString());
}

void TestSavedSearches::areRememberedWithinBounds()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.beginWriteArray(u"history/searches"_s);
    for (int at = 0; at < 300; ++at) {
        settings.setArrayIndex(at);
        settings.setValue(u"name"_s, at == 0 ? u"\u202ebad"_s : QString::number(at / 2));
        settings.setValue(u"text"_s, at == 4 ? QString(10'000, u'x') : u"user:ines is:unread"_s);
    }
    settings.endArray();
    SidebarModel views(u"marta"_s);
    const auto size = views.rowCount();
    QWidget window;
    const SavedSearches searches(settings, views, &window);
    const auto names = labels(views).mid(size + 1);
    QVERIFY(names.size() > 40 && names.size() <= SavedSearches::mostSaved);
    QVERIFY(!names.first().contains(QChar(0x202e)));
    QCOMPARE(searches.textOf(u"7"_s), u"user:ines is:unread"_s);
}

/// Saves what is in the field under a name.
static void save(test::WindowFixture &fixture, const QString &text, const QString &name)
{
    fixture.search()->setFocus();
    QTest::keyClicks(fixture.search(), text);
    QTest::keySequence(&fixture.window(), QKeySequence(u"Ctrl+D"_s));
    answer(fixture.window(), name);
}

void TestSavedSearches::theirNumbersAreOfUnreadMessages()
{
    test::WindowFixture fixture;
    const auto now = fixture.clock().now();
    auto read = test::commitOf(1, now - 2h, u"Old"_s);
    read.isUnread = false;
    fixture.store({read, test::buildOf(2, now - 1h), test::commitOf(3, now - 30min, u"Fix it"_s)});
    fixture.open();
    QTRY_COMPARE(fixture.rows().size(), 4);
    save(fixture, u"user:tomas "_s, u"What tomas does"_s);
    auto *const views = qobject_cast<QAbstractItemView *>(fixture.sidebar());
    const QPersistentModelIndex saved = views->currentIndex();
    const auto number = [&] { return saved.data(ui::CountRole).toInt(); };
    QTRY_COMPARE(number(), 1);
    QCOMPARE(saved.data(Qt::AccessibleTextRole).toString(), u"What tomas does, 1 unread"_s);
    fixture.store({test::commitOf(4, now, u"Fix it better"_s), test::buildOf(5, now)});
    QTRY_COMPARE(number(), 2);
    fixture.markRead({3, 4});
    QTRY_COMPARE(number(), 0);
}

namespace {

/// Counting for two saved searches, over a history that answers when the test says so.
struct Counted
{
    Counted()
    {
        settings.beginWriteArray(u"history/searches"_s);
        for (const auto *const text : {"package:libaurora", "package:", "user:tomas"}) {
            settings.setArrayIndex(size++);
            settings.setValue(u"name"_s, QString::number(size));
            settings.setValue(u"text"_s, QString::fromLatin1(text));
        }
        settings.endArray();
        searches.emplace(settings, views, &window);
        counts.emplace(history, clock, *searches, views, nullptr);
        QObject::connect(&history, &pipeline::HistorySource::answered, &window, [this] {
            for (const auto &answer : history.take()) {
                counts->take(answer);
            }
        });
        history.write({test::buildOf(1, clock.now()), test::commitOf(2, clock.now(), u"Fix"_s)});
    }
    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> all;
        for (int at = 1; at <= size; ++at) {
            all << views.indexOfSaved(QString::number(at)).data(ui::CountRole).toInt();
        }
        return all;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    int size = 0;
    QWidget window;
    SidebarModel views{u"marta"_s};
    test::MovedClock clock;
    test::FakeHistory history;
    std::optional<SavedSearches> searches;
    std::optional<ui::SavedCounts> counts;
};

} // namespace

void TestSavedSearches::areNotCountedAtEveryMessage()
{
    Counted counted;
    for (int i = 0; i < 100; ++i) {
        counted.counts->look();
    }
    QTRY_COMPARE(counted.history.waiting().size(), 1U);
    counted.counts->look();
    // One after the other; what cannot be read is not asked for.
    counted.history.answerNext();
    QCOMPARE(counted.history.waiting().size(), 1U);
    counted.history.answerNext();
    QCOMPARE(counted.numbers(), QList<int>({2, 0, 1}));
    // The next round waits.
    QCOMPARE(counted.history.waiting().size(), 0U);
    counted.history.markRead(1);
    QTRY_COMPARE(counted.history.waiting().size(), 1U);
    counted.history.answerAll();
    QCOMPARE(counted.numbers(), QList<int>({1, 0, 1}));
}

void TestSavedSearches::givesWayAndCountsAgain()
{
    Counted counted;
    counted.counts->look();
    QTRY_COMPARE(counted.history.waiting().size(), 1U);
    counted.history.failNext(u"gave way"_s, history::ErrorCode::Interrupted);
    QCOMPARE(counted.history.waiting().size(), 0U);
    QTRY_COMPARE(counted.history.waiting().size(), 1U);
    counted.history.answerAll();
    QCOMPARE(counted.numbers(), QList<int>({2, 0, 1}));
    // Where the history cannot be read the number stays as it is.
    counted.counts->look();
    QTRY_COMPARE(counted.history.waiting().size(), 1U);
    counted.history.failNext(u"the disk is gone"_s);
    counted.history.answerAll();
    QCOMPARE(counted.numbers(), QList<int>({2, 0, 1}));
}

void TestSavedSearches::restsWhileNobodyLooks()
{
    Counted counted;
    counted.counts->look();
    QTRY_COMPARE(counted.history.waiting().size(), 1U);
    counted.counts->rest();
    counted.history.answerAll();
    QCOMPARE(counted.numbers(), QList<int>({0, 0, 0}));
    counted.counts->look();
    QTRY_COMPARE(counted.history.waiting().size(), 1U);
    counted.history.answerAll();
    QCOMPARE(counted.numbers(), QList<int>({2, 0, 1}));
}

QTEST_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
