// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/canonical.h"

#include "app/ctl/command.h"
#include "app/ctl/records.h"
#include "core/json/document.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

int canonical(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, u"Reads JSON texts and prints the canonical form of each, over which messages are signed."_s);
    parser.addOption(nullOption());
    parser.process(arguments);
    return answerRecords(parser.isSet(u"null"_s) ? '\0' : '\n', [](const QByteArray &record) -> Answer {
        const auto document = json::Document::parse(record);
        if (!document) {
            return {{}, document.error().detail};
        }
        return {QByteArray::fromStdString(json::canonical(document->root())), {}};
    });
}

} // namespace tidings::ctl
