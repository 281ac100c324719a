// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubble.h"
#include "ui/bubbles/error.h"

#include <QObject>
#include <QVersionNumber>

#include <functional>
#include <optional>

namespace tidings::bubbles {

/// What a notification service says of itself.
struct ServerTraits
{
    QString name;
    /// Of the specification it follows.
    QVersionNumber specification;
    bool hasActions = false;
    bool hasBody = false;
    /// It takes the body for markup: then, and only then, the body is escaped.
    bool hasMarkup = false;
    bool hasSound = false;

    bool operator==(const ServerTraits &) const = default;
};

/// Why a bubble is not on the screen any more; the numbers are the specification's.
enum class CloseReason : uint
{
    Expired = 1,
    Dismissed = 2,
    /// We asked for it.
    Withdrawn = 3,
    Undefined = 4,
    /// The service ended, and its bubbles with it. Never on the bus.
    ServiceGone = 100,
};

/// Who shows our bubbles, one call at a time: a notification service of the desktop's, or its portal.
///
/// Every call is asynchronous. Ids are worth nothing after ownerChanged(). For the GUI thread.
class NotificationServer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Result<uint> &)>;
    using QObject::QObject;

    /// Shows a bubble, in place of the one with that id if it is not 0. `reply` gets the id or an error, exactly once
    /// and never before this returns, as long as this object lives.
    virtual void notify(const Bubble &bubble, uint replacesId, Reply reply) = 0;
    /// Errors are of no interest: it may be gone already.
    virtual void close(uint id) = 0;
    /// Nothing as long as nobody was asked, or nobody answered.
    [[nodiscard]] virtual const std::optional<ServerTraits> &traits() const = 0;

Q_SIGNALS:
    /// All ids given so far are void.
    void ownerChanged();
    /// Somebody is there and said what they can do.
    void ready();
    /// May name ids of other programs.
    void closed(uint id, tidings::bubbles::CloseReason reason);
    /// May name ids of other programs. The token (may be empty) lets a window come to the front.
    void actionInvoked(uint id, const QString &action, const QString &activationToken);
};

} // namespace tidings::bubbles
