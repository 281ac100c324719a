// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"

#include <vector>

namespace tidings::credentials {

/// Secrets for as long as the program runs: for tests, and where there is no keychain.
class MemoryCredentials final : public CredentialStore
{
public:
    /// Before anybody asks.
    void keep(const Account &account, const QString &secret);

    void ask(const Account &account, QObject *context, Answer answer) override;

private:
    std::vector<std::pair<Account, QString>> m_kept;
};

} // namespace tidings::credentials
