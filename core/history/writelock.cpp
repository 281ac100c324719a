// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/writelock.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/file.h>

#include <cerrno>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// The second line of the file.
constexpr QByteArrayView ofHistory = "for the history of Tidings beside this file\n";

Error cannotLock(const QFile &file)
{
    return {ErrorCode::File, u"the file %1 cannot be written (%2): look at the permissions of its folder"_s.arg(
                                 file.fileName(), file.errorString())};
}

/// "tidings (process 123)", as the holder wrote it. Anybody could have written anything there: bounded.
Error heldBy(const QString &path, QFile &file)
{
    const auto who = QString::fromUtf8(file.readLine(200)).simplified();
    return {
        ErrorCode::Locked, u"the history %1 is being written by %2 already; end that first, or name another file"_s.arg(
                               path, who.isEmpty() ? u"another program"_s : who)};
}

} // namespace

WriteLock::WriteLock(const QString &path)
    : m_file(path + u".lock"_s)
{
}

Result<std::unique_ptr<WriteLock>> WriteLock::take(const QString &path)
{
    auto lock = std::unique_ptr<WriteLock>(new WriteLock(path));
    auto &file = lock->m_file;
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner)) {
        return tl::make_unexpected(cannotLock(file));
    }
    // Qt opens files so that programs started from here do not inherit them, and the lock with them.
    if (::flock(file.handle(), LOCK_EX | LOCK_NB) != 0) {
        return tl::make_unexpected(errno == EWOULDBLOCK ? heldBy(path, file) : cannotLock(file));
    }
    (void)file.readLine(200);
    lock->m_isOfHistory = file.readLine(200) == ofHistory;
    lock->write();
    return lock;
}

void WriteLock::noteHistory()
{
    if (!m_isOfHistory) {
        m_isOfHistory = true;
        write();
    }
}

void WriteLock::write()
{
    const auto who =
        u"%1 (process %2)\n"_s.arg(QCoreApplication::applicationName()).arg(QCoreApplication::applicationPid());
    // Over what is there, and cut only then: on a full disk that needs no room. The lock holds without the words.
    const auto words = who.toUtf8() + (m_isOfHistory ? ofHistory : QByteArrayView()).toByteArray();
    m_file.seek(0);
    if (m_file.write(words) == words.size() && m_file.flush()) {
        m_file.resize(words.size());
    }
}

} // namespace tidings::history
