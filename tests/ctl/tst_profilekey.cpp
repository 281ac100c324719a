// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/curvekey.h"
#include "core/bus/publisher.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A profile that signs in at a gateway by key, on the command line.
class TestProfileKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void comesInAndRemembersTheGatewaysKey();
    void doesNotTakeAnotherKeyUnseen();
    void recordSaysHowItStands();
    void printsTheKeyThatIsKnownWithoutAKeyring();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    void write(const QString &name, const QString &text);
    void writeProfile(const QString &credential, const QString &serverKey);
    [[nodiscard]] QByteArray settings() const;
    [[nodiscard]] std::unique_ptr<test::Program> run(const QStringList &arguments, bool hasKey = true);
    [[nodiscard]] bool arrives(test::Program &program);

    QTemporaryDir m_folder;
    Secret m_key = *bus::makeSecretKey();
    QString m_serverKey;
    QString m_address;
    std::unique_ptr<bus::Publisher> m_publisher;
    std::unique_ptr<test::Program> m_gateway;
};

void TestProfileKey::write(const QString &name, const QString &text)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void TestProfileKey::writeProfile(const QString &credential, const QString &serverKey)
{
    write(u"profile.toml"_s,
        u"[profiles.mine]\nbus = \"zeromq\"\nendpoints = [\"%1\"]\ncredential = \"%2\"\nserver_key = \"%3\"\n"
        "trust.validate = false\n"_s.arg(m_address, credential, serverKey));
}

QByteArray TestProfileKey::settings() const
{
    QFile file(m_folder.filePath(u"tidings/settings.toml"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// With our key on its standard input.
std::unique_ptr<test::Program> TestProfileKey::run(const QStringList &arguments, bool hasKey)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
    // No keyring.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    auto program = std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s),
        arguments + QStringList{u"--config"_s, m_folder.filePath(u"profile.toml"_s)}, environment);
    if (hasKey) {
        program->write(m_key.bytes().toByteArray() + '\n');
    }
    return program;
}

bool TestProfileKey::arrives(test::Program &program)
{
    const auto comes = [&] { return m_publisher->send("a", "{}") && !program.lines().isEmpty(); };
    return QTest::qWaitFor(comes, 20000);
}

void TestProfileKey::initTestCase()
{
    const auto anyPort = u"tcp://127.0.0.1:*"_s;
    const auto made = bus::CurveKey::make(m_folder.filePath(u"server.key"_s));
    QVERIFY(made);
    m_serverKey = made->publicKey;
    write(u"accounts.toml"_s,
        u"[groups.members]\ntopics = [\"\"]\n[accounts.ines]\ngroup = \"members\"\ncurve_keys = [\"%1\"]\n"_s.arg(
            *bus::publicKeyOf(m_key)));
    m_publisher = std::make_unique<bus::Publisher>(std::move(*bus::Publisher::open({.endpoints = {anyPort}})));
    m_gateway = std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s),
        QStringList{u"gateway"_s, u"--inbound"_s, m_publisher->endpoint(), u"--outbound"_s, anyPort,
            u"--outbound-curve"_s, anyPort, u"--curve-key"_s, m_folder.filePath(u"server.key"_s), u"--accounts"_s,
            m_folder.filePath(u"accounts.toml"_s)});
    m_address = m_gateway->addressAfter(u"listening for subscribers with a key at"_s);
    QVERIFY2(!m_address.isEmpty(), qPrintable(m_gateway->said()));
}

void TestProfileKey::init()
{
    test::failOnWarning();
    writeProfile(u"curve:ines"_s, m_serverKey);
}

void TestProfileKey::cleanupTestCase()
{
    m_gateway->signal(SIGTERM);
    QCOMPARE(m_gateway->exitStatus(), 0);
}

void TestProfileKey::comesInAndRemembersTheGatewaysKey()
{
    const auto tail = run({u"tail"_s, u"--profile"_s, u"mine"_s, u"--password-fd"_s, u"0"_s});
    QVERIFY2(arrives(*tail), qPrintable(tail->said() + m_gateway->said()));
    QTRY_VERIFY(settings().contains("server_key_seen = \"" + m_serverKey.toLatin1() + '"'));
    QVERIFY(!settings().contains(m_key.bytes().toByteArray()));
    QVERIFY(!tail->said().contains(QString::fromLatin1(m_key.bytes().toByteArray())));
}

