// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/profilepassword.h"

#include "app/serverkey.h"
#include "core/bus/curvekey.h"

namespace tidings::app {

using namespace Qt::StringLiterals;
using credentials::Outcome;
using Kind = config::Credential::Kind;
using Trouble = bus::SourceState::Trouble;

namespace {

bus::Password failure(Trouble trouble, const QString &detail)
{
    return tl::make_unexpected(bus::NoPassword{trouble, detail});
}

bus::Password passwordFrom(const credentials::Answer &answer, const config::Credential &credential)
{
    const bool isKey = credential.kind == Kind::Curve;
    const auto what = isKey ? u"key of %1"_s.arg(credential.name) : u"password of %1"_s.arg(credential.name);
    switch (answer.outcome) {
    case Outcome::Found:
        if (isKey && !bus::publicKeyOf(answer.secret)) {
            return failure(Trouble::NoPassword, u"what is kept as the %1 is none"_s.arg(what));
        }
        return answer.secret;
    case Outcome::Absent:
        break;
    case Outcome::Locked:
        return failure(Trouble::KeyringLocked, u"the keyring is locked"_s);
    case Outcome::Denied:
        return failure(Trouble::KeyringDenied, u"the keyring does not give the %1"_s.arg(what));
    case Outcome::NoService:
        return failure(Trouble::NoKeyring, u"there is no keyring that could have the %1"_s.arg(what));
    case Outcome::NoAnswer:
        return failure(Trouble::KeyringSilent, u"the keyring does not answer"_s);
    }
    return failure(Trouble::NoPassword,
        isKey ? u"no key is kept for %1"_s.arg(credential.name) : u"no password is kept for %1"_s.arg(credential.name));
}

} // namespace

QString accountOf(const config::Profile &profile)
{
    const auto &credential = profile.credential;
    const bool isOfBus = credential.kind == Kind::Plain ||
                         (credential.kind == Kind::Curve && profile.bus == config::Profile::Bus::ZeroMq);
    return isOfBus ? credential.name : QString();
}

credentials::Account secretOf(const config::Profile &profile)
{
    const auto &credential = profile.credential;
    return {profile.name, credential.name, credential.kind == Kind::Curve};
}

bus::AskPassword passwordOf(const config::Profile &profile, credentials::CredentialStore &credentials)
{
    using Receiver = std::function<void(const bus::Password &)>;
    if (accountOf(profile).isEmpty()) {
        return {};
    }
    if (profile.credential.kind == Kind::Curve) {
        if (const auto trouble = serverKeyTrouble(profile)) {
            return [trouble = *trouble](QObject *context, const Receiver &receiver) {
                QMetaObject::invokeMethod(
                    context, [trouble, receiver] { receiver(tl::make_unexpected(trouble)); }, Qt::QueuedConnection);
            };
        }
    }
    return [&credentials, account = secretOf(profile), credential = profile.credential](
               QObject *context, const Receiver &receiver) {
        credentials.ask(account, context,
            [receiver, credential](const auto &answer) { receiver(passwordFrom(answer, credential)); });
    };
}

} // namespace tidings::app
