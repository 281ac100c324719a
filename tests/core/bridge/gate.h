// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bridge/webbridge.h"
#include "core/bus/broker/entrance.h"
#include "core/crypto/authority.h"

#include <QJsonObject>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

namespace tidings::test {

/// What browsers send of a page of the right origin.
inline const QString theOrigin = QStringLiteral("https://example.org");

/// A gateway's entrance with a door for browsers. "ines" is a member, "jan" may have little; the password is "secret".
class Gate
{
public:
    explicit Gate(bridge::WebBridgeOptions options = {});

    /// At once, or nothing.
    void writeAccounts(const QByteArray &text);
    [[nodiscard]] static QByteArray accounts();
    /// ws://127.0.0.1:PORT/QUERY
    [[nodiscard]] QUrl url(const QString &query) const;
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(url({}).port()); }
    [[nodiscard]] bool hasNoted(const QString &words) const;
    void send(const QByteArray &topic, const QByteArray &body = "{}") const;

    QTemporaryDir dir;
    SystemClock clock;
    QStringList notes;
    std::unique_ptr<bus::Entrance> entrance;
};

/// A certificate for "localhost" and its key, web.crt and web.key in a folder.
class WebCertificate
{
public:
    explicit WebCertificate(bool isElliptic = true);

    /// Another one, of the same authority.
    void renew();
    static void write(const QString &path, const QByteArray &text);
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] bridge::WebBridgeOptions options(bool isEncrypted = true) const;

    /// In PEM.
    [[nodiscard]] QByteArray key() const { return m_key; }

    /// What was made last.
    QSslCertificate shown;
    /// For who believes the authority.
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();

private:
    QTemporaryDir m_dir;
    bool m_isElliptic;
    crypto::Authority m_authority;
    QByteArray m_key;
};

/// A browser's connection, with the WebSocket of Qt.
class Browser
{
public:
    explicit Browser(const QUrl &url, const QString &origin = theOrigin, const QByteArray &authorization = {},
        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration());

    /// What came, without the welcome.
    [[nodiscard]] QList<QJsonObject> messages() const;
    [[nodiscard]] QJsonObject welcome() const;
    /// Waits for either.
    [[nodiscard]] bool isLetIn();
    [[nodiscard]] bool isClosed();
    /// "4401 words"
    [[nodiscard]] QString end() const;

    QWebSocket socket;
    QList<QJsonObject> frames;
};

} // namespace tidings::test
