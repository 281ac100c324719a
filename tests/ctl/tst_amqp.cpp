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
    QTRY_VERIFY2(
        tail->said().contains(u"fedora-messaging, or run tidingsctl certificates fetch"_s), qPrintable(tail->said()));
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

QTEST_GUILESS_MAIN(TestAmqp)
#include "tst_amqp.moc"
