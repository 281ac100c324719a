// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/units.h"

#include <span>

namespace tidings::config {

using namespace Qt::StringLiterals;

namespace {

struct Unit
{
    QLatin1StringView name;
    qint64 size;
};

// Largest first, for writing.
constexpr Unit times[] = {{"d"_L1, 86'400'000}, {"h"_L1, 3'600'000}, {"m"_L1, 60'000}, {"s"_L1, 1000}, {"ms"_L1, 1}};
constexpr Unit sizes[] = {{"GiB"_L1, qint64{1} << 30}, {"MiB"_L1, qint64{1} << 20}, {"KiB"_L1, 1024}, {"B"_L1, 1}};
constexpr qint64 mostTime = qint64{10'000} * 366 * 86'400'000;
constexpr qint64 mostBytes = qint64{1} << 53;

std::optional<qint64> read(QStringView text, std::span<const Unit> units, qint64 most)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9') {
        ++digits;
    }
    bool isNumber = false;
    const auto number = text.first(digits).toLongLong(&isNumber);
    const auto name = text.sliced(digits).trimmed();
    for (const auto &unit : units) {
        if (isNumber && name == unit.name && number <= most / unit.size) {
            return number * unit.size;
        }
    }
    return {};
}

QString write(qint64 value, std::span<const Unit> units)
{
    for (const auto &unit : units) {
        if (value % unit.size == 0 && value != 0) {
            return QString::number(value / unit.size) + unit.name;
        }
    }
    return QString::number(value) + units.back().name;
}

} // namespace

std::optional<Duration> durationFrom(QStringView text)
{
    const auto read = config::read(text, times, mostTime);
    return read ? std::optional(Duration(*read)) : std::nullopt;
}

QString toString(Duration duration)
{
    return write(duration.count(), times);
}

std::optional<Bytes> bytesFrom(QStringView text)
{
    const auto read = config::read(text, sizes, mostBytes);
    return read ? std::optional(Bytes{*read}) : std::nullopt;
}

QString toString(Bytes bytes)
{
    return write(bytes.count, sizes);
}

} // namespace tidings::config
