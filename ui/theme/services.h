// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace tidings::ui {

/// The drawing for a message of this service and kind: "service/build"; "service/other" for one nobody drew.
[[nodiscard]] QString serviceGlyph(QStringView service, QStringView kind = {});

/// What the sidebar calls it, translated: "Builds"; what the service calls itself ("Koschei") where we have no words
/// for it; the name on the bus of one nobody taught us.
[[nodiscard]] QString serviceLabel(const QString &service);

/// Whether we have words for it. Those come first in the sidebar, in the order of serviceOrder().
[[nodiscard]] bool isKnownService(QStringView service);
/// Small numbers first; the same large one for all that are not known.
[[nodiscard]] int serviceOrder(QStringView service);

/// What the link of such a message opens, translated: "Build page".
[[nodiscard]] QString linkLabel(QStringView service, QStringView kind);

} // namespace tidings::ui