void TestProfileKey::doesNotTakeAnotherKeyUnseen()
{
    const auto before = *bus::publicKeyOf(*bus::makeSecretKey());
    write(u"tidings/settings.toml"_s, u"[profiles.mine]\nserver_key_seen = \"%1\"\n"_s.arg(before));
    const auto both = u"%1 now, and was %2 before"_s.arg(bus::fingerprint(m_serverKey), bus::fingerprint(before));
    const auto tail = run({u"tail"_s, u"--profile"_s, u"mine"_s, u"--password-fd"_s, u"0"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(tail->said().contains(both), qPrintable(tail->said()), 20000);
    QVERIFY2(tail->said().contains(u"\"tidingsctl config key PROFILE --accept\""_s), qPrintable(tail->said()));
    QVERIFY(!tail->said().contains(u"tidingsctl: connected"_s));
    const auto accept = run({u"config"_s, u"key"_s, u"mine"_s, u"--accept"_s}, false);
    QCOMPARE(accept->exitStatus(), 0);
    QVERIFY2(
        accept->said().contains(u"is %1, and was %2"_s.arg(bus::fingerprint(m_serverKey), bus::fingerprint(before))),
        qPrintable(accept->said()));
    QVERIFY(settings().contains("server_key_seen = \"" + m_serverKey.toLatin1() + '"'));
    const auto again = run({u"tail"_s, u"--profile"_s, u"mine"_s, u"--password-fd"_s, u"0"_s});
    QVERIFY2(arrives(*again), qPrintable(again->said()));
}

void TestProfileKey::recordSaysHowItStands()
{
    const auto record = run({u"record"_s, u"--profile"_s, u"mine"_s, u"--database"_s,
        m_folder.filePath(u"history.sqlite"_s), u"--password-fd"_s, u"0"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(
        record->said().contains(u"mine: connected"_s), qPrintable(record->said() + m_gateway->said()), 20000);
    record->signal(SIGTERM);
    QCOMPARE(record->exitStatus(), 0);
}

void TestProfileKey::printsTheKeyThatIsKnownWithoutAKeyring()
{
    const auto known = *bus::publicKeyOf(m_key);
    writeProfile(u"curve:ines"_s, u"%1\"\npublic_key = \"%2"_s.arg(m_serverKey, known));
    const auto ctl = run({u"config"_s, u"key"_s, u"mine"_s}, false);
    QCOMPARE(ctl->exitStatus(), 0);
    QCOMPARE(ctl->lines(), QByteArrayList{known.toLatin1()});
    QVERIFY2(
        ctl->said().contains(u"there is no keyring; this is the key that the settings say"_s), qPrintable(ctl->said()));
}

void TestProfileKey::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("serverKey");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("words");
    const auto byKey = u"curve:ines"_s;
    const auto noKeyring = u"there is no keyring; \"tidingsctl gateway key FILE\" makes"_s;
    QTest::newRow("no keyring") << byKey << m_serverKey << u"config key mine"_s << noKeyring;
    QTest::newRow("no keyring, and no public key")
        << byKey << u"%1\"\npublic_key = \"x"_s.arg(m_serverKey) << u"config key mine"_s << noKeyring;
    QTest::newRow("no such profile") << byKey << m_serverKey << u"config key yours"_s
                                     << u"there is no profile \"yours\""_s;
    QTest::newRow("no profile") << byKey << m_serverKey << u"config key"_s << u"say nothing more"_s;
    QTest::newRow("not by key") << u"plain:ines"_s << m_serverKey << u"config key mine"_s
                                << u"does not sign in with a key"_s;
    QTest::newRow("no key to accept") << byKey << QString() << u"config key mine --accept"_s
                                      << u"does not say the key of its gateway"_s;
}

void TestProfileKey::saysWhatIsWrong()
{
    QFETCH(const QString, credential);
    QFETCH(const QString, serverKey);
    QFETCH(const QString, arguments);
    QFETCH(const QString, words);
    writeProfile(credential, serverKey);
    const auto ctl = run(arguments.split(u' '), false);
    QCOMPARE(ctl->exitStatus(), 1);
    QVERIFY2(ctl->said().contains(words), qPrintable(ctl->said()));
    QVERIFY(ctl->lines().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileKey)
#include "tst_profilekey.moc"
