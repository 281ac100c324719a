// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/web/address.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace tidings::web {

using namespace Qt::StringLiterals;

bool isWeb(const QUrl &url)
{
    const bool isHttp = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isHttp && !url.host().isEmpty();
}

bool isPrivate(const QUrl &url)
{
    const auto host = url.host();
    const bool isHere = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return isWeb(url) && (url.scheme() == "https"_L1 || isHere);
}

QString asciiHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

bool isBelow(const QUrl &url, const QStringList &hosts)
{
    const auto host = asciiHost(url);
    return !host.isEmpty() && std::ranges::any_of(hosts, [&host](const QString &known) {
        return !known.isEmpty() && (host == known || host.endsWith(u'.' + known));
    });
}

} // namespace tidings::web
