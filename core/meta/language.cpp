// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/language.h"

#include "core/meta/catalogue.h"
#include "core/meta/pattern.h"

#include <unicode/listformatter.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>

#include <cmath>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

QString toQString(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int>(text.size())};
}

icu::Locale icuLocale(const QLocale &locale)
{
    // QLocale::bcp47Name() says "en" for C.
    return icu::Locale::createFromName(locale.bcp47Name().toLatin1().constData());
}

template <class T>
std::unique_ptr<T> created(T *made, UErrorCode status)
{
    std::unique_ptr<T> owned(made);
    return U_SUCCESS(status) != 0 ? std::move(owned) : nullptr;
}

std::unique_ptr<icu::PluralRules> pluralRules(const icu::Locale &locale, UPluralType type)
{
    auto status = U_ZERO_ERROR;
    auto *const rules = icu::PluralRules::forLocale(locale, type, status);
    return created(rules, status);
}

std::unique_ptr<icu::ListFormatter> listFormatter(const icu::Locale &locale)
{
    auto status = U_ZERO_ERROR;
    auto *const formatter = icu::ListFormatter::createInstance(locale, status);
    return created(formatter, status);
}

/// A number, and nothing else to ask for.
class OneNumber final : public Values
{
public:
    explicit OneNumber(qsizetype number)
        : m_number(Argument::of(QString::number(number)))
    {
    }
    const Argument &at(int) override { return m_number; }

private:
    Argument m_number;
};

QString keywordOf(const std::unique_ptr<icu::PluralRules> &rules, double number)
{
    return rules != nullptr ? toQString(rules->select(number)) : u"other"_s;
}

} // namespace

class Language::Private
{
public:
    explicit Private(const QLocale &language)
        : locale(icuLocale(language))
        , catalogue(language)
        , plurals(pluralRules(locale, UPLURAL_TYPE_CARDINAL))
        , ordinals(pluralRules(locale, UPLURAL_TYPE_ORDINAL))
        , lists(listFormatter(locale))
        , numbers(icu::number::NumberFormatter::withLocale(locale))
        , others(Pattern::compile(catalogue.translated(TR("meta", "{count, plural, one {# other} other {# others}}")),
              [](std::string_view) { return 0; }))
    {
    }

    icu::Locale locale;
    Catalogue catalogue;
    std::unique_ptr<icu::PluralRules> plurals;
    std::unique_ptr<icu::PluralRules> ordinals;
    std::unique_ptr<icu::ListFormatter> lists;
    icu::number::LocalizedNumberFormatter numbers;
    std::optional<Pattern> others;
};

Language::Language(const QLocale &locale)
    : d(std::make_unique<Private>(locale))
{
}

Language::~Language() = default;

QString Language::translated(const Text &text) const
{
    return d->catalogue.translated(text);
}

QString Language::pluralOf(double number) const
{
    return keywordOf(d->plurals, number);
}

QString Language::ordinalOf(double number) const
{
    return keywordOf(d->ordinals, number);
}

QString Language::number(double number) const
{
    auto status = U_ZERO_ERROR;
    const auto formatted = d->numbers.formatDouble(number, status).toString(status);
    return U_SUCCESS(status) != 0 ? toQString(formatted) : QString::number(number);
}

QString Language::list(const QStringList &items) const
{
    constexpr qsizetype allNamed = 3;
    constexpr qsizetype named = 2;
    if (items.size() == 1) {
        return items.first();
    }
    auto shown = items;
    if (items.size() > allNamed) {
        shown = items.first(named);
        OneNumber rest(items.size() - named);
        shown.append(d->others ? d->others->text(rest, *this) : QString());
    }
    std::vector<icu::UnicodeString> parts;
    parts.reserve(static_cast<std::size_t>(shown.size()));
    for (const auto &item : shown) {
        parts.push_back(toIcu(item));
    }
    icu::UnicodeString joined;
    auto status = U_ZERO_ERROR;
    if (d->lists != nullptr) {
        d->lists->format(parts.data(), static_cast<int>(parts.size()), joined, status);
    }
    return d->lists != nullptr && U_SUCCESS(status) != 0 ? toQString(joined) : shown.join(u", "_s);
}

} // namespace tidings::meta
