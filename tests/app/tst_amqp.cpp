// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/reader.h"
#include "tests/support/places.h"
#include "tests/support/privatebus.h"
#include "tests/support/program.h"
#include "tests/support/rabbitbroker.h"
#include "tests/support/rabbitpublisher.h"
#include "tests/support/test.h"

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;

/// The tray program and a broker like Fedora's, from outside.
class TestAmqp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void keepsWhatComesAndWhatCameWhileItWasAway();

private:
    [[nodiscard]] std::unique_ptr<test::Program> start() const;
    void writeConfiguration(const test::RabbitBroker &broker) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The ids in the history, oldest first.
    [[nodiscard]] QStringList stored() const;

    QTemporaryDir m_folder;
    test::PrivateBus m_bus;
};

std::unique_ptr<test::Program> TestAmqp::start() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    for (const auto *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) {
        environment.insert(QString::fromLatin1(name), m_folder.path());
    }
    return std::make_unique<test::Program>(test::programPath(u"tidings"_s),
        QStringList{u"--config"_s, path(u"test.toml"_s), u"--profile"_s, u"fedora"_s}, environment);
}

void TestAmqp::writeConfiguration(const test::RabbitBroker &broker) const
{
    QFile file(path(u"test.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("preset = \"none\"\n[history]\ndatabase = \"" + path(u"history.sqlite"_s).toUtf8() + "\"\n" +
               broker.profile() + "queue = \"own\"\n");
}

QStringList TestAmqp::stored() const
{
    const auto reader = history::Reader::open(path(u"history.sqlite"_s), {});
    const auto rows = reader ? (*reader)->rows({}, 0, 100) : history::Result<QList<history::Record>>();
    QStringList ids;
    if (rows) {
        for (const auto &record : *rows) {
            ids.prepend(record.id);
        }
    }
    return ids;
}

void TestAmqp::keepsWhatComesAndWhatCameWhileItWasAway()
{
    QVERIFY(!m_bus.start().isEmpty());
    const test::RabbitBroker broker;
    writeConfiguration(broker);
    test::RabbitPublisher publisher(broker.plainPort());
    const auto topic = QByteArrayLiteral("org.fedoraproject.prod.copr.build.start");
    auto program = start();
    // What is sent before its queue is there goes nowhere.
    int number = 0;
    const auto isThere = [&] {
        return publisher.publish(topic, QByteArray::number(++number), "{}") && !stored().isEmpty();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isThere(), qPrintable(program->said()), 60000);
    program->signal(SIGTERM);
    QCOMPARE(program->exitStatus(), 0);

    QVERIFY(publisher.publish(topic, "while away", "{}"));
    program = start();
    QTRY_VERIFY2_WITH_TIMEOUT(stored().contains(u"while away"_s), qPrintable(program->said()), 60000);
    const auto ids = stored();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(ids.last(), u"while away"_s);
    program->signal(SIGTERM);
    QCOMPARE(program->exitStatus(), 0);
}

QTEST_GUILESS_MAIN(TestAmqp)
#include "tst_amqp.moc"
