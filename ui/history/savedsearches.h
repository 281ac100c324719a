// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QSettings;

namespace tidings::ui {

class SidebarModel;

/// The searches somebody has given names, which are views of the sidebar. Remembered in the settings' group "history".
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostSaved = 100;

    /// Dialogs are shown over `window`, whose child it is. All have to outlive it.
    SavedSearches(QSettings &settings, SidebarModel &views, QWidget *window);

    [[nodiscard]] QStringList names() const;
    /// What is searched for by it; empty if there is none of this name.
    [[nodiscard]] QString textOf(const QString &name) const;

    /// Asks for a name first.
    void save(const QString &text);
    void rename(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    /// Which there are, or what they search for.
    void changed();
    /// Under this name, and stands in the sidebar.
    void saved(const QString &name);

private:
    struct Saved
    {
        QString name;
        QString text;
    };

    void read();
    void write();
    [[nodiscard]] QList<Saved>::iterator find(const QString &name);
    void ask(const QString &title, const QString &name, const std::function<void(const QString &)> &take);

    QSettings &m_settings;
    SidebarModel &m_views;
    QWidget *m_window;
    QList<Saved> m_saved;
};

} // namespace tidings::ui
