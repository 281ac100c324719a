// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/providers/providererror.h"

#include <QObject>
#include <QSet>

namespace tidings::rules {

/// Whose packages.
struct Owner
{
    enum class Kind
    {
        Account,
        Group,
    };

    Kind kind = Kind::Account;
    QString name;

    bool operator==(const Owner &) const = default;
};
[[nodiscard]] size_t qHash(const Owner &owner, size_t seed = 0);

/// "account", "group".
[[nodiscard]] QString toString(Owner::Kind kind);

/// Knows whose a package is: a distribution's forge. There is one kind of it for each kind of forge.
///
/// On one thread, with an event loop.
class PackageSource : public QObject
{
    Q_OBJECT

public:
    /// What it knows: for the cache, and different for each service.
    [[nodiscard]] virtual QString address() const = 0;

    /// Asks for the source packages of this account or group. finished() follows, once, after this has returned, unless
    /// it is cancelled or destroyed. One at a time.
    virtual void ask(const Owner &owner) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// Either all packages, or why they cannot be had.
    void finished(const tidings::rules::ProviderResult<QSet<QString>> &packages);
};

} // namespace tidings::rules
