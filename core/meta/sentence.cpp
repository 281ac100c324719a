// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/sentence.h"

#include "core/meta/language.h"
#include "core/meta/sanitizer.h"

namespace tidings::meta {

QList<Span> spansOf(const QString &sentence)
{
    QList<Span> spans;
    qsizetype at = 0;
    while ((at = sentence.indexOf(isolateStart, at)) >= 0) {
        const auto end = sentence.indexOf(isolateEnd, at);
        if (end < 0) {
            break;
        }
        spans.append({at, end + 1 - at});
        at = end + 1;
    }
    return spans;
}

QString bounded(const QString &sentence, qsizetype limit)
{
    if (sentence.size() <= limit) {
        return sentence;
    }
    auto cut = elided(sentence, limit - 1);
    if (cut.lastIndexOf(isolateStart) > cut.lastIndexOf(isolateEnd)) {
        cut += isolateEnd;
    }
    return cut;
}

} // namespace tidings::meta
