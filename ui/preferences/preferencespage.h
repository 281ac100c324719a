// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/settingsaccess.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace tidings::ui {

/// A page of the preferences. What is changed on it counts at once.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesPage(SettingsAccess &settings, QWidget *parent = nullptr);

    /// Shows the settings as they are now. What is being typed stays.
    virtual void load() = 0;

Q_SIGNALS:
    /// Why something could not be changed; no words: it could.
    void troubled(const QString &words);

protected:
    [[nodiscard]] const config::Node &settings() const { return m_settings.settings(); }
    [[nodiscard]] SettingsAccess &access() const { return m_settings; }
    /// Changes what is different only. False if it could not be.
    bool save(const std::vector<config::Leaf> &values);
    /// Tells at a field where its setting was said, if that was somewhere else than here.
    void tellOrigin(QWidget *field, const QStringList &path) const;
    /// A form as all pages have it.
    [[nodiscard]] QFormLayout *makeForm();
    /// A row with a label that belongs to its field.
    static QLabel *addRow(QFormLayout *form, const QString &label, QWidget *field);
    /// The same for several widgets beside each other, of which the first is the label's.
    static QLabel *addRow(QFormLayout *form, const QString &label, const QList<QWidget *> &fields);
    /// Muted words below the fields.
    [[nodiscard]] QLabel *note(const QString &words);

private:
    SettingsAccess &m_settings;
};

} // namespace tidings::ui
