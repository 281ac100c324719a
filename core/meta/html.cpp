// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/html.h"

#include "core/meta/sanitizer.h"

#include <algorithm>
#include <optional>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

/// How many line breaks stand around an element's text.
int breaksAround(QStringView element)
{
    constexpr QStringView paragraphs[] = {
        u"p", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"pre", u"blockquote", u"ul", u"ol", u"table"};
    constexpr QStringView lines[] = {u"br", u"div", u"li", u"tr", u"hr", u"dt", u"dd"};
    if (std::ranges::find(paragraphs, element) != std::end(paragraphs)) {
        return 2;
    }
    return std::ranges::find(lines, element) != std::end(lines) ? 1 : 0;
}

std::optional<QString> numbered(QStringView reference)
{
    const bool isHex = reference.startsWith(u'x') || reference.startsWith(u'X');
    bool isNumber = false;
    const auto code = (isHex ? reference.sliced(1) : reference).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? std::optional(QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)) : std::nullopt;
}

/// The character of "amp" or "#8217"; nothing for a name that nobody uses.
std::optional<QString> referenced(QStringView reference)
{
    constexpr std::pair<QStringView, QStringView> known[] = {{u"amp", u"&"}, {u"lt", u"<"}, {u"gt", u">"},
        {u"quot", u"\""}, {u"apos", u"'"}, {u"nbsp", u" "}, {u"hellip", u"…"}, {u"ndash", u"–"}, {u"mdash", u"—"},
        {u"lsquo", u"‘"}, {u"rsquo", u"’"}, {u"ldquo", u"“"}, {u"rdquo", u"”"}};
    if (reference.startsWith(u'#')) {
        return numbered(reference.sliced(1));
    }
    const auto *const found = std::ranges::find(known, reference, [](const auto &one) { return one.first; });
    return found == std::end(known) ? std::nullopt : std::optional(found->second.toString());
}

class Reader
{
public:
    explicit Reader(const QString &html)
        : m_html(html)
    {
    }

    QString text()
    {
        while (m_at < m_html.size() && m_out.size() < limits::longForm) {
            const auto c = m_html[m_at];
            const auto next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar(u' ');
            if (c == u'<' && (next.isLetter() || next == u'/' || next == u'!')) {
                tag();
            } else if (c == u'&') {
                reference();
            } else {
                character(c);
                ++m_at;
            }
        }
        return m_out;
    }

private:
    void tag()
    {
        if (m_html.sliced(m_at).startsWith(u"<!--")) {
            skipPast(u"-->");
            return;
        }
        const bool isEnd = m_html[m_at + 1] == u'/';
        auto end = m_at + (isEnd ? 2 : 1);
        const auto begin = end;
        while (end < m_html.size() && m_html[end].isLetterOrNumber()) {
            ++end;
        }
        const auto name = m_html.sliced(begin, end - begin).toString().toLower();
        skipPast(u">");
        if (!isEnd && (name == "script"_L1 || name == "style"_L1)) {
            skipPast("</"_L1 + name);
            skipPast(u">");
        }
        if (name == "pre"_L1) {
            m_keepsLines = !isEnd;
        }
        const auto breaks = breaksAround(name);
        m_breaks = name == "br"_L1 ? m_breaks + 1 : std::max(m_breaks, breaks);
        if (name == "li"_L1 && !isEnd) {
            put(u"• "_s);
        }
    }

    void skipPast(QStringView mark)
    {
        const auto found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
    }

    void reference()
    {
        constexpr qsizetype longest = 10;
        const auto end = m_html.sliced(m_at).first(std::min(longest, m_html.size() - m_at)).indexOf(u';');
        const auto read = end > 1 ? referenced(m_html.sliced(m_at + 1, end - 1)) : std::nullopt;
        put(read.value_or(u"&"_s));
        m_at += read ? end + 1 : 1;
    }

    void character(QChar c)
    {
        if (c == u'\n' && m_keepsLines) {
            ++m_breaks;
        } else if (!c.isSpace() || m_keepsLines) {
            put(c);
        } else {
            m_hasBlank = true;
        }
    }

    void put(const QString &text)
    {
        if (!m_out.isEmpty() && m_breaks > 0) {
            m_out += QString(std::min(m_breaks, 2), u'\n');
        } else if (!m_out.isEmpty() && m_hasBlank) {
            m_out += u' ';
        }
        m_breaks = 0;
        m_hasBlank = false;
        m_out += text;
    }

    QStringView m_html;
    QString m_out;
    qsizetype m_at = 0;
    int m_breaks = 0;
    bool m_hasBlank = false;
    bool m_keepsLines = false;
};

} // namespace

QString plainText(std::string_view html)
{
    const auto text = QString::fromUtf8(html.data(), static_cast<qsizetype>(html.size()));
    return Reader(text).text();
}

} // namespace tidings::meta
