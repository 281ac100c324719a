// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/setaside.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

namespace tidings::history {

using namespace Qt::StringLiterals;

namespace {

/// The history first: once it is gone, what is left of a move that was cut short is known for what it is.
constexpr std::array endings = {""_L1, "-wal"_L1, "-shm"_L1};

/// More than this many a day are the disk's doing, and no reason to fill it.
constexpr int mostADay = 100;

QString nameFor(const QString &path, QDate date, int number)
{
    const QFileInfo info(path);
    const auto suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const auto base = info.fileName().chopped(suffix.size());
    const auto count = number == 1 ? QString() : u"-%1"_s.arg(number);
    return info.path() + u'/' + base + u"-damaged-"_s + date.toString(Qt::ISODate) + count + suffix;
}

bool isFree(const QString &path)
{
    return std::ranges::none_of(endings, [&](QLatin1StringView ending) {
        const QFileInfo info(path + ending);
        return info.exists() || info.isSymLink();
    });
}

/// 0, or errno.
int moveOne(const QString &from, const QString &to)
{
    const auto source = QFile::encodeName(from);
    const auto target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    // Some file systems do not know that flag; that nothing is there was looked at a moment ago.
    if (errno == EINVAL && std::rename(source.constData(), target.constData()) == 0) {
        return 0;
    }
    return errno;
}

/// So that a power failure does not undo it.
void syncFolder(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

Error cannotMove(const QString &path, const QString &why)
{
    return {ErrorCode::File,
        u"the history %1 is damaged and cannot be set aside (%2): move it away, and a new one is begun"_s.arg(
            path, why)};
}

} // namespace

Result<QString> setAside(const QString &path, QDate date)
{
    int number = 1;
    while (number < mostADay && !isFree(nameFor(path, date, number))) {
        ++number;
    }
    if (number == mostADay) {
        return tl::make_unexpected(cannotMove(path, u"there are %1 such files already"_s.arg(mostADay - 1)));
    }
    auto place = nameFor(path, date, number);
    for (const auto ending : endings) {
        const int problem = moveOne(path + ending, place + ending);
        if (problem != 0 && problem != ENOENT) {
            return tl::make_unexpected(cannotMove(path, qt_error_string(problem)));
        }
    }
    syncFolder(path);
    return place;
}

bool hasOnlyItsLog(const QString &path)
{
    return QFileInfo(path).size() == 0 && QFileInfo(path + u"-wal"_s).size() > 0;
}

} // namespace tidings::history
