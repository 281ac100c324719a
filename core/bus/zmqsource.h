// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/source.h"
#include "core/bus/zmqoptions.h"

#include <memory>
#include <vector>

namespace tidings::bus {

class ZmqLink;

/// Messages of fedmsg's ZeroMQ bus: two frames, the topic and the body (../shared/vectors/README.md, "The wire").
///
/// A message of another number of frames is dropped and counted as malformed; a single frame "topic NUL body" is taken
/// for two, as the Python reference's hub does. What is in the frames is not looked at. A frame over the limit costs
/// the connection and counts as malformed; it is made again.
///
/// The state is Connected as long as one endpoint is, and names the first endpoint that has trouble beside it. Has a
/// context of libzmq, and so two threads, of its own; destroying it waits for them, which takes no time unless the
/// system's name service hangs.
class ZmqSource final : public Source
{
    Q_OBJECT

public:
    ZmqSource(ZmqOptions options, Receiver receiver, const Clock &clock);
    ~ZmqSource() override;

    void start() override;
    void stop() override;
    /// Connects anew beside the old connections, which end when the new ones carry messages, or after some seconds.
    void check(const QString &why = {}) override;
    void signInAgain() override;

    /// With ZmqOptions::isBound, after start(): where it listens, with the ports that were free.
    [[nodiscard]] QStringList boundEndpoints() const;

private:
    class Private;

    [[nodiscard]] bool isStarted() const;
    void signIn();
    void takePassword(const Password &password);
    void openLinks();
    void closeLinks();
    void closeRetired();
    void closeAll(const std::vector<ZmqLink *> &links);
    [[nodiscard]] const ZmqLink *linkThatIs(SourceState::Phase phase) const;
    void tellState();

    std::unique_ptr<Private> d;
};

} // namespace tidings::bus
