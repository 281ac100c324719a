// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/profilepasswords.h"

#include "app/ctl/passwordprompt.h"
#include "app/profilepassword.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

tl::expected<void, QString> takePasswords(
    const QCommandLineParser &parser, const QList<config::Profile> &profiles, credentials::KeyringStore &credentials)
{
    const bool isSaid = parser.isSet(u"password-fd"_s);
    for (const auto &profile : profiles) {
        const auto account = app::accountOf(profile);
        // Nobody types a key.
        const bool isTyped = profile.credential.kind == config::Credential::Kind::Plain && canAskForPassword();
        if (account.isEmpty() || !(isSaid || isTyped)) {
            continue;
        }
        const auto password =
            isSaid
                ? passwordFrom(parser)
                : askForPassword(u"Password of %1 for %2 (none: that of the keyring): "_s.arg(account, profile.name));
        if (!password) {
            return tl::make_unexpected(password.error());
        }
        if (!password->isEmpty()) {
            credentials.keepForSession(app::secretOf(profile), *password);
        }
    }
    return {};
}

} // namespace tidings::ctl
