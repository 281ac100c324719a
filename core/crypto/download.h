// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <tl/expected.hpp>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace tidings::crypto {

/// A file from the web that decides about trust: over https only, from a server whose certificate the system believes,
/// without redirects, within a limit of size and of time for the whole of it.
///
/// On one thread, with an event loop. Destroying it breaks it off without a word.
class Download : public QObject
{
    Q_OBJECT

public:
    /// The content, or why there is none: for people, without the address.
    using Result = tl::expected<QByteArray, QString>;

    /// Begins at once. Ends without a word when `network` goes.
    Download(QNetworkAccessManager &network, const QUrl &url, qsizetype largest, std::chrono::milliseconds timeLimit);
    ~Download() override;
    Q_DISABLE_COPY_MOVE(Download)

    /// An https address of a host.
    [[nodiscard]] static bool isPossible(const QUrl &url);

    /// After finished().
    [[nodiscard]] const Result &result() const { return m_result; }

Q_SIGNALS:
    /// Once.
    void finished();

private:
    void giveUp(const QString &why);
    void finish();

    // The network's, and gone with it.
    QPointer<QNetworkReply> m_reply;
    QTimer m_limit;
    QString m_problem;
    Result m_result;
};

} // namespace tidings::crypto
