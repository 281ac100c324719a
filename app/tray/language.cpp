// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

bool install(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    return translator->load(locale, name, u"_"_s, folder) && QApplication::installTranslator(translator.release());
}

} // namespace

void installLanguage(QApplication &application)
{
    const QLocale locale;
    if (install(application, locale, u"tidings"_s, u":/i18n"_s)) {
        install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        QApplication::setLayoutDirection(locale.textDirection());
    } else {
        const QLocale english(QLocale::English, locale.territory());
        QLocale::setDefault(english);
        // Its plurals.
        install(application, english, u"tidings"_s, u":/i18n"_s);
    }
}

} // namespace tidings::app
