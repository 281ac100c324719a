// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accountsfile.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rawbus.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestRelayCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void passesOnWhatIsProvenThroughTwoGateways();
    void leadsThirdPartiesAnotherWay();
    void stopsWhoIsTurnedOff();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

namespace {

const QString anyPort = u"tcp://127.0.0.1:*"_s;

/// A command of tidingsctl, running.
class Ctl : public test::Program
{
public:
    Ctl(const QString &command, const QStringList &arguments)
        : Program(test::programPath(u"tidingsctl"_s), QStringList{command} + arguments)
    {
    }
};

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &text)
{
    const auto path = dir.filePath(name);
    test::writeAtOnce(path, text);
    return path;
}

QString writeAccounts(const QTemporaryDir &dir, const QByteArray &accounts)
{
    return write(dir, u"accounts.toml"_s, accounts);
}

} // namespace

void TestRelayCommand::passesOnWhatIsProvenThroughTwoGateways()
{
    const SystemClock clock;
    const test::SignedBus signedBus(clock);
    const QTemporaryDir dir;
    const auto accounts =
        writeAccounts(dir, "[groups.hosts]\npublish = [\"org.fedoraproject.dev.\"]\naddresses = [\"127.0.0.0/8\"]\n");
    Ctl relay(u"relay"_s, {u"--bind-inbound"_s, anyPort, u"--outbound"_s, anyPort, u"--accounts"_s, accounts,
                              u"--verify"_s, u"--ca"_s, signedBus.trust().ca});
    const auto inbound = relay.addressAfter(u"listening for publishers at"_s);
    Ctl first(u"gateway"_s,
        {u"--inbound"_s, relay.addressAfter(u"listening for subscribers at"_s), u"--outbound"_s, anyPort});
    Ctl second(u"gateway"_s,
        {u"--inbound"_s, first.addressAfter(u"listening for subscribers at"_s), u"--outbound"_s, anyPort});
    Ctl tail(u"tail"_s,
        {u"--endpoint"_s, second.addressAfter(u"listening for subscribers at"_s), u"--query"_s, u"msg.log"_s});
    const auto publish = [&](const QStringList &more) {
        Ctl publisher(u"publish"_s,
            QStringList{u"--connect"_s, inbound, u"--wait"_s, u"20"_s, u"--message"_s, u"hello"_s} + more);
        return publisher.exitStatus() == 0;
    };
    const auto arrives = [&] {
        return publish({u"--cert"_s, signedBus.certificateFile(), u"--key"_s, signedBus.keyFile()}) &&
               !tail.lines().isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(arrives, 20000), qPrintable(relay.said()));
    QCOMPARE(tail.lines().value(0), "\"hello\"");
    QVERIFY(publish({}));
    QTRY_VERIFY2(relay.said().contains(u"anonymous 127.0.0.1: published \"org.fedoraproject.dev.logger.log\", which is "
                                       "unsigned"_s),
        qPrintable(relay.said()));
    relay.signal(SIGTERM);
    QCOMPARE(relay.exitStatus(), 0);
    QVERIFY2(relay.said().contains(u"refused 1 (signature 1)"_s), qPrintable(relay.said()));
}

void TestRelayCommand::leadsThirdPartiesAnotherWay()
{
    const SystemClock clock;
    const test::SignedBus theirs(clock);
    const QTemporaryDir dir;
    const auto accounts = writeAccounts(dir, "[groups.partners]\npublish = [\"com.partner.dev.\"]\n"
                                             "addresses = [\"127.0.0.1\"]\nthird_party = true\n");
    const auto config = write(dir, u"config.toml"_s,
        "[profiles.partner]\nbus = \"zeromq\"\nendpoints = [\"tcp://127.0.0.1:1\"]\n[profiles.partner.trust]\nca = \"" +
            theirs.trust().ca.toUtf8() + "\"\n");
    Ctl relay(
        u"relay"_s, {u"--config"_s, config, u"--bind-inbound"_s, anyPort, u"--outbound"_s, anyPort, u"--accounts"_s,
                        accounts, u"--third-party"_s, u"partner"_s, u"--third-party-outbound"_s, anyPort});
    const auto inbound = relay.addressAfter(u"listening for publishers at"_s);
    QVERIFY2(!inbound.isEmpty(), qPrintable(relay.said()));
    test::RawBus usual(zmq::socket_type::sub);
    usual.connect(relay.addressAfter(u"listening for subscribers at"_s));
    Ctl tail(u"tail"_s, {u"--endpoint"_s, relay.addressAfter(u"listening for subscribers to third parties at"_s),
                            u"--query"_s, u"msg.log"_s});
    const auto arrives = [&] {
        Ctl publisher(
            u"publish"_s, {u"--connect"_s, inbound, u"--wait"_s, u"20"_s, u"--message"_s, u"hello"_s, u"--prefix"_s,
                              u"com.partner"_s, u"--cert"_s, theirs.certificateFile(), u"--key"_s, theirs.keyFile()});
        return publisher.exitStatus() == 0 && !tail.lines().isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(arrives, 20000), qPrintable(relay.said()));
    QVERIFY(usual.tryReceive().isEmpty());
    QVERIFY2(relay.said().contains(u"publishes as a third party"_s), qPrintable(relay.said()));
}

