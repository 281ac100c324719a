// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/currentchoices.h"

#include <QDBusConnection>

namespace tidings::app {
namespace {

rules::ProviderOptions wanted(const config::Configuration &configuration)
{
    rules::ProviderOptions options{
        .source = configuration.packages.url, .expiry = configuration.packages.expiry, .account = configuration.user};
    for (const auto &rule : configuration.rules) {
        if (!rule.isOn) {
            continue;
        }
        options.wantsMaintained = options.wantsMaintained || rule.track == rules::Track::Maintained;
        options.wantsInstalled = options.wantsInstalled || rule.track == rules::Track::Installed;
        options.wantsReported = options.wantsReported || rule.track == rules::Track::Reported;
        if (rule.track == rules::Track::Group) {
            options.groups += rule.groups;
        }
    }
    options.groups.removeDuplicates();
    return options;
}

} // namespace

CurrentChoices::CurrentChoices(const Settings &settings, const Clock &clock)
    : m_settings(settings)
    , m_providers(wanted(settings.configuration()), QDBusConnection::systemBus(), clock)
{
    connect(&m_settings, &Settings::choicesChanged, this, [this] {
        m_providers.setOptions(wanted(m_settings.configuration()));
        Q_EMIT changed();
    });
    connect(&m_providers, &rules::Providers::changed, this, &CurrentChoices::changed);
}

rules::Choices CurrentChoices::choices() const
{
    auto choices = m_settings.choices();
    choices.known = m_providers.known();
    return choices;
}

} // namespace tidings::app
