// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/relativetime.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <unicode/measfmt.h>
#include <unicode/reldatefmt.h>
#include <unicode/smpdtfmt.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace tidings::meta {

namespace {

using namespace std::chrono_literals;

struct Unit
{
    std::chrono::seconds length;
    UDateRelativeUnit relative;
    icu::MeasureUnit *(*measure)(UErrorCode &);
};

constexpr std::array units = {
    Unit{365 * 24h, UDAT_RELATIVE_YEARS, &icu::MeasureUnit::createYear},
    Unit{30 * 24h, UDAT_RELATIVE_MONTHS, &icu::MeasureUnit::createMonth},
    Unit{24h, UDAT_RELATIVE_DAYS, &icu::MeasureUnit::createDay},
    Unit{1h, UDAT_RELATIVE_HOURS, &icu::MeasureUnit::createHour},
    Unit{1min, UDAT_RELATIVE_MINUTES, &icu::MeasureUnit::createMinute},
    Unit{1s, UDAT_RELATIVE_SECONDS, &icu::MeasureUnit::createSecond},
};

icu::Locale toIcu(const QLocale &locale)
{
    if (locale.language() == QLocale::C) {
        return {"en", "150"};
    }
    return icu::Locale::createFromName(locale.bcp47Name().toLatin1().constData());
}

QString toQt(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// The formatter of that name, made by `make` when it is first asked for: making one takes a hundred times as long as
/// using it. A thread has its own, because ICU lets only one at a time use them. Null if ICU cannot make one.
template <class Formatter, class Make>
Formatter *kept(const QByteArray &name, Make make)
{
    // More than a reader's language needs; tests and exports go through many.
    constexpr qsizetype most = 64;
    thread_local QHash<QByteArray, std::shared_ptr<Formatter>> all;
    auto found = all.constFind(name);
    if (found == all.cend()) {
        if (all.size() >= most) {
            all.clear();
        }
        auto status = U_ZERO_ERROR;
        std::shared_ptr<Formatter> made(make(status));
        found = all.insert(name, U_SUCCESS(status) ? std::move(made) : nullptr);
    }
    return found->get();
}

const icu::RelativeDateTimeFormatter *relativeFormatter(
    const icu::Locale &locale, UDateRelativeDateTimeFormatterStyle style)
{
    return kept<icu::RelativeDateTimeFormatter>(locale.getName() + QByteArray::number(style), [&](UErrorCode &status) {
        return new icu::RelativeDateTimeFormatter(locale, nullptr, style, UDISPCTX_CAPITALIZATION_NONE, status);
    });
}

QString ago(double count, const Unit &unit, const icu::Locale &locale, UDateRelativeDateTimeFormatterStyle style)
{
    auto status = U_ZERO_ERROR;
    icu::UnicodeString text;
    if (const auto *const formatter = relativeFormatter(locale, style)) {
        formatter->format(count, UDAT_DIRECTION_LAST, unit.relative, text, status);
    }
    return toQt(text);
}

QString span(double count, const Unit &unit, const icu::Locale &locale)
{
    auto status = U_ZERO_ERROR;
    auto *const formatter = kept<icu::MeasureFormat>(locale.getName(),
        [&](UErrorCode &error) { return new icu::MeasureFormat(locale, UMEASFMT_WIDTH_SHORT, error); });
    icu::UnicodeString text;
    if (formatter) {
        const icu::Measure measure(icu::Formattable(count), unit.measure(status), status);
        icu::FieldPosition position;
        formatter->formatMeasures(&measure, 1, text, position, status);
    }
    return toQt(text);
}

QString now(const icu::Locale &locale)
{
    auto status = U_ZERO_ERROR;
    icu::UnicodeString text;
    if (const auto *const formatter = relativeFormatter(locale, UDAT_STYLE_LONG)) {
        formatter->format(UDAT_DIRECTION_PLAIN, UDAT_ABSOLUTE_NOW, text, status);
    }
    return toQt(text);
}

/// The fields of `skeleton` in the locale's own order. ICU is told UTC: the moment has been shifted to local time
/// before.
QString formatted(const QDateTime &local, const char *skeleton, const QLocale &locale)
{
    const auto icuLocale = toIcu(locale);
    const auto *const format =
        kept<icu::DateFormat>(QByteArray(icuLocale.getName()) + ' ' + skeleton, [&](UErrorCode &status) {
            auto *const made =
                icu::DateFormat::createInstanceForSkeleton(icu::UnicodeString(skeleton, -1, US_INV), icuLocale, status);
            if (made) {
                made->setTimeZone(*icu::TimeZone::getGMT());
            }
            return made;
        });
    if (!format) {
        return locale.toString(local, QLocale::ShortFormat);
    }
    const QDateTime shifted(local.date(), local.time(), Qt::UTC);
    icu::UnicodeString text;
    format->format(static_cast<UDate>(shifted.toMSecsSinceEpoch()), text);
    return toQt(text);
}

QString dayIn(QDate day, const char *skeleton, const QLocale &locale)
{
    return day.isValid() ? formatted(QDateTime(day, QTime(12, 0), Qt::UTC), skeleton, locale) : QString();
}

} // namespace

QString relativeTime(Time then, Time now, const QLocale &locale, TimeStyle style)
{
    const auto age = now - then;
    const auto icuLocale = toIcu(locale);
    for (const auto &unit : units) {
        if (age < unit.length) {
            continue;
        }
        const auto count = static_cast<double>(age / unit.length);
        switch (style) {
        case TimeStyle::Long:
            return ago(count, unit, icuLocale, UDAT_STYLE_LONG);
        case TimeStyle::Short:
            return ago(count, unit, icuLocale, UDAT_STYLE_SHORT);
        case TimeStyle::Span:
            return span(count, unit, icuLocale);
        }
    }
    return meta::now(icuLocale);
}

QString dayText(QDate day, QDate today, const QLocale &locale)
{
    return dayIn(day, day.year() == today.year() ? "EEEEMMMMd" : "EEEEyMMMMd", locale);
}

QString shortDayText(QDate day, QDate today, const QLocale &locale)
{
    return dayIn(day, day.year() == today.year() ? "EEEMMMd" : "yMMMd", locale);
}

QString weekdayText(QDate day, const QLocale &locale)
{
    return dayIn(day, "EEEd", locale);
}

QString dateText(QDate day, const QLocale &locale)
{
    return dayIn(day, "MMMd", locale);
}

QString monthText(QDate day, bool hasYear, const QLocale &locale)
{
    return dayIn(day, hasYear ? "yMMM" : "MMM", locale);
}

QString yearText(QDate day, const QLocale &locale)
{
    return dayIn(day, "y", locale);
}

QString clockText(Time time, const QLocale &locale)
{
    return formatted(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()), "jmm", locale);
}

QDate dayOf(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
}

} // namespace tidings::meta
