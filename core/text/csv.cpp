// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/csv.h"

#include "core/text/printable.h"

#include <algorithm>

namespace tidings::text {

using namespace Qt::StringLiterals;

namespace {

bool isFormula(const QString &text)
{
    constexpr QStringView signs = u"=+-@\t\r\n";
    // Blanks before a sign do not hide it, and full-width signs count, too.
    const auto first = text.normalized(QString::NormalizationForm_KC).trimmed().left(1);
    return (!text.isEmpty() && signs.contains(text.front())) || (!first.isEmpty() && signs.contains(first));
}

QString fieldOf(const QString &value)
{
    auto field = printableSentence(value);
    if (isFormula(value) || isFormula(field)) {
        field.prepend(u'\'');
    }
    const bool needsQuotes = std::ranges::any_of(field, [](QChar c) { return u",\"' ;\t"_s.contains(c); });
    return needsQuotes ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList cells;
    std::ranges::transform(fields, std::back_inserter(cells), fieldOf);
    return cells.join(u',').toUtf8() + '\r';
}

} // namespace tidings::text
