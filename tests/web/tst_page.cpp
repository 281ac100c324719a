// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accountsfile.h"
#include "tests/support/places.h"
#include "tests/support/program.h"
#include "tests/support/rawbus.h"
#include "tests/support/test.h"
#include "tests/web/headlessbrowser.h"
#include "tests/web/pageserver.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>

using namespace tidings;
using namespace Qt::StringLiterals;
using test::HeadlessBrowser;
using test::PageServer;

/// The page of live digests in a real browser, at a real gateway.
class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void showsMessagesToPagesOfTheRightOrigin();
    void tellsThePageOfAnotherOriginThatItIsRefused();
    void signsInAndTellsOfBeingTurnedOff();
    void leavesTheFormClosedThatWasCancelled();
    void saysThatItsGatewayIsNone();
    void tellsHowManyAPauseDidNotKeep();
};

namespace {

const QByteArray theMembers = "[groups.members]\ntopics = [\"\"]\n"
                              "[accounts.ines]\ngroup = \"members\"\npassword = "
                              "\"" +
                              test::hashOfSecret + "\"\n";
const QByteArray theAccounts = "[groups.anonymous]\ntopics = [\"org.fedoraproject.\"]\n" + theMembers;

/// A gateway that serves pages of the first of two servers.
struct Setting
{
    explicit Setting(const QByteArray &accounts = theAccounts)
    {
        write(accounts);
        // Where the gateway listens has to be in the page, and where the page is in the gateway's options.
        QTcpServer free;
        (void)free.listen(QHostAddress::LocalHost);
        gatewayAddress = u"ws://127.0.0.1:%1"_s.arg(free.serverPort());
        free.close();
        right = std::make_unique<PageServer>(gatewayAddress, u"org."_s);
        wrong = std::make_unique<PageServer>(gatewayAddress, u"org."_s);
        gateway = std::make_unique<test::Program>(test::programPath(u"tidingsctl"_s),
            QStringList{u"gateway"_s, u"--bind-inbound"_s, u"tcp://127.0.0.1:*"_s, u"--outbound"_s,
                u"tcp://127.0.0.1:*"_s, u"--accounts"_s, dir.filePath(u"accounts.toml"_s), u"--websocket"_s,
                gatewayAddress, u"--origin"_s, right->origin()});
        publisher.connect(gateway->addressAfter(u"listening for publishers at"_s));
        QVERIFY(!gateway->addressAfter(u"listening for browsers at"_s).isEmpty());
    }

    void write(const QByteArray &accounts) { test::writeAtOnce(dir.filePath(u"accounts.toml"_s), accounts); }
    void publish(const QByteArray &body)
    {
        const auto topic = QJsonDocument::fromJson(body)["topic"_L1].toString().toUtf8();
        publisher.send({topic, body});
    }
    /// Publishes until the page shows it.
    [[nodiscard]] bool shows(HeadlessBrowser &browser, const QByteArray &body, const QString &what)
    {
        return QTest::qWaitFor([&] { return publish(body), browser.text().contains(what); }, 30000);
    }

