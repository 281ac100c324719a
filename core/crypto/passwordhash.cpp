// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/passwordhash.h"

#include "core/crypto/opensslptr.h"

#include <QRegularExpression>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <optional>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltSize = 16;
constexpr qsizetype hashSize = 32;
constexpr int leastCost = 12;

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64(const QString &text, qsizetype least, qsizetype most)
{
    const auto read = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool isGood = read && read.decoded.size() >= least && read.decoded.size() <= most;
    return isGood ? std::optional(read.decoded) : std::nullopt;
}

} // namespace

Result<PasswordHash> PasswordHash::make(QByteArrayView password)
{
    PasswordHash made;
    made.m_salt.resize(saltSize);
    if (RAND_bytes(bytesOf(made.m_salt), static_cast<int>(saltSize)) != 1) {
        return tl::make_unexpected(Error{ErrorCode::Library, takeOpensslError()});
    }
    made.m_hash = made.hashOf(password, hashSize);
    if (made.m_hash.isEmpty()) {
        return tl::make_unexpected(Error{ErrorCode::Library, takeOpensslError()});
    }
    return made;
}

Result<PasswordHash> PasswordHash::read(const QString &text)
{
    static const QRegularExpression form(
        u"\\A\\$scrypt\\$ln=([0-9]{1,2}),r=([0-9]{1,2}),p=([0-9]{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)\\z"_s);
    const auto failure = [](const QString &why) { return tl::make_unexpected(Error{ErrorCode::Key, why}); };
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return failure(u"this is no hash of a password; \"tidingsctl gateway password\" makes one"_s);
    }
    const auto salt = fromBase64(match.captured(4), 8, 64);
    const auto hash = fromBase64(match.captured(5), 16, 64);
    if (!salt || !hash) {
        return failure(u"the hash of the password is cut off"_s);
    }
    PasswordHash read;
    read.m_cost = match.captured(1).toInt();
    read.m_block = match.captured(2).toInt();
    read.m_lanes = match.captured(3).toInt();
    read.m_salt = *salt;
    read.m_hash = *hash;
    const bool isPossible = read.m_cost >= leastCost && read.m_cost <= 24 && read.m_block > 0 && read.m_lanes > 0;
    if (!isPossible || read.m_lanes > 4 || read.memory() > mostMemory) {
        return failure(u"the hash of the password is too cheap or too costly"_s);
    }
    return read;
}

QString PasswordHash::text() const
{
    return u"$scrypt$ln=%1,r=%2,p=%3$%4$%5"_s.arg(m_cost).arg(m_block).arg(m_lanes).arg(
        QString::fromLatin1(base64(m_salt)), QString::fromLatin1(base64(m_hash)));
}

bool PasswordHash::fits(QByteArrayView password) const
{
    auto hash = hashOf(password, m_hash.size());
    const bool fit = hash.size() == m_hash.size() &&
                     CRYPTO_memcmp(hash.constData(), m_hash.constData(), std::size_t(hash.size())) == 0;
    wipe(hash);
    return fit;
}

quint64 PasswordHash::memory() const
{
    return (quint64{128} * static_cast<quint64>(m_block)) << static_cast<unsigned>(m_cost);
}

QByteArray PasswordHash::hashOf(QByteArrayView password, qsizetype size) const
{
    QByteArray hash(size, '\0');
    // OpenSSL counts some more than the table itself.
    const auto most = memory() + quint64{1024} * 1024;
    const auto *const salt = reinterpret_cast<const unsigned char *>(m_salt.constData());
    const int done = EVP_PBE_scrypt(password.isEmpty() ? "" : password.data(),
        static_cast<std::size_t>(password.size()), salt, static_cast<std::size_t>(m_salt.size()),
        quint64{1} << static_cast<unsigned>(m_cost), static_cast<quint64>(m_block), static_cast<quint64>(m_lanes), most,
        bytesOf(hash), static_cast<std::size_t>(size));
    return done == 1 ? hash : QByteArray();
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached()) {
        OPENSSL_cleanse(secret.data(), static_cast<std::size_t>(secret.size()));
    }
    secret.clear();
}

} // namespace tidings::crypto
