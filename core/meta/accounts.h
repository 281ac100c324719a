// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace tidings::meta {

/// Who a nickname or an address is, and what picture there is of somebody (../shared/corpus/README.md).
class Accounts
{
public:
    /// `known`: nicknames and e-mail addresses to accounts.
    explicit Accounts(QHash<QString, QString> known);

    /// The account: NAME of an address that ends like `home` ("@example.org", that of the service's own people); a
    /// known one's; NAME of NAME@fedoraproject.org and of NAME's OpenID; anything else as it is.
    [[nodiscard]] QString account(const QString &name, const QString &home = {}) const;
    /// Nothing with an @ in it is an account.
    [[nodiscard]] static bool isAccount(const QString &name);

    /// The avatar of an account, remembered.
    [[nodiscard]] QString avatar(const QString &account);

private:
    QHash<QString, QString> m_known;
    QHash<QString, QString> m_avatars;
};

/// https://seccdn.libravatar.org/avatar/…: by SHA-256 of the account's OpenID, of a text as it is, or by the MD5 of an
/// address.
[[nodiscard]] QString openIdAvatar(const QString &account);
[[nodiscard]] QString sha256Avatar(const QString &text);
[[nodiscard]] QString md5Avatar(const QString &address);

} // namespace tidings::meta
