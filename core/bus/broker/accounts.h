// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/network.h"
#include "core/crypto/passwordhash.h"

#include <QByteArrayList>
#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace tidings::bus {

/// What the accounts of a group may do; each of them, not all together.
struct AccountGroup
{
    /// Beginnings of the topics they may subscribe to, compared byte by byte; an empty one allows everything.
    QByteArrayList topics;
    /// The same of those they may publish at a relay.
    QByteArrayList publish;
    /// Who does not say who they are, and comes from there, is of this group; of several the smallest network counts.
    std::vector<Network> addresses;
    /// What they publish is proven by another authority than the bus's own (RelayOptions).
    bool isThirdParty = false;
    /// How many connections at once.
    int connections = 10;
    /// How many topics on one connection.
    int subscriptions = 200;
    /// Nothing: as much as there is.
    std::optional<qint64> bytesPerSecond;
    std::optional<qint64> bytesPerDay;

    bool operator==(const AccountGroup &) const = default;
};

struct Account
{
    QString name;
    QString group;
    /// Either or both; who has neither cannot come in.
    std::optional<crypto::PasswordHash> password;
    /// Public keys of CURVE, 32 bytes each.
    QByteArrayList curveKeys;
    bool isOff = false;

    bool operator==(const Account &) const = default;
};

/// Who may subscribe at a gateway, publish at a relay, and how much: a TOML file (README.md beside this tells what is
/// in it).
class Accounts
{
public:
    /// The group of those who do not say who they are, and come from nowhere in particular. Without it nobody does so.
    static constexpr QLatin1StringView anonymous{"anonymous"};

    /// ErrorCode::File with "name:line: why" for anything in it that is not understood: half of such a file could let
    /// in whom the other half turns away.
    [[nodiscard]] static crypto::Result<Accounts> read(const QByteArray &text, const QString &name);

    /// Null if there is none.
    [[nodiscard]] const Account *named(const QString &name) const;
    [[nodiscard]] const Account *ofKey(const QByteArray &curveKey) const;
    [[nodiscard]] const AccountGroup *group(const QString &name) const;
    /// The group of an account, or of an anonymousId().
    [[nodiscard]] const AccountGroup *groupOf(const QByteArray &userId) const;
    [[nodiscard]] qsizetype count() const { return m_accounts.size(); }

private:
    friend class AccountsReader;

    QHash<QString, AccountGroup> m_groups;
    QHash<QString, Account> m_accounts;
    QHash<QByteArray, QString> m_namesByKey;
    /// Each with its group; the smallest first.
    std::vector<std::pair<Network, QString>> m_networks;
};

/// Whether somebody of that group may subscribe to that beginning of topics: it lies within one that is allowed.
[[nodiscard]] bool isAllowed(const AccountGroup &group, QByteArrayView topic);
/// The same of publishing.
[[nodiscard]] bool mayPublish(const AccountGroup &group, QByteArrayView topic);

/// The user id of somebody who does not say who they are, and comes from there (peerGroup()). Names of accounts have no
/// blank, and it has one.
[[nodiscard]] QByteArray anonymousId(const QString &address);
[[nodiscard]] bool isAnonymous(const QByteArray &userId);
/// Whose it is, as a field of a log entry or a status: "account" and its name, or "address".
[[nodiscard]] std::pair<QString, QString> fieldOf(const QByteArray &userId);

} // namespace tidings::bus
