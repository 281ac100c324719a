// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storedmessages.h"
#include "tests/support/test.h"
#include "tests/ui/history/windowfixture.h"
#include "ui/history/savedsearches.h"
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
    auto *const views = qobject_cast<QTreeView *>(fixture.sidebar());
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

QTEST_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
