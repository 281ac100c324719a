// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "core/crypto/signer.h"
#include "core/json/document.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

int sign(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Reads messages and prints the canonical form of each, signed."_s);
    parser.addOptions({
        {u"cert"_s, u"The certificate of the one who signs (PEM)."_s, u"file"_s},
        {u"key"_s, u"Its private key (PEM, RSA, no passphrase)."_s, u"file"_s},
    });
    parser.addOption(nullOption());
    parser.process(arguments);
    if (!parser.isSet(u"cert"_s) || !parser.isSet(u"key"_s)) {
        return fail(u"sign needs a certificate and its key: --cert FILE --key FILE"_s);
    }
    const auto signer = crypto::Signer::load(parser.value(u"cert"_s), parser.value(u"key"_s));
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

} // namespace tidings::ctl
