// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/trustfetcher.h"

#include "core/crypto/download.h"
#include "core/crypto/trustfiles.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QString problemOf(const Result<T> &read)
{
    return read ? QString() : read.error().detail;
}

} // namespace

struct TrustFetcher::Copy
{
    QUrl url;
    QString path;
    qsizetype largest = 0;
    /// Why a text is not of the kind it should be; empty if it is.
    QString (*problem)(const QByteArray &text) = nullptr;
    // Not before this time, after a failure.
    Time retryAt;
    // Null when nothing is being fetched.
    std::unique_ptr<Download> download;

    [[nodiscard]] Time writtenAt() const
    {
        return Time(std::chrono::milliseconds(QFileInfo(path).lastModified().toMSecsSinceEpoch()));
    }
};

TrustFetcher::TrustFetcher(TrustOptions options, const QString &folder, const Clock &clock)
    : TrustFetcher(std::move(options), folder, clock, Pace())
{
}

TrustFetcher::TrustFetcher(TrustOptions options, const QString &folder, const Clock &clock, const Pace &pace)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_pace(pace)
{
    add(m_options.ca, folder, largestAuthorityFile,
        [](const QByteArray &text) { return problemOf(readAuthorityFile(text)); });
    add(m_options.crl, folder, largestListFile, [](const QByteArray &text) { return problemOf(readListFile(text)); });
    connect(&m_timer, &QTimer::timeout, this, &TrustFetcher::renew);
}

TrustFetcher::~TrustFetcher() = default;

void TrustFetcher::add(
    QString &location, const QString &folder, qsizetype largest, QString (*problem)(const QByteArray &))
{
    const QUrl url(location, QUrl::StrictMode);
    if (!Download::isPossible(url)) {
        return;
    }
    const auto name = QCryptographicHash::hash(location.toUtf8(), QCryptographicHash::Sha256).toHex();
    auto copy = std::make_unique<Copy>();
    copy->url = url;
    copy->path = folder + u'/' + QString::fromLatin1(name) + u".pem"_s;
    copy->largest = largest;
    copy->problem = problem;
    location = copy->path;
    dropIfOld(*copy);
    m_copies.push_back(std::move(copy));
}

QString TrustFetcher::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/trust"_s;
}

bool TrustFetcher::isComplete() const
{
    return std::ranges::all_of(m_copies, [](const auto &copy) { return QFileInfo::exists(copy->path); });
}

bool TrustFetcher::isFetching() const
{
    return std::ranges::any_of(m_copies, [](const auto &copy) { return copy->download != nullptr; });
}

void TrustFetcher::dropIfOld(const Copy &copy) const
{
    if (QFileInfo::exists(copy.path) && m_clock.now() - copy.writtenAt() >= m_pace.dropAfter) {
        QFile::remove(copy.path);
    }
}

bool TrustFetcher::isDue(const Copy &copy) const
{
    const auto now = m_clock.now();
    const auto writtenAt = copy.writtenAt();
    // Written in a future: the clock was wrong then or is now.
    const bool isFresh = QFileInfo::exists(copy.path) && now - writtenAt < m_pace.renewAfter && writtenAt <= now;
    return !copy.download && !isFresh && now >= copy.retryAt;
}

void TrustFetcher::renew()
{
    for (const auto &copy : m_copies) {
        dropIfOld(*copy);
        if (isDue(*copy)) {
            fetch(*copy);
        }
    }
    if (!m_copies.empty()) {
        m_timer.start(m_pace.retryAfter);
    }
}

void TrustFetcher::fetch(Copy &copy)
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
    }
    copy.download = std::make_unique<Download>(*m_network, copy.url, copy.largest, m_pace.timeLimit);
    connect(copy.download.get(), &Download::finished, this, [this, &copy] { finish(copy); });
}

void TrustFetcher::finish(Copy &copy)
{
    const auto result = copy.download->result();
    // It is what calls us.
    copy.download.release()->deleteLater();
    const auto problem = result ? take(copy, *result) : result.error();
    const auto address = copy.url.toString();
    if (problem.isEmpty()) {
        copy.retryAt = {};
        Q_EMIT fetched(address);
    } else {
        copy.retryAt = m_clock.now() + m_pace.retryAfter;
        Q_EMIT failed(address, u"%1: %2"_s.arg(address, problem));
    }
}

/// Puts it in the copy's place; otherwise why not.
QString TrustFetcher::take(const Copy &copy, const QByteArray &text) const
{
    if (auto problem = copy.problem(text); !problem.isEmpty()) {
        return problem;
    }
    QDir().mkpath(QFileInfo(copy.path).path());
    QSaveFile file(copy.path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size()) {
        return file.errorString();
    }
    // Its age goes by the clock that it will be asked by.
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
    if (!file.flush() || !file.setFileTime(now, QFileDevice::FileModificationTime) || !file.commit()) {
        return file.errorString();
    }
    return {};
}

} // namespace tidings::crypto
