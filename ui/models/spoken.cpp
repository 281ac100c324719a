// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/spoken.h"

namespace tidings::ui {

QString spoken(QString text)
{
    text.removeIf([](QChar c) {
        const auto isMark = c == QChar(0x200B) || c == QChar(0x200E) || c == QChar(0x200F);
        const auto isEmbedding = c >= QChar(0x202A) && c <= QChar(0x202E);
        const auto isIsolate = c >= QChar(0x2066) && c <= QChar(0x2069);
        return isMark || isEmbedding || isIsolate;
    });
    return text;
}

} // namespace tidings::ui
