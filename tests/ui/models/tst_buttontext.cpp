// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/models/buttontext.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestButtonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void aNameMakesNoKey() { QCOMPARE(ui::buttonText(u"this & that"_s, 60), u"this && that"_s); }
    void aLongNameIsElided() { QCOMPARE(ui::buttonText(QString(70, u'&'), 30), QString(58, u'&') + QChar(0x2026)); }
};

QTEST_GUILESS_MAIN(TestButtonText)
#include "tst_buttontext.moc"
