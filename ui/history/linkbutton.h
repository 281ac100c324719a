// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace tidings::ui {

/// A flat button that looks like a link: its text in the palette's colour for them, underlined under the pointer.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    /// Any text: an ampersand in it makes no letter the button's key.
    void setWords(const QString &words);
    /// Takes as much room as there is, and its text is cut where that is less.
    void setElided(bool isElided);
    /// What is told under the pointer, plain text; in place of setToolTip(), which guesses whether a text is HTML.
    void setHint(const QString &hint) { m_hint = hint; }
    /// What it opens, and at which host, which screen readers are told, too.
    void setLink(const QString &what, const QString &host);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace tidings::ui
