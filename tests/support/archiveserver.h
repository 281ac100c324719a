// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace tidings::test {

/// A web server on loopback that answers as an archive (datagrepper), or as badly as it is told to.
class ArchiveServer : public QTcpServer
{
public:
    struct Reply
    {
        QByteArray status = "200 OK";
        QByteArray body;
        QByteArray headers = {};
        /// Says that more follows, and never sends it.
        bool isEndless = false;
        /// Says that there is a byte more than it sends, and hangs up.
        bool isCutOff = false;
    };
    using Answerer = std::function<Reply(const QUrl &asked)>;

    /// Listens.
    explicit ArchiveServer(Answerer answerer);

    /// http://127.0.0.1:PORT/datagrepper
    [[nodiscard]] QString address() const;

    /// The page of these items that was asked for by `page` and `rows_per_page`.
    [[nodiscard]] static Reply pageOf(const QByteArrayList &items, const QUrl &asked);
    /// A page as it is.
    [[nodiscard]] static Reply page(const QByteArrayList &items, qint64 total);
    /// One item of the query; -1 if it is no number.
    [[nodiscard]] static qint64 numberIn(const QUrl &asked, const QString &name);

    Answerer answerer;
    /// What was asked for.
    QList<QUrl> asked;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket &socket);
};

/// An item of `/raw` as Fedora's archive has it: fedmsg's envelope with what the archive adds.
[[nodiscard]] QByteArray archivedEnvelope(const QByteArray &id, qint64 sentAt, const QByteArray &topic);
/// An item of `/v2/search`: the serialised form of an AMQP message.
[[nodiscard]] QByteArray archivedMessage(const QByteArray &id, const QByteArray &sentAt, const QByteArray &topic);

} // namespace tidings::test
