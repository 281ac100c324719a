// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"
#include "core/config/fedmsgimport.h"
#include "core/config/write.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tidings;
using namespace std::chrono_literals;

class TestFedmsgImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDeploymentBecomesAProfile();
    void whatComesOutIsAConfiguration();
    void thePolicyBecomesAFileBesideIt();
    void filesAreJoinedInTheOrderOfTheirNames();
    void aFolderWithAFedmsgFolderInItIsFine();
    void whatHasNoMeaningHereIsTold();
    void addressesToPublishAtAreLeftOut();
    void whatCannotBeUsedIsToldWithItsLine_data();
    void whatCannotBeUsedIsToldWithItsLine();
    void aFolderWithoutPythonIsAnError();

private:
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] config::FedmsgImport import() const
    {
        return config::importFedmsg(m_dir->path()).value_or(config::FedmsgImport{});
    }
    [[nodiscard]] static QStringList texts(const config::FedmsgImport &import, const QString &path)
    {
        const auto *node = import.layer.find(QStringList{u"profiles"_s, u"fedmsg"_s} + path.split(u'.'));
        return node != nullptr ? node->toTexts() : QStringList{u"(none)"_s};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFedmsgImport::init()
{
    test::failOnWarning();
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestFedmsgImport::write(const QString &name, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_dir->filePath(name)).path()));
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestFedmsgImport::aDeploymentBecomesAProfile()
{
    write(u"base.py"_s, R"(
config = dict(
    topic_prefix="org.example", environment="prod",
    endpoints={"hub": ["tcp://hub.example.org:9940"], "old": ["tcp://old:1", "tcp://hub.example.org:9940"]},
    relay_inbound=["tcp://127.0.0.1:2003"],
    high_water_mark=500, zmq_reconnect_ivl=100, zmq_reconnect_ivl_max=2000,
    validate_signatures=True, crypto_validate_backends=['x509', 'gpg'],
    ca_cert_location='/etc/pki/fedmsg/ca.crt', crl_location="/etc/pki/fedmsg/crl.pem",
    routing_nitpicky=True,
    replay_endpoints={"hub": "tcp://hub.example.org:9941"},
    datagrepper_url="https://example.org/datagrepper/raw",
)
)");
    const auto read = import();
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.notes, QStringList());
    QCOMPARE(texts(read, u"endpoints"_s), (QStringList{u"tcp://hub.example.org:9940"_s, u"tcp://old:1"_s}));
    QCOMPARE(texts(read, u"topics"_s), QStringList{u"org.example"_s});
    QCOMPARE(texts(read, u"environment"_s), QStringList{u"prod"_s});
    QCOMPARE(texts(read, u"publish_to"_s), QStringList{u"tcp://127.0.0.1:2003"_s});
    QCOMPARE(texts(read, u"reconnect_most"_s), QStringList{u"2s"_s});
    QCOMPARE(texts(read, u"trust.backends"_s), (QStringList{u"x509"_s, u"gpg"_s}));
    QCOMPARE(texts(read, u"trust.ca"_s), QStringList{u"/etc/pki/fedmsg/ca.crt"_s});
    QCOMPARE(texts(read, u"replay.hub"_s), QStringList{u"tcp://hub.example.org:9941"_s});
    QCOMPARE(texts(read, u"archive.url"_s), QStringList{u"https://example.org/datagrepper"_s});
    const auto *nitpicky = read.layer.find({u"profiles"_s, u"fedmsg"_s, u"trust"_s, u"nitpicky"_s});
    QVERIFY(nitpicky != nullptr && nitpicky->flag);
    QVERIFY(config::toString(nitpicky->origin).endsWith("base.py:9"_L1));
}

void TestFedmsgImport::whatComesOutIsAConfiguration()
{
    write(u"a.py"_s, "config = {'endpoints': {'hub': ['tcp://hub:9940']}, 'zmq_reconnect_ivl': 250, 'routing_policy': "
                     "{'t': ['s']}}\n");
    const auto text = config::toTomlText(import().layer, true);
    write(u"out/fedmsg.toml"_s, text.toUtf8());
    const auto read = config::load(
        {.configFile = m_dir->filePath(u"out/fedmsg.toml"_s), .overrides = {u"profile=fedmsg"_s}, .isNamedOnly = true});
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->warnings, QStringList());
    QCOMPARE(read->profiles.front().endpoints, QStringList{u"tcp://hub:9940"_s});
    QCOMPARE(read->profiles.front().zeroMq.reconnect, config::Duration(250ms));
    QCOMPARE(read->profiles.front().trust.policy, m_dir->filePath(u"out/policy.json"_s));
}

