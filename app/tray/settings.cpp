// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/settings.h"

#include "core/config/ruletables.h"
#include "core/pipeline/handover.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace tidings::app {

using namespace Qt::StringLiterals;
using config::Leaf;
using config::Node;

namespace {

QStringList joined(QStringList list, const QStringList &more)
{
    list += more;
    list.removeDuplicates();
    return list;
}

QStringList without(QStringList list, const QStringList &less)
{
    list.removeIf([&less](const QString &name) { return less.contains(name); });
    return list;
}

/// A rule that takes whatever is followed of this kind.
bool takesFollowed(const rules::Rule &rule, rules::Track track)
{
    const auto &named = track == rules::Track::Users ? rule.users : rule.packages;
    return rule.isOn && rule.track == track && named.isEmpty() && rule.outcome == rules::Outcome::Bubble;
}

/// Of each setting the newest.
void put(std::vector<Leaf> &settings, Leaf setting)
{
    const auto found = std::ranges::find(settings, setting.path, &Leaf::path);
    if (found == settings.end()) {
        settings.push_back(std::move(setting));
    } else {
        found->node = std::move(setting.node);
    }
}

} // namespace

/// The thread that writes, and what crosses to it and back.
class Settings::Writing
{
public:
    using Values = std::vector<Leaf>;

    Writing(config::LoadOptions loadOptions, QString writtenFile)
        : options(std::move(loadOptions))
        , file(std::move(writtenFile))
    {
        thread.setObjectName(u"settings"_s);
        // The context lives on the new thread: what is asked for is done there.
        context.moveToThread(&thread);
        QObject::connect(&asked, &pipeline::HandoverSignal::look, &context, [this] { writeAll(); });
        thread.start();
    }

    ~Writing()
    {
        thread.quit();
        thread.wait();
        writeAll();
    }
    Q_DISABLE_COPY_MOVE(Writing)

    pipeline::Handover<Values> asked;
    /// Words for the user, for each time it was written; none if all is well.
    pipeline::Handover<QString> troubles;

private:
    void writeAll()
    {
        for (auto &values : asked.take()) {
            for (auto &value : values) {
                put(unwritten, std::move(value));
            }
            troubles.push(write());
        }
    }

    QString write()
    {
        if (const auto done = config::writeSettings(file, unwritten); !done) {
            return tr("What you chose counts until the program ends, but cannot be kept. %1").arg(done.error().detail);
        }
        for (const auto &value : std::exchange(unwritten, {})) {
            put(written, {.path = value.path, .node = {}});
        }
        const auto later = config::overruled(options, file, written);
        return later.isEmpty() ? QString()
                               : tr("What you chose counts until the program ends. Then other settings count more: %1")
                                     .arg(later.join(u", "_s));
    }

    config::LoadOptions options;
    QString file;
    /// What could not be written is tried again with what comes next.
    Values unwritten;
    /// Without what they say.
    Values written;
    QObject context;
    QThread thread;
};

Settings::Settings(config::Configuration configuration, config::LoadOptions options, const QString &file)
    : m_configuration(std::move(configuration))
{
    if (!file.isEmpty()) {
        m_writing = std::make_unique<Writing>(std::move(options), file);
        connect(&m_writing->troubles, &pipeline::HandoverSignal::look, this, [this] {
            for (const auto &words : m_writing->troubles.take()) {
                Q_EMIT troubled(words);
            }
        });
    }
}

Settings::~Settings()
{
    if (m_writing) {
        // Nobody is there any more who could tell.
        m_writing->troubles.disconnect(this);
    }
}

rules::Choices Settings::choices() const
{
    return {.rules = m_configuration.rules,
        .reader = m_configuration.user,
        .followed = m_configuration.followed,
        .mutes = m_configuration.mutes};
}

void Settings::setRules(const QList<rules::Rule> &rules)
{
    m_configuration.rules = rules;
    write({{{u"rules"_s}, config::toRuleTables(rules)}});
    Q_EMIT choicesChanged();
}

void Settings::mute(const rules::Mute &mute, Time now)
{
    auto mutes = rules::withMute(m_configuration.mutes, mute);
    mutes.removeIf([now](const rules::Mute &other) { return rules::isOver(other, now); });
    m_configuration.mutes = mutes;
    write({{{u"mutes"_s}, config::toMuteTables(mutes)}});
    Q_EMIT choicesChanged();
}

void Settings::unmute(const rules::Mute &mute)
{
    m_configuration.mutes = rules::withoutMute(m_configuration.mutes, mute);
    write({{{u"mutes"_s}, config::toMuteTables(m_configuration.mutes)}});
    Q_EMIT choicesChanged();
}

void Settings::follow(const rules::Followed &more)
{
    auto &followed = m_configuration.followed;
    followed.users = joined(followed.users, more.users);
    followed.packages = joined(followed.packages, more.packages);
    auto &rules = m_configuration.rules;
    const auto lacks = [&rules](rules::Track track) {
        return std::ranges::none_of(rules, [track](const rules::Rule &rule) { return takesFollowed(rule, track); });
    };
    const auto ruleFor = [](const QString &name, rules::Track track) {
        return rules::Rule{.name = name, .track = track, .outcome = rules::Outcome::Bubble};
    };
    const auto before = rules.size();
    if (!more.users.isEmpty() && lacks(rules::Track::Users)) {
        rules.prepend(ruleFor(tr("People I follow"), rules::Track::Users));
    }
    if (!more.packages.isEmpty() && lacks(rules::Track::Packages)) {
        rules.prepend(ruleFor(tr("Packages I follow"), rules::Track::Packages));
    }
    if (rules.size() != before) {
        write({{{u"rules"_s}, config::toRuleTables(rules)}});
    }
    writeFollowed();
    Q_EMIT choicesChanged();
}

void Settings::unfollow(const rules::Followed &less)
{
    auto &followed = m_configuration.followed;
    followed.users = without(followed.users, less.users);
    followed.packages = without(followed.packages, less.packages);
    writeFollowed();
    Q_EMIT choicesChanged();
}

void Settings::begin(const Start &start)
{
    const bool isOther = start.user != m_configuration.user || start.profiles != m_configuration.profilesOn;
    m_configuration.user = start.user;
    m_configuration.isPersonal = true;
    m_configuration.rules = rules::rulesOf(start.preset);
    Node none;
    none.kind = Node::Kind::Nothing;
    write({{{u"user"_s}, Node::ofText(start.user)}, {{u"profile"_s}, Node::ofTexts(start.profiles)},
        {{u"preset"_s}, Node::ofText(toString(start.preset))}, {{u"rules"_s}, none}});
    Q_EMIT choicesChanged();
    if (isOther) {
        m_configuration.profilesOn = start.profiles;
        Q_EMIT restartNeeded();
    }
}

void Settings::putOffStart()
{
    // The file says it from then on, though nothing that would not hold anyway.
    m_configuration.isPersonal = true;
    write({{{u"user"_s}, Node::ofText(m_configuration.user)}});
}

bool Settings::isFirstStart() const
{
    return m_writing && !m_configuration.isPersonal;
}

void Settings::writeFollowed()
{
    write({{{u"follow"_s, u"users"_s}, Node::ofTexts(m_configuration.followed.users)},
        {{u"follow"_s, u"packages"_s}, Node::ofTexts(m_configuration.followed.packages)}});
}

void Settings::write(std::vector<Leaf> values)
{
    if (m_writing) {
        m_writing->asked.push(std::move(values));
    }
}

} // namespace tidings::app
