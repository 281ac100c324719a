// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/amqpprofile.h"
#include "app/ctl/command.h"
#include "app/ctl/prettyjson.h"
#include "core/config/configuration.h"
#include "core/crypto/clientfiles.h"
#include "core/text/printable.h"

#include <QCoreApplication>
#include <QDateTime>

#include <unistd.h>

#include <cstdio>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

template <class T>
using OrWords = tl::expected<T, QString>;

OrWords<config::Profile> profileFrom(const QCommandLineParser &parser)
{
    auto options = loadOptions(parser);
    options.overrides << u"profile=[\"%1\"]"_s.arg(parser.value(u"profile"_s));
    const auto configuration = config::load(options);
    if (!configuration) {
        return tl::make_unexpected(configuration.error().detail);
    }
    auto profile = configuration->profiles.first();
    const auto &amqp = profile.amqp;
    if (amqp.certificatesUrl.isEmpty() || amqp.ca.isEmpty() || amqp.certificate.isEmpty() || amqp.key.isEmpty()) {
        return tl::make_unexpected(
            u"the profile \"%1\" needs ca, certificate, key and certificates_url for that"_s.arg(profile.name));
    }
    if (!crypto::Download::isPossible(QUrl(amqp.certificatesUrl, QUrl::StrictMode))) {
        return tl::make_unexpected(u"%1 is no https address"_s.arg(amqp.certificatesUrl));
    }
    return profile;
}

OrWords<crypto::ClientFiles> fetch(const config::AmqpOptions &amqp)
{
    crypto::ClientFilesFetcher fetcher;
    QObject::connect(&fetcher, &crypto::ClientFilesFetcher::finished, qApp, &QCoreApplication::quit);
    fetcher.fetch(
        QUrl(amqp.certificatesUrl, QUrl::StrictMode), {{amqp.ca, {}}, {amqp.certificate, {}}, {amqp.key, {}}});
    QCoreApplication::exec();
    return fetcher.result();
}

QString dateOf(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).date().toString(Qt::ISODate);
}

/// Names hold whatever their maker liked.
void show(const QList<crypto::CertificateDetails> &all)
{
    for (const auto &details : all) {
        const auto text = u"%1, issued by %2, good from %3 to %4, %5, SHA-256 %6"_s.arg(details.subject, details.issuer,
            dateOf(details.validFrom), dateOf(details.validUntil), details.key, details.fingerprint);
        std::printf("%s\n", qUtf8Printable(text::printable(text)));
    }
    std::fflush(stdout);
}

bool isWanted(const QString &folder)
{
    if (::isatty(STDIN_FILENO) == 0) {
        note(u"not kept: nobody is there to ask; --yes keeps them"_s);
        return false;
    }
    std::fprintf(stderr, "Keep these and their key in %s? [y/N] ", qUtf8Printable(folder));
    const int answer = std::getchar();
    return answer == 'y' || answer == 'Y';
}

} // namespace

int certificates(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser,
        u"Fetches the certificates and the key that a bus publishes for everybody, shows whose they are, and keeps "
        "them where Tidings looks for them."_s);
    parser.addPositionalArgument(u"fetch"_s, u"What to do; there is nothing else."_s);
    parser.addOptions({
        {u"profile"_s, u"The profile they are for; fedora if not said."_s, u"name"_s, u"fedora"_s},
        {u"yes"_s, u"Keep them without asking."_s},
    });
    parser.process(arguments);
    if (parser.positionalArguments() != QStringList{u"fetch"_s}) {
        return fail(u"\"tidingsctl certificates fetch\" is all there is"_s);
    }
    const auto profile = profileFrom(parser);
    const auto files = profile.and_then([](const config::Profile &of) { return fetch(of.amqp); });
    const auto details = files.and_then([](const crypto::ClientFiles &fetched) { return fetched.check(); });
    if (!details) {
        return fail(text::printable(details.error()));
    }
    show(*details);
    const auto folder = app::certificateFolder();
    if (!parser.isSet(u"yes"_s) && !isWanted(folder)) {
        return SomeFailed;
    }
    if (const auto kept = files->keep(folder); !kept) {
        return fail(kept.error());
    }
    note(u"kept in %1"_s.arg(folder));
    return Success;
}

} // namespace tidings::ctl
