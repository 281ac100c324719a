// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webrequest.h"

#include "core/bus/broker/subscriptionrequest.h"
#include "core/crypto/passwordhash.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace tidings::bridge {

using namespace Qt::StringLiterals;

namespace {

std::optional<WebCredentials> usable(QString account, QByteArray &&password)
{
    // What a frame of ZeroMQ's PLAIN holds, so that an account can come in by either way.
    constexpr qsizetype longest = 255;
    const bool isUsable =
        !account.isEmpty() && account.toUtf8().size() <= longest && !password.isEmpty() && password.size() <= longest;
    if (!isUsable) {
        crypto::wipe(password);
        return {};
    }
    return WebCredentials{std::move(account), std::move(password)};
}

} // namespace

std::optional<WebCredentials> WebCredentials::readHeader(const QByteArray &authorization)
{
    const QByteArray scheme = "basic ";
    if (!authorization.toLower().startsWith(scheme)) {
        return {};
    }
    // Empty if it is no base64.
    QByteArray decoded =
        *QByteArray::fromBase64Encoding(authorization.sliced(scheme.size()), QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = decoded.indexOf(':');
    auto credentials =
        colon < 0 ? std::nullopt : usable(QString::fromUtf8(decoded.first(colon)), decoded.sliced(colon + 1));
    crypto::wipe(decoded);
    return credentials;
}

std::optional<WebCredentials> WebCredentials::readFrame(const QString &frame)
{
    // Qt's own copies, of the frame and in the JSON, are out of reach.
    auto text = frame.toUtf8();
    const auto read = QJsonDocument::fromJson(text).object();
    crypto::wipe(text);
    return usable(read["account"_L1].toString(), read["password"_L1].toString().toUtf8());
}

tl::expected<WebRequest, QString> WebRequest::read(const QUrl &url)
{
    WebRequest request;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "topic"_L1) {
            request.topics.append(value.toUtf8());
        } else if (key == "sign-in"_L1) {
            request.isSigningIn = true;
        } else {
            return tl::make_unexpected(u"only \"topic\" and \"sign-in\" may be asked for"_s);
        }
    }
    if (request.topics.isEmpty()) {
        return tl::make_unexpected(u"say which topics: ?topic=org.example.prod."_s);
    }
    for (const auto &topic : std::as_const(request.topics)) {
        if (topic.size() > bus::SubscriptionRequest::longestTopic) {
            return tl::make_unexpected(u"a topic has at most 1024 bytes"_s);
        }
    }
    return request;
}

} // namespace tidings::bridge
