// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace tidings::meta {

/// The translations to one language: :/i18n/tidings_LANG.qm, the best match there is. Not installed in the
/// application, so that several languages can be in use in one process.
class Catalogue
{
public:
    /// Without a file for the locale every text stays as it is.
    explicit Catalogue(const QLocale &locale);
    ~Catalogue();
    Q_DISABLE_COPY_MOVE(Catalogue)

    /// The translation, or the source text.
    [[nodiscard]] QString translated(const Text &text) const;

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace tidings::meta
