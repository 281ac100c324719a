// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace tidings::test {

/// By how much a channel (0 to 255) may be off before a pixel counts as another one: less than the edge of a letter is
/// when another library smooths it, and what 256 colours cost; more than no line between two panes.
inline constexpr int mostDrift = 24;
/// How many pixels may be others in a square of this many each way, wherever it lies: less than any dot or letter has.
inline constexpr int squareSide = 16;
inline constexpr int mostInSquare = 4;

/// How one picture differs from another.
struct Difference
{
    bool isSameSize = false;
    /// Pixels that are others.
    qint64 count = 0;
    /// Where there are most of them.
    int worst = 0;
    QRect worstSquare;
    /// The expected picture, pale, with the others in red.
    QImage picture;

    /// Looks the same to somebody who looks closely.
    [[nodiscard]] bool isNone() const { return isSameSize && worst <= mostInSquare; }
    /// "41 pixels differ, most of them (38) in the square of 16 at 120,64"
    [[nodiscard]] QString words() const;
};

[[nodiscard]] Difference difference(const QImage &actual, const QImage &expected);

/// The picture in at most 256 colours, those it has most of; the others become the nearest of these.
[[nodiscard]] QImage withFewColours(const QImage &image);

} // namespace tidings::test
