// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/printable.h"

#include "core/text/characters.h"

namespace tidings::text {

using namespace Qt::StringLiterals;

namespace {

bool isShown(char32_t c)
{
    const auto category = QChar::category(c);
    return !isForbidden(c) && !isInvisible(c) && category != QChar::Other_Format && category != QChar::Separator_Line &&
           category != QChar::Separator_Paragraph && category != QChar::Other_Surrogate;
}

QString escaped(char32_t c)
{
    // Half of a pair is no character, and nobody could read it back.
    const auto code = QChar::isSurrogate(c) ? char32_t{0xFFFD} : c;
    return code > 0xFFFF ? u"\\U%1"_s.arg(code, 8, 16, QChar(u'0')) : u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
}

} // namespace

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const auto units = QStringView(text).sliced(at, isPair ? 2 : 1);
        const auto c = isPair ? QChar::surrogateToUcs4(units[0], units[1]) : char32_t{units[0].unicode()};
        if (isShown(c)) {
            out += units;
        } else {
            out += escaped(c);
        }
        at += units.size();
    }
    return out;
}

QString printableSentence(QString sentence)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    return printable(sentence.remove(isolate).remove(endOfIsolate));
}

} // namespace tidings::text
