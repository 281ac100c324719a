// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

namespace tidings::test {

/// A web server on loopback that serves the page of live digests, as somebody who runs a gateway does: with the address
/// of it and the topics written into it.
class PageServer : public QTcpServer
{
public:
    PageServer(const QString &gateway, const QString &topics);

    /// http://127.0.0.1:PORT
    [[nodiscard]] QString origin() const;

private:
    [[nodiscard]] QByteArray answerTo(const QByteArray &path) const;
    void serve();

    QByteArray m_gateway;
    QByteArray m_topics;
};

} // namespace tidings::test
