// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"

#include <QString>

#include <functional>

class QObject;

namespace tidings::credentials {

/// Whose secret it is: an account of a profile's; and whether it is its password, or its secret key (CURVE, in Z85).
struct Account
{
    QString profile;
    QString name;
    bool isKey = false;

    bool operator==(const Account &) const = default;
};

/// What became of a question for a secret, or of one that was to be kept or forgotten.
enum class Outcome
{
    /// Here it is; or it is kept now.
    Found,
    /// None is kept for this account; or none is any more.
    Absent,
    /// The keyring is locked, and nobody was asked to unlock it: they were before.
    Locked,
    /// Somebody was asked and said no, or could not be asked; or the keyring gives us nothing.
    Denied,
    /// There is no keyring, and nothing in memory.
    NoService,
    /// The keyring said nothing in time; a window of its own may wait for an answer.
    NoAnswer,
};

struct Answer
{
    Outcome outcome = Outcome::Absent;
    /// Empty unless it was found.
    Secret secret;
};

/// Where a secret is to be kept; never in a file of ours.
enum class Keep
{
    InKeyring,
    /// There or nowhere: what was kept before still counts if the keyring does not take it.
    OnlyInKeyring,
    /// In memory, until the program ends.
    ForSession,
};

/// Where secrets are kept. Nothing is asked for before it is needed, since asking may bring up a window.
class CredentialStore
{
public:
    using Receiver = std::function<void(const Answer &)>;
    using Done = std::function<void(Outcome)>;

    virtual ~CredentialStore() = default;

    /// From any thread with an event loop. The answer comes there, once, after this has returned, unless `context`,
    /// which lives on that thread, has gone by then.
    virtual void ask(const Account &account, QObject *context, Receiver receiver) = 0;

    // What follows is for the store's own thread, and answers there, in the same way.

    /// What cannot be kept in the keyring is kept for the session (InKeyring), and the outcome says why.
    virtual void keep(const Account &account, const Secret &secret, Keep where, QObject *context, Done done) = 0;
    virtual void forget(const Account &account, QObject *context, Done done) = 0;
    /// Whether there is a keyring. Asks it for nothing.
    virtual void lookForKeyring(QObject *context, std::function<void(bool isThere)> found) = 0;
    /// Somebody is there who wants it to work: they may be asked again to unlock the keyring.
    virtual void allowAsking() = 0;
};

} // namespace tidings::credentials
