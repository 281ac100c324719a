// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTest>

#include <cstdio>

namespace tidings::test {

/// What an accounts file has for the password "secret"; cheaper than what is made today.
inline const QByteArray hashOfSecret =
    "$scrypt$ln=12,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$6qW2OR/bDoM4alwovCvk7toNwRazKiMzkQjSGyzg2mk";

/// At once, or nothing: whoever reads it when it changes never has half of it.
inline void writeAtOnce(const QString &path, const QByteArray &text)
{
    QFile file(path + QStringLiteral(".new"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(std::rename(qPrintable(file.fileName()), qPrintable(path)), 0);
}

} // namespace tidings::test
