// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/places.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace tidings::test {

/// Whether the test data that is kept beside the project is there; a test that needs it says that it skips otherwise.
[[nodiscard]] bool hasSharedData();
/// The objects of a JSON lines file, in order; empty if it is not there. Only for strict JSON: Qt's parser reads it.
[[nodiscard]] QList<QJsonObject> jsonLines(const QString &path);

} // namespace tidings::test
