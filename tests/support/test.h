// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QTest>

#include <type_traits>

namespace QTest {

/// Enumerations, by their numbers. Left alone, QCOMPARE would find the toString() that stands beside one of ours, and
/// not compile, because that gives a QString.
template <class T>
requires std::is_enum_v<T>
bool qCompare(const T &a, const T &b, const char *actual, const char *expected, const char *file, int line)
{
    return qCompare(static_cast<long long>(a), static_cast<long long>(b), actual, expected, file, line);
}

} // namespace QTest

namespace tidings::test {

/// For init(): a warning nobody expected fails the test. (Qt 6.4 cannot do this without a pattern.)
inline void failOnWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

/// The same for tests with windows: the offscreen platform says of each with a least size that it has no use for that,
/// and of each popup that it can do less.
inline void failOnWarningOfWindows()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing))")));
}

} // namespace tidings::test
