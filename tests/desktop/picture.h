// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

namespace tidings::test {

/// Takes a picture of a part of the screen (all of it, if the part is empty) and keeps it in the build folder's
/// `pictures/NAME.png`, for people to look at. False if that cannot be done, or all of it is of one colour.
[[nodiscard]] bool takePicture(const QString &name, const QRect &part = {});

} // namespace tidings::test
