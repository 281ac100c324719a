// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/download.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"tidings"_s);
    // What is unpacked on the way could be larger than what came.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

} // namespace

Download::Download(
    QNetworkAccessManager &network, const QUrl &url, qsizetype largest, std::chrono::milliseconds timeLimit)
    : m_reply(network.get(requestFor(url)))
{
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this, largest](qint64 received, qint64 total) {
        if (std::max(received, total) > largest) {
            giveUp(u"larger than %1 bytes"_s.arg(largest));
        }
    });
    connect(m_reply, &QNetworkReply::finished, this, &Download::finish);
    // For the whole of it: QNetworkRequest's own limit starts again with every byte that comes.
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { giveUp(u"too slow"_s); });
    m_limit.start(timeLimit);
}

Download::~Download()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
}

bool Download::isPossible(const QUrl &url)
{
    return url.scheme() == "https"_L1 && !url.host().isEmpty();
}

void Download::giveUp(const QString &why)
{
    if (m_problem.isEmpty()) {
        m_problem = why;
        m_reply->abort();
    }
}

void Download::finish()
{
    m_limit.stop();
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_problem.isEmpty() && m_reply->error() != QNetworkReply::NoError) {
        m_problem = m_reply->errorString();
    } else if (m_problem.isEmpty() && status != 200) {
        m_problem = u"the server answers %1"_s.arg(status);
    }
    m_result = m_problem.isEmpty() ? Result(m_reply->readAll()) : tl::make_unexpected(m_problem);
    Q_EMIT finished();
}

} // namespace tidings::crypto
