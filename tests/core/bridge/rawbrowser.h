// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QSslSocket>
#include <QUrl>

namespace tidings::test {

/// A WebSocket by hand, for what no browser does: stops reading, never answers a ping, sends frames that are none.
class RawBrowser
{
public:
    /// Connects, and asks for the url; from another address of loopback if one is named. Reads nothing by itself.
    explicit RawBrowser(const QUrl &url, const QString &from = {});

    /// A masked frame whose header says that it has `claimed` bytes, or as many as there are.
    void send(int opcode, const QByteArray &payload, qint64 claimed = -1);
    /// Reads what has come, and answers pings if told to.
    void read(bool answersPings = true);
    [[nodiscard]] bool isClosed();
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }

    QSslSocket socket;
    /// Of the frames that came.
    QByteArrayList texts;
    int closeCode = 0;

private:
    [[nodiscard]] bool readFrame(bool answersPings);

    QByteArray m_bytes;
    bool m_isUpgraded = false;
};

} // namespace tidings::test
