// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilepassword.h"

#include "core/credentials/credentialstore.h"

namespace tidings::app {

using namespace Qt::StringLiterals;
using credentials::Outcome;
using Trouble = bus::SourceState::Trouble;

namespace {

bus::Password passwordFrom(const credentials::Answer &answer, const QString &account)
{
    const auto failure = [](Trouble trouble, const QString &detail) {
        return tl::make_unexpected(bus::NoPassword{trouble, detail});
    };
    switch (answer.outcome) {
    case Outcome::Found:
        return answer.secret;
    case Outcome::Absent:
        break;
    case Outcome::Locked:
        return failure(Trouble::KeyringLocked, u"the keyring is locked"_s);
    case Outcome::Denied:
        return failure(Trouble::KeyringDenied, u"the keyring does not give the password of %1"_s.arg(account));
    case Outcome::NoService:
        return failure(Trouble::NoKeyring, u"there is no keyring that could have the password of %1"_s.arg(account));
    case Outcome::NoAnswer:
        return failure(Trouble::KeyringSilent, u"the keyring does not answer"_s);
    }
    return failure(Trouble::NoPassword, u"no password is kept for %1"_s.arg(account));
}

} // namespace

QString accountOf(const config::Profile &profile)
{
    return profile.credential.kind == config::Credential::Kind::Plain ? profile.credential.name : QString();
}

bus::AskPassword passwordOf(const config::Profile &profile, credentials::CredentialStore &credentials)
{
    if (accountOf(profile).isEmpty()) {
        return {};
    }
    return [&credentials, account = credentials::Account{profile.name, profile.credential.name}](
               QObject *context, const std::function<void(const bus::Password &)> &receiver) {
        credentials.ask(account, context,
            [receiver, name = account.name](const auto &answer) { receiver(passwordFrom(answer, name)); });
    };
}

} // namespace tidings::app
