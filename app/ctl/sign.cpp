// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "core/crypto/gpgsigner.h"
#include "core/crypto/signer.h"
#include "core/json/document.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"cert"_s, u"The certificate of the one who signs (PEM)."_s, u"file"_s},
        {u"key"_s, u"Its private key (PEM, RSA, no passphrase)."_s, u"file"_s},
        {u"gpg-key"_s, u"Sign with this OpenPGP key instead: a fingerprint or an address."_s, u"name"_s},
        {u"gpg-home"_s, u"Where gpg keeps that key."_s, u"folder"_s},
    });
    parser.addOption(nullOption());
}

/// Signs each record of standard input. `signer` is a Signer or a GpgSigner, or why there is none.
template <class T>
int signRecords(const QCommandLineParser &parser, const crypto::Result<T> &signer)
{
    if (!signer) {
        return fail(signer.error().detail);
    }
    return answerRecords(parser.isSet(u"null"_s) ? '\0' : '\n', [&](const QByteArray &record) -> Answer {
        const auto message = json::Document::parse(record);
        if (!message) {
            return {{}, message.error().detail};
        }
        const auto line = signer->sign(message->root());
        return line ? Answer{QByteArray::fromStdString(*line), {}} : Answer{{}, line.error().detail};
    });
}

} // namespace

int sign(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Reads messages and prints the canonical form of each, signed."_s);
    addOptions(parser);
    parser.process(arguments);
    const bool hasCertificate = parser.isSet(u"cert"_s) && parser.isSet(u"key"_s);
    const bool hasPart = parser.isSet(u"cert"_s) || parser.isSet(u"key"_s);
    if (parser.isSet(u"gpg-key"_s) ? hasPart : !hasCertificate) {
        return fail(u"sign needs a certificate and its key, --cert FILE --key FILE, or else --gpg-key NAME"_s);
    }
    if (parser.isSet(u"gpg-key"_s)) {
        return signRecords(parser, crypto::GpgSigner::load(parser.value(u"gpg-home"_s), parser.value(u"gpg-key"_s)));
    }
    return signRecords(parser, crypto::Signer::load(parser.value(u"cert"_s), parser.value(u"key"_s)));
}

} // namespace tidings::ctl
