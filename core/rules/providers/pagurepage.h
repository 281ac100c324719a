// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/providers/providererror.h"

#include <QByteArray>
#include <QStringList>

namespace tidings::rules {

/// A page of a dist-git's answer, where that is Pagure.
struct PagurePage
{
    /// The source packages on it. What is in other namespaces (modules, containers, tests) is left out.
    QStringList packages;
    /// How many pages there are, as the page says; at least 1. One that does not say so is the only one.
    qint64 pages = 1;
    /// Packages whose names cannot be such, and what is no project.
    qint64 unreadable = 0;
};

/// Reads it: {"projects": [{"name", "namespace", …}, …], "pagination": {"pages", …}}, as both `/api/0/projects` and
/// `/api/0/group/NAME?projects=1` give it. What is no such object is an error.
[[nodiscard]] ProviderResult<PagurePage> readPagurePage(const QByteArray &text);

} // namespace tidings::rules
