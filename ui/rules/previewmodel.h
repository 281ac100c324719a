// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/daylistmodel.h"

namespace tidings::ui {

/// Messages that are all at hand, listed as the history lists them.
class PreviewModel final : public DayListModel
{
    Q_OBJECT

public:
    using DayListModel::DayListModel;

    /// Newest first.
    void setRecords(const QList<history::Record> &records);
};

} // namespace tidings::ui