void TestFedmsgImport::thePolicyBecomesAFileBesideIt()
{
    write(u"a.py"_s, "config = {'routing_policy': {'org.example.a': ['one', 'two'], 'org.example.b': ()}}\n");
    const auto read = import();
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(texts(read, u"trust.policy"_s), QStringList{u"policy.json"_s});
    QCOMPARE(QJsonDocument::fromJson(read.policy).toJson(QJsonDocument::Compact),
        QByteArray(R"({"org.example.a":["one","two"],"org.example.b":[]})"));
}

void TestFedmsgImport::filesAreJoinedInTheOrderOfTheirNames()
{
    write(u"b.py"_s, "config = {'environment': 'prod', 'endpoints': {'b': ['tcp://b:1']}}\n");
    write(u"a.py"_s, "config = {'environment': 'stg', 'endpoints': {'a': ['tcp://a:1']}}\n");
    write(u"README"_s, "no Python\n");
    const auto read = import();
    QCOMPARE(texts(read, u"environment"_s), QStringList{u"prod"_s});
    QCOMPARE(texts(read, u"endpoints"_s), (QStringList{u"tcp://a:1"_s, u"tcp://b:1"_s}));
}

void TestFedmsgImport::aFolderWithAFedmsgFolderInItIsFine()
{
    write(u"fedmsg.d/a.py"_s, "config = {'environment': 'prod'}\n");
    QCOMPARE(texts(import(), u"environment"_s), QStringList{u"prod"_s});
}

void TestFedmsgImport::whatHasNoMeaningHereIsTold()
{
    write(u"a.py"_s, "config = {\n  'irc': [],\n  'environment': 'prod',\n  'sign_messages': False}\n");
    const auto read = import();
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.notes.size(), 2);
    QVERIFY2(read.notes.front().endsWith("a.py:2: irc has no meaning here"_L1), qPrintable(read.notes.front()));
}

void TestFedmsgImport::addressesToPublishAtAreLeftOut()
{
    write(u"a.py"_s, "config = {'endpoints': {\n'me': ['tcp://*:3000'], 'hub': ['tcp://hub:1']}}\n");
    const auto read = import();
    QCOMPARE(texts(read, u"endpoints"_s), QStringList{u"tcp://hub:1"_s});
    QCOMPARE(read.notes.size(), 1);
    QVERIFY2(read.notes.front().contains("a.py:2: endpoints of me"_L1), qPrintable(read.notes.front()));
}

void TestFedmsgImport::whatCannotBeUsedIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::newRow("endpoints that are none") << QByteArray("'endpoints': 9940");
    QTest::newRow("a flag that is none") << QByteArray("'routing_nitpicky': 'yes'");
    QTest::newRow("a backend that is none") << QByteArray("'crypto_validate_backends': ['md5']");
    QTest::newRow("a time out of range") << QByteArray("'zmq_reconnect_ivl': -1");
    QTest::newRow("a policy that is none") << QByteArray("'routing_policy': {'t': 'everybody'}");
    QTest::newRow("what would have to be run") << QByteArray("'environment': os.environ['E']");
}

void TestFedmsgImport::whatCannotBeUsedIsToldWithItsLine()
{
    QFETCH(const QByteArray, setting);
    write(u"a.py"_s, "config = {\n" + setting + "}\n");
    const auto read = import();
    QCOMPARE(read.problems.size(), 1);
    QVERIFY2(read.problems.front().contains("a.py:2: "_L1), qPrintable(read.problems.front()));
}

void TestFedmsgImport::aFolderWithoutPythonIsAnError()
{
    const auto read = config::importFedmsg(m_dir->path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, config::ErrorCode::File);
    QVERIFY(!config::importFedmsg(u"/nowhere"_s));
}

QTEST_GUILESS_MAIN(TestFedmsgImport)
#include "tst_fedmsgimport.moc"
