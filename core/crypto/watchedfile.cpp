// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/watchedfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

WatchedFile::WatchedFile(QString path, qsizetype largest)
    : m_path(std::move(path))
    , m_largest(largest)
{
}

WatchedFile::Stamp WatchedFile::stampOf(const struct ::stat &status)
{
    return {status.st_dev, status.st_ino, status.st_size, status.st_ctim.tv_sec, status.st_ctim.tv_nsec};
}

bool WatchedFile::hasChanged() const
{
    struct ::stat status = {};
    const bool isThere = ::stat(QFile::encodeName(m_path).constData(), &status) == 0;
    return !m_isRead || m_stamp != (isThere ? std::optional(stampOf(status)) : std::nullopt);
}

Result<QByteArray> WatchedFile::read()
{
    m_isRead = true;
    m_stamp.reset();
    // Without O_NONBLOCK a pipe would be waited for.
    const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return fail(qt_error_string(errno));
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(file.errorString());
    }
    struct ::stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        return fail(u"this is no file"_s);
    }
    m_stamp = stampOf(status);
    if (status.st_size > m_largest) {
        return fail(u"larger than %1 bytes"_s.arg(m_largest));
    }
    // Not as much as would be allowed: all of that would be allocated.
    auto text = file.read(status.st_size + 1);
    if (file.error() != QFileDevice::NoError) {
        m_isRead = false;
        return fail(file.errorString());
    }
    if (text.size() != status.st_size) {
        m_isRead = false;
        return fail(u"it is being written"_s);
    }
    return text;
}

tl::unexpected<Error> WatchedFile::fail(const QString &what) const
{
    return tl::make_unexpected(Error{ErrorCode::File, m_path + u": "_s + what});
}

} // namespace tidings::crypto
