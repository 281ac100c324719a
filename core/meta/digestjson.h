// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digest.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tidings::meta {

/// The keys of ../shared/product.md, "Digest": null for a link, icon or agent that there is none of.
[[nodiscard]] QJsonObject toJson(const Digest &digest);

/// Pairs of start and length.
[[nodiscard]] QJsonArray toJson(const QList<Span> &spans);
/// Null where there is none.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace tidings::meta
