// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/pagurepage.h"
#include "tests/support/places.h"
#include "tests/support/test.h"

#include <QFile>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestPagurePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void readsBothKindsOfAnswers_data();
    void readsBothKindsOfAnswers();
    void namesThePackages();
    void leavesOtherNamespacesOut();
    void countsNamesThatCannotBe();
    void saysHowManyPagesThereAre_data();
    void saysHowManyPagesThereAre();
    void isAnErrorIfItIsNoList_data();
    void isAnErrorIfItIsNoList();
};

void TestPagurePage::readsBothKindsOfAnswers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("packages");
    QTest::addColumn<qint64>("pages");
    QTest::newRow("projects") << u"projects.json"_s << QStringList{u"libaurora"_s, u"gtkmm3.0"_s} << qint64{2};
    QTest::newRow("a group") << u"group.json"_s << QStringList{u"python-quill"_s} << qint64{1};
}

void TestPagurePage::readsBothKindsOfAnswers()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, packages);
    QFETCH(const qint64, pages);
    QFile answer(test::dataPath(u"distgit/"_s) + file);
    QVERIFY(answer.open(QIODevice::ReadOnly));
    const auto page = rules::readPagurePage(answer.readAll());
    QVERIFY(page);
    QCOMPARE(page->packages, packages);
    QCOMPARE(page->pages, pages);
}

void TestPagurePage::namesThePackages()
{
    const auto page = rules::readPagurePage(R"({"args": {}, "total_projects": 3, "projects": [
        {"name": "bash", "namespace": "rpms", "fullname": "rpms/bash"},
        {"name": "gtkmm3.0", "namespace": "rpms"}, {"name": "libstdc++_x", "namespace": "rpms"}]})");
    QVERIFY(page);
    QCOMPARE(page->packages, (QStringList{u"bash"_s, u"gtkmm3.0"_s, u"libstdc++_x"_s}));
    QCOMPARE(page->unreadable, 0);
}

void TestPagurePage::leavesOtherNamespacesOut()
{
    const auto page = rules::readPagurePage(R"({"name": "rust-sig", "projects": [
        {"name": "ripgrep", "namespace": "modules"}, {"name": "ripgrep", "namespace": "tests"}, {"name": "fd"},
        {"name": "rust", "namespace": "rpms"}, {"name": "gone", "namespace": null}]})");
    QVERIFY(page);
    QCOMPARE(page->packages, QStringList{u"rust"_s});
    QCOMPARE(page->unreadable, 0);
}

void TestPagurePage::countsNamesThatCannotBe()
{
    const auto page = rules::readPagurePage(R"({"projects": [7, null, [], {}, {"name": 5, "namespace": "rpms"},
        {"name": "../bash", "namespace": "rpms"}, {"name": "a b", "namespace": "rpms"},
        {"name": "b\u202eash", "namespace": "rpms"}, {"name": "", "namespace": "rpms"}]})");
    QVERIFY(page);
    QVERIFY(page->packages.isEmpty());
    QCOMPARE(page->unreadable, 9);
}

void TestPagurePage::saysHowManyPagesThereAre_data()
{
    QTest::addColumn<QByteArray>("pagination");
    QTest::addColumn<qint64>("pages");
    QTest::newRow("many") << QByteArray(R"({"page": 1, "pages": 12})") << qint64{12};
    QTest::newRow("none, for nobody") << QByteArray(R"({"page": 1, "pages": 0})") << qint64{1};
    QTest::newRow("of old") << QByteArray("null") << qint64{1};
    QTest::newRow("a text") << QByteArray(R"({"pages": "12"})") << qint64{1};
    QTest::newRow("below zero") << QByteArray(R"({"pages": -3})") << qint64{1};
    QTest::newRow("a fraction") << QByteArray(R"({"pages": 1.5})") << qint64{1};
    QTest::newRow("endless") << QByteArray(R"({"pages": 9007199254740993})") << qint64{9007199254740993};
}

void TestPagurePage::saysHowManyPagesThereAre()
{
    QFETCH(const QByteArray, pagination);
    QFETCH(const qint64, pages);
    const auto page = rules::readPagurePage(R"({"projects": [], "pagination": )" + pagination + "}");
    QVERIFY(page);
    QCOMPARE(page->pages, pages);
}

void TestPagurePage::isAnErrorIfItIsNoList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html>Log in</html>");
    QTest::newRow("cut off") << QByteArray(R"({"projects": [{"name": "ba)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("without projects") << QByteArray(R"({"error": "no"})");
    QTest::newRow("projects in words") << QByteArray(R"({"projects": "many"})");
    QTest::newRow("deep") << QByteArray(R"({"projects": )") + QByteArray(100'000, '[');
}

void TestPagurePage::isAnErrorIfItIsNoList()
{
    QFETCH(const QByteArray, text);
    const auto page = rules::readPagurePage(text);
    QVERIFY(!page);
    QCOMPARE(page.error().code, rules::ProviderErrorCode::Unreadable);
    QVERIFY(!page.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestPagurePage)
#include "tst_pagurepage.moc"
