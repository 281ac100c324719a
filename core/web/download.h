// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace tidings::web {

/// How one look at a page of the web ended.
struct Answer
{
    enum class Kind
    {
        Page,
        /// Too many requests, an error of the server, no answer, no connection: may go better later.
        Later,
        /// More bytes than allowed.
        TooLarge,
        /// There is no such page of the web.
        NotThere,
        /// It will not go better by trying again.
        Refused,
    };

    Kind kind = Kind::Later;
    QByteArray body;
    /// What happened, for people; empty for a page.
    QString why;
    /// How long to stay away, where the server says so.
    std::optional<std::chrono::seconds> retryAfter;
};

/// Fetches one page after the other, bounded in size and time, by the system's proxy, with redirects only to the same
/// scheme, host and port, without cookies and cache.
class Download : public QObject
{
    Q_OBJECT

public:
    /// `timeLimit` is for the whole of a page.
    Download(qsizetype largest, std::chrono::milliseconds timeLimit);
    ~Download() override;
    Q_DISABLE_COPY_MOVE(Download)

    /// finished() follows, once, unless it is cancelled. One at a time.
    void get(const QUrl &url);
    void cancel();

Q_SIGNALS:
    void finished(const tidings::web::Answer &answer);

private:
    void fail(Answer::Kind kind, const QString &why);
    void finish();
    [[nodiscard]] Answer answerOf(QNetworkReply &reply) const;

    qsizetype m_largest;
    // Not before the first page: most programs never need one.
    std::unique_ptr<QNetworkAccessManager> m_network;
    QTimer m_limit;
    // Null when nothing is being fetched.
    QNetworkReply *m_reply = nullptr;
    // Why it was given up, if it was.
    std::optional<Answer> m_problem;
};

} // namespace tidings::web
