// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/digester.h"

#include <QByteArray>

namespace tidings::bridge {

/// The most that one message may take on its way to a browser.
inline constexpr qsizetype largestFrame = qsizetype{1024} * 1024;

/// A message as browsers get it, UTF-8:
/// {"topic": as it is on the bus, "id", "time": "2026-03-01T12:00:00.000Z" or null, "digest": the keys of
/// meta::toJson(), "message": the message itself}. `message` is null for one that is no JSON by the letter (NaN), or
/// too large. Nothing if it is too large even so, or cannot be read.
[[nodiscard]] QByteArray webFrame(QByteArrayView topic, QByteArrayView body, const meta::Digester &digester);

} // namespace tidings::bridge
