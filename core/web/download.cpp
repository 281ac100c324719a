// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/web/download.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace tidings::web {

using namespace Qt::StringLiterals;
using Kind = Answer::Kind;

namespace {

class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

QNetworkRequest requestFor(const QUrl &url)
{
    constexpr int mostRedirects = 5;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"tidings"_s);
    request.setRawHeader("Accept", "application/json, image/png, image/jpeg");
    // What is unpacked on the way could be larger than what came.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

/// The form with a date is not known to be used by those we ask.
std::optional<std::chrono::seconds> retryAfter(const QNetworkReply &reply)
{
    constexpr int longest = 300;
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(std::chrono::seconds(std::min(seconds, longest))) : std::nullopt;
}

Kind kindOfStatus(int status)
{
    if (status == 404 || status == 410) {
        return Kind::NotThere;
    }
    const bool isPassing = status == 408 || status == 425 || status == 429 || status >= 500;
    return isPassing ? Kind::Later : Kind::Refused;
}

} // namespace

Download::Download(qsizetype largest, std::chrono::milliseconds timeLimit)
    : m_largest(largest)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(timeLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(Kind::Later, u"it is too slow"_s); });
}

Download::~Download()
{
    cancel();
}

void Download::get(const QUrl &url)
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxyFactory(new SystemProxy);
    }
    m_problem.reset();
    m_reply = m_network->get(requestFor(url));
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        if (std::max(received, total) > m_largest) {
            fail(Kind::TooLarge, u"a page is larger than %1 bytes"_s.arg(m_largest));
        }
    });
    connect(m_reply, &QNetworkReply::finished, this, &Download::finish);
    // For the whole of it: QNetworkRequest's own limit starts again with every byte that comes.
    m_limit.start();
}

void Download::cancel()
{
    m_limit.stop();
    if (auto *const reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Download::fail(Kind kind, const QString &why)
{
    if (!m_problem && m_reply != nullptr) {
        m_problem = Answer{.kind = kind, .why = why};
        m_reply->abort();
    }
}

void Download::finish()
{
    auto *const reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    m_limit.stop();
    Q_EMIT finished(m_problem ? *m_problem : answerOf(*reply));
}

Answer Download::answerOf(QNetworkReply &reply) const
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply.error();
    if (error == QNetworkReply::InsecureRedirectError || error == QNetworkReply::TooManyRedirectsError) {
        return {.kind = Kind::Refused, .why = u"it sends us elsewhere"_s};
    }
    if (status != 0 && status != 200) {
        return {.kind = kindOfStatus(status), .why = u"it answers %1"_s.arg(status), .retryAfter = retryAfter(reply)};
    }
    if (error != QNetworkReply::NoError) {
        return {.kind = Kind::Later, .why = reply.errorString()};
    }
    auto body = reply.readAll();
    if (body.size() > m_largest) {
        return {.kind = Kind::TooLarge, .why = u"a page is larger than %1 bytes"_s.arg(m_largest)};
    }
    return {.kind = Kind::Page, .body = std::move(body)};
}

} // namespace tidings::web
