// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/entrance.h"
#include "core/bus/replayquery.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tidings::bus {

struct ReplayServerOptions
{
    /// Where questions may come from: the first that is free.
    QStringList endpoints;
    /// In place of them: only those who have an account, or whom the accounts file lets in without, about topics their
    /// groups may subscribe to, and as many bytes as they may have.
    std::optional<EntranceOptions> entrance;
};

struct ReplayServerCounts
{
    /// Questions that were answered with messages, and with an error.
    quint64 answered = 0;
    quint64 refused = 0;
    /// Not in the frames of a question; without an answer, as nobody waits for one.
    quint64 malformed = 0;

    bool operator==(const ReplayServerCounts &) const = default;
};

/// Answers questions about messages that have been: what the Python reference's replay server does on a REP socket,
/// only that a request without sense is answered with an error and does not end it.
///
/// Lives in the event loop of its thread, like a Source; made, used and destroyed there.
class ReplayServer : public QObject
{
    Q_OBJECT

public:
    /// Bodies of messages as the store has them, in its order; none is no error. Called on the server's thread, which
    /// waits for it. The words of an error go to whoever asked.
    using Answer = std::function<Result<QByteArrayList>(const ReplayQuery &)>;

    /// The clock has to outlive it.
    ReplayServer(ReplayServerOptions options, Answer answer, const Clock &clock, QObject *parent = nullptr);
    ~ReplayServer() override;

    /// With an entrance, as Entrance::start(). Else ErrorCode::InUse if all endpoints are taken, Address if one is
    /// none.
    [[nodiscard]] Result<void> start();
    void stop();
    /// Entrance::reload(); nothing without one.
    void reload();

    /// After start(): where it listens, with the port that was free; of several doors, the first.
    [[nodiscard]] QString endpoint() const;
    /// Null without one.
    [[nodiscard]] const Entrance *entrance() const;
    [[nodiscard]] const ReplayServerCounts &counts() const;

Q_SIGNALS:
    /// Entrance::noted()
    void noted(const service::LogEntry &entry);

private:
    class Private;

    std::unique_ptr<Private> d;
};

} // namespace tidings::bus
