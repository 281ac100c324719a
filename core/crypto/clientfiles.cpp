// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/clientfiles.h"

#include "core/crypto/pem.h"
#include "core/crypto/trustfiles.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QSaveFile>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<QString> unusable(const QString &name, const Error &error)
{
    return tl::make_unexpected(u"%1: %2"_s.arg(name, error.detail));
}

} // namespace

tl::expected<QList<CertificateDetails>, QString> ClientFiles::check() const
{
    if (const auto read = readAuthorityFile(ca.second); !read) {
        return unusable(ca.first, read.error());
    }
    auto details = certificateDetailsOfFile(ca.second);
    const auto own = certificateDetailsOfFile(certificate.second);
    const auto first = readCertificate(view(certificate.second));
    const auto secret = readPrivateKey(view(key.second));
    if (!details) {
        return unusable(ca.first, details.error());
    }
    if (!own || !first) {
        return unusable(certificate.first, own ? first.error() : own.error());
    }
    if (!secret) {
        return unusable(key.first, secret.error());
    }
    if (!isKeyOf(**first, **secret)) {
        return tl::make_unexpected(u"%1 is not the key of %2"_s.arg(key.first, certificate.first));
    }
    return *details + *own;
}

tl::expected<void, QString> ClientFiles::keep(const QString &folder) const
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner)) {
        return tl::make_unexpected(u"%1 cannot be made"_s.arg(folder));
    }
    for (const auto *file : {&ca, &certificate, &key}) {
        QSaveFile target(folder + u'/' + file->first);
        if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(ownerOnly) ||
            target.write(file->second) != file->second.size() || !target.commit()) {
            return tl::make_unexpected(u"%1 cannot be written: %2"_s.arg(target.fileName(), target.errorString()));
        }
    }
    return {};
}

ClientFilesFetcher::ClientFilesFetcher()
    : m_network(std::make_unique<QNetworkAccessManager>())
{
}

ClientFilesFetcher::~ClientFilesFetcher() = default;

void ClientFilesFetcher::fetch(const QUrl &folder, const ClientFiles &files, std::chrono::milliseconds timeLimit)
{
    m_files = files;
    m_problem.clear();
    m_downloads.clear();
    m_awaited = 3;
    for (auto *file : {&m_files.ca, &m_files.certificate, &m_files.key}) {
        file->first = file->first.section(u'/', -1);
        auto url = folder;
        url.setPath((folder.path().endsWith(u'/') ? folder.path() : folder.path() + u'/') + file->first);
        auto *const download =
            m_downloads.emplace_back(std::make_unique<Download>(*m_network, url, largestAuthorityFile, timeLimit))
                .get();
        connect(
            download, &Download::finished, this, [this, file, url, download] { take(*file, url, download->result()); });
    }
}

void ClientFilesFetcher::take(std::pair<QString, QByteArray> &file, const QUrl &url, const Download::Result &result)
{
    if (result) {
        file.second = *result;
    } else if (m_problem.isEmpty()) {
        m_problem = u"%1: %2"_s.arg(url.toDisplayString(), result.error());
    }
    if (--m_awaited > 0) {
        return;
    }
    m_result = m_problem.isEmpty() ? tl::expected<ClientFiles, QString>(m_files) : tl::make_unexpected(m_problem);
    Q_EMIT finished();
}

} // namespace tidings::crypto
