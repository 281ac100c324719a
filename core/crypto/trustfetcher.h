// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/crypto/trustoptions.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QNetworkAccessManager;
class QUrl;

namespace tidings::crypto {

/// Keeps copies of the authorities and the revocation list that a profile names by an https address and not by a path.
/// The verifier reads the copies as it reads any file, when they change, and knows nothing of networks.
///
/// Nothing but https, from a server whose certificate the system believes, without redirects, within a limit of size
/// and time; and only what can be read as authorities or lists takes the place of the copy. A copy is renewed each
/// `renewAfter`. If that fails it counts on, for `dropAfter` in all: then it is removed, and what it decided is
/// not-checkable.
///
/// On one thread, with an event loop. Every look at an address ends in fetched() or failed(), once.
class TrustFetcher : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::seconds renewAfter = std::chrono::hours(1);
        std::chrono::seconds dropAfter = std::chrono::hours(24);
        /// After a failure.
        std::chrono::seconds retryAfter = std::chrono::minutes(1);
        std::chrono::seconds timeLimit = std::chrono::seconds(30);
    };

    /// The copies go into `folder`, which is made if need be. The clock must outlive the fetcher.
    TrustFetcher(TrustOptions options, const QString &folder, const Clock &clock);
    TrustFetcher(TrustOptions options, const QString &folder, const Clock &clock, const Pace &pace);
    ~TrustFetcher() override;
    Q_DISABLE_COPY_MOVE(TrustFetcher)

    /// Where the user's programs keep things that can be had again.
    [[nodiscard]] static QString usualFolder();

    /// For the verifier: the paths of the copies in place of the addresses.
    [[nodiscard]] const TrustOptions &options() const { return m_options; }
    /// Whether there is a copy of everything; true where nothing is named by an address.
    [[nodiscard]] bool isComplete() const;
    /// Whether an answer is being waited for.
    [[nodiscard]] bool isFetching() const;

    /// Fetches what is missing or due, and from then on whatever becomes so.
    void renew();

Q_SIGNALS:
    void fetched(const QString &address);
    /// `why` is for people, and names the address.
    void failed(const QString &address, const QString &why);

private:
    struct Copy;

    void add(QString &location, const QString &folder, qsizetype largest, QString (*problem)(const QByteArray &));
    void dropIfOld(const Copy &copy) const;
    [[nodiscard]] bool isDue(const Copy &copy) const;
    void fetch(Copy &copy);
    void finish(Copy &copy);
    [[nodiscard]] QString take(const Copy &copy, const QByteArray &text) const;

    TrustOptions m_options;
    const Clock &m_clock;
    Pace m_pace;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::vector<std::unique_ptr<Copy>> m_copies;
    QTimer m_timer;
};

} // namespace tidings::crypto
