// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/savedsearches.h"

#include "core/history/searchquery.h"
#include "core/meta/sanitizer.h"
#include "ui/models/sidebarmodel.h"

#include <QInputDialog>
#include <QSettings>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

const auto arrayKey = u"history/searches"_s;
const auto nameKey = u"name"_s;
const auto textKey = u"text"_s;

QString asName(const QString &typed)
{
    return meta::sanitized(typed.simplified().left(longestName));
}

} // namespace

SavedSearches::SavedSearches(QSettings &settings, SidebarModel &views, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_views(views)
    , m_window(window)
{
    read();
}

void SavedSearches::read()
{
    const auto count = std::min<qsizetype>(m_settings.beginReadArray(arrayKey), mostSaved);
    QStringList names;
    for (int at = 0; at < count; ++at) {
        m_settings.setArrayIndex(at);
        const Saved saved{asName(m_settings.value(nameKey).toString()), m_settings.value(textKey).toString()};
        if (!saved.name.isEmpty() && saved.text.size() <= history::longestSearch && !names.contains(saved.name)) {
            m_saved.append(saved);
            names.append(saved.name);
        }
    }
    m_settings.endArray();
    m_views.setSaved(names);
}

void SavedSearches::write()
{
    QStringList names;
    m_settings.remove(arrayKey);
    m_settings.beginWriteArray(arrayKey, static_cast<int>(m_saved.size()));
    for (int at = 0; at < m_saved.size(); ++at) {
        m_settings.setArrayIndex(at);
        m_settings.setValue(nameKey, m_saved[at].name);
        m_settings.setValue(textKey, m_saved[at].text);
        names.append(m_saved[at].name);
    }
    m_settings.endArray();
    m_views.setSaved(names);
    Q_EMIT changed();
}

QStringList SavedSearches::names() const
{
    QStringList names;
    std::ranges::transform(m_saved, std::back_inserter(names), &Saved::name);
    return names;
}

QList<SavedSearches::Saved>::iterator SavedSearches::find(const QString &name)
{
    return std::ranges::find(m_saved, name, &Saved::name);
}

QString SavedSearches::textOf(const QString &name) const
{
    const auto found = std::ranges::find(m_saved, name, &Saved::name);
    return found == m_saved.end() ? QString() : found->text;
}

void SavedSearches::ask(const QString &title, const QString &name, const std::function<void(const QString &)> &take)
{
    auto *const dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &typed) {
        if (const auto chosen = asName(typed); !chosen.isEmpty()) {
            take(chosen);
        }
    });
    dialog->open();
}

void SavedSearches::save(const QString &text)
{
    ask(tr("Save search"), asName(text), [this, text](const QString &name) {
        // One of the same name is changed.
        if (const auto found = find(name); found != m_saved.end()) {
            found->text = text;
        } else if (m_saved.size() < mostSaved) {
            m_saved.append({name, text});
        }
        write();
        Q_EMIT saved(name);
    });
}

void SavedSearches::rename(const QString &name)
{
    ask(tr("Rename search"), name, [this, name](const QString &chosen) {
        const auto found = find(name);
        if (found != m_saved.end() && find(chosen) == m_saved.end()) {
            found->name = chosen;
            write();
        }
    });
}

void SavedSearches::remove(const QString &name)
{
    m_saved.removeIf([&](const Saved &saved) { return saved.name == name; });
    write();
}

} // namespace tidings::ui
