// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/messagerow.h"

#include <functional>
#include <vector>

namespace tidings::ui {

/// A sentence taken apart at its names, so that it can be shortened where that hurts least.
struct Piece
{
    /// Of a name with its isolates.
    QString text;
    NameSpan::Kind kind = NameSpan::Kind::Other;
    /// False for the words between the names.
    bool isName = false;
    /// Of a package: how much of the text, from its start, is the name.
    qsizetype nameLength = 0;
};
using Pieces = std::vector<Piece>;

/// The width of a text in the font it will be drawn in.
using Measure = std::function<qreal(const QString &text)>;

[[nodiscard]] Pieces piecesOf(const QString &sentence, const QList<NameSpan> &spans);
/// The same without the isolates around the names, where all runs from left to right and nothing has to be isolated:
/// no font has them, and they are looked for in each.
[[nodiscard]] Pieces withoutIsolates(Pieces pieces);
[[nodiscard]] QString joined(const Pieces &pieces);

/// Shortens until the sentence fits, in this order: quoted text at its end (8 characters stay); what follows the last
/// name; the middle of version and release; people and other names (8 characters stay); a package's name, in its
/// middle, last of all (12 stay). Where there is no room even then, or there are no names, the end goes. There is never
/// a blank before the ellipsis.
[[nodiscard]] Pieces elided(Pieces pieces, qreal width, const Measure &measure);

} // namespace tidings::ui
