// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/installedpackages.h"

#include "core/rules/providers/toolpackages.h"

#include <QStandardPaths>

#include <algorithm>

namespace tidings::rules {

using namespace Qt::StringLiterals;

std::vector<InstalledPackages::Database> InstalledPackages::databasesHere()
{
    std::vector<Database> databases{
        {{u"dpkg-query"_s, {u"-W"_s, u"-f"_s, u"${db:Status-Abbrev}${source:Package}\\n"_s}}, readDpkgPackages},
        {{u"rpm"_s, {u"-qa"_s, u"--qf"_s, u"%{SOURCERPM}\\n"_s}}, readRpmPackages}};
    for (auto &database : databases) {
        database.tool.program = QStandardPaths::findExecutable(database.tool.program);
    }
    std::erase_if(databases, [](const auto &database) { return database.tool.program.isEmpty(); });
    return databases;
}

InstalledPackages::InstalledPackages(std::vector<Database> databases, const ToolRun::Limits &limits)
    : m_limits(limits)
{
    for (auto &database : databases) {
        m_parts.push_back({.database = std::move(database)});
    }
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &InstalledPackages::finished);
}

InstalledPackages::~InstalledPackages() = default;

void InstalledPackages::renew()
{
    if (m_parts.empty()) {
        m_end.start(0);
        return;
    }
    if (isReading()) {
        return;
    }
    for (auto &part : m_parts) {
        part.run = std::make_unique<ToolRun>(part.database.tool, m_limits);
        connect(part.run.get(), &ToolRun::finished, this, [this, &part](const auto &output) { take(part, output); });
        part.run->start();
    }
}

bool InstalledPackages::isReading() const
{
    return std::ranges::any_of(m_parts, [](const auto &part) { return part.run != nullptr; });
}

void InstalledPackages::take(Part &part, const ProviderResult<QByteArray> &output)
{
    // It is what calls us.
    part.run.release()->deleteLater();
    if (output) {
        part.packages = part.database.read(*output);
        part.error.reset();
    } else {
        part.error = output.error();
    }
    if (!isReading()) {
        Q_EMIT finished();
    }
}

QSet<QString> InstalledPackages::packages() const
{
    QSet<QString> all;
    for (const auto &part : m_parts) {
        all.unite(part.packages);
    }
    return all;
}

std::optional<ProviderError> InstalledPackages::error() const
{
    const auto failed = std::ranges::find_if(m_parts, [](const auto &part) { return part.error.has_value(); });
    return failed == m_parts.end() ? std::nullopt : failed->error;
}

} // namespace tidings::rules
