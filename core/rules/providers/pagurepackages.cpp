// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/pagurepackages.h"

#include "core/rules/providers/packagename.h"
#include "core/rules/providers/pagurepage.h"
#include "core/web/address.h"

#include <QLoggingCategory>
#include <QUrlQuery>

#include <utility>

namespace tidings::rules {

using namespace Qt::StringLiterals;
using Kind = web::Answer::Kind;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.packages", QtInfoMsg)

/// Pagure gives no more.
const auto rows = u"100"_s;

/// What keeps from asking, or nothing.
std::optional<ProviderError> problemOf(const QUrl &address, const Owner &owner)
{
    if (!web::isWeb(address)) {
        return ProviderError{ProviderErrorCode::Address, u"the address of the package source is no https address"_s};
    }
    // Whoever sits on the way could make rules take anything, or nothing.
    if (!web::isPrivate(address)) {
        return ProviderError{ProviderErrorCode::Address, u"the package source is asked by https only"_s};
    }
    if (!isOwnerName(owner.name)) {
        return ProviderError{ProviderErrorCode::NoSuchOwner, u"there can be no such name"_s};
    }
    return std::nullopt;
}

ProviderErrorCode codeOf(Kind kind)
{
    switch (kind) {
    case Kind::TooLarge:
        return ProviderErrorCode::TooMuch;
    case Kind::NotThere:
        return ProviderErrorCode::NoSuchOwner;
    case Kind::Refused:
        return ProviderErrorCode::Refused;
    case Kind::Page:
    case Kind::Later:
        break;
    }
    return ProviderErrorCode::Unreachable;
}

/// `host` is who was asked.
ProviderError errorOf(const web::Answer &answer, const QString &host)
{
    const auto text =
        answer.kind == Kind::NotThere ? u"%1 knows no such name"_s.arg(host) : u"%1: %2"_s.arg(host, answer.why);
    return {codeOf(answer.kind), text};
}

} // namespace

PagurePackages::PagurePackages(const QString &address)
    : PagurePackages(address, Limits())
{
}

PagurePackages::PagurePackages(const QString &address, const Limits &limits)
    : m_address(address.endsWith(u'/') ? address.chopped(1) : address)
    , m_limits(limits)
    , m_download(limits.page, limits.time)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] { end(tl::make_unexpected(m_problem)); });
    connect(&m_download, &web::Download::finished, this, &PagurePackages::take);
}

void PagurePackages::ask(const Owner &owner)
{
    m_owner = owner;
    m_page = 1;
    m_unreadable = 0;
    m_packages.clear();
    if (const auto problem = problemOf(QUrl(m_address, QUrl::StrictMode), owner)) {
        m_problem = *problem;
        m_end.start(0);
        return;
    }
    m_download.get(pageUrl());
}

void PagurePackages::cancel()
{
    m_end.stop();
    m_download.cancel();
}

QUrl PagurePackages::pageUrl() const
{
    const bool isGroup = m_owner.kind == Owner::Kind::Group;
    QUrlQuery query;
    if (isGroup) {
        query.addQueryItem(u"projects"_s, u"1"_s);
    } else {
        // "+" would come to the server as a blank.
        query.addQueryItem(u"username"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_owner.name)));
        query.addQueryItem(u"namespace"_s, u"rpms"_s);
        query.addQueryItem(u"fork"_s, u"false"_s);
        query.addQueryItem(u"short"_s, u"1"_s);
    }
    query.addQueryItem(u"per_page"_s, rows);
    query.addQueryItem(u"page"_s, QString::number(m_page));
    QUrl url(m_address, QUrl::StrictMode);
    url.setPath(url.path() + (isGroup ? u"/api/0/group/"_s + m_owner.name : u"/api/0/projects"_s));
    url.setQuery(query);
    return url;
}

void PagurePackages::take(const web::Answer &answer)
{
    if (answer.kind == Kind::Page) {
        takePage(answer.body);
    } else {
        end(tl::make_unexpected(errorOf(answer, QUrl(m_address).host())));
    }
}

void PagurePackages::takePage(const QByteArray &body)
{
    const auto page = readPagurePage(body);
    if (!page) {
        end(tl::make_unexpected(page.error()));
        return;
    }
    m_unreadable += page->unreadable;
    for (const auto &package : page->packages) {
        m_packages.insert(package);
    }
    if (page->pages > m_limits.pages || m_packages.size() > mostPackages) {
        end(tl::make_unexpected(
            ProviderError{ProviderErrorCode::TooMuch, u"the list is longer than anybody's can be"_s}));
    } else if (m_page < page->pages) {
        ++m_page;
        m_download.get(pageUrl());
    } else {
        end(m_packages);
    }
}

void PagurePackages::end(const ProviderResult<QSet<QString>> &packages)
{
    if (m_unreadable > 0) {
        qCInfo(log) << "packages with names that cannot be such:" << m_unreadable;
    }
    m_packages.clear();
    Q_EMIT finished(packages);
}

} // namespace tidings::rules
