// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/configuration.h"
#include "core/config/settingsfile.h"
#include "core/rules/choices.h"
#include "core/rules/presets.h"

#include <QObject>

#include <memory>

namespace tidings::app {

/// What the reader chooses while the program runs: it counts at once, and is written to the settings file by a thread
/// of its own. For the GUI thread, which never waits but in the destructor.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// `configuration` is what `options` meant at the start. `file`: where to write; empty: nowhere, for this run only.
    /// `root`: the layers the configuration was read from; for change().
    Settings(
        config::Configuration configuration, config::LoadOptions options, const QString &file, config::Node root = {});
    /// Returns when all is written.
    ~Settings() override;
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] const config::Configuration &configuration() const { return m_configuration; }
    [[nodiscard]] const config::Node &root() const { return m_root; }
    /// Of these the known packages are not: the providers have them.
    [[nodiscard]] rules::Choices choices() const;

    void setRules(const QList<rules::Rule> &rules);
    /// Puts it over what is muted; those that are over go.
    void mute(const rules::Mute &mute, Time now);
    void unmute(const rules::Mute &mute);
    /// Adds to what is followed; where no rule would take it, a rule that does comes first in the list.
    void follow(const rules::Followed &more);
    void unfollow(const rules::Followed &less);

    /// Any settings but those of the rules: they count, and are kept; a value of kind Nothing takes one out. Words why
    /// not if they could not be used, or the program not run with them: nothing is changed then.
    [[nodiscard]] QString change(const std::vector<config::Leaf> &values);
    /// Writes down what was seen of a profile, if there still is one. What runs knows it: no other run is needed.
    void note(const config::Leaf &seen);
    /// Something was changed that counts with the next run only.
    [[nodiscard]] bool isRestartDue() const { return m_isRestartDue; }
    void restart();
    /// Nothing is kept.
    [[nodiscard]] bool isDemo() const { return !m_writing; }
    [[nodiscard]] bool isOwn(const config::Origin &origin) const;
    /// Said by a layer that comes after the file that is written to.
    [[nodiscard]] bool countsMore(const config::Origin &origin) const;

    /// What a first start asks for.
    struct Start
    {
        QString user;
        QStringList profiles;
        rules::Preset preset = rules::Preset::PackagerQuiet;
    };
    /// Replaces the rules by those of the preset.
    void begin(const Start &start);
    /// Not now: what counts stays, and nobody is asked again.
    void putOffStart();
    /// Nobody has answered yet who they are, and no rules were ever chosen.
    [[nodiscard]] bool isFirstStart() const;

Q_SIGNALS:
    /// Rules, mutes, or what is followed.
    void choicesChanged();
    /// How many bubbles there may be, and when.
    void bubblesChanged();
    /// Anything, by change().
    void changed();
    /// The account or the buses: they are part of everything that runs.
    void restartNeeded();
    /// What was chosen cannot be kept, or something else counts more than it: in words, with the file. No words: all is
    /// kept, also what could not be before.
    void troubled(const QString &words);

private:
    void write(std::vector<config::Leaf> values);
    void writeFollowed();

    config::Configuration m_configuration;
    config::Node m_root;
    config::LoadOptions m_options;
    QString m_file;
    bool m_isRestartDue = false;
    class Writing;
    std::unique_ptr<Writing> m_writing;
};

} // namespace tidings::app
