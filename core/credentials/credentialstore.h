// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace tidings::credentials {

/// Whose secret it is: an account of a profile's.
struct Account
{
    QString profile;
    QString name;

    bool operator==(const Account &) const = default;
};

/// Where secrets are kept; they are in no file of ours. Nothing is asked for before it is needed, since asking may
/// bring up a window.
class CredentialStore
{
public:
    /// Nothing: none is kept for this account, or its owner would not give it.
    using Answer = std::function<void(const std::optional<QString> &secret)>;

    virtual ~CredentialStore() = default;

    /// From any thread with an event loop. The answer comes there, once, after this has returned, unless `context`,
    /// which lives on that thread, has gone by then.
    virtual void ask(const Account &account, QObject *context, Answer answer) = 0;
};

} // namespace tidings::credentials
