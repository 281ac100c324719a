// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Where a test finds what it needs. Only places.cpp is compiled with these paths, so that another clone, and another
/// preset, can take all other tests from the compiler's cache.
namespace tidings::test {

/// A program of this build: "tidingsctl".
[[nodiscard]] QString programPath(const QString &name);
/// A file or folder of tests/data: "trust/ca.pem".
[[nodiscard]] QString dataPath(const QString &name);
/// Where a picture of what was tested is left for people to look at: "flood.png".
[[nodiscard]] QString picturePath(const QString &name);
/// A file of the test data that is kept beside the project, which need not be there: "vectors/encoding.jsonl".
[[nodiscard]] QString sharedPath(const QString &name);

} // namespace tidings::test
