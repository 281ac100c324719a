// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace tidings::ui {

/// A line for the path of a file, with a button to look for it.
class PathEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathEdit(QWidget *parent = nullptr);

private:
    void browse();
};

} // namespace tidings::ui
