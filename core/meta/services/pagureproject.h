// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/context.h"

#include <QString>

namespace tidings::meta {

/// What a message of Pagure's is about: a pull-request says itself which project it belongs to.
[[nodiscard]] json::Value pagureProject(const Context &context);

/// "fedora-infra/tickets", "fork/ines/libaurora"; empty for what is no project.
[[nodiscard]] QString pagurePath(json::Value project);

/// The instance that speaks: pagure.io, or the one in front of the package sources.
[[nodiscard]] QString pagureSite(const Context &context, json::Value project);

/// Where the project is; empty for what is none.
[[nodiscard]] QString pagurePage(const Context &context, json::Value project);

} // namespace tidings::meta
