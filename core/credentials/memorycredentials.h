// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"

#include <mutex>
#include <optional>
#include <vector>

namespace tidings::credentials {

/// Secrets for as long as the program runs: for tests, and where there is no keyring.
class MemoryCredentials final : public CredentialStore
{
public:
    // From any thread.
    void keep(const Account &account, const Secret &secret);
    /// False if there was none.
    bool forget(const Account &account);
    [[nodiscard]] std::optional<Secret> find(const Account &account) const;

    void ask(const Account &account, QObject *context, Receiver receiver) override;
    void keep(const Account &account, const Secret &secret, Keep where, QObject *context, Done done) override;
    void forget(const Account &account, QObject *context, Done done) override;
    void lookForKeyring(QObject *context, std::function<void(bool isThere)> found) override;
    void allowAsking() override;

private:
    mutable std::mutex m_mutex;
    std::vector<std::pair<Account, Secret>> m_kept;
};

} // namespace tidings::credentials
