// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/trustoptions.h"

#include "app/ctl/command.h"
#include "core/config/configuration.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

void addTrustOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"ca"_s, u"The authorities that issue certificates (PEM, one or more): a file, or an https address."_s,
            u"file"_s},
        {u"crl"_s, u"Their revocation lists (PEM), as well. Without it nothing is revoked."_s, u"file"_s},
        {u"policy"_s, u"Who may speak on which topic: a JSON object, topic to list of names."_s, u"file"_s},
        {u"nitpicky"_s, u"Refuse topics that the policy does not know."_s},
        {u"backends"_s, u"Ways of signing that are accepted, with commas between: x509, gpg."_s, u"names"_s, u"x509"_s},
        {u"gpg-home"_s, u"The keyring whose keys are believed (gpg's --homedir); there is no default."_s, u"folder"_s},
        {u"allow-legacy-sha1"_s, u"Check SHA-1 also where this system's crypto policy forbids it."_s},
    });
}

tl::expected<crypto::TrustOptions, QString> trustFrom(const QCommandLineParser &parser)
{
    crypto::TrustOptions options;
    options.backends = parser.value(u"backends"_s).split(u',', Qt::SkipEmptyParts);
    options.ca = parser.value(u"ca"_s);
    options.crl = parser.value(u"crl"_s);
    options.policy = parser.value(u"policy"_s);
    options.isNitpicky = parser.isSet(u"nitpicky"_s);
    options.gpgHome = parser.value(u"gpg-home"_s);
    options.allowLegacySha1 = parser.isSet(u"allow-legacy-sha1"_s);
    for (const auto &backend : std::as_const(options.backends)) {
        if (backend != u"x509"_s && backend != u"gpg"_s) {
            return tl::make_unexpected(u"there is no backend \"%1\", only x509 and gpg"_s.arg(backend));
        }
    }
    return options;
}

tl::expected<crypto::TrustOptions, QString> trustOfProfile(const QCommandLineParser &parser, const QString &profile)
{
    auto options = loadOptions(parser);
    options.overrides << u"profile=[\"%1\"]"_s.arg(profile);
    const auto configuration = config::load(options);
    if (!configuration) {
        return tl::make_unexpected(configuration.error().detail);
    }
    const auto &found = configuration->profiles.first();
    if (found.bus != config::Profile::Bus::ZeroMq || !found.trust.validate) {
        return tl::make_unexpected(
            u"profile \"%1\" checks no signatures: it is of a bus without, or turns that off"_s.arg(profile));
    }
    return found.trust;
}

} // namespace tidings::ctl
