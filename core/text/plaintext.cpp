// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plaintext.h"

#include "core/text/characters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tidings::text {

namespace {

// How far back a cut may go to stand between two words.
constexpr qsizetype wordReach = 16;

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        // Half of a pair says nothing; the right-to-left scripts beyond the BMP start with U+D802, U+D803, U+D83A,
        // U+D83B.
        const auto direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || c.unicode() == 0xd802 ||
               c.unicode() == 0xd803 || c.unicode() == 0xd83a || c.unicode() == 0xd83b;
    });
}

QString cleaned(QStringView text, bool keepsLines)
{
    const auto keepsIsolates = hasRightToLeft(text);
    QString clean;
    clean.reserve(text.size());
    for (const auto c : text) {
        if (isOverride(c.unicode()) || (isIsolate(c.unicode()) && !keepsIsolates)) {
            continue;
        }
        const auto isBreak = c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (isBreak && keepsLines) {
            clean += u'\n';
        } else if (isBreak || c.category() == QChar::Other_Control) {
            clean += u' ';
        } else {
            clean += c;
        }
    }
    return clean.trimmed();
}

qsizetype cutAt(const QString &text, qsizetype limit)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(limit);
    auto cut = finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
    if (cut <= 0) {
        cut = limit > 0 && text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit;
    }
    const auto space = text.lastIndexOf(u' ', cut);
    return space > 0 && cut - space <= wordReach ? space : cut;
}

QString closed(QString text)
{
    qsizetype open = 0;
    for (const auto c : text) {
        if (isIsolate(c.unicode())) {
            open = std::max<qsizetype>(0, open + (c.unicode() == 0x2069 ? -1 : 1));
        }
    }
    return text.append(QString(open, QChar(0x2069)));
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit) {
        return closed(text);
    }
    return closed(text.left(cutAt(text, limit - 1)).trimmed()) + QChar(0x2026);
}

} // namespace

QString plainText(QStringView text, qsizetype limit)
{
    // What lies far beyond the limit is not even looked at: a title may be a megabyte.
    return shortened(cleaned(text.left(4 * limit), true), limit);
}

QString plainLine(QStringView text, qsizetype limit)
{
    return shortened(cleaned(text.left(4 * limit), false), limit);
}

QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace tidings::text
