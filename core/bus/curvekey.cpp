// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/curvekey.h"

#include "core/crypto/passwordhash.h"

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#include <zmq.h>

#include <array>
#include <cerrno>

namespace tidings::bus {

using namespace Qt::StringLiterals;
using crypto::ErrorCode;

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype lettersSize = 40;

tl::unexpected<crypto::Error> failure(ErrorCode code, const QString &path, const QString &why)
{
    return tl::make_unexpected(crypto::Error{code, u"%1: %2"_s.arg(path, why)});
}

/// Who else than its owner must not have which right. A credential of systemd's is in a folder of its service's own,
/// and may be given to it by an access list, which shows where the rights of the group are.
QFileDevice::Permissions forbidden(const QString &path)
{
    const auto credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const bool isCredential = !credentials.isEmpty() && path.startsWith(credentials + u'/');
    const QFileDevice::Permissions all =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return isCredential ? all & ~QFileDevice::Permissions(QFileDevice::ReadGroup) : all;
}

tl::unexpected<crypto::Error> noCurve()
{
    return tl::make_unexpected(crypto::Error{ErrorCode::Library, u"this system's libzmq knows no CURVE"_s});
}

/// 32 bytes, or none. libzmq itself reads beyond the end of what is shorter.
QByteArray bytesOf(const QString &text)
{
    const auto letters = text.toLatin1();
    QByteArray bytes(keySize, '\0');
    const bool isKey = text.size() == lettersSize && text == QString::fromLatin1(letters) && !letters.contains('\0') &&
                       zmq_z85_decode(reinterpret_cast<std::uint8_t *>(bytes.data()), letters.constData()) != nullptr;
    return isKey ? bytes : QByteArray();
}

crypto::Result<CurveKey> keyOf(const QString &path, const Secret &letters)
{
    const auto publicKey = publicKeyOf(letters);
    if (!publicKey && publicKey.error().code != ErrorCode::Key) {
        return failure(publicKey.error().code, path, publicKey.error().detail);
    }
    CurveKey key{.secret = QByteArray(keySize, '\0'), .publicKey = publicKey.value_or(QString())};
    if (!publicKey || zmq_z85_decode(reinterpret_cast<std::uint8_t *>(key.secret.data()), letters.data()) == nullptr) {
        return failure(ErrorCode::Key, path, u"this is no secret key of CURVE; \"tidingsctl gateway key\" makes one"_s);
    }
    return key;
}

} // namespace

crypto::Result<CurveKey> CurveKey::read(const QString &path)
{
    QFile file(path);
    // A buffer would be one more copy.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::File, path, file.errorString());
    }
    if (file.permissions() & forbidden(path)) {
        return failure(ErrorCode::File, path, u"others than its owner can read or change this key; \"chmod 600\" it"_s);
    }
    constexpr qint64 most = 1024;
    auto text = file.read(most);
    const Secret letters(QByteArrayView(text).trimmed());
    crypto::wipe(text);
    return keyOf(path, letters);
}

crypto::Result<CurveKey> CurveKey::make(const QString &path)
{
    const auto letters = makeSecretKey();
    if (!letters) {
        return failure(ErrorCode::Library, path, letters.error().detail);
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return failure(ErrorCode::File, path,
            errno == EEXIST ? u"there is a file already; it is left as it is"_s : qt_error_string(errno));
    }
    QFile file;
    const bool isOpen =
        file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    if (!isOpen || file.write(letters->data(), lettersSize) != lettersSize || !file.putChar('\n')) {
        return failure(ErrorCode::File, path, file.errorString());
    }
    return keyOf(path, *letters);
}

crypto::Result<Secret> makeSecretKey()
{
    std::array<char, lettersSize + 1> publicLetters{};
    QByteArray secretLetters(lettersSize + 1, '\0');
    if (zmq_curve_keypair(publicLetters.data(), secretLetters.data()) != 0) {
        return noCurve();
    }
    secretLetters.chop(1);
    return Secret::takenFrom(secretLetters);
}

crypto::Result<QString> publicKeyOf(const Secret &secretKey)
{
    const auto letters = secretKey.bytes();
    std::array<char, lettersSize + 1> publicLetters{};
    if (letters.size() != lettersSize || letters.contains('\0')) {
        return tl::make_unexpected(crypto::Error{ErrorCode::Key, u"this is no secret key of CURVE"_s});
    }
    if (zmq_curve_public(publicLetters.data(), secretKey.data()) == 0) {
        return QString::fromLatin1(publicLetters.data());
    }
    if (zmq_errno() == ENOTSUP) {
        return noCurve();
    }
    return tl::make_unexpected(crypto::Error{ErrorCode::Key, u"this is no secret key of CURVE"_s});
}

bool isPublicKey(const QString &text)
{
    return !bytesOf(text).isEmpty();
}

QString fingerprint(const QString &publicKey)
{
    constexpr qsizetype enough = 10;
    const auto bytes = bytesOf(publicKey);
    if (bytes.isEmpty()) {
        return {};
    }
    const auto hex = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(enough).toHex();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4) {
        groups.append(QString::fromLatin1(hex.sliced(i, 4)));
    }
    return groups.join(u'-');
}

} // namespace tidings::bus
