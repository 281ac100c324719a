// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/notificationserver.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <chrono>
#include <memory>

namespace tidings::bubbles {

struct NotificationOptions
{
    /// How long the service may take over one call. Being started by the bus counts.
    std::chrono::milliseconds callTimeout{10'000};
    /// After "too many" or a service that died over a call: Plasma refuses an identical bubble within a second.
    std::chrono::milliseconds retryPause{1'500};
    /// How often one bubble is tried before it is given up.
    int tries = 3;
    /// Through the portal: in a sandbox nothing else is in reach.
    bool usesPortal = false;
};

/// Our bubbles on the screen, by key: shows, changes in place, withdraws.
///
/// At most one call a bubble is under way; what changes meanwhile is sent after it, so that the id to replace is known.
/// Nothing blocks. A bubble that cannot be shown ends in bubbleFailed(), and the next one tries again; the trouble is
/// told once, by unavailable(), until something could be shown again. For the GUI thread.
class NotificationClient : public QObject
{
    Q_OBJECT

public:
    explicit NotificationClient(
        const QDBusConnection &bus, const NotificationOptions &options = {}, QObject *parent = nullptr);

    /// Withdraws all that are shown.
    ~NotificationClient() override;
    Q_DISABLE_COPY_MOVE(NotificationClient)

    void show(const Bubble &bubble);
    /// Does nothing for one that is not shown.
    void close(const QString &key);

    /// Is on the screen, or on its way there.
    [[nodiscard]] bool isShown(const QString &key) const { return m_entries.contains(key); }
    /// Told by unavailable(), and nothing could be shown since.
    [[nodiscard]] bool isInTrouble() const { return m_trouble.has_value(); }
    [[nodiscard]] const NotificationServer &server() const { return *m_server; }

Q_SIGNALS:
    void bubbleShown(const QString &key, uint id);
    void bubbleClosed(const QString &key, tidings::bubbles::CloseReason reason);
    void bubbleFailed(const QString &key, const tidings::bubbles::Error &error);
    /// Also for a bubble that is not on the screen any more, but in the service's own list.
    void actionInvoked(const QString &key, const QString &action, const QString &activationToken);
    /// Why bubbles cannot be shown, in words; once for each cause.
    void unavailable(const QString &reason);
    /// Bubbles can be shown again.
    void available();

private:
    struct Entry
    {
        Bubble bubble;
        /// 0: not known to the service.
        uint id = 0;
        int failures = 0;
        bool isUnderWay = false;
        /// Has to be sent (again).
        bool isChanged = false;
        /// To be closed as soon as its id is known.
        bool isUnwanted = false;
    };

    void send(const QString &key);
    void onReply(const QString &key, const Result<uint> &reply);
    void onSent(const QString &key, uint id);
    void onOwnerChanged();
    void onClosed(uint id, CloseReason reason);
    void onAction(uint id, const QString &action, const QString &token);
    void remember(uint id, const QString &key);
    void tell(const Error &error);
    void tellAvailable();

    NotificationOptions m_options;
    std::unique_ptr<NotificationServer> m_server;
    QHash<QString, Entry> m_entries;
    /// The keys of the ids that this owner of the name gave, the newest of them.
    QHash<uint, QString> m_keys;
    QList<uint> m_ids;
    std::optional<ErrorCode> m_trouble;
};

} // namespace tidings::bubbles
