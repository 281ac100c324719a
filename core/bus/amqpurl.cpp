// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/amqpurl.h"

#include <QUrl>

namespace tidings::bus {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 plainPort = 5672;
constexpr quint16 tlsPort = 5671;

tl::unexpected<Error> badUrl(const QString &why)
{
    return tl::make_unexpected(
        Error{ErrorCode::Address, u"the url is no broker's (amqps://user@host/vhost): %1"_s.arg(why)});
}

/// "/" and nothing are the broker's first virtual host; "/%2Fa" is "/a".
QString virtualHostOf(const QUrl &url)
{
    const auto path = url.path(QUrl::FullyEncoded);
    const auto name = QUrl::fromPercentEncoding(path.mid(1).toUtf8());
    return name.isEmpty() ? u"/"_s : name;
}

/// AMQP's short strings have 255 bytes; a NUL would cut what the library is handed.
bool isShort(const QString &text)
{
    return text.toUtf8().size() <= 255 && !text.contains(QChar::Null);
}

} // namespace

Result<AmqpUrl> AmqpUrl::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isTls = url.scheme() == "amqps"_L1;
    if (!url.isValid() || url.host().isEmpty()) {
        return badUrl(u"it has no host"_s);
    }
    if (!isTls && url.scheme() != "amqp"_L1) {
        return badUrl(u"it begins with neither amqps:// nor amqp://"_s);
    }
    if (url.hasQuery() || url.hasFragment() || url.path(QUrl::FullyEncoded).mid(1).contains(u'/')) {
        return badUrl(u"there is more than a virtual host behind its host; a slash in a name is written %2F"_s);
    }
    AmqpUrl parsed{.host = url.host(QUrl::FullyEncoded),
        .port = static_cast<quint16>(url.port(isTls ? tlsPort : plainPort)),
        .isTls = isTls,
        .user = url.userName(QUrl::FullyDecoded),
        .password = url.password(QUrl::FullyDecoded),
        .virtualHost = virtualHostOf(url)};
    if (parsed.port == 0 || !isShort(parsed.user) || !isShort(parsed.password) || !isShort(parsed.virtualHost)) {
        return badUrl(u"a part of it is too long, or none that can be used"_s);
    }
    return parsed;
}

QString AmqpUrl::name() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

} // namespace tidings::bus
