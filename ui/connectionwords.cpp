// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectionwords.h"

#include "core/text/plaintext.h"

#include <QCoreApplication>

namespace tidings::ui {

using Phase = bus::SourceState::Phase;
using Trouble = bus::SourceState::Trouble;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tray)
};

constexpr qsizetype detailLimit = 160;
constexpr qsizetype whereLimit = 100;

/// The ordinary causes, in words of the user's language; empty for the others, for which core has words of its own.
QString ordinaryCause(const bus::SourceState &state)
{
    const auto where = text::plainLine(state.where, whereLimit);
    if (where.isEmpty()) {
        return {};
    }
    switch (state.trouble) {
    case Trouble::Refused:
        return Text::tr("nothing listens at %1").arg(where);
    case Trouble::NameNotFound:
        return Text::tr("the name of %1 is not known").arg(where);
    case Trouble::Silent:
        return Text::tr("%1 does not answer").arg(where);
    case Trouble::NotTrusted:
        return Text::tr("the certificate of %1 is not trusted, or out of date").arg(where);
    case Trouble::NameMismatch:
        return Text::tr("the certificate of %1 is for another name").arg(where);
    default:
        return {};
    }
}

QString cause(const bus::SourceState &state)
{
    const auto ordinary = ordinaryCause(state);
    return ordinary.isEmpty() ? text::plainLine(state.detail, detailLimit) : ordinary;
}

QString adviceOfRefused(const bus::SourceState &state)
{
    using SignIn = bus::SourceState::SignIn;
    switch (state.signIn) {
    case SignIn::Password:
        return Text::tr("Set the password again in the preferences, at the profile, or ask whoever runs it.");
    case SignIn::Key:
        return Text::tr("Copy your public key in the preferences, at the profile, and give it to whoever runs it.");
    case SignIn::Certificate:
        return Text::tr("Does the profile name the right certificate?");
    case SignIn::Nobody:
        break;
    }
    return state.peer == bus::SourceState::Peer::Broker
               ? Text::tr("Does the profile name the right certificate or account?")
               : Text::tr("If you have an account there, name it in the profile.");
}

QString advice(const bus::SourceState &state)
{
    const bool isByKey = state.signIn == bus::SourceState::SignIn::Key;
    switch (state.trouble) {
    case Trouble::Refused:
        return state.peer == bus::SourceState::Peer::Broker
                   ? Text::tr("Is the broker running, and is the port right?")
                   : Text::tr("Is the gateway running, and is the port right?");
    case Trouble::NameNotFound:
        return Text::tr("Is the name right, and is the network up?");
    case Trouble::Handshake:
    case Trouble::NameMismatch:
        return Text::tr("Is it the address of this bus?");
    case Trouble::BadAddress:
        return Text::tr("Correct the address in the profile.");
    case Trouble::NotTrusted:
        return Text::tr("Does the profile name the right authority?");
    case Trouble::AccessRefused:
        return adviceOfRefused(state);
    case Trouble::NotAllowed:
        return Text::tr("The account is right, but may not do this: are the virtual host and the queue of the profile "
                        "right? Else ask whoever runs the broker.");
    case Trouble::ServerKey:
        return Text::tr(
            "Ask whoever runs it for the gateway's public key, and set it in the preferences, at the profile.");
    case Trouble::ServerKeyChanged:
        return Text::tr(
            "Somebody else may pose as the gateway. If whoever runs it confirms the new key, accept it in the "
            "preferences.");
    case Trouble::Files:
        return Text::tr("Install the package that brings it (for Fedora: fedora-messaging), or run "
                        "tidingsctl certificates fetch.");
    case Trouble::NoPassword:
        return isByKey ? Text::tr("Make one in the preferences, at the profile.")
                       : Text::tr("Set it in the preferences, at the profile.");
    case Trouble::NoKeyring:
        return isByKey ? Text::tr("Make one in the preferences, at the profile; it is kept until Tidings ends.")
                       : Text::tr("Set it in the preferences, at the profile; it is kept until Tidings ends.");
    case Trouble::KeyringLocked:
        return Text::tr("Unlock it, or test the connection in the preferences to be asked.");
    case Trouble::KeyringDenied:
        return isByKey
                   ? Text::tr("Test the connection in the preferences to be asked again, or make a new key there.")
                   : Text::tr("Test the connection in the preferences to be asked again, or set the password there.");
    case Trouble::KeyringSilent:
        return Text::tr("Does a window of the keyring wait for you?");
    case Trouble::Lost:
        return Text::tr("Reconnecting.");
    case Trouble::Silent:
    case Trouble::Unreachable:
    case Trouble::PutOff:
    case Trouble::Other:
    case Trouble::None:
        break;
    }
    return Text::tr("Trying again.");
}

QString troubleWords(const QString &name, const bus::SourceState &state)
{
    const auto detail = cause(state);
    return detail.isEmpty() ? Text::tr("No connection to %1. %2").arg(name, advice(state))
                            : Text::tr("No connection to %1: %2. %3").arg(name, detail, advice(state));
}

} // namespace

QString connectionWords(const QString &name, const bus::SourceState &state)
{
    switch (state.phase) {
    case Phase::Connected:
        return Text::tr("Connected to %1").arg(name);
    case Phase::Connecting:
        return Text::tr("Connecting to %1").arg(name);
    case Phase::Trouble:
        return troubleWords(name, state);
    case Phase::Stopped:
        break;
    }
    return Text::tr("Not connected to %1").arg(name);
}

QString troubleWords(const bus::SourceState &state)
{
    auto detail = cause(state);
    // Names of hosts and files begin small, and stay so; the rest becomes a sentence.
    const bool isOurs = !ordinaryCause(state).isEmpty() && !detail.startsWith(text::plainLine(state.where, whereLimit));
    if (isOurs || detail.startsWith(QLatin1StringView("the "))) {
        detail[0] = detail[0].toUpper();
    }
    // Whoever asked waits for no other attempt, of which the words for a connection speak.
    const bool isAboutAttempts = state.trouble == Trouble::Other || state.trouble == Trouble::Lost ||
                                 state.trouble == Trouble::Silent || state.trouble == Trouble::Unreachable;
    const auto next =
        isAboutAttempts ? Text::tr("Is the address right, and does a firewall let it through?") : advice(state);
    return Text::tr("%1. %2").arg(detail, next);
}

QString withLastMessage(const QString &words, Phase phase, const QString &age)
{
    return phase == Phase::Trouble ? Text::tr("%1 Last message %2.").arg(words, age)
                                   : Text::tr("%1, last message %2").arg(words, age);
}

} // namespace tidings::ui
