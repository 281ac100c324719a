// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/nvr.h"
#include "tests/support/test.h"

using namespace tidings;

class TestNvr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void knowsThePackage_data();
    void knowsThePackage();
};

void TestNvr::knowsThePackage_data()
{
    QTest::addColumn<QByteArray>("nvr");
    QTest::addColumn<QByteArray>("package");
    QTest::newRow("usual") << QByteArray("libaurora-2.4.1-3.fc45") << QByteArray("libaurora");
    QTest::newRow("dashes in the name") << QByteArray("python-quill-doc-0.9-5") << QByteArray("python-quill-doc");
    QTest::newRow("a name alone") << QByteArray("libaurora") << QByteArray("libaurora");
    QTest::newRow("one dash") << QByteArray("gnome-lantern") << QByteArray("gnome-lantern");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("dashes alone") << QByteArray("---") << QByteArray("-");
    QTest::newRow("a dash first") << QByteArray("-1-2") << QByteArray("-1-2");
}

void TestNvr::knowsThePackage()
{
    QFETCH(const QByteArray, nvr);
    QFETCH(const QByteArray, package);
    const auto found = meta::packageOf({nvr.constData(), static_cast<std::size_t>(nvr.size())});
    QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), package);
}

QTEST_GUILESS_MAIN(TestNvr)
#include "tst_nvr.moc"
