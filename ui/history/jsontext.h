// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace tidings::ui {

/// Lays JSON out in lines, a piece at a time, so that a body of 8 MiB costs no more than what is shown of it.
///
/// It looks at characters only, not at the grammar: what is no JSON comes out as it is, with odd line breaks.
/// Characters that are not seen or turn the direction of writing are shown as escapes. Lines are never longer than
/// `longestLine`: a string that is gets broken, which only the original text can undo.
class JsonText
{
public:
    static constexpr qsizetype longestLine = 2000;

    explicit JsonText(QByteArray text);

    /// About this many further bytes of the text.
    [[nodiscard]] QString next(qsizetype bytes);
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    /// How many bytes have been laid out.
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    void add(QChar c);
    void addPlain(QChar c);
    void addInString(QChar c);
    void write(QChar c);
    void breakLine();

    QByteArray m_text;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    qsizetype m_at = 0;
    QString m_out;
    qsizetype m_lineLength = 0;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    // A bracket was opened and nothing has been put into it.
    bool m_isOpened = false;
};

} // namespace tidings::ui
