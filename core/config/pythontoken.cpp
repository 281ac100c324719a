// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/pythontoken.h"

#include "core/config/pythonstring.h"

#include <algorithm>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

using Kind = PythonToken::Kind;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    std::vector<PythonToken> run()
    {
        while (m_at < m_text.size()) {
            step();
        }
        add(Kind::NewLine, {}, m_at);
        add(Kind::End, {}, m_at);
        return std::move(m_tokens);
    }

private:
    void step()
    {
        const auto c = m_text[m_at];
        if (c == u'\n') {
            lineBreak();
        } else if (c.isSpace()) {
            ++m_at;
        } else if (c == u'\\' && at(1) == u'\n') {
            ++m_at;
            nextLine();
        } else if (c == u'#') {
            m_at = std::max(m_at, endOfLine());
        } else if (c == u'"' || c == u'\'') {
            string(m_at);
        } else if (isNameStart(c)) {
            name();
        } else if (isDigit(c) || (c == u'.' && isDigit(at(1)))) {
            number();
        } else {
            symbol();
        }
    }

    void lineBreak()
    {
        if (m_depth == 0 && !m_tokens.empty() && m_tokens.back().kind != Kind::NewLine) {
            add(Kind::NewLine, {}, m_at);
        }
        nextLine();
    }

    /// Past the line break at the present place.
    void nextLine()
    {
        ++m_at;
        ++m_line;
        m_lineStart = m_at;
    }

    void name()
    {
        const auto start = m_at;
        while (isNamePart(at(0))) {
            ++m_at;
        }
        if ((at(0) == u'"' || at(0) == u'\'') && isStringPrefix(m_text.sliced(start, m_at - start))) {
            string(start);
            return;
        }
        add(Kind::Name, m_text.sliced(start, m_at - start), start);
    }

    void number()
    {
        const auto start = m_at;
        // A sign belongs to a number behind an exponent's letter only; but 0xe+1 is a sum.
        const bool isHex = at(0) == u'0' && (at(1) == u'x' || at(1) == u'X');
        while (isNamePart(at(0)) || at(0) == u'.' ||
               ((at(0) == u'+' || at(0) == u'-') && !isHex && at(-1).toLower() == u'e')) {
            ++m_at;
        }
        add(Kind::Number, m_text.sliced(start, m_at - start), start);
    }

    /// The quotes are at the present place, the prefix begins at `start`.
    void string(qsizetype start)
    {
        const auto read = readPythonString(m_text, start, m_at);
        add(read.problem.isEmpty() ? Kind::String : Kind::Bad, read.problem.isEmpty() ? read.value : read.problem,
            start);
        const auto passed = m_text.sliced(start, read.end - start);
        m_line += static_cast<int>(passed.count(u'\n'));
        m_at = read.end;
    }

    void symbol()
    {
        static constexpr QStringView two[] = {u"==", u"!=", u"<=", u">=", u"**", u"//", u"+=", u"-=", u"*=", u"/=",
            u"%=", u"|=", u"&=", u"^=", u"->", u":=", u"<<", u">>"};
        const auto here = m_text.sliced(m_at, std::min(qsizetype{2}, m_text.size() - m_at));
        const auto length = std::ranges::find(two, here) != std::end(two) ? 2 : 1;
        const auto c = here[0];
        const bool isCloser = c == u')' || c == u']' || c == u'}';
        if (isCloser && m_depth > 0) {
            --m_depth;
        }
        const bool isPython = c > u' ' && c < QChar(0x7f) && c != u'$' && c != u'?';
        add(isPython ? Kind::Operator : Kind::Bad, isPython ? here.first(length) : u"a character that is no Python",
            m_at);
        if (c == u'(' || c == u'[' || c == u'{') {
            ++m_depth;
        }
        m_at += length;
    }

    void add(Kind kind, QStringView text, qsizetype start)
    {
        m_tokens.push_back({kind, text.toString(), m_line, static_cast<int>(start - m_lineStart), m_depth});
    }

    [[nodiscard]] QChar at(qsizetype offset) const
    {
        const auto where = m_at + offset;
        return where >= 0 && where < m_text.size() ? m_text[where] : QChar();
    }

    [[nodiscard]] qsizetype endOfLine() const
    {
        const auto found = m_text.indexOf(u'\n', m_at);
        return found < 0 ? m_text.size() : found;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    int m_depth = 0;
    std::vector<PythonToken> m_tokens;
};

} // namespace

std::vector<PythonToken> pythonTokens(const QString &text)
{
    // Line ends of other systems, which may stand in one file beside each other.
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return Lexer(lines).run();
}

} // namespace tidings::config