    QTemporaryDir dir;
    QString gatewayAddress;
    std::unique_ptr<PageServer> right;
    std::unique_ptr<PageServer> wrong;
    std::unique_ptr<test::Program> gateway;
    test::RawBus publisher{zmq::socket_type::pub};
};

/// Of tests/data/meta, which stand for what a bus has.
QByteArray message(const QString &name)
{
    QFile file(test::dataPath(u"meta/"_s + name));
    (void)file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QByteArray theBuild()
{
    return message(u"koji/readers-build-failed.json"_s);
}

} // namespace

void TestPage::initTestCase()
{
    if (HeadlessBrowser::program().isEmpty()) {
        QSKIP("chromium is not installed; script/test does that");
    }
}

void TestPage::showsMessagesToPagesOfTheRightOrigin()
{
    Setting setting;
    HeadlessBrowser browser(setting.right->origin() + u"/?topic=org.fedoraproject."_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        browser.text().contains(u"Live: org.fedoraproject."_s), qPrintable(browser.text()), 20000);
    QVERIFY(browser.text().contains(u"Nothing has come yet"_s));
    browser.takePicture(test::picturePath(u"web-empty.png"_s));
    const auto build = theBuild();
    QVERIFY2(setting.shows(browser, build, u"libaurora-2.4.1-3.fc45"_s), qPrintable(browser.text() + browser.said()));
    QVERIFY(browser.text().contains(u"Problem"_s));
    QCOMPARE(browser.evaluate(u"document.querySelector('#messages a').protocol"_s).toString(), u"http:"_s);
    // What came over the bus is text.
    QVERIFY(setting.shows(
        browser, QByteArray(build).replace("libaurora", "<img src=x onerror=document.title=1>"), u"<img"_s));
    QCOMPARE(browser.evaluate(u"document.querySelectorAll('img').length"_s).toInt(-1), 0);
    QCOMPARE(browser.evaluate(u"document.title"_s).toString(), u"What happens"_s);
    setting.publish(R"({"topic":"com.example.secret","msg":{}})");
    setting.publish(message(u"bodhi/comment-of-somebody.json"_s));
    setting.publish(message(u"bodhi/complete-stable.json"_s));
    QVERIFY(setting.shows(browser, QByteArray(build).replace("libaurora", "python-quill"), u"python-quill"_s));
    QVERIFY(!browser.text().contains(u"secret"_s));
    browser.takePicture(test::picturePath(u"web-light.png"_s));
    browser.showDark();
    browser.takePicture(test::picturePath(u"web-dark.png"_s));

    setting.gateway->signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(browser.text().contains(u"Connection lost; trying again in 2 s"_s) ||
                                 browser.text().contains(u"The gateway cannot be reached"_s),
        20000);
}

void TestPage::tellsThePageOfAnotherOriginThatItIsRefused()
{
    Setting setting;
    HeadlessBrowser right(setting.right->origin() + u"/?topic=org.fedoraproject."_s);
    HeadlessBrowser wrong(setting.wrong->origin() + u"/?topic=org.fedoraproject."_s);
    const auto refusal = u"does not serve pages of this origin (%1)"_s.arg(setting.wrong->origin());
    QTRY_VERIFY2_WITH_TIMEOUT(wrong.text().contains(refusal), qPrintable(wrong.text()), 20000);
    QVERIFY(setting.shows(right, theBuild(), u"libaurora"_s));
    QVERIFY(!wrong.text().contains(u"libaurora"_s));
    QVERIFY(setting.gateway->said().contains(u"a page of %1 was refused"_s.arg(setting.wrong->origin())));
    wrong.takePicture(test::picturePath(u"web-refused.png"_s));
}

void TestPage::signsInAndTellsOfBeingTurnedOff()
{
    Setting setting;
    HeadlessBrowser browser(setting.right->origin() + u"/?topic=com.example."_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        browser.text().contains(u"none of these topics may be subscribed to"_s), qPrintable(browser.text()), 20000);
    const auto signIn = [&](const QString &password) {
        browser.evaluate(u"document.getElementById('open-sign-in').click();"
                         "document.getElementById('account').value = 'ines';"
                         "document.getElementById('password').value = '%1';"
                         "document.getElementById('sign-in').requestSubmit()"_s.arg(password));
    };
    signIn(u"wrong"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        browser.text().contains(u"The gateway says: not let in"_s), qPrintable(browser.text()), 20000);
    browser.takePicture(test::picturePath(u"web-sign-in.png"_s));
    signIn(u"secret"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        browser.text().contains(u"Live as ines: com.example."_s), qPrintable(browser.text()), 20000);
    QVERIFY(setting.shows(browser, R"({"topic":"com.example.a.word","msg":{}})", u"word"_s));
    QCOMPARE(browser.evaluate(u"document.getElementById('password').value"_s).toString(), QString());
    setting.write(theAccounts + "off = true\n");
    QTRY_VERIFY2_WITH_TIMEOUT(
        browser.text().contains(u"The gateway says: the account was turned off"_s), qPrintable(browser.text()), 20000);
}

void TestPage::leavesTheFormClosedThatWasCancelled()
{
    // Nobody comes in who says nothing: the page is told so each time that it tries.
    Setting setting(theMembers);
    HeadlessBrowser browser(setting.right->origin() + u"/?topic=org.fedoraproject."_s);
    const auto isClosed = [&] { return browser.evaluate(u"document.getElementById('sign-in').hidden"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(isClosed(), QJsonValue(false), 20000);
    browser.evaluate(u"document.getElementById('cancel-sign-in').click()"_s);
    QCOMPARE(isClosed(), QJsonValue(true));
    // The second time it waits longer for the third.
    QTRY_VERIFY2_WITH_TIMEOUT(browser.text().contains(u"trying again in 4 s"_s), qPrintable(browser.text()), 20000);
    QCOMPARE(isClosed(), QJsonValue(true));
    browser.evaluate(u"document.getElementById('open-sign-in').click()"_s);
    QCOMPARE(isClosed(), QJsonValue(false));
}

void TestPage::saysThatItsGatewayIsNone()
{
    const PageServer server(u"ws://127.0.0.1:none"_s, u"org."_s);
    HeadlessBrowser browser(server.origin());
    QTRY_VERIFY2_WITH_TIMEOUT(browser.text().contains(u"The gateway that this page names cannot be used: "_s),
        qPrintable(browser.text()), 20000);
    QVERIFY(browser.text().contains(u"Not connected"_s));
    QVERIFY(!browser.text().contains(u"Connecting"_s));
}

void TestPage::tellsHowManyAPauseDidNotKeep()
{
    constexpr int count = 230;
    Setting setting;
    HeadlessBrowser browser(setting.right->origin() + u"/?topic=org.fedoraproject."_s);
    QVERIFY2(setting.shows(browser, theBuild(), u"libaurora"_s), qPrintable(browser.text() + browser.said()));
    browser.evaluate(u"document.getElementById('pause').click()"_s);
    for (int i = 0; i < count; ++i) {
        setting.publish(theBuild().replace("libaurora", "pkg" + QByteArray::number(i)));
    }
    // Beside them some that it was shown may still have been under way.
    static const QRegularExpression notKept(u"Go on \\(199 waiting, (\\d+) not kept\\)"_s);
    const auto told = [&] { return notKept.match(browser.text()).captured(1).toInt(); };
    QTRY_VERIFY2_WITH_TIMEOUT(told() >= count - 199, qPrintable(browser.text().left(500)), 20000);
    const int missing = told();
    browser.evaluate(u"document.getElementById('pause').click()"_s);
    QTRY_VERIFY(browser.text().contains(u"%1 messages were not kept while this was paused."_s.arg(missing)));
    QVERIFY(browser.text().contains(u"pkg229"_s));
    QCOMPARE(browser.evaluate(u"document.querySelectorAll('#messages li').length"_s).toInt(), 200);
}

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
