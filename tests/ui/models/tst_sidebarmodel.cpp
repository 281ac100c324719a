// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/models/roles.h"
#include "ui/models/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::SidebarModel;
using Kind = SidebarModel::Kind;

class TestSidebarModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void beginsWithTheViews();
    void eachViewAsksForItsMessages();
    void countsUnreadOnly();
    void servicesWithWordsComeFirst();
    void theCountsOfTheServicesAddUp();
    void manyServicesAreFolded();
    void aSingleServiceIsNotFoldedAway();
    void neverShowsMoreThanSomeHundred();
    void whatIsThereStaysWhereItIs();
    void aboutMeNeedsAName();
    void everyViewHasADrawingAndIsReadAloud();
    void namesOfServicesArePlainText();
};

namespace {

history::Overview overviewOf(const QStringList &services)
{
    history::Overview overview;
    for (const auto &service : services) {
        overview.messagesByService[service] = 10;
        overview.unreadByService[service] = 2;
        overview.unread += 2;
    }
    return overview;
}

QStringList numbered(int count)
{
    QStringList services;
    for (int i = 0; i < count; ++i) {
        services << u"service-%1"_s.arg(i, 3, 10, QChar(u'0'));
    }
    return services;
}

QStringList labels(const SidebarModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all << model.index(row).data().toString();
    }
    return all;
}

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

void TestSidebarModel::beginsWithTheViews()
{
    SidebarModel model(u"marta"_s);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(labels(model), QStringList({u"All"_s, u"Unread"_s, u"About me"_s, u"Problems"_s}));
    QCOMPARE(model.kind(model.index(1)), Kind::Unread);
    QCOMPARE(model.kind({}), Kind::Heading);
}

void TestSidebarModel::eachViewAsksForItsMessages()
{
    SidebarModel model(u"marta"_s);
    model.setOverview(overviewOf({u"bodhi"_s}));
    QCOMPARE(model.query(model.indexOf(Kind::All)), history::Query());
    QCOMPARE(model.query(model.indexOf(Kind::Unread)), history::Query{.isUnreadOnly = true});
    QCOMPARE(model.query(model.indexOf(Kind::AboutMe)), history::Query{.about = u"marta"_s});
    QCOMPARE(model.query(model.indexOf(Kind::Problems)), history::Query{.severity = meta::Severity::Problem});
    QCOMPARE(model.query(model.indexOf(Kind::Service)), history::Query{.service = u"bodhi"_s});
    QCOMPARE(model.query(model.indexOf(Kind::Heading)), history::Query());
    QCOMPARE(model.query({}), history::Query());
}

void TestSidebarModel::countsUnreadOnly()
{
    SidebarModel model(u"marta"_s);
    auto overview = overviewOf({u"buildsys"_s});
    overview.unread = 12;
    overview.unreadAboutReader = 5;
    overview.unreadProblems = 3;
    model.setOverview(overview);
    QCOMPARE(model.indexOf(Kind::All).data(ui::CountRole).toInt(), 0);
    QCOMPARE(model.indexOf(Kind::Unread).data(ui::CountRole).toInt(), 12);
    QCOMPARE(model.indexOf(Kind::AboutMe).data(ui::CountRole).toInt(), 5);
    QCOMPARE(model.indexOf(Kind::Problems).data(ui::CountRole).toInt(), 3);
    QCOMPARE(model.indexOf(Kind::Service).data(ui::CountRole).toInt(), 2);
    QCOMPARE(model.indexOf(Kind::Service).data(Qt::ToolTipRole).toString(), u"10 messages"_s);
}

void TestSidebarModel::servicesWithWordsComeFirst()
{
    SidebarModel model(u"marta"_s);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setOverview(overviewOf({u"zebra"_s, u"git"_s, QString(), u"aardvark"_s, u"buildsys"_s}));
    QCOMPARE(labels(model).mid(4), QStringList({u"Services"_s, u"Builds"_s, u"Commits"_s, u"aardvark"_s, u"zebra"_s}));
}

void TestSidebarModel::theCountsOfTheServicesAddUp()
{
    SidebarModel model(u"marta"_s);
    const auto overview = overviewOf(numbered(20));
    model.setOverview(overview);
    qint64 sum = 0;
    for (int row = model.indexOf(Kind::Heading).row() + 1; row < model.rowCount(); ++row) {
        sum += model.index(row).data(ui::CountRole).toLongLong();
    }
    QCOMPARE(sum, overview.unread);
}

