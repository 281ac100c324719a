// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "core/crypto/verifier.h"
#include "core/json/document.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"ca"_s, u"The authorities that issue certificates (PEM, one or more)."_s, u"file"_s},
        {u"crl"_s, u"Their revocation lists (PEM). Without it nothing is revoked."_s, u"file"_s},
        {u"policy"_s, u"Who may speak on which topic: a JSON object, topic to list of names."_s, u"file"_s},
        {u"nitpicky"_s, u"Refuse topics that the policy does not know."_s},
        {u"at"_s, u"When certificates must be good: \"now\", or when the \"message\" was sent (archives only)."_s,
            u"time"_s, u"now"_s},
        {u"backends"_s, u"Ways of signing that are accepted, with commas between: x509, gpg."_s, u"names"_s, u"x509"_s},
        {u"gpg-home"_s, u"Where gpg keeps the keyring whose keys are believed."_s, u"folder"_s},
        {u"seq-id"_s, u"Try without the sequence number too, which a publisher adds after signing."_s},
        {u"archive"_s, u"Take back what the archive's web service changes in messages."_s},
        {u"allow-legacy-sha1"_s, u"Check SHA-1 also where this system's crypto policy forbids it."_s},
    });
    parser.addOption(nullOption());
}

crypto::TrustOptions trustOptions(const QCommandLineParser &parser)
{
    crypto::TrustOptions options;
    options.backends = parser.value(u"backends"_s).split(u',', Qt::SkipEmptyParts);
    options.ca = parser.value(u"ca"_s);
    options.crl = parser.value(u"crl"_s);
    options.policy = parser.value(u"policy"_s);
    options.isNitpicky = parser.isSet(u"nitpicky"_s);
    options.gpgHome = parser.value(u"gpg-home"_s);
    options.allowLegacySha1 = parser.isSet(u"allow-legacy-sha1"_s);
    return options;
}

/// What cannot be meant, in words; empty if all is well.
QString problemWith(const QCommandLineParser &parser, const crypto::TrustOptions &options)
{
    const auto at = parser.value(u"at"_s);
    if (at != u"now"_s && at != u"message"_s) {
        return u"--at takes \"now\" or \"message\", not \"%1\""_s.arg(at);
    }
    for (const auto &backend : options.backends) {
        if (backend != u"x509"_s && backend != u"gpg"_s) {
            return u"there is no backend \"%1\", only x509 and gpg"_s.arg(backend);
        }
    }
    return {};
}

/// Null for what there is none of.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray lineOf(const crypto::Verification &verification)
{
    return toLine({
        {u"valid"_s, verification.isValid()},
        {u"verdict"_s, crypto::toString(verification.verdict)},
        {u"signer"_s, orNull(verification.signer)},
        {u"reason"_s, orNull(crypto::explain(verification))},
        {u"code"_s, orNull(crypto::toString(verification.reason))},
        {u"detail"_s, orNull(verification.detail)},
    });
}

} // namespace

int verify(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Reads messages and tells of each who signed it, and whether that holds."_s);
    addOptions(parser);
    parser.process(arguments);
    const auto options = trustOptions(parser);
    if (const auto problem = problemWith(parser, options); !problem.isEmpty()) {
        return fail(problem);
    }
    const SystemClock clock;
    crypto::Verifier verifier(options, clock);
    crypto::VerifyContext context;
    context.at = parser.value(u"at"_s) == u"message"_s ? crypto::At::Message : crypto::At::Now;
    context.withoutSeqId = parser.isSet(u"seq-id"_s);
    context.isFromArchive = parser.isSet(u"archive"_s);
    const auto answer = [&](const QByteArray &record) -> Answer {
        const auto message = json::Document::parse(record);
        return message ? Answer{lineOf(verifier.verify(message->root(), context)), {}}
                       : Answer{{}, message.error().detail};
    };
    return answerRecords(parser.isSet(u"null"_s) ? '\0' : '\n', answer,
        {{u"valid"_s, false}, {u"verdict"_s, u"invalid"_s}, {u"code"_s, u"unreadable"_s}});
}

} // namespace tidings::ctl
