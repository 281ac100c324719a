// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/toolpackages.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

class TestToolPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void ofDpkgAreThoseThatAreThere();
    void ofRpmAreThoseOfTheSources();
    void whatIsNoneIsPassedOver();
};

void TestToolPackages::ofDpkgAreThoseThatAreThere()
{
    const auto packages = rules::readDpkgPackages("ii bash\n"
                                                  "hi linux-signed-amd64\n"
                                                  "rc gone\n"
                                                  "un never\n"
                                                  "iU unpacked\n"
                                                  "iHRhalf\n"
                                                  "iF gtkmm3.0\n"
                                                  "ii bash\n"
                                                  "it libstdc++");
    QCOMPARE(
        packages, (QSet<QString>{u"bash"_s, u"linux-signed-amd64"_s, u"unpacked"_s, u"gtkmm3.0"_s, u"libstdc++"_s}));
}

void TestToolPackages::ofRpmAreThoseOfTheSources()
{
    const auto packages = rules::readRpmPackages("bash-5.2.15-1.fc38.src.rpm\n"
                                                 "python-quill-1.0~rc1-3.fc38.src.rpm\n"
                                                 "(none)\n"
                                                 "secret-1-1.nosrc.rpm\n"
                                                 "bash-5.2.15-1.fc38.src.rpm\n");
    QCOMPARE(packages, (QSet<QString>{u"bash"_s, u"python-quill"_s, u"secret"_s}));
}

void TestToolPackages::whatIsNoneIsPassedOver()
{
    for (const auto *const text :
        {"", "\n\n\n", "ii", "ii \n", "ii a b\n", "\xff\xfe\xff\xff\n", "bash\n", ".src.rpm\n", "ii ../x\n"}) {
        QVERIFY(rules::readDpkgPackages(text).isEmpty());
        QVERIFY(rules::readRpmPackages(text).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestToolPackages)
#include "tst_toolpackages.moc"
