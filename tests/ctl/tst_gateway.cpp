// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accountsfile.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestGatewayCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void letsInByAccountsUntilTheyAreTurnedOff();
    void makesAKeyAndPrintsItAgain();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

namespace {

/// tidingsctl gateway, running.
class Ctl : public test::Program
{
public:
    explicit Ctl(const QStringList &arguments)
        : Program(test::programPath(u"tidingsctl"_s), QStringList{u"gateway"_s} + arguments)
    {
    }
};

QString write(const QTemporaryDir &dir, const QByteArray &accounts)
{
    const auto path = dir.filePath(u"accounts.toml"_s);
    test::writeAtOnce(path, accounts);
    return path;
}

} // namespace

void TestGatewayCommand::letsInByAccountsUntilTheyAreTurnedOff()
{
    Ctl password({u"password"_s, u"--password-fd"_s, u"0"_s});
    password.write("secret\nand something else\n");
    password.closeInput();
    QCOMPARE(password.exitStatus(), 0);
    const auto hash = password.lines().value(0);
    QVERIFY2(hash.startsWith("$scrypt$"), hash.constData());

    const QTemporaryDir dir;
    const auto accounts =
        "[groups.members]\ntopics = [\"\"]\n[accounts.ines]\ngroup = \"members\"\npassword = \"" + hash + "\"\n";
    const auto anyPort = u"tcp://127.0.0.1:*"_s;
    Ctl gateway({u"--bind-inbound"_s, anyPort, u"--outbound"_s, anyPort, u"--outbound-password"_s, anyPort,
        u"--accounts"_s, write(dir, accounts)});
    test::RawBus publisher(zmq::socket_type::pub);
    publisher.connect(gateway.addressAfter(u"listening for publishers at"_s));
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.socket().set(zmq::sockopt::plain_username, "ines");
    subscriber.socket().set(zmq::sockopt::plain_password, "secret");
    subscriber.connect(gateway.addressAfter(u"listening for subscribers with a password at"_s));
    const auto arrives = [&] {
        publisher.send({"a", "{}"});
        return !subscriber.tryReceive().isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(arrives, 20000), qPrintable(gateway.said()));

    write(dir, accounts + "off = true\n");
    QTRY_VERIFY2(gateway.said().contains(u"ines: the account was turned off; 1 connection closed"_s),
        qPrintable(gateway.said()));
    QTRY_VERIFY(gateway.said().contains(u"127.0.0.1 was not let in: ines is turned off"_s));
    // Whoever does not say who they are is refused as well, there being no group for them.
    test::Program tail(test::programPath(u"tidingsctl"_s),
        {u"tail"_s, u"--endpoint"_s, gateway.addressAfter(u"listening for subscribers at"_s)});
    QTRY_VERIFY2(tail.said().contains(u"does not let us in"_s), qPrintable(tail.said()));
    gateway.signal(SIGTERM);
    QCOMPARE(gateway.exitStatus(), 0);
    QVERIFY2(gateway.said().contains(u"let in 1, "_s), qPrintable(gateway.said()));
}

void TestGatewayCommand::makesAKeyAndPrintsItAgain()
{
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"key"_s);
    Ctl made({u"key"_s, path});
    QCOMPARE(made.exitStatus(), 0);
    QCOMPARE(made.lines().value(0).size(), 40);
    Ctl again({u"key"_s, path});
    QCOMPARE(again.exitStatus(), 0);
    QCOMPARE(again.lines(), made.lines());
    const auto anyPort = u"tcp://127.0.0.1:*"_s;
    Ctl gateway({u"--bind-inbound"_s, anyPort, u"--outbound"_s, anyPort, u"--outbound-curve"_s, anyPort,
        u"--curve-key"_s, path, u"--accounts"_s, write(dir, "[groups.anonymous]\ntopics = []\n")});
    QVERIFY2(!gateway.addressAfter(u"listening for subscribers with a key at"_s).isEmpty(), qPrintable(gateway.said()));
}

void TestGatewayCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *arguments, const char *words) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(words);
    };
    const auto run = [&](const char *arguments, const char *words) {
        QTest::newRow(arguments) << u"--inbound tcp://127.0.0.1:1 --outbound tcp://127.0.0.1:* "_s +
                                        QString::fromLatin1(arguments)
                                 << QString::fromLatin1(words);
    };
    row("serve", "say nothing more");
    row("password --password-fd 77", "no password can be read from descriptor 77");
    row("password --password-fd x", "--password-fd takes");
    row("key /none/there", "/none/there: ");
    run("--accounts /none/there", "/none/there: ");
    run("--curve-key /none", "--curve-key needs --accounts");
    run("--outbound-password tcp://127.0.0.1:*", "--outbound-password needs --accounts");
    run("--accounts /none --outbound-curve tcp://127.0.0.1:*", "--outbound-curve needs --curve-key");
    run("--accounts /none --curve-key /none/key", "/none/key: ");
    run("--accounts /dev/null", "/dev/null: this is no file");
    run("--origin https://example.org", "--origin needs --websocket");
    run("--tls-key /none", "--tls-key needs --websocket");
    run("--websocket wss://127.0.0.1:1", "--websocket needs --accounts");
    run("--accounts /none --websocket wss://127.0.0.1:1", "--websocket needs --origin");
    run("--accounts /none --websocket wss://127.0.0.1:1 --origin https://example.org",
        "wss:// needs --tls-certificate");
    run("--accounts /none --websocket tcp://127.0.0.1:1 --origin https://example.org", "is no address for browsers");
    run("--accounts /none --websocket ws://127.0.0.1:1 --origin example.org", "\"example.org\" is no origin");
    run("--accounts ACCOUNTS --websocket ws://0.0.0.0:1 --origin https://example.org", "use wss://");
}

void TestGatewayCommand::saysWhatIsWrong()
{
    QFETCH(QString, arguments);
    QFETCH(const QString, words);
    const QTemporaryDir dir;
    arguments.replace(u"ACCOUNTS"_s, write(dir, "[groups.anonymous]\ntopics = []\n"));
    Ctl ctl(arguments.split(u' '));
    QCOMPARE(ctl.exitStatus(), 1);
    QVERIFY2(ctl.said().contains(words), qPrintable(ctl.said()));
    QVERIFY(ctl.lines().isEmpty());
}

QTEST_GUILESS_MAIN(TestGatewayCommand)
#include "tst_gateway.moc"
