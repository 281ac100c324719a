// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tidings::ui {

class TextBox;

/// The long form of a message: its text, and below it the changes to files if there are any, as a commit has them.
class LongForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LongForm(QWidget *parent = nullptr);

    void setText(const QString &whole);

private:
    TextBox *m_text;
    TextBox *m_diff;
};

} // namespace tidings::ui
