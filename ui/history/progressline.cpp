// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/progressline.h"

namespace tidings::ui {

namespace {

constexpr int thickness = 3;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, whole);
    setFixedHeight(thickness);
}

void ProgressLine::setDone(qint64 done, qint64 about)
{
    setRange(0, whole);
    setValue(about > 0 ? static_cast<int>(done * whole / about) : 0);
}

} // namespace tidings::ui
