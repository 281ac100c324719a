// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bridge/webrequest.h"

#include "core/bus/broker/subscriptionrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace tidings::bridge {

using namespace Qt::StringLiterals;

namespace {

std::optional<WebCredentials> usable(QString account, QByteArray password)
{
    // What a frame of ZeroMQ's PLAIN holds, so that an account can come in by either way.
    constexpr qsizetype longest = 255;
    const bool isUsable =
        !account.isEmpty() && account.toUtf8().size() <= longest && !password.isEmpty() && password.size() <= longest;
    return isUsable ? std::optional(WebCredentials{std::move(account), std::move(password)}) : std::nullopt;
}

} // namespace

std::optional<WebCredentials> WebCredentials::readHeader(const QByteArray &authorization)
{
    const QByteArray scheme = "basic ";
    if (!authorization.toLower().startsWith(scheme)) {
        return {};
    }
    // Empty if it is no base64.
    const QByteArray decoded =
        *QByteArray::fromBase64Encoding(authorization.sliced(scheme.size()), QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = decoded.indexOf(':');
    return colon < 0 ? std::nullopt : usable(QString::fromUtf8(decoded.first(colon)), decoded.sliced(colon + 1));
}

std::optional<WebCredentials> WebCredentials::readFrame(const QString &frame)
{
    const auto read = QJsonDocument::fromJson(frame.toUtf8()).object();
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
