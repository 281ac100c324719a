// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/test.h"

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

/// tidingsctl and a broker.
class TestAmqp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void tailPrintsTheMessagesOfAProfile();
    void tailSaysWhichPackageBringsTheCertificates();
    void tailTakesOneOfProfileAndEndpoint();
    void aPasswordComesFromADescriptor();
    void whoMayNotDoThisIsToldWhatToSee();
    void aPasswordIsAskedOnTheTerminalAndNotShown();
    void withoutAPasswordAWayIsTold();
    void aDescriptorThatIsNoneIsRefused_data();
    void aDescriptorThatIsNoneIsRefused();

private:
    /// The profile of Fedora with these lines in it.
    [[nodiscard]] QString configurationWith(const QString &lines) const;

    QTemporaryDir m_folder;
};

QString TestAmqp::configurationWith(const QString &lines) const
{
    QFile file(m_folder.filePath(u"tidings.toml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("[profiles.fedora]\n" + lines.toUtf8()) < 0) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

static std::unique_ptr<test::Program> ctl(const QStringList &arguments)
{
    return std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s), arguments);
}

void TestAmqp::tailPrintsTheMessagesOfAProfile()
{
    const test::RabbitBroker broker;
    const auto configuration =
        configurationWith(u"url = \"%1\"\nca = \"%2\"\ncertificate = \"%3\"\nkey = \"%4\"\nqueue = \"own\"\n"_s.arg(
            broker.tlsUrl(), broker.file(u"ca.pem"_s), broker.file(u"fedora.pem"_s), broker.file(u"fedora.key"_s)));
    const auto tail = ctl({u"tail"_s, u"--config"_s, configuration, u"--profile"_s, u"fedora"_s, u"--count"_s, u"2"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(tail->said().contains(u"connected"_s), qPrintable(tail->said()), 30000);
    test::RabbitPublisher publisher(broker.plainPort());
    test::RabbitHeaders headers;
    headers.add("fedora_messaging_schema", "base.message");
    QVERIFY(publisher.publish("org.example.not.ours", "0", "{}"));
    QVERIFY(publisher.publish(
        "org.fedoraproject.prod.copr.build.start", "1", R"({"topic":"x","build":7})", std::move(headers)));
    QVERIFY(publisher.publishBare("org.fedoraproject.prod.bare", "[1.0]"));
    QCOMPARE(tail->exitStatus(), 0);
    QCOMPARE(tail->lines(),
        (QByteArrayList{R"({"body":{"build":7,"topic":"x"},"headers":{"fedora_messaging_schema":"base.message"},)"
                        R"("id":"1","topic":"org.fedoraproject.prod.copr.build.start"})",
            R"({"body":[1.0],"headers":{},"id":"","topic":"org.fedoraproject.prod.bare"})"}));
}

void TestAmqp::tailSaysWhichPackageBringsTheCertificates()
{
    const auto configuration =
        configurationWith(u"url = \"amqps://fedora:@localhost:9/\"\nca = \"/nowhere/ca.pem\"\n"_s);
    const auto tail = ctl({u"tail"_s, u"--config"_s, configuration, u"--profile"_s, u"fedora"_s});
    QTRY_VERIFY2(tail->said().contains(u"fedora-messaging, or run \"tidingsctl certificates fetch\""_s),
        qPrintable(tail->said()));
    QVERIFY2(tail->said().contains(u"ca.pem is neither in /nowhere nor in "_s), qPrintable(tail->said()));
    tail->signal(SIGTERM);
    QCOMPARE(tail->exitStatus(), 0);
}

void TestAmqp::tailTakesOneOfProfileAndEndpoint()
{
    const auto tail = ctl({u"tail"_s, u"--profile"_s, u"fedora"_s, u"--endpoint"_s, u"tcp://127.0.0.1:9940"_s});
    QCOMPARE(tail->exitStatus(), 1);
    QVERIFY2(tail->said().contains(u"--endpoint"_s), qPrintable(tail->said()));
}

/// A shell's command, for what a shell can do: descriptors and terminals.
static std::unique_ptr<test::Program> shell(const QString &command, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    // There is no keyring.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    return std::make_unique<test::Program>(
        u"sh"_s, QStringList{u"-c"_s, command, test::programPath(u"tidingsctl"_s)} + arguments, environment);
}

void TestAmqp::aPasswordComesFromADescriptor()
{
    const test::RabbitBroker broker;
    const auto configuration = configurationWith(
        u"url = \"%1\"\ncredential = \"plain:test\"\n"_s.arg(broker.plainUrl(u"nobody"_s, u"wrong"_s)));
    const QStringList arguments{u"--config"_s, configuration, u"--profile"_s, u"fedora"_s, u"--password-fd"_s, u"3"_s};
    const auto write = [this](const QByteArray &password) {
        QFile file(m_folder.filePath(u"password"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write(password);
    };
    const auto command = u"exec \"$0\" \"$@\" 3<'%1'"_s.arg(m_folder.filePath(u"password"_s));
    write("secret\n");
    const auto tail = shell(command, QStringList{u"tail"_s} + arguments);
    QTRY_VERIFY2_WITH_TIMEOUT(tail->said().contains(u"connected"_s), qPrintable(tail->said()), 30000);
    tail->signal(SIGTERM);
    QCOMPARE(tail->exitStatus(), 0);
    write("wr0ng");
    const auto refused = shell(command, QStringList{u"tail"_s} + arguments);
    QTRY_VERIFY2_WITH_TIMEOUT(refused->said().contains(u"does not let us in: the password of test is wrong"_s),
        qPrintable(refused->said()), 30000);
    QVERIFY(!refused->said().contains(u"wr0ng"_s));
    refused->signal(SIGTERM);
    QCOMPARE(refused->exitStatus(), 0);
}

void TestAmqp::whoMayNotDoThisIsToldWhatToSee()
{
    const test::RabbitBroker broker;
    const auto configuration = configurationWith(
        u"url = \"%1\"\ncredential = \"plain:test\"\n"_s.arg(broker.plainUrl(u"nobody"_s, u"wrong"_s, u"nowhere"_s)));
    const auto tail =
        ctl({u"tail"_s, u"--config"_s, configuration, u"--profile"_s, u"fedora"_s, u"--password-fd"_s, u"0"_s});
    tail->write("secret\n");
    QTRY_VERIFY2_WITH_TIMEOUT(
        tail->said().contains(u"see whether the virtual host and the queue"_s), qPrintable(tail->said()), 30000);
    tail->signal(SIGTERM);
    QCOMPARE(tail->exitStatus(), 0);
}

void TestAmqp::aPasswordIsAskedOnTheTerminalAndNotShown()
{
    const auto configuration = configurationWith(u"url = \"amqp://localhost:9/\"\ncredential = \"plain:marta\"\n"_s);
    // A terminal of its own, whose output is what is on the screen.
    const auto terminal = shell(u"exec script -qefc \"'$0' $*\" /dev/null"_s,
        {u"tail"_s, u"--config"_s, configuration, u"--profile"_s, u"fedora"_s});
    QByteArray screen;
    const auto shows = [&](const char *words) {
        screen = terminal->output();
        return screen.contains(words);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(
        shows("Password of marta for fedora (none: that of the keyring): "), screen.constData(), 30000);
    terminal->write("s3cret\n");
    QTRY_VERIFY2_WITH_TIMEOUT(shows("nothing listens there"), screen.constData(), 30000);
    QVERIFY(!screen.contains("s3cret"));
    // Ctrl+C at the question ends it, and gives the terminal back. It reaches the shell too, which has to outlive it.
    const auto broken = shell(u"exec script -qefc \"trap : INT; '$0' $*; stty -a\" /dev/null"_s,
        {u"tail"_s, u"--config"_s, configuration, u"--profile"_s, u"fedora"_s});
    QTRY_VERIFY_WITH_TIMEOUT(broken->output().contains("Password of marta"), 30000);
    broken->write("half\x03");
    QTRY_VERIFY2_WITH_TIMEOUT(broken->output().contains("no password was given"), broken->output().constData(), 30000);
    QTRY_VERIFY2_WITH_TIMEOUT(broken->output().contains(" echo "), broken->output().constData(), 30000);
    QVERIFY(!broken->output().contains("half"));
}

void TestAmqp::withoutAPasswordAWayIsTold()
{
    const auto configuration = configurationWith(u"url = \"amqp://localhost:9/\"\ncredential = \"plain:marta\"\n"_s);
    const auto tail = shell(
        u"exec \"$0\" \"$@\" </dev/null"_s, {u"tail"_s, u"--config"_s, configuration, u"--profile"_s, u"fedora"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(tail->said().contains(u"there is no keyring that could have the password of marta"_s),
        qPrintable(tail->said()), 30000);
    QTRY_VERIFY(tail->said().contains(u"say it with --password-fd, or on a terminal"_s));
    tail->signal(SIGTERM);
    QCOMPARE(tail->exitStatus(), 0);
}

void TestAmqp::aDescriptorThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("descriptor");
    QTest::addColumn<QString>("words");
    QTest::newRow("a word") << u"s3cret"_s << u"--password-fd takes the number"_s;
    QTest::newRow("negative") << u"-1"_s << u"--password-fd takes the number"_s;
    QTest::newRow("closed") << u"99"_s << u"no password can be read from descriptor 99"_s;
    QTest::newRow("empty") << u"0"_s << u"there is no password in descriptor 0"_s;
}

void TestAmqp::aDescriptorThatIsNoneIsRefused()
{
    QFETCH(const QString, descriptor);
    QFETCH(const QString, words);
    const auto configuration = configurationWith(u"url = \"amqp://localhost:9/\"\ncredential = \"plain:marta\"\n"_s);
    for (const auto &command : {u"tail"_s, u"record"_s}) {
        const auto program = shell(u"exec \"$0\" \"$@\" </dev/null"_s,
            {command, u"--config"_s, configuration, u"--profile"_s, u"fedora"_s, u"--password-fd="_s + descriptor});
        QCOMPARE(program->exitStatus(), 1);
        QVERIFY2(program->said().contains(words), qPrintable(program->said()));
        QVERIFY(!program->said().contains(u"s3cret"_s));
    }
}

QTEST_GUILESS_MAIN(TestAmqp)
#include "tst_amqp.moc"
