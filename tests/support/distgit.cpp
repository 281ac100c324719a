// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/distgit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace tidings::test {

using namespace Qt::StringLiterals;

DistGit::DistGit()
    : m_server([this](const QUrl &asked) { return instead.value_or(answer(asked)); })
    , m_port(m_server.serverPort())
{
}

QString DistGit::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void DistGit::leave()
{
    m_server.close();
}

void DistGit::comeBack()
{
    m_server.listen(QHostAddress::LocalHost, m_port);
}

QStringList DistGit::asked() const
{
    QStringList asked;
    for (const auto &url : m_server.asked) {
        asked.append(url.toString());
    }
    return asked;
}

QByteArray DistGit::page(const QStringList &packages, qint64 number, qint64 pages)
{
    QJsonArray projects;
    for (const auto &name : packages) {
        projects.append(QJsonObject{{u"description"_s, u"The %1 package"_s.arg(name)},
            {u"fullname"_s, u"rpms/"_s + name}, {u"name"_s, name}, {u"namespace"_s, u"rpms"_s}});
    }
    const QJsonObject pagination{{u"page"_s, number}, {u"pages"_s, pages}, {u"per_page"_s, 100},
        {u"next"_s, u"https://elsewhere.invalid/api/0/projects?page=2"_s}};
    return QJsonDocument({{u"projects"_s, projects}, {u"pagination"_s, pagination}}).toJson();
}

ArchiveServer::Reply DistGit::answer(const QUrl &asked) const
{
    constexpr qint64 rows = 100;
    const auto groupPath = u"/api/0/group/"_s;
    const bool isGroup = asked.path().startsWith(groupPath);
    const auto name = isGroup ? asked.path().mid(groupPath.size())
                              : QUrlQuery(asked).queryItemValue(u"username"_s, QUrl::FullyDecoded);
    const auto &lists = isGroup ? groups : accounts;
    if (!lists.contains(name)) {
        return {.status = "404 NOT FOUND", .body = R"({"error": "Nobody", "error_code": "ENOUSER"})"};
    }
    const auto all = lists.value(name);
    const auto number = ArchiveServer::numberIn(asked, u"page"_s);
    return {.body = page(all.mid((number - 1) * rows, rows), number, (all.size() + rows - 1) / rows)};
}

} // namespace tidings::test
