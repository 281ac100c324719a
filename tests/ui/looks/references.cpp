// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/references.h"

#include "tests/support/places.h"
#include "tests/ui/looks/comparison.h"

#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QLibraryInfo>
#include <QRawFont>
#include <QtEndian>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList families{u"DejaVu Sans"_s, u"DejaVu Sans Mono"_s, u"IPAGothic"_s};

QString referencePath(const QString &name)
{
    return dataPath(u"looks/%1.png"_s.arg(name));
}

QString versionsPath()
{
    return dataPath(u"looks/made-with.txt"_s);
}

/// "2.37"; empty where another font stands in.
QString versionOf(const QString &family)
{
    const QFont font(family);
    const auto head = QRawFont::fromFont(font).fontTable("head");
    if (QFontInfo(font).family() != family || head.size() < 8) {
        return {};
    }
    // fontRevision, a fixed-point number.
    return QString::number(qFromBigEndian<qint32>(head.constData() + 4) / 65536.0, 'f', 2);
}

/// Leaves the three pictures side by side in the folder of pictures.
QString leavePictures(const QString &name, const QImage &actual, const QImage &expected, const Difference &found)
{
    const auto path = [&name](const QString &what) { return picturePath(u"looks-%1-%2.png"_s.arg(name, what)); };
    QStringList left;
    const auto leave = [&](const QImage &image, const QString &what) {
        if (!image.isNull() && image.save(path(what))) {
            left << path(what);
        }
    };
    leave(actual, u"actual"_s);
    leave(expected, u"expected"_s);
    leave(found.picture, u"difference"_s);
    return left.join(u'\n');
}

QString write(const QString &name, const QImage &image)
{
    // 0: as small as it goes.
    return withFewColours(image).save(referencePath(name), "PNG", 0) ? QString()
                                                                     : referencePath(name) + u" cannot be written"_s;
}

} // namespace

bool isRenewing()
{
    return qEnvironmentVariableIntValue("TIDINGS_RENEW_LOOKS") != 0;
}

QString versionsHere()
{
    auto lines = u"Qt %1\n"_s.arg(QLatin1StringView(qVersion()));
    for (const auto &family : families) {
        const auto version = versionOf(family);
        lines += u"%1 %2\n"_s.arg(family, version.isEmpty() ? u"is not here"_s : version);
    }
    const auto words = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s;
    return lines + (QFile::exists(words) ? u"with Qt's translations\n"_s : u"without Qt's translations\n"_s);
}

QString whyNotComparable()
{
    QFile file(versionsPath());
    const auto theirs = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"nothing\n"_s;
    const auto ours = versionsHere();
    return theirs == ours ? QString() : u"The references were made with\n%1and here is\n%2"_s.arg(theirs, ours);
}

void writeVersions()
{
    QFile file(versionsPath());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(versionsHere().toUtf8());
    }
}

QStringList references()
{
    QStringList names;
    for (const auto &file : QDir(dataPath(u"looks"_s)).entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        names << file.chopped(4);
    }
    return names;
}

QString compareWithReference(const QString &name, const QImage &actual)
{
    const QImage expected(referencePath(name));
    const auto found = difference(actual, expected);
    if (found.isNone()) {
        return {};
    }
    if (isRenewing()) {
        return write(name, actual);
    }
    const auto words = expected.isNull() ? u"there is no reference of that name"_s : found.words();
    return u"%1: %2\n%3"_s.arg(name, words, leavePictures(name, actual, expected, found));
}

} // namespace tidings::test
