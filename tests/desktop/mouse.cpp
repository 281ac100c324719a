// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/mouse.h"

#include <QProcess>
#include <QTest>

namespace tidings::test::mouse {

using namespace Qt::StringLiterals;

namespace {

QString xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList at(QPoint place)
{
    return {u"mousemove"_s, QString::number(place.x()), QString::number(place.y())};
}

QStringList visible(const QString &nameOfClass)
{
    const auto pattern = nameOfClass.isEmpty() ? u".*"_s : u'^' + nameOfClass + u'$';
    return xdotool({u"search"_s, u"--onlyvisible"_s, u"--maxdepth"_s, nameOfClass.isEmpty() ? u"1"_s : u"9"_s,
                       nameOfClass.isEmpty() ? u"--name"_s : u"--class"_s, pattern})
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void moveTo(QPoint place)
{
    xdotool(at(place));
}

void click(QPoint place, int button)
{
    xdotool(at(place) + QStringList{u"click"_s, QString::number(button)});
}

void key(const QString &name)
{
    xdotool({u"key"_s, name});
}

int windows(const QString &nameOfClass)
{
    return static_cast<int>(visible(nameOfClass).size());
}

bool placeWindow(const QRect &place)
{
    const auto width = u"WIDTH=%1\n"_s.arg(place.width());
    const auto isPlaced = [&] {
        // By class: xdotool does not find titles with letters beyond ASCII. A tooltip has the same, and goes.
        const auto window = visible(u"tidings"_s).value(0);
        if (window.isEmpty()) {
            return false;
        }
        xdotool({u"windowactivate"_s, window, u"windowmove"_s, window, QString::number(place.x()),
            QString::number(place.y()), u"windowsize"_s, window, QString::number(place.width()),
            QString::number(place.height())});
        return xdotool({u"getwindowgeometry"_s, u"--shell"_s, window}).contains(width);
    };
    return QTest::qWaitFor(isPlaced, 20000);
}

} // namespace tidings::test::mouse
