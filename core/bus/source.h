// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/message.h"

#include <QObject>
#include <QString>

#include <functional>

namespace tidings::bus {

/// How a connection stands. Words for it are the window's business.
struct SourceState
{
    enum class Phase
    {
        Stopped,
        Connecting,
        Connected,
        Trouble
    };
    enum class Trouble
    {
        None,
        /// Nothing listens there.
        Refused,
        /// The name is not known.
        NameNotFound,
        /// No answer in time.
        Silent,
        /// No way leads there.
        Unreachable,
        /// The other side does not speak this protocol, or will not have us.
        Handshake,
        /// Connected once, and lost; tried again by itself.
        Lost,
        /// The address is none; trying again is pointless.
        BadAddress,
        /// The other side proves nothing we believe: its certificate is no authority's of ours, or out of date.
        NotTrusted,
        /// Its certificate is good, and another host's.
        NameMismatch,
        /// It does not know us, or not by what we have.
        AccessRefused,
        /// It let us in, and not to what we asked for: the queue, or the virtual host.
        NotAllowed,
        /// It let us in before, and breaks off now before it does: as gateways do with who is over a limit.
        PutOff,
        /// It does not have the key that it was to have, or nobody said which.
        ServerKey,
        /// The key that it is to have is another one than it had before, and nobody said that this is right.
        ServerKeyChanged,
        /// A certificate, key or authority file of ours is missing, or cannot be read.
        Files,
        /// Nobody has said the password of the account, or made its key.
        NoPassword,
        /// The keyring that may have it is locked.
        KeyringLocked,
        /// The keyring was not unlocked when it asked, or does not give it.
        KeyringDenied,
        /// There is no keyring, and nobody has said the password, or the key, since the program began.
        NoKeyring,
        /// The keyring does not answer.
        KeyringSilent,
        /// Something the operating system said; see detail.
        Other,
    };

    /// What the other side is called.
    enum class Peer
    {
        Gateway,
        Broker
    };

    /// How we say who we are.
    enum class SignIn
    {
        /// We do not, or as the address says.
        Nobody,
        Password,
        Key,
        Certificate
    };

    Phase phase = Phase::Stopped;
    Trouble trouble = Trouble::None;
    /// Which address the trouble is with, and the system's own words if there are any. In English.
    QString detail;
    /// That address by itself, as people are told of it; empty: the trouble is with none, or not with one alone.
    QString where;
    /// When the last message came, readable or not.
    std::optional<Time> lastMessageAt;
    quint64 received = 0;
    /// Dropped: the wrong number of frames, or larger than the limit.
    quint64 malformed = 0;
    Peer peer = Peer::Gateway;
    SignIn signIn = SignIn::Nobody;

    bool operator==(const SourceState &) const = default;
};

/// Where messages come from. Made, used and destroyed on its bus's thread, whose event loop it lives in; it never
/// blocks and tries again for ever with growing pauses.
class Source : public QObject
{
    Q_OBJECT

public:
    /// Called on the bus's thread, once for each message, in the order they came.
    using Receiver = std::function<void(Incoming &&)>;

    Source(Receiver receiver, const Clock &clock, SourceState::Peer peer = SourceState::Peer::Gateway,
        SourceState::SignIn signIn = SourceState::SignIn::Nobody);

    virtual void start() = 0;
    /// Nothing is received after this returns.
    virtual void stop() = 0;
    /// The message with this tag is on disk. Needed by buses that would send it again otherwise.
    virtual void acknowledge(quint64 tag);
    /// Nothing can be made of the message with this tag: nobody shall send it again.
    virtual void refuse(quint64 tag);
    /// Makes sure that the connection is alive, because it may only look so: after sleep, on another network, after an
    /// unusual silence. Words say why where that is worth telling; they are shown as the trouble until all is well.
    /// Some messages may come twice by it, none is lost. A source that notices by itself does nothing.
    virtual void check(const QString &why = {});
    /// The password, or key, it signs in with may be another one now: leaves, and connects anew. A source that has none
    /// does nothing.
    virtual void signInAgain();

    [[nodiscard]] const SourceState &state() const { return m_state; }

Q_SIGNALS:
    /// Phase, trouble or detail changed. Not emitted for each message: ask state() for the counts.
    void stateChanged();

protected:
    void receive(Incoming &&incoming);
    void dropMalformed();
    void setPhase(SourceState::Phase phase, SourceState::Trouble trouble = SourceState::Trouble::None,
        const QString &detail = {}, const QString &where = {});
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    Receiver m_receiver;
    const Clock &m_clock;
    SourceState m_state;
};

/// What is told when the other side knows us not, or not by what we have: of every bus the same. `peer` is its address.
[[nodiscard]] QString notLetIn(const QString &peer, SourceState::SignIn signIn, const QString &account);

} // namespace tidings::bus
