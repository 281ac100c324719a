// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digester.h"
#include "core/meta/digestjson.h"
#include "core/meta/link.h"
#include "core/meta/sanitizer.h"

#include <cstdlib>

using namespace tidings;

/// Any message has a digest with whole sentences, names on isolates, and links that may be opened.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const meta::Digester digester({.reader = QStringLiteral("marta")});
    const auto message =
        bus::Message::readText(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!message) {
        return 0;
    }
    const auto digest = digester.digest(*message);
    for (const auto &sentence : {digest.subtitle, digest.subjective, digest.headline}) {
        if (sentence.trimmed().isEmpty() || sentence.size() > meta::limits::sentence ||
            sentence.count(QChar(0x2068)) != sentence.count(QChar(0x2069))) {
            std::abort();
        }
    }
    for (const auto &span : digest.spans) {
        if (span.start < 0 || span.length < 2 || span.start + span.length > digest.subtitle.size()) {
            std::abort();
        }
    }
    if (digest.longForm.isEmpty() || (!digest.link.isEmpty() && !meta::isLink(digest.link)) ||
        digester.digest(*message) != digest) {
        std::abort();
    }
    (void)meta::toJson(digest);
    return 0;
}
