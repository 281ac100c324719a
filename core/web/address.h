// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;

namespace tidings::web {

/// An http or https address of a host.
[[nodiscard]] bool isWeb(const QUrl &url);

/// Whether nobody on the way can change what it answers: https, or this machine.
[[nodiscard]] bool isPrivate(const QUrl &url);

} // namespace tidings::web
