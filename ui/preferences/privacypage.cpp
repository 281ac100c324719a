// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/privacypage.h"

#include "core/config/schema.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList avatarsPath{u"avatars"_s};

} // namespace

PrivacyPage::PrivacyPage(SettingsAccess &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_avatars(new QCheckBox(tr("Show pictures of people"), this))
{
    m_avatars->setObjectName(u"avatars"_s);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pane, metrics::pane, metrics::pane, metrics::pane);
    layout->setSpacing(metrics::wide);
    layout->addWidget(m_avatars);
    layout->addWidget(
        note(tr("They come from libravatar.org, which learns by it whom you read about. Each is kept for a "
                "week.")));
    layout->addWidget(note(tr("Nothing else is fetched to be shown: icons of services come with Tidings, and a link is "
                              "opened only when you press it.")));
    layout->addWidget(
        note(tr("A rule about packages you maintain asks the package source for those of your account.")));
    layout->addStretch(1);
    connect(m_avatars, &QCheckBox::clicked, this, [this](bool isOn) {
        save({{avatarsPath, config::Node::ofBool(isOn)}});
        load();
    });
}

void PrivacyPage::load()
{
    const QSignalBlocker blocker(m_avatars);
    m_avatars->setChecked(config::value(settings(), config::keys::avatars));
    tellOrigin(m_avatars, avatarsPath);
}

} // namespace tidings::ui
