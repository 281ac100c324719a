// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace tidings::pipeline {

/// As it came; nobody has looked into it.
struct Picture
{
    QString address;
    QByteArray bytes;
};

struct PictureOptions
{
    /// Where they are kept. Made if it is not there; nothing is kept if that cannot be.
    QString folder;
    /// Who is asked, and who is below these ("seccdn.libravatar.org" is below "libravatar.org"). Redirects stay on one
    /// host.
    QStringList hosts;
    /// Bytes of one.
    qsizetype largest = qsizetype{64} * 1024;
    /// For one.
    std::chrono::milliseconds time = std::chrono::seconds(15);
    /// Until it is fetched anew; also what is not there is not asked for again sooner.
    std::chrono::seconds fresh = std::chrono::hours(7 * 24);
    /// Files in the folder; beyond it those go that were fetched longest ago.
    int most = 2000;
};

/// Small pictures of the web by their address: from a folder, else fetched, one after the other, by https only (but
/// from this machine), without cookies. Reading and fetching are done on a thread of its own, which is not there before
/// the first question. To be used on one thread.
class Pictures : public QObject
{
    Q_OBJECT

public:
    explicit Pictures(PictureOptions options, QObject *parent = nullptr);
    ~Pictures() override;

    /// answered() follows if there is such a picture; nothing does if not. Newer ones are looked for first; of many
    /// that wait the oldest are forgotten.
    void ask(const QString &address);
    /// Those that have come.
    [[nodiscard]] std::vector<Picture> take();

Q_SIGNALS:
    void answered();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tidings::pipeline
