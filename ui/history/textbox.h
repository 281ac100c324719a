// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace tidings::ui {

class DiffHighlighter;

/// A text of several lines, to be read and copied, as high as it is long up to a bound. A diff is set in the fixed
/// font, from left to right, in a frame, and coloured.
class TextBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Characters; what is longer is cut, and says so.
    static constexpr qsizetype longestText = 20000;
    static constexpr int mostLines = 20;

    enum class Content
    {
        Text,
        Diff,
    };

    explicit TextBox(Content content, QWidget *parent = nullptr);

    /// Without empty lines at both ends; of Text also without blanks there.
    void setText(const QString &whole);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUp();
    void paintBands(const QRect &area);
    void chooseScrollBar();
    /// At most mostLines.
    [[nodiscard]] int linesAt(int width) const;

    Content m_content;
    // Who clicks knows where he is.
    bool m_isFocusShown = false;
    // Of a diff.
    DiffHighlighter *m_highlighter = nullptr;
};

} // namespace tidings::ui
