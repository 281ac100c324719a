// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/profilekey.h"

#include "app/ctl/command.h"
#include "app/profilepassword.h"
#include "app/serverkey.h"
#include "core/bus/curvekey.h"
#include "core/config/configuration.h"
#include "core/config/schema.h"
#include "core/config/settingsfile.h"
#include "core/credentials/keyringstore.h"

#include <QCoreApplication>

#include <cstdio>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using credentials::Outcome;

namespace {

config::Result<void> write(const QCommandLineParser &parser, const config::Leaf &value)
{
    return config::writeSettings(config::settingsFile(loadOptions(parser)), {value});
}

/// `known`: what the settings say that it is.
int printKey(const QCommandLineParser &parser, const QString &profile, const Secret &secretKey, const QString &known)
{
    const auto publicKey = bus::publicKeyOf(secretKey);
    if (!publicKey) {
        return fail(publicKey.error().detail);
    }
    if (*publicKey != known) {
        const auto written =
            write(parser, {{u"profiles"_s, profile, u"public_key"_s}, config::Node::ofText(*publicKey)});
        if (!written) {
            note(written.error().detail);
        }
        if (!known.isEmpty()) {
            note(u"this is another key than before: give it to whoever runs the gateway"_s);
        }
    }
    std::puts(qPrintable(*publicKey));
    return Success;
}

QString whyNot(Outcome outcome)
{
    return outcome == Outcome::NoService  ? u"there is no keyring"_s
           : outcome == Outcome::NoAnswer ? u"the keyring does not answer"_s
                                          : u"the keyring is locked, or refuses"_s;
}

int noKeyring(Outcome outcome)
{
    return fail(u"%1; \"tidingsctl gateway key FILE\" makes a key in a file, which tail and record take by "
                "--password-fd"_s.arg(whyNot(outcome)));
}

/// As over ssh, or where the tray program keeps the key until it ends.
int printKnown(Outcome outcome, const QString &known)
{
    if (!bus::isPublicKey(known)) {
        return noKeyring(outcome);
    }
    note(u"%1; this is the key that the settings say"_s.arg(whyNot(outcome)));
    std::puts(qPrintable(known));
    return Success;
}

/// Reads the key, or makes one. Ends the event loop with its status.
class KeyMaker : public QObject
{
public:
    KeyMaker(const QCommandLineParser &parser, config::Profile profile, QString known)
        : m_parser(parser)
        , m_profile(std::move(profile))
        , m_known(std::move(known))
    {
        m_keyring.ask(app::secretOf(m_profile), this, [this](const credentials::Answer &answer) {
            if (answer.outcome == Outcome::Found) {
                QCoreApplication::exit(printKey(m_parser, m_profile.name, answer.secret, m_known));
            } else if (answer.outcome == Outcome::Absent) {
                make();
            } else {
                QCoreApplication::exit(printKnown(answer.outcome, m_known));
            }
        });
    }

private:
    void make()
    {
        const auto made = bus::makeSecretKey();
        if (!made) {
            QCoreApplication::exit(fail(made.error().detail));
            return;
        }
        m_keyring.keep(
            app::secretOf(m_profile), *made, credentials::Keep::InKeyring, this, [this, made = *made](Outcome outcome) {
                QCoreApplication::exit(
                    outcome == Outcome::Found ? printKey(m_parser, m_profile.name, made, m_known) : noKeyring(outcome));
            });
    }

    const QCommandLineParser &m_parser;
    config::Profile m_profile;
    QString m_known;
    credentials::KeyringStore m_keyring;
};

config::Result<config::Profile> read(const QCommandLineParser &parser, const QString &name, QString &publicKey)
{
    const auto layers = config::readLayers(loadOptions(parser));
    if (!layers) {
        return tl::make_unexpected(layers.error());
    }
    if (const auto *const node = layers->root.find({u"profiles"_s, name})) {
        publicKey = config::value(*node, config::keys::publicKey).trimmed();
    }
    return config::readProfile(layers->root, name);
}

} // namespace

int printProfileKey(const QCommandLineParser &parser, const QString &name)
{
    QString publicKey;
    const auto profile = read(parser, name, publicKey);
    if (!profile) {
        return fail(profile.error().detail);
    }
    if (profile->credential.kind != config::Credential::Kind::Curve || app::accountOf(*profile).isEmpty()) {
        return fail(
            u"the profile \"%1\" does not sign in with a key; credential = \"curve:NAME\" says so, for ZeroMQ"_s.arg(
                name));
    }
    const KeyMaker maker(parser, *profile, publicKey);
    return QCoreApplication::exec();
}

int acceptServerKey(const QCommandLineParser &parser, const QString &name)
{
    QString publicKey;
    const auto profile = read(parser, name, publicKey);
    if (!profile) {
        return fail(profile.error().detail);
    }
    if (!bus::isPublicKey(profile->serverKey)) {
        return fail(u"the profile \"%1\" does not say the key of its gateway (server_key)"_s.arg(name));
    }
    const auto before = bus::fingerprint(profile->serverKeySeen);
    if (const auto written = write(parser, app::seenKey(name, profile->serverKey)); !written) {
        return fail(written.error().detail);
    }
    note(before.isEmpty() ? u"the gateway's key is %1"_s.arg(bus::fingerprint(profile->serverKey))
                          : u"the gateway's key is %1, and was %2"_s.arg(bus::fingerprint(profile->serverKey), before));
    return Success;
}

} // namespace tidings::ctl
