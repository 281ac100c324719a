// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentials/memorycredentials.h"

#include <QMetaObject>
#include <QObject>

#include <algorithm>

namespace tidings::credentials {

void MemoryCredentials::keep(const Account &account, const QString &secret)
{
    m_kept.emplace_back(account, secret);
}

void MemoryCredentials::ask(const Account &account, QObject *context, Answer answer)
{
    const auto found = std::ranges::find(m_kept, account, &std::pair<Account, QString>::first);
    const auto secret = found == m_kept.end() ? std::nullopt : std::optional(found->second);
    QMetaObject::invokeMethod(
        context, [answer = std::move(answer), secret] { answer(secret); }, Qt::QueuedConnection);
}

} // namespace tidings::credentials
