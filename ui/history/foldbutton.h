// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace tidings::ui {

/// Folds something in and out, which its checked state tells: folded at first.
class FoldButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void point();
};

} // namespace tidings::ui
