// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/accounts.h"

#include <QCryptographicHash>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

QString libravatar(QCryptographicHash::Algorithm algorithm, const QString &text)
{
    const auto hash = QCryptographicHash::hash(text.toUtf8(), algorithm).toHex();
    return "https://seccdn.libravatar.org/avatar/"_L1 + QLatin1StringView(hash) + "?s=64&d=retro"_L1;
}

/// The NAME of "http://NAME.id.fedoraproject.org/", with or without scheme and slash; anything else as it is.
QString ofOpenId(const QString &text)
{
    constexpr auto home = ".id.fedoraproject.org"_L1;
    auto name = QStringView(text);
    if (name.endsWith(u'/')) {
        name.chop(1);
    }
    if (!name.endsWith(home)) {
        return text;
    }
    name.chop(home.size());
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        if (name.startsWith(scheme)) {
            name = name.sliced(scheme.size());
        }
    }
    return name.isEmpty() || name.contains(u'/') ? text : name.toString();
}

} // namespace

Accounts::Accounts(QHash<QString, QString> known)
    : m_known(std::move(known))
{
}

QString Accounts::account(const QString &name, const QString &home) const
{
    if (!home.isEmpty() && name.size() > home.size() && name.endsWith(home)) {
        return name.chopped(home.size());
    }
    if (const auto found = m_known.constFind(name); found != m_known.cend()) {
        return *found;
    }
    constexpr auto everywhere = "@fedoraproject.org"_L1;
    return name.size() > everywhere.size() && name.endsWith(everywhere) ? name.chopped(everywhere.size())
                                                                        : ofOpenId(name);
}

bool Accounts::isAccount(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'@');
}

QString Accounts::avatar(const QString &account)
{
    if (const auto found = m_avatars.constFind(account); found != m_avatars.cend()) {
        return *found;
    }
    constexpr qsizetype enough = 4096;
    if (m_avatars.size() >= enough) {
        m_avatars.clear();
    }
    return *m_avatars.insert(account, openIdAvatar(account));
}

QString openIdAvatar(const QString &account)
{
    return libravatar(QCryptographicHash::Sha256, "http://"_L1 + account + ".id.fedoraproject.org/"_L1);
}

QString sha256Avatar(const QString &text)
{
    return libravatar(QCryptographicHash::Sha256, text);
}

QString md5Avatar(const QString &address)
{
    return libravatar(QCryptographicHash::Md5, address);
}

} // namespace tidings::meta
