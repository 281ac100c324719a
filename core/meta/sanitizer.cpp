// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/sanitizer.h"

#include "core/text/characters.h"

#include <algorithm>

namespace tidings::meta {

using text::isForbidden;
using text::isInvisible;
using text::isLineBreak;

namespace {

constexpr QChar ellipsis(0x2026);

class Sanitizer
{
public:
    Sanitizer(qsizetype limit, Lines lines)
        : m_limit(limit)
        , m_lines(lines)
    {
    }

    /// False when there is no room for more.
    bool take(char32_t c)
    {
        if (isLineBreak(c)) {
            takeLineBreak(c);
        } else if (c == U' ' || c == U'\t') {
            takeBlank();
        } else if (!isForbidden(c) && !(isInvisible(c) && m_wasInvisible)) {
            m_wasInvisible = isInvisible(c);
            m_wasBreak = false;
            append(c);
        }
        return m_out.size() <= m_limit;
    }

    QString finish() { return elided(m_out, m_limit); }

private:
    void takeLineBreak(char32_t c)
    {
        const bool isSecondHalf = c == U'\n' && m_wasReturn;
        m_wasReturn = c == U'\r';
        m_wasInvisible = false;
        if (m_lines == Lines::Keep) {
            if (!isSecondHalf) {
                m_out += u'\n';
            }
            return;
        }
        while (m_out.endsWith(u' ')) {
            m_out.chop(1);
        }
        if (!m_out.isEmpty()) {
            m_out += u' ';
        }
        m_wasBreak = true;
    }

    void takeBlank()
    {
        m_wasInvisible = false;
        m_wasReturn = false;
        if (!m_wasBreak) {
            m_out += u' ';
        }
    }

    void append(char32_t c)
    {
        m_wasReturn = false;
        if (QChar::requiresSurrogates(c)) {
            m_out += QChar(QChar::highSurrogate(c));
            m_out += QChar(QChar::lowSurrogate(c));
        } else {
            m_out += QChar(static_cast<char16_t>(c));
        }
    }

    QString m_out;
    qsizetype m_limit;
    Lines m_lines;
    // The blanks after a joined line break go with it.
    bool m_wasBreak = false;
    bool m_wasReturn = false;
    bool m_wasInvisible = false;
};

/// Where the text is to be cut so that no UTF-8 sequence is: at the start of one, `at` or before.
std::size_t boundary(std::string_view utf8, std::size_t at)
{
    while (at > 0 && at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80) {
        --at;
    }
    return std::min(at, utf8.size());
}

/// Whether it stays as it is wherever it stands.
bool isPlain(char16_t c)
{
    return c >= 0x20 && c < 0x7F;
}

} // namespace

QString sanitized(std::string_view utf8, qsizetype limit, Lines lines)
{
    if (static_cast<qsizetype>(utf8.size()) <= limit && std::ranges::all_of(utf8, &isPlain)) {
        return QString::fromLatin1(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    // No more than could fill the limit even if three in four characters were dropped: the rest is not looked at.
    const auto enough = boundary(utf8, static_cast<std::size_t>(limit) * 4 * 4);
    return sanitized(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(enough)), limit, lines);
}

QString sanitized(const QString &text, qsizetype limit, Lines lines)
{
    if (text.size() <= limit && std::ranges::all_of(text, [](QChar c) { return isPlain(c.unicode()); })) {
        return text;
    }
    Sanitizer sanitizer(limit, lines);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto unit = text[i];
        auto c = static_cast<char32_t>(unit.unicode());
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(unit, text[++i]);
        } else if (unit.isSurrogate()) {
            c = 0xFFFD;
        }
        if (!sanitizer.take(c)) {
            break;
        }
    }
    return sanitizer.finish();
}

QString elided(const QString &text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    auto length = std::max<qsizetype>(limit - 1, 0);
    if (length > 0 && text[length - 1].isHighSurrogate()) {
        --length;
    }
    return text.first(length) + ellipsis;
}

} // namespace tidings::meta
