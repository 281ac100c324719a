// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/known.h"
#include "core/rules/providers/installedpackages.h"
#include "core/rules/providers/packagelists.h"

class QDBusConnection;

namespace tidings::desktop {
class ReportedProblems;
}

namespace tidings::rules {

/// What the reader's rules need to know.
struct ProviderOptions
{
    /// The web address of the dist-git that knows who maintains what; empty: nobody is asked.
    QString source;
    /// How old its lists may become.
    std::chrono::milliseconds expiry = std::chrono::hours(12);
    /// The reader's account there; empty: nobody's, who maintains nothing.
    QString account;
    /// The groups whose packages are wanted.
    QStringList groups;
    bool wantsMaintained = false;
    bool wantsInstalled = false;
    bool wantsReported = false;

    bool operator==(const ProviderOptions &) const = default;
};

/// Finds out what rules need to know beside the messages, and keeps it up to date: whose packages are whose, from a
/// dist-git's web API; what is installed here; which problems this machine reported. Does nothing for what no rule
/// wants. What was known the last time about whose packages are whose is known when the constructor returns.
///
/// On one thread, with an event loop, and never waits for an answer.
class Providers : public QObject
{
    Q_OBJECT

public:
    /// Lists are kept in `folder`. The clock must outlive it.
    Providers(const ProviderOptions &options, const QDBusConnection &systemBus, const Clock &clock,
        const QString &folder = ListCache::usualFolder());
    ~Providers() override;
    Q_DISABLE_COPY_MOVE(Providers)

    /// When the rules or the settings changed. What is wanted before and after stays known.
    void setOptions(const ProviderOptions &options);
    /// For a network that has come back: asks again at once for what nobody answered.
    void retry();

    [[nodiscard]] const Known &known() const { return m_known; }
    /// What could not be found out, in whole sentences in the program's language; empty if all is well. What was known
    /// before counts all the same.
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }

Q_SIGNALS:
    /// known() or troubles() are others.
    void changed();

private:
    void makeLists();
    void makeInstalled();
    void makeReported();
    [[nodiscard]] Known knownNow() const;
    [[nodiscard]] QStringList troublesNow() const;
    void look();

    ProviderOptions m_options;
    // A handle, behind a pointer to keep QtDBus out of here.
    std::unique_ptr<QDBusConnection> m_systemBus;
    const Clock &m_clock;
    QString m_folder;
    // Null while nothing of theirs is wanted.
    std::unique_ptr<PackageLists> m_lists;
    std::unique_ptr<InstalledPackages> m_installed;
    std::unique_ptr<desktop::ReportedProblems> m_reported;
    QTimer m_renewInstalled;
    Known m_known;
    QStringList m_troubles;
};

} // namespace tidings::rules
