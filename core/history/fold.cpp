// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/fold.h"

#include <QString>

namespace tidings::history {
namespace {

constexpr int longestWord = 64;

// The one common letter that folds to two; QChar folds one to one.
constexpr char32_t sharpS = 0xDF;

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

/// Left out without ending a word: accents and other marks, soft hyphens, joiners.
bool isSilent(char32_t c)
{
    return QChar::isMark(c) || c == 0xAD || c == 0x200C || c == 0x200D;
}

/// The character at `at`, which moves behind it. A lone surrogate becomes U+FFFD, which is no letter.
char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const auto first = text[at++];
    if (!first.isSurrogate()) {
        return first.unicode();
    }
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(first, text[at++]);
    }
    return QChar::ReplacementCharacter;
}

/// Writes words one character after another.
class Folder
{
public:
    explicit Folder(QByteArray &to)
        : m_to(to)
    {
    }

    void end()
    {
        if (m_length > 0) {
            m_to += ' ';
            m_length = 0;
        }
    }

    void take(char32_t c)
    {
        if (c < 0x80) {
            ascii(static_cast<char>(c));
        } else if (QChar::decompositionTag(c) == QChar::NoDecomposition) {
            folded(QChar::toCaseFolded(c));
        } else {
            const auto parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
            for (qsizetype at = 0; at < parts.size();) {
                folded(nextCharacter(parts, at));
            }
        }
    }

private:
    void ascii(char c)
    {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            if (m_length++ < longestWord) {
                m_to += lower;
            }
        } else {
            end();
        }
    }

    void folded(char32_t c)
    {
        if (c < 0x80) {
            ascii(static_cast<char>(c));
        } else if (c == sharpS) {
            ascii('s');
            ascii('s');
        } else if (isSilent(c)) {
            return;
        } else if (!QChar::isLetterOrNumber(c)) {
            end();
        } else if (standsAlone(c)) {
            end();
            wide(c);
            end();
        } else {
            wide(c);
        }
    }

    void wide(char32_t c)
    {
        if (m_length++ < longestWord) {
            m_to += QString::fromUcs4(&c, 1).toUtf8();
        }
    }

    QByteArray &m_to;
    int m_length = 0;
};

} // namespace

void appendFolded(QByteArray &to, QStringView text, qsizetype limit)
{
    Folder folder(to);
    const auto start = text.left(limit);
    for (qsizetype at = 0; at < start.size();) {
        folder.take(nextCharacter(start, at));
    }
    folder.end();
}

} // namespace tidings::history
