// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/packs/pluginloader.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

QString library(const char *path)
{
    return QString::fromUtf8(path);
}

meta::Digest digestOf(const QByteArray &message, const meta::ServiceSet &services)
{
    const meta::Digester digester({.services = services});
    const auto read = bus::Message::readText(message);
    return read ? digester.digest(*read) : meta::Digest();
}

} // namespace

class TestPlugins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void addsTheServicesOfALibrary();
    void refusesAnotherVersion();
    void refusesWhatIsNoPlugin();
    void looksAtLibrariesOnly();
    void saysThatAFolderIsMissing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    meta::ServiceSet m_services;
    QList<meta::Error> m_refused;
};

void TestPlugins::initTestCase()
{
    QVERIFY(QFile::copy(library(TIDINGS_PLUGIN), path(u"a.so"_s)));
    QVERIFY(QFile::copy(library(TIDINGS_OTHER_PLUGIN), path(u"b.so"_s)));
    for (const auto &name : {u"c.so"_s, u"README"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library");
    }
    m_refused = meta::addPlugins(m_services, m_folder.path());
    QCOMPARE(m_refused.size(), 2);
}

void TestPlugins::addsTheServicesOfALibrary()
{
    const QByteArray message = "{\"topic\": \"org.example.prod.orchard.basket\", \"msg\": {\"basket\": [1, 2]}}";
    // The count is computed by the library's own code.
    QCOMPARE(digestOf(message, m_services).subtitle, u"2 apples are in the basket"_s);
    QCOMPARE(digestOf(message, {}).subtitle, u"\u2068orchard\u2069: basket"_s);
}

void TestPlugins::refusesAnotherVersion()
{
    QCOMPARE(m_refused[0].code, meta::ErrorCode::BadPlugin);
    QVERIFY2(m_refused[0].detail.startsWith(path(u"b.so"_s)) && m_refused[0].detail.contains("version 999"_L1),
        qUtf8Printable(m_refused[0].detail));
}

void TestPlugins::refusesWhatIsNoPlugin()
{
    QVERIFY2(m_refused[1].detail.startsWith(path(u"c.so"_s)) && m_refused[1].detail.contains("no plugin"_L1),
        qUtf8Printable(m_refused[1].detail));
}

void TestPlugins::looksAtLibrariesOnly()
{
    QCOMPARE(m_services.services().size(), meta::ServiceSet().services().size() + 1);
}

void TestPlugins::saysThatAFolderIsMissing()
{
    meta::ServiceSet services;
    const auto refused = meta::addPlugins(services, path(u"nowhere"_s));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0].detail.contains("no such folder"_L1));
}

QTEST_GUILESS_MAIN(TestPlugins)
#include "tst_plugins.moc"