void TestRelayCommand::stopsWhoIsTurnedOff()
{
    Ctl key(u"gateway"_s, {u"password"_s, u"--password-fd"_s, u"0"_s});
    key.write("secret\n");
    QCOMPARE(key.exitStatus(), 0);
    const QTemporaryDir dir;
    const auto accounts = "[groups.hosts]\npublish = [\"\"]\n[accounts.host]\ngroup = \"hosts\"\npassword = \"" +
                          key.lines().value(0) + "\"\n";
    Ctl relay(u"relay"_s, {u"--bind-inbound-password"_s, anyPort, u"--outbound"_s, anyPort, u"--accounts"_s,
                              writeAccounts(dir, accounts)});
    test::RawBus publisher(zmq::socket_type::pub);
    publisher.socket().set(zmq::sockopt::plain_username, "host");
    publisher.socket().set(zmq::sockopt::plain_password, "secret");
    publisher.connect(relay.addressAfter(u"listening for publishers with a password at"_s));
    test::RawBus subscriber(zmq::socket_type::sub);
    subscriber.connect(relay.addressAfter(u"listening for subscribers at"_s));
    const auto arrives = [&] {
        publisher.send({"a", "{}"});
        return !subscriber.tryReceive().isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(arrives, 20000), qPrintable(relay.said()));
    writeAccounts(dir, accounts + "off = true\n");
    QTRY_VERIFY2(
        relay.said().contains(u"host: the account was turned off; 1 connection closed"_s), qPrintable(relay.said()));
    QTRY_VERIFY(relay.said().contains(u"127.0.0.1 was not let in: host is turned off"_s));
}

void TestRelayCommand::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *arguments, const char *words) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(words);
    };
    row("serve", "say nothing more to run a relay");
    row("--bind-inbound tcp://127.0.0.1:*", "--accounts says who may publish");
    row("--accounts /none", "say where publishers connect");
    row("--accounts /none --bind-inbound tcp://127.0.0.1:* --outbound tcp://127.0.0.1:*", "/none: ");
    row("--accounts /none --bind-inbound-curve tcp://127.0.0.1:*", "--bind-inbound-curve needs --curve-key");
    row("--accounts /none --bind-inbound x --ca /none", "--ca needs --verify");
    row("--accounts /none --bind-inbound x --verify", "--verify needs somebody to believe");
    row("--accounts /none --bind-inbound x --verify --ca x --backends y", "there is no backend \"y\"");
    row("--accounts /none --bind-inbound x --verify --profile x", "it does not go with --verify");
    row("--accounts /none --bind-inbound x --profile nowhere", "nowhere");
    row("--accounts /none --bind-inbound x --third-party x", "go together");
    row("--accounts /none --bind-inbound x --connect tcp://127.0.0.1:1 --outbound x", "in place of --outbound");
    row("--accounts /none --bind-inbound x --high-water-mark x", "--high-water-mark takes");
}

void TestRelayCommand::saysWhatIsWrong()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, words);
    Ctl ctl(u"relay"_s, arguments.split(u' '));
    QCOMPARE(ctl.exitStatus(), 1);
    QVERIFY2(ctl.said().contains(words), qPrintable(ctl.said()));
}

QTEST_GUILESS_MAIN(TestRelayCommand)
#include "tst_relay.moc"
