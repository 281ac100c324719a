// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/comparison.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostColours = 256;

QImage plain(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32);
}

const QRgb *line(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

int drift(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
        std::abs(qBlue(one) - qBlue(other))});
}

QRgb pale(QRgb color)
{
    const auto grey = 192 + qGray(color) / 4;
    return qRgb(grey, grey, grey);
}

/// Squares overlap by half, so that nothing small is shared out among four of them.
void findWorst(Difference &found, const std::vector<QPoint> &others)
{
    constexpr int step = squareSide / 2;
    QHash<QPair<int, int>, int> counts;
    for (const auto &point : others) {
        const int column = point.x() / step;
        const int row = point.y() / step;
        for (const auto &square : {qMakePair(column, row), qMakePair(column - 1, row), qMakePair(column, row - 1),
                 qMakePair(column - 1, row - 1)}) {
            if (const auto count = ++counts[square]; count > found.worst) {
                found.worst = count;
                found.worstSquare = QRect(square.first * step, square.second * step, squareSide, squareSide);
            }
        }
    }
}

std::vector<QRgb> mostUsed(const QImage &image)
{
    QHash<QRgb, qint64> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *const pixels = line(image, y);
        std::for_each(pixels, pixels + image.width(), [&counts](QRgb pixel) { ++counts[pixel]; });
    }
    std::vector<QRgb> colors(counts.keyBegin(), counts.keyEnd());
    // By number where two are as frequent: the same picture gives the same file.
    std::sort(colors.begin(), colors.end(),
        [&counts](QRgb one, QRgb other) { return std::pair(-counts[one], one) < std::pair(-counts[other], other); });
    return colors;
}

/// As many as fit, without those that look like one that is used more: a file of few colours is small.
std::vector<QRgb> chosenColours(const QImage &image)
{
    constexpr int alike = 6;
    std::vector<QRgb> chosen;
    for (const auto color : mostUsed(image)) {
        const bool isNew =
            std::none_of(chosen.begin(), chosen.end(), [color](QRgb other) { return drift(color, other) <= alike; });
        if (isNew && chosen.size() < mostColours) {
            chosen.push_back(color);
        }
    }
    return chosen;
}

} // namespace

QString Difference::words() const
{
    if (!isSameSize) {
        return u"the picture has another size"_s;
    }
    return u"%1 pixels differ, most of them (%2) in the square of %3 at %4,%5"_s.arg(count)
        .arg(worst)
        .arg(squareSide)
        .arg(worstSquare.x())
        .arg(worstSquare.y());
}

Difference difference(const QImage &actual, const QImage &expected)
{
    Difference found{.isSameSize = actual.size() == expected.size()};
    if (!found.isSameSize) {
        return found;
    }
    const auto one = plain(actual);
    const auto other = plain(expected);
    found.picture = QImage(one.size(), QImage::Format_RGB32);
    std::vector<QPoint> others;
    for (int y = 0; y < one.height(); ++y) {
        auto *const out = reinterpret_cast<QRgb *>(found.picture.scanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            const bool isOther = drift(line(one, y)[x], line(other, y)[x]) > mostDrift;
            out[x] = isOther ? qRgb(255, 0, 0) : pale(line(other, y)[x]);
            if (isOther) {
                others.emplace_back(x, y);
            }
        }
    }
    found.count = static_cast<qint64>(others.size());
    findWorst(found, others);
    return found;
}

QImage withFewColours(const QImage &image)
{
    const auto source = plain(image);
    const auto colors = chosenColours(source);
    QHash<QRgb, uchar> known;
    const auto indexOf = [&](QRgb pixel) {
        if (const auto found = known.constFind(pixel); found != known.cend()) {
            return *found;
        }
        const auto nearest = std::min_element(colors.begin(), colors.end(),
            [pixel](QRgb one, QRgb two) { return drift(one, pixel) < drift(two, pixel); });
        return *known.insert(pixel, static_cast<uchar>(nearest - colors.begin()));
    };
    QImage few(source.size(), QImage::Format_Indexed8);
    few.setColorTable(QList<QRgb>(colors.begin(), colors.end()));
    for (int y = 0; y < source.height(); ++y) {
        std::transform(line(source, y), line(source, y) + source.width(), few.scanLine(y), indexOf);
    }
    return few;
}

} // namespace tidings::test
