// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/curvekey.h"

#include "core/crypto/passwordhash.h"

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

crypto::Result<CurveKey> keyOf(const QString &path, const QByteArray &letters)
{
    std::array<char, lettersSize + 1> publicLetters{};
    CurveKey key{.secret = QByteArray(keySize, '\0')};
    const bool isKey =
        letters.size() == lettersSize && !letters.contains('\0') &&
        zmq_z85_decode(reinterpret_cast<std::uint8_t *>(key.secret.data()), letters.constData()) != nullptr;
    if (!isKey) {
        return failure(ErrorCode::Key, path, u"this is no secret key of CURVE; \"tidingsctl gateway key\" makes one"_s);
    }
    if (zmq_curve_public(publicLetters.data(), letters.constData()) != 0) {
        return failure(ErrorCode::Library, path, u"this system's libzmq knows no CURVE"_s);
    }
    key.publicKey = QString::fromLatin1(publicLetters.data());
    return key;
}

} // namespace

crypto::Result<CurveKey> CurveKey::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::File, path, file.errorString());
    }
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (file.permissions() & others) {
        return failure(ErrorCode::File, path, u"others than its owner can read or change this key; \"chmod 600\" it"_s);
    }
    constexpr qint64 most = 1024;
    auto text = file.read(most);
    auto key = keyOf(path, text.trimmed());
    crypto::wipe(text);
    return key;
}

crypto::Result<CurveKey> CurveKey::make(const QString &path)
{
    std::array<char, lettersSize + 1> publicLetters{};
    std::array<char, lettersSize + 1> secretLetters{};
    if (zmq_curve_keypair(publicLetters.data(), secretLetters.data()) != 0) {
        return failure(ErrorCode::Library, path, u"this system's libzmq knows no CURVE"_s);
    }
    QByteArray letters(secretLetters.data());
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return failure(ErrorCode::File, path,
            errno == EEXIST ? u"there is a file already; it is left as it is"_s : qt_error_string(errno));
    }
    QFile file;
    const bool isOpen = file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
    if (!isOpen || file.write(letters + '\n') != letters.size() + 1 || !file.flush()) {
        return failure(ErrorCode::File, path, file.errorString());
    }
    return keyOf(path, letters);
}

} // namespace tidings::bus
