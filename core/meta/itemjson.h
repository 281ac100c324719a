// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/item.h"

#include <QJsonObject>
#include <QLocale>

namespace tidings::meta {

/// The keys of the corpus README, "Conglomerates", but for `msg_ids`. Times are seconds since 1970, null where there
/// are none; `human_time` is how long before `now` the mean of them is.
[[nodiscard]] QJsonObject toJson(const Item &item, Time now, const QLocale &locale);

} // namespace tidings::meta
