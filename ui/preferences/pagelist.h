// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace tidings::ui {

/// The pages of a window at its side, looking like the views of the history.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    /// `glyph`: its drawing ("service/server").
    void addPage(const QString &title, const QString &glyph);
    /// As wide as its titles are.
    void fit();

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace tidings::ui
