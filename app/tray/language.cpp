// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

/// Of core's library: the linker leaves it out where a program needs nothing else of it. Has to be outside of a
/// namespace.
static void bringInTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

const auto folderOfTexts = u":/i18n"_s;

/// Of the system's country, so that its clock and its dates are those one knows.
QLocale localeOf(const QString &code, const QLocale &system)
{
    const QLocale chosen(code);
    return code.contains(u'_') ? chosen : QLocale(chosen.language(), system.territory());
}

} // namespace

QStringList languages()
{
    bringInTexts();
    QStringList codes;
    for (const auto &file : QDir(folderOfTexts).entryList({u"tidings_*.qm"_s}, QDir::Files, QDir::Name)) {
        codes.append(file.section(u'_', 1).chopped(3));
    }
    codes.removeAll(u"en"_s);
    codes.prepend(u"en"_s);
    return codes;
}

Language::Language() = default;

Language::~Language()
{
    remove();
}

void Language::use(const QString &code)
{
    bringInTexts();
    remove();
    const auto locale = code.isEmpty() ? m_system : localeOf(code, m_system);
    const bool isSpoken = install(locale, u"tidings"_s, folderOfTexts);
    const auto spoken = isSpoken ? locale : QLocale(QLocale::English, locale.territory());
    QLocale::setDefault(spoken);
    // Qt's own texts; of English the plurals. Where there are none, its English is shown.
    (void)(isSpoken ? install(spoken, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
                    : install(spoken, u"tidings"_s, folderOfTexts));
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr) {
        QApplication::setLayoutDirection(spoken.textDirection());
    }
}

bool Language::install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder) || !QCoreApplication::installTranslator(translator.get())) {
        return false;
    }
    m_installed.push_back(std::move(translator));
    return true;
}

void Language::remove()
{
    for (const auto &translator : m_installed) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_installed.clear();
}

} // namespace tidings::app
