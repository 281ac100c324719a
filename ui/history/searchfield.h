// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tidings::ui {

/// The one search field. Looks like a line edit and holds one; what it filters by will stand in it as chips, too.
class SearchField final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Without blanks at both ends.
    [[nodiscard]] QString words() const;
    void setWords(const QString &words);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    /// Enter, or down: on to what was found.
    void left();
    /// Esc in an empty field.
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tint();

    QLabel *m_icon;
    QLineEdit *m_edit;
    QToolButton *m_clear;
};

} // namespace tidings::ui
