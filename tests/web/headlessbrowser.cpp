// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/web/headlessbrowser.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

namespace tidings::test {

using namespace Qt::StringLiterals;

void HeadlessBrowser::demand(const std::function<bool()> &isSo, const char *otherwise)
{
    if (!QTest::qWaitFor(isSo, 30000)) {
        qFatal("%s: %s", otherwise, qPrintable(said()));
    }
}

QString HeadlessBrowser::program()
{
    for (const auto &name : {u"chromium"_s, u"chromium-browser"_s}) {
        if (const auto path = QStandardPaths::findExecutable(name); !path.isEmpty()) {
            return path;
        }
    }
    return {};
}

HeadlessBrowser::HeadlessBrowser(const QString &page)
{
    m_home.setAutoRemove(false);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    // Asks for no keyring, and tells of nothing.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    m_program = std::make_unique<Program>(program(),
        QStringList{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
            u"--disable-dev-shm-usage"_s, u"--disable-background-networking"_s, u"--disable-component-update"_s,
            u"--disable-sync"_s, u"--password-store=basic"_s, u"--disable-extensions"_s, u"--window-size=900,700"_s,
            u"--lang=en"_s, u"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"_s,
            u"--remote-debugging-port=0"_s, u"--user-data-dir="_s + m_home.path(), page},
        environment);
    QUrl debugger;
    demand([&] { return !(debugger = debuggerOf(page)).isEmpty(); }, "the browser has no such page");
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
        const auto answer = QJsonDocument::fromJson(text.toUtf8()).object();
        m_answers.insert(answer["id"_L1].toInt(), answer["result"_L1].toObject());
    });
    m_socket.open(debugger);
    demand([&] { return m_socket.state() == QAbstractSocket::ConnectedState; }, "the browser does not let us look");
}

HeadlessBrowser::~HeadlessBrowser()
{
    m_program->signal(SIGTERM);
    (void)QTest::qWaitFor([this] { return !m_program->isRunning(); }, 10000);
    // Some of its processes outlive it for a moment, and write into its home.
    (void)QTest::qWaitFor([this] { return QDir(m_home.path()).removeRecursively(); }, 10000);
}

QUrl HeadlessBrowser::debuggerOf(const QString &page) const
{
    QFile file(m_home.filePath(u"DevToolsActivePort"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto port = QString::fromLatin1(file.readLine().trimmed());
    QNetworkAccessManager web;
    const std::unique_ptr<QNetworkReply> reply(
        web.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/json/list"_s.arg(port)))));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 5000);
    for (const auto &target : QJsonDocument::fromJson(reply->readAll()).array()) {
        if (target["url"_L1].toString().startsWith(page)) {
            return QUrl(target["webSocketDebuggerUrl"_L1].toString());
        }
    }
    return {};
}

QJsonObject HeadlessBrowser::call(const QString &method, const QJsonObject &parameters)
{
    const int id = ++m_lastCall;
    const QJsonObject request{{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, parameters}};
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
    // What is asked while the page is still loading may get no answer; whoever wants one asks again.
    (void)QTest::qWaitFor([&] { return m_answers.contains(id); }, 2000);
    return m_answers.take(id);
}

QJsonValue HeadlessBrowser::evaluate(const QString &expression)
{
    return call(
        u"Runtime.evaluate"_s, {{u"expression"_s, expression}, {u"returnByValue"_s, true}})["result"_L1]["value"_L1];
}

QString HeadlessBrowser::text()
{
    QJsonValue text;
    demand([&] { return (text = evaluate(u"document.body.innerText"_s)).isString(); }, "the page does not answer");
    return text.toString();
}

void HeadlessBrowser::showDark()
{
    const QJsonObject dark{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, u"dark"_s}};
    call(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray{dark}}});
}

void HeadlessBrowser::takePicture(const QString &path)
{
    const auto taken = call(u"Page.captureScreenshot"_s, {})["data"_L1].toString();
    QVERIFY(!taken.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromBase64(taken.toLatin1()));
}

} // namespace tidings::test
