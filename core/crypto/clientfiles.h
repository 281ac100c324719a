// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/crypto/certificatedetails.h"
#include "core/crypto/download.h"

#include <memory>
#include <vector>

namespace tidings::crypto {

/// What one needs to be let in by a broker: whom to believe, who one is, and the key for that. PEM, by file name.
struct ClientFiles
{
    /// With what they are called.
    std::pair<QString, QByteArray> ca;
    std::pair<QString, QByteArray> certificate;
    std::pair<QString, QByteArray> key;

    /// What the certificates say of themselves, authorities first, to be shown before they are believed. An error in
    /// words if one is no certificate, or the key is not the certificate's.
    [[nodiscard]] tl::expected<QList<CertificateDetails>, QString> check() const;
    /// Puts them into a folder, which is made if need be, for the user's eyes only; in place of what is there.
    [[nodiscard]] tl::expected<void, QString> keep(const QString &folder) const;
};

/// Fetches such files from where they are published on purpose, as those of Fedora's public account are.
class ClientFilesFetcher : public QObject
{
    Q_OBJECT

public:
    ClientFilesFetcher();
    ~ClientFilesFetcher() override;

    /// From a folder of the web; the content of `files` is of no interest, and of three names the last parts count.
    /// finished() follows.
    void fetch(
        const QUrl &folder, const ClientFiles &files, std::chrono::milliseconds timeLimit = std::chrono::seconds(30));
    /// After finished().
    [[nodiscard]] const tl::expected<ClientFiles, QString> &result() const { return m_result; }

Q_SIGNALS:
    void finished();

private:
    void take(std::pair<QString, QByteArray> &file, const QUrl &url, const Download::Result &result);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::vector<std::unique_ptr<Download>> m_downloads;
    ClientFiles m_files;
    tl::expected<ClientFiles, QString> m_result;
    QString m_problem;
    int m_awaited = 0;
};

} // namespace tidings::crypto
