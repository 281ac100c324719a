// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QUrl;

namespace tidings::web {

/// An http or https address of a host.
[[nodiscard]] bool isWeb(const QUrl &url);

/// Whether nobody on the way can change what it answers: https, or this machine.
[[nodiscard]] bool isPrivate(const QUrl &url);

/// The host as it stands on the wire, in ASCII (RFC 3492): letters of other scripts that look like Latin ones show.
[[nodiscard]] QString asciiHost(const QUrl &url);

/// Whether the host is one of these, or below one ("koji.fedoraproject.org" is below "fedoraproject.org").
[[nodiscard]] bool isBelow(const QUrl &url, const QStringList &hosts);

} // namespace tidings::web
