// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tidings::ui {

/// Stands in place of the list where there is nothing to list: a drawing, what is the case, and what one can do.
class StatePage final : public QWidget
{
    Q_OBJECT

public:
    /// What a button says, and what it is called when it is pressed.
    struct Step
    {
        QString label;
        QString name;
    };
    struct Words
    {
        QString glyph;
        QString heading;
        QString text;
        /// The most likely first.
        std::vector<Step> steps;
    };

    explicit StatePage(QWidget *parent = nullptr);

    void setWords(const Words &words);

Q_SIGNALS:
    void stepTaken(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QString m_glyph;
    QLabel *m_picture;
    QLabel *m_heading;
    QLabel *m_text;
    QHBoxLayout *m_steps;
    std::vector<QPushButton *> m_buttons;
};

} // namespace tidings::ui
