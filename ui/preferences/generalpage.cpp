// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/generalpage.h"

#include "core/config/schema.h"
#include "core/rules/providers/packagename.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using config::Node;

namespace {

const QStringList userPath{u"user"_s};
const QStringList languagePath{u"language"_s};

/// As those call it who speak it.
QString nameOf(const QString &language)
{
    const QLocale locale(language);
    auto name = locale.nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = locale.toUpper(name.left(1)).at(0);
    }
    return name.isEmpty() ? language : name;
}

} // namespace

GeneralPage::GeneralPage(SettingsAccess &settings, const QStringList &languages, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_user(new QLineEdit(this))
    , m_autostart(new QCheckBox(tr("Start Tidings at login"), this))
    , m_language(new QComboBox(this))
{
    m_user->setObjectName(u"user"_s);
    m_user->setPlaceholderText(tr("Account name, as in your packages"));
    m_autostart->setObjectName(u"autostart"_s);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto &language : languages) {
        m_language->addItem(nameOf(language), language);
    }
    auto *const form = makeForm();
    addRow(form, tr("Your account"), m_user);
    form->addRow(new QWidget(this), m_autostart);
    addRow(form, tr("Language"), m_language);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addLayout(form);
    layout->addWidget(note(tr("The account is what “me” means in rules. Empty: nobody is meant.")));
    layout->addStretch(1);
    connect(m_user, &QLineEdit::editingFinished, this, &GeneralPage::saveUser);
    connect(m_autostart, &QCheckBox::clicked, this, &GeneralPage::autostartRequested);
    connect(m_language, &QComboBox::activated, this, [this] {
        save({{languagePath, Node::ofText(m_language->currentData().toString())}});
        load();
    });
}

void GeneralPage::load()
{
    if (!m_user->hasFocus()) {
        m_user->setText(config::value(settings(), config::keys::user));
    }
    tellOrigin(m_user, userPath);
    const QSignalBlocker blocker(m_language);
    const auto found = m_language->findData(config::value(settings(), config::keys::language));
    m_language->setCurrentIndex(std::max(found, 0));
    tellOrigin(m_language, languagePath);
}

void GeneralPage::setAutostart(bool isOn)
{
    m_autostart->setChecked(isOn);
}

void GeneralPage::saveUser()
{
    const auto name = m_user->text().trimmed();
    if (!name.isEmpty() && !rules::isOwnerName(name)) {
        Q_EMIT troubled(tr("A user name has letters, digits, dots, dashes and underscores only."));
        return;
    }
    save({{userPath, Node::ofText(name)}});
}

} // namespace tidings::ui
