// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "app/ctl/trustoptions.h"
#include "core/crypto/trustfetcher.h"
#include "core/crypto/verifier.h"
#include "core/json/document.h"

#include <QCoreApplication>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    addTrustOptions(parser);
    parser.addOptions({
        {u"at"_s, u"When certificates must be good: \"now\", or when the \"message\" was sent (archives only)."_s,
            u"time"_s, u"now"_s},
        {u"seq-id"_s, u"Try without the sequence number too, which a publisher adds after signing."_s},
        {u"archive"_s, u"Take back what the archive's web service changes in messages."_s},
    });
    parser.addOption(nullOption());
}

/// What is believed, with paths in place of addresses, once all that is missing or due has been fetched, or could not
/// be.
crypto::TrustOptions fetched(const crypto::TrustOptions &options, const Clock &clock)
{
    crypto::TrustFetcher fetcher(options, crypto::TrustFetcher::usualFolder(), clock);
    const auto quitAtTheEnd = [&] {
        if (!fetcher.isFetching()) {
            QCoreApplication::quit();
        }
    };
    QObject::connect(&fetcher, &crypto::TrustFetcher::fetched, quitAtTheEnd);
    QObject::connect(&fetcher, &crypto::TrustFetcher::failed, [&](const QString & /*address*/, const QString &why) {
        note(why);
        quitAtTheEnd();
    });
    fetcher.renew();
    if (fetcher.isFetching()) {
        QCoreApplication::exec();
    }
    return fetcher.options();
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
    const auto options = trustFrom(parser);
    if (!options) {
        return fail(options.error());
    }
    const auto at = parser.value(u"at"_s);
    if (at != u"now"_s && at != u"message"_s) {
        return fail(u"--at takes \"now\" or \"message\", not \"%1\""_s.arg(at));
    }
    const SystemClock clock;
    crypto::Verifier verifier(fetched(*options, clock), clock);
    crypto::VerifyContext context;
    context.at = at == u"message"_s ? crypto::At::Message : crypto::At::Now;
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
