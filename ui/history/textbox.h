// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace tidings::ui {

/// A text of several lines, to be read and copied, as high as it is long up to a bound. What looks like a diff is set
/// in the fixed font, from left to right, in a frame.
class TextBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Characters; what is longer is cut, and says so.
    static constexpr qsizetype longestText = 20000;
    static constexpr int mostLines = 20;

    explicit TextBox(QWidget *parent = nullptr);

    /// Without blanks and empty lines at both ends.
    void setText(const QString &whole);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseScrollBar();
    /// At most mostLines.
    [[nodiscard]] int linesAt(int width) const;
};

} // namespace tidings::ui
