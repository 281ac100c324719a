// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/bus/broker/entrance.h"

#include <QCommandLineParser>

namespace tidings::ctl {

/// Who comes in, and by which options.
struct AccessWords
{
    /// The option for those who do not say who they are; "-password" and "-curve" are added for the others.
    QString option;
    /// "subscribers"
    QString who;
    /// What they may do, by the accounts file: "subscribe".
    QString what;
    /// Where those with a key come in if nothing else is said; empty: it has to be said.
    QString usualCurve;
};

/// The options that say who may come in, but for the one that AccessWords::option is.
void addAccessOptions(QCommandLineParser &parser, const AccessWords &words);
/// What they say. Those who do not say who they are come in where `anonymous` says, if it says anything; the other
/// doors are like it. `others` is how many descriptors besides the connections something else may take. Nothing if all
/// may come; an error, in words, if the options do not fit together.
[[nodiscard]] tl::expected<std::optional<bus::EntranceOptions>, QString> accessOf(
    const QCommandLineParser &parser, const AccessWords &words, const bus::DoorOptions &anonymous, int others = 0);
/// What --high-water-mark says; nothing if it is not said; an error, in words, for what is no number from 0 on.
[[nodiscard]] tl::expected<std::optional<int>, QString> highWaterMarkOf(const QCommandLineParser &parser);
/// Says why a service did not start. An exit status: AddressInUse, or SomeFailed.
int failToStart(const bus::Error &error);
/// Tells where somebody may connect: "subscribers".
void noteListening(const QString &whom, const QString &address);
/// The same of each door.
void noteDoors(const QStringList &endpoints, const bus::EntranceOptions &options, const AccessWords &words);
/// Tells how many came in and were turned away.
void noteAdmissions(const bus::Entrance &entrance);

/// "gateway password": asks for a password and prints what stands for it in the accounts file.
int printPasswordHash(const QCommandLineParser &parser);
/// "gateway key FILE": makes a key for the gateway, if there is none, and prints its public half.
int printPublicKey(const QString &file);

} // namespace tidings::ctl
