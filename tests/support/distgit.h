// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/archiveserver.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace tidings::test {

/// A dist-git on loopback: the two answers of Pagure's web API that tell whose packages are whose, a hundred at a time,
/// or as badly as it is told to.
class DistGit
{
public:
    DistGit();

    /// http://127.0.0.1:PORT
    [[nodiscard]] QString address() const;
    /// Nobody is at the address any more, and somebody is again.
    void leave();
    void comeBack();
    /// What was asked for, path and query.
    [[nodiscard]] QStringList asked() const;
    /// A page as Pagure writes it.
    [[nodiscard]] static QByteArray page(const QStringList &packages, qint64 number, qint64 pages);

    QHash<QString, QStringList> accounts;
    QHash<QString, QStringList> groups;
    /// In place of what it would say.
    std::optional<ArchiveServer::Reply> instead;

private:
    [[nodiscard]] ArchiveServer::Reply answer(const QUrl &asked) const;

    ArchiveServer m_server;
    quint16 m_port = 0;
};

} // namespace tidings::test
