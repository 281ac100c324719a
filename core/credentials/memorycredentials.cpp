// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentials/memorycredentials.h"

#include <QMetaObject>
#include <QObject>

#include <algorithm>

namespace tidings::credentials {

namespace {

template <class Call>
void later(QObject *context, Call call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

} // namespace

void MemoryCredentials::keep(const Account &account, const Secret &secret)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_kept, account, &std::pair<Account, Secret>::first);
    if (found != m_kept.end()) {
        found->second = secret;
    } else {
        m_kept.emplace_back(account, secret);
    }
}

bool MemoryCredentials::forget(const Account &account)
{
    const std::scoped_lock lock(m_mutex);
    return std::erase_if(m_kept, [&](const auto &kept) { return kept.first == account; }) > 0;
}

std::optional<Secret> MemoryCredentials::find(const Account &account) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_kept, account, &std::pair<Account, Secret>::first);
    return found == m_kept.end() ? std::nullopt : std::optional(found->second);
}

void MemoryCredentials::ask(const Account &account, QObject *context, Receiver receiver)
{
    auto secret = find(account);
    Answer answer{secret ? Outcome::Found : Outcome::Absent, secret ? std::move(*secret) : Secret()};
    later(context, [receiver = std::move(receiver), answer = std::move(answer)] { receiver(answer); });
}

void MemoryCredentials::keep(const Account &account, const Secret &secret, Keep where, QObject *context, Done done)
{
    if (where != Keep::OnlyInKeyring) {
        keep(account, secret);
    }
    const auto outcome = where == Keep::ForSession ? Outcome::Found : Outcome::NoService;
    later(context, [done = std::move(done), outcome] { done(outcome); });
}

void MemoryCredentials::forget(const Account &account, QObject *context, Done done)
{
    forget(account);
    later(context, [done = std::move(done)] { done(Outcome::Absent); });
}

void MemoryCredentials::lookForKeyring(QObject *context, std::function<void(bool isThere)> found)
{
    later(context, [found = std::move(found)] { found(false); });
}

void MemoryCredentials::allowAsking()
{
}

} // namespace tidings::credentials
