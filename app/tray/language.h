// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace tidings::app {

/// The languages the program speaks, by their codes, English first.
[[nodiscard]] QStringList languages();

/// In which language the program speaks, from left or from right: that of the system where there is a translation, or
/// one that was chosen; else English. Times and numbers included: one window speaks one language.
class Language
{
public:
    /// The system's is what QLocale() is by then; there has to be an application, of windows or not.
    Language();
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// A code; empty: the system's. Before any text is made, or all of it is made anew.
    void use(const QString &code);

private:
    [[nodiscard]] bool install(const QLocale &locale, const QString &name, const QString &folder);
    void remove();

    QLocale m_system;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace tidings::app
