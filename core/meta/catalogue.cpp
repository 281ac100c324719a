// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/catalogue.h"

#include <QTranslator>

namespace tidings::meta {

using namespace Qt::StringLiterals;

Catalogue::Catalogue(const QLocale &locale)
{
    if (locale == QLocale::c()) {
        return;
    }
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, u"tidings"_s, u"_"_s, u":/i18n"_s)) {
        m_translator = std::move(translator);
    }
}

Catalogue::~Catalogue() = default;

QString Catalogue::translated(const Text &text) const
{
    if (text.context != nullptr && m_translator != nullptr) {
        const auto translation = m_translator->translate(text.context, text.source);
        if (!translation.isEmpty()) {
            return translation;
        }
    }
    return QString::fromUtf8(text.source);
}

} // namespace tidings::meta
