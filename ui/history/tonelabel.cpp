// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/tonelabel.h"

#include "ui/history/plainaccessible.h"
#include "ui/theme/colors.h"

#include <QEvent>
#include <QStyle>

namespace tidings::ui {

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestWord = 24;
constexpr QChar zeroWidthSpace(0x200B);

/// What joins words, behind which one may break them.
bool isJoint(QChar c)
{
    return c == u'-' || c == u'/' || c == u'.' || c == u'_';
}

QString brokenAnywhere(QStringView part)
{
    QString result;
    for (qsizetype at = 0; at < part.size(); ++at) {
        result += part[at];
        const auto isWithin = part[at].isHighSurrogate() || (at + 1 < part.size() && part[at + 1].isMark());
        if (!isWithin) {
            result += zeroWidthSpace;
        }
    }
    return result;
}

/// A word that is too wide, in parts that end at its joints; those that are still too wide may break anywhere.
QString brokenWord(QStringView word, const QFontMetrics &font, int width)
{
    QString result;
    qsizetype start = 0;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (!isJoint(word[at]) && at + 1 < word.size()) {
            continue;
        }
        const auto part = word.sliced(start, at + 1 - start);
        const auto fits = font.horizontalAdvance(part.toString()) <= width;
        result += fits ? part.toString() + zeroWidthSpace : brokenAnywhere(part);
        start = at + 1;
    }
    return result;
}

} // namespace

QColor colorOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Muted:
        return Colors::of(palette).muted;
    case Tone::Problem:
        return Colors::of(palette).problem;
    case Tone::Attention:
        return Colors::of(palette).attention;
    case Tone::Good:
        return Colors::of(palette).good;
    case Tone::Text:
        break;
    }
    return palette.color(QPalette::Active, QPalette::Text);
}

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    installPlainAccessibles();
    setTextFormat(Qt::PlainText);
    // Left alone it would be Text on a parent that paints itself with Base, and no tone would be seen there.
    setForegroundRole(QPalette::WindowText);
    ink();
    align(m_alignment);
}

void ToneLabel::align(Qt::Alignment alignment)
{
    m_alignment = alignment;
    setAlignment(QStyle::visualAlignment(layoutDirection(), alignment));
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    ink();
}

void ToneLabel::ink()
{
    const auto color = colorOf(m_tone, palette());
    if (palette().color(QPalette::WindowText) != color) {
        auto inked = palette();
        inked.setColor(QPalette::WindowText, color);
        setPalette(inked);
    }
}

void ToneLabel::setWords(const QString &words)
{
    setWordWrap(true);
    m_words = words;
    fitWords();
}

void ToneLabel::fitWords()
{
    const auto text = breakable(m_words, fontMetrics(), contentsRect().width());
    // Setting it makes the layout come back here.
    if (text != this->text()) {
        setText(text);
    }
}

void ToneLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (!m_words.isEmpty()) {
        fitWords();
    }
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        ink();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        align(m_alignment);
    } else if (event->type() == QEvent::FontChange && !m_words.isEmpty()) {
        fitWords();
    }
}

QString breakable(const QString &text)
{
    QString result;
    qsizetype run = 0;
    for (const auto c : text.left(longestText)) {
        result += c;
        run = c.isSpace() ? 0 : run + 1;
        // After what joins words if there is such a thing; in the middle of them if there is not.
        if ((run >= longestWord && isJoint(c)) || (run >= 2 * longestWord && !c.isHighSurrogate())) {
            result += zeroWidthSpace;
            run = 0;
        }
    }
    return text.size() > longestText ? result + QChar(0x2026) : result;
}

QString breakable(const QString &text, const QFontMetrics &font, int width)
{
    QString result;
    const auto shown = text.left(longestText);
    for (qsizetype start = 0; start < shown.size();) {
        auto end = start;
        while (end < shown.size() && !shown[end].isSpace()) {
            ++end;
        }
        const auto word = QStringView(shown).sliced(start, end - start);
        result += font.horizontalAdvance(word.toString()) <= width ? word.toString() : brokenWord(word, font, width);
        // The blank, if one follows.
        result += shown.mid(end, 1);
        start = end + 1;
    }
    return text.size() > longestText ? result + QChar(0x2026) : result;
}

} // namespace tidings::ui
