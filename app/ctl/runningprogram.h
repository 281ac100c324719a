// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantList>

#include <tl/expected.hpp>

namespace tidings::ctl {

/// Why the running program gave no answer.
struct NoAnswer
{
    /// There is no session bus, or nobody on it who would answer: somebody else may know.
    bool isNotThere = false;
    /// For the user: what is wrong, and what to do.
    QString words;
};

/// Calls a method of org.tidings.Tidings1 (desktop/org.tidings.Tidings1.xml) and waits for the answer. Never starts the
/// program.
[[nodiscard]] tl::expected<QVariantList, NoAnswer> callRunning(
    const QString &method, const QVariantList &arguments = {});

/// A text from elsewhere, fit for a terminal: without what isolates names in sentences, and nothing in it is an order.
[[nodiscard]] QString forTerminal(QString text);

} // namespace tidings::ctl
