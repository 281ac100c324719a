// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/bridge/gate.h"

#include "tests/support/accountsfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkRequest>

#include <algorithm>

namespace tidings::test {

using namespace Qt::StringLiterals;

Gate::Gate(bridge::WebBridgeOptions options)
{
    writeAccounts(accounts());
    if (options.address.isEmpty()) {
        options.address = u"ws://127.0.0.1:*"_s;
    }
    options.origins = QStringList{theOrigin};
    bus::EntranceOptions doors{.accountsFile = dir.filePath(u"accounts.toml"_s)};
    doors.doors = {{.listen = {.endpoints = {u"tcp://127.0.0.1:*"_s}}}};
    doors.sideDoor = [options](
                         bus::Reception &reception) { return std::make_unique<bridge::WebBridge>(options, reception); };
    entrance = std::make_unique<bus::Entrance>(doors, clock);
    QObject::connect(entrance.get(), &bus::Entrance::noted, entrance.get(),
        [this](const service::LogEntry &entry) { notes.append(entry.text); });
    if (const auto started = entrance->start(); !started) {
        qFatal("%s", qPrintable(started.error().detail));
    }
}

QByteArray Gate::accounts()
{
    return "[groups.anonymous]\ntopics = [\"open.\"]\nconnections = 3\n"
           "[groups.members]\ntopics = [\"open.\", \"members.\"]\n"
           "[groups.small]\ntopics = [\"\"]\nbytes_per_second = \"100B\"\n"
           "[accounts.ines]\ngroup = \"members\"\npassword = \"" +
           hashOfSecret + "\"\n[accounts.jan]\ngroup = \"small\"\npassword = \"" + hashOfSecret + "\"\n";
}

void Gate::writeAccounts(const QByteArray &text)
{
    writeAtOnce(dir.filePath(u"accounts.toml"_s), text);
}

QUrl Gate::url(const QString &query) const
{
    QUrl url(entrance->sideDoor()->endpoint() + u"/?"_s + query);
    url.setHost(url.scheme() == "wss"_L1 ? u"localhost"_s : u"127.0.0.1"_s);
    return url;
}

bool Gate::hasNoted(const QString &words) const
{
    return std::ranges::any_of(notes, [&](const QString &line) { return line.contains(words); });
}

void Gate::send(const QByteArray &topic, const QByteArray &body) const
{
    QVERIFY(entrance->send(topic, body));
}

WebCertificate::WebCertificate(bool isElliptic)
    : m_isElliptic(isElliptic)
    , m_authority(crypto::Authority::make(u"Web authority"_s, {.isElliptic = isElliptic}).value())
{
    tls.setCaCertificates({QSslCertificate(m_authority.certificate())});
    renew();
}

void WebCertificate::renew()
{
    const auto issued = m_authority.issue(u"localhost"_s, {.isElliptic = m_isElliptic}).value();
    write(path(u"web.crt"_s), issued.certificate);
    m_key = issued.key;
    write(path(u"web.key"_s), m_key);
    shown = QSslCertificate(issued.certificate);
}

void WebCertificate::write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

bridge::WebBridgeOptions WebCertificate::options(bool isEncrypted) const
{
    return {.address = isEncrypted ? u"wss://127.0.0.1:*"_s : u"ws://127.0.0.1:*"_s,
        .certificate = path(u"web.crt"_s),
        .key = path(u"web.key"_s)};
}

Browser::Browser(const QUrl &url, const QString &origin, const QByteArray &authorization, const QSslConfiguration &tls)
    : socket(origin)
{
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
        [this](const QString &text) { frames.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
    QNetworkRequest request(url);
    if (!authorization.isEmpty()) {
        request.setRawHeader("Authorization", authorization);
    }
    socket.setSslConfiguration(tls);
    socket.open(request);
}

QJsonObject Browser::welcome() const
{
    return frames.value(0)["welcome"_L1].toObject();
}

QList<QJsonObject> Browser::messages() const
{
    return frames.sliced(std::min<qsizetype>(1, frames.size()));
}

bool Browser::isLetIn()
{
    return QTest::qWaitFor([this] { return !frames.isEmpty(); }, 20000) && frames[0].contains(u"welcome"_s);
}

bool Browser::isClosed()
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20000);
}

QString Browser::end() const
{
    return u"%1 %2"_s.arg(socket.closeCode()).arg(socket.closeReason());
}

} // namespace tidings::test
