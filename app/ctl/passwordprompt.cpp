// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/passwordprompt.h"

#include <openssl/crypto.h>
#include <openssl/ui.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestPassword = 1024;

/// Of its own size, and wiped.
class Buffer
{
public:
    Buffer() = default;
    ~Buffer() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] char *data() { return m_bytes.data(); }

private:
    std::array<char, longestPassword + 1> m_bytes{};
};

tl::unexpected<QString> failure(const QString &why)
{
    return tl::make_unexpected(why);
}

} // namespace

QCommandLineOption passwordOption()
{
    return {u"password-fd"_s,
        u"The password is the next line of this file descriptor. Asked on the terminal if not said."_s, u"number"_s};
}

tl::expected<Secret, QString> passwordFrom(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int descriptor = parser.value(u"password-fd"_s).toInt(&isNumber);
    if (!isNumber || descriptor < 0) {
        return failure(u"--password-fd takes the number of an open file descriptor"_s);
    }
    Buffer line;
    std::size_t length = 0;
    ssize_t count = 0;
    // One at a time: what follows the line is another password.
    while ((count = ::read(descriptor, line.data() + length, 1)) == 1 && line.data()[length] != '\n') {
        if (++length > longestPassword) {
            return failure(u"the password is longer than %1 bytes"_s.arg(longestPassword));
        }
    }
    if (count < 0) {
        return failure(u"no password can be read from descriptor %1: %2"_s.arg(descriptor)
                           .arg(QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (count == 0 && length == 0) {
        return failure(u"there is no password in descriptor %1"_s.arg(descriptor));
    }
    return Secret(QByteArrayView(line.data(), static_cast<qsizetype>(length)));
}

bool canAskForPassword()
{
    return ::isatty(STDIN_FILENO) == 1;
}

tl::expected<Secret, QString> askForPassword(const QString &prompt)
{
    Buffer typed;
    // OpenSSL's puts the terminal right again when it is broken off, too.
    constexpr int once = 0;
    if (UI_UTIL_read_pw_string(
            typed.data(), static_cast<int>(longestPassword), prompt.toLocal8Bit().constData(), once) != 0) {
        return failure(u"no password was given"_s);
    }
    return Secret(QByteArrayView(typed.data()));
}

} // namespace tidings::ctl