void TestSidebarModel::manyServicesAreFolded()
{
    SidebarModel model(u"marta"_s);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setOverview(overviewOf(numbered(19)));
    QCOMPARE(model.rowCount(), 4 + 1 + 10 + 1);
    QCOMPARE(model.indexOf(Kind::More).data().toString(), u"9 more"_s);
    QCOMPARE(model.indexOf(Kind::More).data(ui::CountRole).toInt(), 18);
    model.toggleMore();
    QCOMPARE(model.rowCount(), 4 + 1 + 19 + 1);
    QCOMPARE(model.indexOf(Kind::More).data().toString(), u"Show fewer"_s);
    QCOMPARE(model.indexOf(Kind::More).data(ui::CountRole).toInt(), 0);
    model.toggleMore();
    QCOMPARE(model.rowCount(), 16);
}

void TestSidebarModel::aSingleServiceIsNotFoldedAway()
{
    SidebarModel model(u"marta"_s);
    model.setOverview(overviewOf(numbered(11)));
    QVERIFY(!model.indexOf(Kind::More).isValid());
    QCOMPARE(model.rowCount(), 4 + 1 + 11);
    // There is nothing to fold then.
    model.toggleMore();
    QCOMPARE(model.rowCount(), 4 + 1 + 11);
}

void TestSidebarModel::neverShowsMoreThanSomeHundred()
{
    SidebarModel model(u"marta"_s);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setOverview(overviewOf(numbered(500)));
    model.toggleMore();
    QCOMPARE(model.rowCount(), 4 + 1 + SidebarModel::mostUnfolded + 1);
}

void TestSidebarModel::whatIsThereStaysWhereItIs()
{
    SidebarModel model(u"marta"_s);
    const QAbstractItemModelTester tester(&model, fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setOverview(overviewOf({u"buildsys"_s, u"git"_s}));
    const QPersistentModelIndex git = model.index(6);
    QCOMPARE(git.data().toString(), u"Commits"_s);
    model.setOverview(overviewOf({u"buildsys"_s, u"bodhi"_s, u"copr"_s, u"git"_s}));
    QCOMPARE(git.row(), 8);
    model.setOverview(overviewOf({u"git"_s}));
    QCOMPARE(git.row(), 5);
    QCOMPARE(git.data().toString(), u"Commits"_s);
    model.setOverview({});
    QVERIFY(!git.isValid());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(resets.count(), 0);
}

void TestSidebarModel::aboutMeNeedsAName()
{
    SidebarModel model{QString()};
    const auto about = model.indexOf(Kind::AboutMe);
    QVERIFY(!about.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(about.data(Qt::ToolTipRole).toString().contains(u"settings"_s));
    QVERIFY(model.indexOf(Kind::All).flags().testFlag(Qt::ItemIsEnabled));
}

void TestSidebarModel::everyViewHasADrawingAndIsReadAloud()
{
    SidebarModel model(u"marta"_s);
    auto services = numbered(12);
    services << u"buildsys"_s << u"bodhi"_s << u"git"_s << u"wiki"_s;
    model.setOverview(overviewOf(services));
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row);
        const auto words = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.startsWith(index.data().toString()));
        QCOMPARE(words.contains(u"unread"_s), index.data(ui::CountRole).toInt() > 0);
        if (model.kind(index) != Kind::Heading) {
            const auto drawing = u":/icons/%1.svg"_s.arg(index.data(ui::GlyphRole).toString());
            QVERIFY2(QFile::exists(drawing), qPrintable(drawing));
        }
    }
}

void TestSidebarModel::namesOfServicesArePlainText()
{
    SidebarModel model(u"marta"_s);
    model.setOverview(overviewOf({u"<b>%1</b>"_s}));
    const auto service = model.indexOf(Kind::Service);
    QCOMPARE(service.data().toString(), u"<b>%1</b>"_s);
    QCOMPARE(service.data(Qt::AccessibleTextRole).toString(), u"<b>%1</b>, 2 unread"_s);
}

QTEST_GUILESS_MAIN(TestSidebarModel)
#include "tst_sidebarmodel.moc"
