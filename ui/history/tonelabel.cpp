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

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        ink();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        align(m_alignment);
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
        const auto isJoint = c == u'-' || c == u'/' || c == u'.' || c == u'_';
        if ((run >= longestWord && isJoint) || (run >= 2 * longestWord && !c.isHighSurrogate())) {
            result += zeroWidthSpace;
            run = 0;
        }
    }
    return text.size() > longestText ? result + QChar(0x2026) : result;
}

} // namespace tidings::ui
