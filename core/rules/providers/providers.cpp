// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/providers.h"

#include "core/desktop/reportedproblems.h"
#include "core/rules/providers/pagurepackages.h"

#include <QCoreApplication>
#include <QDBusConnection>

namespace tidings::rules {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Reading the database of rpm takes seconds of a processor.
constexpr auto installedEvery = 6h;

Owner group(const QString &name)
{
    return {Owner::Kind::Group, name};
}

QList<Owner> ownersIn(const ProviderOptions &options)
{
    QList<Owner> owners;
    if (options.source.isEmpty()) {
        return owners;
    }
    if (options.wantsMaintained && !options.account.isEmpty()) {
        owners.append({Owner::Kind::Account, options.account});
    }
    for (const auto &name : options.groups) {
        owners.append(group(name));
    }
    return owners;
}

QString trouble(const Owner &owner, const ProviderError &error)
{
    const auto text =
        owner.kind == Owner::Kind::Group
            ? QCoreApplication::translate("rules", "The packages of the group %1 could not be asked for: %2")
            : QCoreApplication::translate("rules", "The packages of %1 could not be asked for: %2");
    return text.arg(owner.name, error.detail);
}

} // namespace

Providers::Providers(
    const ProviderOptions &options, const QDBusConnection &systemBus, const Clock &clock, const QString &folder)
    : m_systemBus(std::make_unique<QDBusConnection>(systemBus))
    , m_clock(clock)
    , m_folder(folder)
{
    m_renewInstalled.setTimerType(Qt::VeryCoarseTimer);
    m_renewInstalled.setInterval(installedEvery);
    setOptions(options);
}

Providers::~Providers() = default;

void Providers::setOptions(const ProviderOptions &options)
{
    if (m_lists && options.source != m_options.source) {
        m_lists.reset();
    }
    m_options = options;
    makeLists();
    makeInstalled();
    makeReported();
    look();
}

void Providers::makeLists()
{
    const auto owners = ownersIn(m_options);
    if (owners.isEmpty()) {
        m_lists.reset();
        return;
    }
    if (!m_lists) {
        m_lists = std::make_unique<PackageLists>(std::make_unique<PagurePackages>(m_options.source), m_folder, m_clock,
            PackageLists::Pace{.expiry = m_options.expiry});
        connect(m_lists.get(), &PackageLists::changed, this, &Providers::look);
    }
    m_lists->setExpiry(m_options.expiry);
    m_lists->setOwners(owners);
}

void Providers::makeInstalled()
{
    if (!m_options.wantsInstalled) {
        m_renewInstalled.stop();
        m_installed.reset();
    } else if (!m_installed) {
        m_installed = std::make_unique<InstalledPackages>();
        connect(m_installed.get(), &InstalledPackages::finished, this, &Providers::look);
        connect(&m_renewInstalled, &QTimer::timeout, m_installed.get(), &InstalledPackages::renew);
        m_renewInstalled.start();
        m_installed->renew();
    }
}

void Providers::makeReported()
{
    if (!m_options.wantsReported) {
        m_reported.reset();
    } else if (!m_reported) {
        m_reported = std::make_unique<desktop::ReportedProblems>(*m_systemBus);
        connect(m_reported.get(), &desktop::ReportedProblems::changed, this, &Providers::look);
    }
}

void Providers::retry()
{
    if (m_lists) {
        m_lists->retry();
    }
}

Known Providers::knownNow() const
{
    Known known;
    if (m_lists) {
        for (const auto &owner : m_lists->owners()) {
            auto &packages = owner.kind == Owner::Kind::Group ? known.ofGroups[owner.name] : known.maintained;
            packages = m_lists->packagesOf(owner);
        }
    }
    known.installed = m_installed ? m_installed->packages() : QSet<QString>();
    known.reportedLinks = m_reported ? m_reported->links() : QSet<QString>();
    return known;
}

QStringList Providers::troublesNow() const
{
    QStringList troubles;
    for (const auto &owner : m_lists ? m_lists->owners() : QList<Owner>()) {
        if (const auto error = m_lists->errorOf(owner)) {
            troubles.append(trouble(owner, *error));
        }
    }
    if (const auto error = m_installed ? m_installed->error() : std::nullopt) {
        troubles.append(QCoreApplication::translate("rules", "The packages installed here could not be read: %1")
                            .arg(error->detail));
    }
    return troubles;
}

void Providers::look()
{
    auto known = knownNow();
    auto troubles = troublesNow();
    if (known != m_known || troubles != m_troubles) {
        m_known = std::move(known);
        m_troubles = std::move(troubles);
        Q_EMIT changed();
    }
}

} // namespace tidings::rules
