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
    /// What it opens, and at which host, which screen readers are told, too.
    void setLink(const QString &what, const QString &host);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidings::ui
