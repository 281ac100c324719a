// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/picture.h"

#include "tests/support/places.h"

#include <QDir>
#include <QImage>
#include <QProcess>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

bool isOfOneColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

bool takePicture(const QString &name, const QRect &part)
{
    QDir().mkpath(picturePath({}));
    const auto path = picturePath(name + u".png"_s);
    QStringList arguments{u"-window"_s, u"root"_s};
    if (!part.isEmpty()) {
        arguments << u"-crop"_s << u"%1x%2+%3+%4"_s.arg(part.width()).arg(part.height()).arg(part.x()).arg(part.y())
                  << u"+repage"_s;
    }
    if (QProcess::execute(u"import"_s, arguments << path) != 0) {
        return false;
    }
    const QImage image(path);
    return !image.isNull() && !isOfOneColour(image);
}

} // namespace tidings::test
