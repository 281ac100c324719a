// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

namespace tidings::meta {

/// All that sentences need to know about one language: the translations, its plurals, numbers and lists.
class Language
{
public:
    /// The language's translations, if there are any, are read here and now.
    explicit Language(const QLocale &locale);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// The translation, or the source text.
    [[nodiscard]] QString translated(const Text &text) const;
    /// The plural category: "one", "few", "other" …
    [[nodiscard]] QString pluralOf(double number) const;
    /// The same for "1st", "2nd".
    [[nodiscard]] QString ordinalOf(double number) const;
    [[nodiscard]] QString number(double number) const;
    /// "a, b and c"; from four on, "a, b and 3 others".
    [[nodiscard]] QString list(const QStringList &items) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// FSI and PDI: what is between them has its own direction, and leaves that of the sentence alone.
inline constexpr QChar isolateStart(0x2068);
inline constexpr QChar isolateEnd(0x2069);

} // namespace tidings::meta
