// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/passwordwords.h"

#include <QCoreApplication>

namespace tidings::ui {

using credentials::Keep;
using credentials::Outcome;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Password)
};

} // namespace

QString keptWords(Outcome outcome, Keep wanted)
{
    switch (outcome) {
    case Outcome::Found:
        return wanted == Keep::InKeyring ? Text::tr("The password is in the keyring.")
                                         : Text::tr("The password is kept until Tidings ends.");
    case Outcome::Absent:
    case Outcome::Locked:
    case Outcome::Denied:
        break;
    case Outcome::NoService:
        return Text::tr("There is no keyring. The password is kept until Tidings ends.");
    case Outcome::NoAnswer:
        return Text::tr("The keyring does not answer. The password is kept until Tidings ends.");
    }
    return Text::tr("The keyring was not unlocked, or refused. The password is kept until Tidings ends.");
}

QString forgottenWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Locked:
    case Outcome::Denied:
        return Text::tr("The keyring was not unlocked, and keeps the password it may have.");
    case Outcome::NoAnswer:
        return Text::tr("The keyring does not answer, and keeps the password it may have.");
    case Outcome::Found:
    case Outcome::Absent:
    case Outcome::NoService:
        break;
    }
    return Text::tr("The password is forgotten.");
}

QString keptKeyWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return Text::tr("The key is in the keyring. Give the public half to whoever runs the gateway.");
    case Outcome::NoService:
        return Text::tr("There is no keyring. The key is kept until Tidings ends.");
    case Outcome::NoAnswer:
        return Text::tr("The keyring does not answer. The key is kept until Tidings ends.");
    case Outcome::Absent:
    case Outcome::Locked:
    case Outcome::Denied:
        break;
    }
    return Text::tr("The keyring was not unlocked, or refused. The key is kept until Tidings ends.");
}

QString forgottenKeyWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Locked:
    case Outcome::Denied:
        return Text::tr("The keyring was not unlocked, and keeps the key it may have.");
    case Outcome::NoAnswer:
        return Text::tr("The keyring does not answer, and keeps the key it may have.");
    case Outcome::Found:
    case Outcome::Absent:
    case Outcome::NoService:
        break;
    }
    return Text::tr("The key is forgotten.");
}

QString foundKeyWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return Text::tr("There was a key in the keyring. Give the public half to whoever runs the gateway.");
    case Outcome::NoAnswer:
        return Text::tr("The keyring does not answer, and may have a key.");
    case Outcome::Absent:
    case Outcome::Locked:
    case Outcome::Denied:
    case Outcome::NoService:
        break;
    }
    return Text::tr("The keyring was not unlocked, or refused, and may have a key.");
}

} // namespace tidings::ui
