// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/pythonstring.h"

#include <algorithm>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

struct Simple
{
    char16_t letter;
    char16_t meaning;
};
constexpr Simple simple[] = {{u'\\', u'\\'}, {u'\'', u'\''}, {u'"', u'"'}, {u'a', u'\a'}, {u'b', u'\b'}, {u'f', u'\f'},
    {u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}, {u'v', u'\v'}};

/// How many digits a numbered escape has at most, and to which base; an octal one may have fewer.
struct Numbered
{
    char16_t letter;
    qsizetype digits;
};
constexpr Numbered numbered[] = {{u'x', 2}, {u'u', 4}, {u'U', 8}};

class Literal
{
public:
    Literal(QStringView text, qsizetype start, qsizetype quotes)
        : m_text(text)
        , m_at(quotes)
        , m_quote(text[quotes])
        , m_three(3, m_quote)
    {
        const auto prefix = text.sliced(start, quotes - start);
        m_isRaw = prefix.contains(u'r', Qt::CaseInsensitive);
        m_isFormatted = prefix.contains(u'f', Qt::CaseInsensitive);
        m_isLong = text.sliced(quotes).startsWith(m_three);
        m_at += m_isLong ? 3 : 1;
    }

    PythonString read()
    {
        while (m_at < m_text.size() && !isAtEnd()) {
            const auto c = m_text[m_at];
            if (c == u'\n' && !m_isLong) {
                return {{}, u"a string that does not end on its line"_s, m_at};
            }
            if (c == u'\\') {
                backslash();
            } else {
                note(c);
                ++m_at;
            }
        }
        if (m_at >= m_text.size()) {
            return {{}, u"a string that does not end"_s, m_text.size()};
        }
        m_at += m_isLong ? 3 : 1;
        return {m_value, m_problem, m_at};
    }

private:
    [[nodiscard]] bool isAtEnd() const
    {
        return m_isLong ? m_text.sliced(m_at).startsWith(m_three) : m_text[m_at] == m_quote;
    }

    void note(QChar c)
    {
        if (m_isFormatted && (c == u'{' || c == u'}')) {
            m_problem = u"a formatted string, which is not run"_s;
        }
        m_value += c;
    }

    void backslash()
    {
        const auto next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (m_isRaw || next.isNull()) {
            m_value += m_text.sliced(m_at, std::min(qsizetype{2}, m_text.size() - m_at));
            m_at += 2;
            return;
        }
        if (next == u'\n') {
            m_at += 2;
            return;
        }
        if (next >= u'0' && next <= u'7') {
            number(m_at + 1, 3, 8, false);
            return;
        }
        escape(next);
    }

    void escape(QChar letter)
    {
        if (const auto *const found = std::ranges::find(simple, letter.unicode(), &Simple::letter);
            found != std::end(simple)) {
            m_value += QChar(found->meaning);
            m_at += 2;
        } else if (const auto *const wide = std::ranges::find(numbered, letter.unicode(), &Numbered::letter);
                   wide != std::end(numbered)) {
            number(m_at + 2, wide->digits, 16, true);
        } else {
            if (letter == u'N') {
                m_problem = u"a character by its name, which is not looked up"_s;
            }
            // Python keeps the backslash of what is no escape.
            m_value += u'\\';
            m_value += letter;
            m_at += 2;
        }
    }

    void number(qsizetype from, qsizetype most, int base, bool isExact)
    {
        char32_t code = 0;
        qsizetype count = 0;
        while (count < most && from + count < m_text.size()) {
            const auto digit = valueOf(m_text[from + count]);
            if (digit < 0 || digit >= base) {
                break;
            }
            code = code * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
            ++count;
        }
        const bool isCharacter = code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        if ((isExact && count != most) || !isCharacter) {
            m_problem = u"an escape that stands for no character"_s;
        } else {
            m_value += QStringView(QChar::fromUcs4(code));
        }
        m_at = from + count;
    }

    static int valueOf(QChar c)
    {
        const auto lower = c.toLower();
        if (c >= u'0' && c <= u'9') {
            return c.unicode() - u'0';
        }
        return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
    }

    QStringView m_text;
    qsizetype m_at;
    QChar m_quote;
    QString m_three;
    bool m_isRaw = false;
    bool m_isFormatted = false;
    bool m_isLong = false;
    QString m_value;
    QString m_problem;
};

} // namespace

bool isStringPrefix(QStringView text)
{
    static constexpr QStringView prefixes[] = {u"r", u"u", u"b", u"f", u"rb", u"br", u"rf", u"fr", u"ur"};
    return std::ranges::any_of(
        prefixes, [&](QStringView prefix) { return text.compare(prefix, Qt::CaseInsensitive) == 0; });
}

PythonString readPythonString(QStringView text, qsizetype start, qsizetype quotes)
{
    return Literal(text, start, quotes).read();
}

} // namespace tidings::config
