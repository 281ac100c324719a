// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace tidings::ui {

/// A colour by its meaning; see Colors.
enum class Tone
{
    Text,
    Muted,
    Problem,
    Attention,
    Good,
};

[[nodiscard]] QColor colorOf(Tone tone, const QPalette &palette);

/// A label of plain text, always, in the colour of its tone, which it keeps through changes of the palette.
class ToneLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Leading and trailing by the layout. QLabel goes by its text, which would take a name in Latin letters to the far
    /// side of a mirrored window.
    void align(Qt::Alignment alignment);
    /// Wraps it, and a word that is wider than the label where it has to, so that no letter is cut. In place of
    /// setText().
    void setWords(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ink();
    void fitWords();

    Tone m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    // Of setWords().
    QString m_words;
};

/// For labels that wrap: allows a break in long words, which would make a pane as wide as they are, and cuts what
/// nobody reads in a label. The text is for showing, not for copying.
[[nodiscard]] QString breakable(const QString &text);
/// The same for a label of this width: only words that are wider get breaks, behind a hyphen and the like if those
/// parts fit.
[[nodiscard]] QString breakable(const QString &text, const QFontMetrics &font, int width);

} // namespace tidings::ui
