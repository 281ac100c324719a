// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/providers/packagesource.h"
#include "core/web/download.h"

namespace tidings::rules {

/// The web API of a dist-git that is Pagure, as Fedora's is (https://src.fedoraproject.org/api/0/).
///
/// What an account maintains is what Pagure's `username` finds: packages it is the main admin of ("owner" would find
/// only these), and those it is an admin or committer of, also by a group, since all of these may change the package.
/// Watching a package, or being allowed to care for its tickets only, is not maintaining it.
///
/// By https only, unless it is this machine. Each page is bounded in size and time, and so are their number and that of
/// the packages; the number of the page is all that is taken from an answer to go on. Never gives a part of a list.
class PagurePackages final : public PackageSource
{
    Q_OBJECT

public:
    struct Limits
    {
        /// Bytes.
        qsizetype page = qsizetype{8} * 1024 * 1024;
        qint64 pages = 200;
        /// For each page. Pagure takes its time.
        std::chrono::milliseconds time = std::chrono::seconds(60);
    };

    /// `address` is the one of the dist-git itself.
    explicit PagurePackages(const QString &address);
    PagurePackages(const QString &address, const Limits &limits);

    [[nodiscard]] QString address() const override { return m_address; }
    void ask(const Owner &owner) override;
    void cancel() override;

private:
    [[nodiscard]] QUrl pageUrl() const;
    void take(const web::Answer &answer);
    void takePage(const QByteArray &body);
    void end(const ProviderResult<QSet<QString>> &packages);

    QString m_address;
    Limits m_limits;
    web::Download m_download;
    // Ends what cannot even begin, after ask() has returned.
    QTimer m_end;
    ProviderError m_problem;
    Owner m_owner;
    qint64 m_page = 1;
    qint64 m_unreadable = 0;
    QSet<QString> m_packages;
};

} // namespace tidings::rules
