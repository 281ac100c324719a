// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QTest>

namespace tidings::test {

/// For init(): a warning nobody expected fails the test. (Qt 6.4 cannot do this without a pattern.)
inline void failOnWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

} // namespace tidings::test
