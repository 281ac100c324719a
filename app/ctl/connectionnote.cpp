// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/connectionnote.h"

#include "app/ctl/command.h"
#include "app/ctl/runningprogram.h"
#include "app/serverkey.h"
#include "core/config/settingsfile.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using SignIn = bus::SourceState::SignIn;
using Trouble = bus::SourceState::Trouble;

namespace {

/// Empty: nothing but to wait, which is done anyway.
QString nextStep(const bus::SourceState &state)
{
    const bool isByKey = state.signIn == SignIn::Key;
    switch (state.trouble) {
    case Trouble::NoPassword:
        return isByKey ? u"make one with \"tidingsctl config key PROFILE\", or hand one over with --password-fd"_s
                       : u"say it with --password-fd, or on a terminal"_s;
    case Trouble::NoKeyring:
        return isByKey ? u"make one with \"tidingsctl gateway key FILE\", and hand it over with --password-fd"_s
                       : u"say it with --password-fd, or on a terminal"_s;
    case Trouble::Files:
        return u"install the package that brings it, which for Fedora's bus is fedora-messaging, or run "
               "\"tidingsctl certificates fetch\""_s;
    case Trouble::AccessRefused:
        return isByKey ? u"give your public key, which \"tidingsctl config key PROFILE\" prints, to whoever runs it"_s
                       : QString();
    case Trouble::NotAllowed:
        return u"the account is right, but may not do this; see whether the virtual host and the queue of the profile "
               "are right, or ask whoever runs the broker"_s;
    case Trouble::ServerKey:
        return u"ask whoever runs it for the gateway's public key, and set it as server_key of the profile"_s;
    case Trouble::ServerKeyChanged:
        return u"somebody else may pose as the gateway; if whoever runs it confirms the new key, say "
               "\"tidingsctl config key PROFILE --accept\""_s;
    default:
        return {};
    }
}

} // namespace

void noteConnection(const bus::SourceState &state, const QString &name)
{
    const auto say = [&name](const QString &words) {
        note(forTerminal(name.isEmpty() ? words : u"%1: %2"_s.arg(name, words)));
    };
    if (state.trouble != Trouble::None) {
        say(state.detail);
        if (const auto next = nextStep(state); !next.isEmpty()) {
            say(next);
        }
    } else if (state.phase == bus::SourceState::Phase::Connected) {
        say(u"connected"_s);
    }
}

void noteServerKey(config::Profile &profile, const bus::SourceState &state, const QCommandLineParser &parser)
{
    const auto seen = app::newlySeen(profile, state);
    if (!seen) {
        return;
    }
    profile.serverKeySeen = profile.serverKey;
    if (const auto written = config::writeSettings(config::settingsFile(loadOptions(parser)), {*seen}); !written) {
        note(written.error().detail);
    }
}

} // namespace tidings::ctl
