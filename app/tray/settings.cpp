// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/settings.h"

#include "core/config/ruletables.h"
#include "core/config/schema.h"
#include "core/pipeline/handover.h"

#include <QDir>
#include <QFileInfo>
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

/// A rule that takes whatever is followed of this kind, if not all that happens to it.
bool takesFollowed(const rules::Rule &rule, rules::Track track)
{
    const auto &named = track == rules::Track::Users ? rule.users : rule.packages;
    const bool isNarrow = !rule.services.isEmpty() || !rule.topic.isEmpty() || !rule.text.isEmpty() ||
                          !rule.verdicts.isEmpty() || !rule.changes.isEmpty();
    return rule.isOn && rule.track == track && named.isEmpty() && rule.outcome == rules::Outcome::Bubble && !isNarrow;
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

void remove(Node &node, const QStringList &path)
{
    const auto found = std::ranges::find(node.members, path.first(), &config::Member::key);
    if (found == node.members.end()) {
        return;
    }
    if (path.size() == 1) {
        node.members.erase(found);
    } else {
        remove(found->node, path.mid(1));
    }
}

/// As if the file said it. Words if a value is none of its setting's.
QString layOver(Node &root, const std::vector<Leaf> &values, const QString &file)
{
    const config::Origin origin{.kind = config::Origin::Kind::File, .file = file};
    Node layer;
    for (const auto &[path, node] : values) {
        if (node.kind == Node::Kind::Nothing) {
            remove(root, path);
            continue;
        }
        auto said = node;
        said.origin = origin;
        layer.set(path, std::move(said));
    }
    auto checked = config::check(std::move(layer));
    if (!checked) {
        return checked.error().detail;
    }
    if (!checked->warnings.isEmpty()) {
        return checked->warnings.first();
    }
    config::merge(root, std::move(checked->layer));
    config::fillDefaults(root);
    return {};
}

/// Which settings are part of everything that runs.
bool isOfTheRun(const QStringList &path, const QStringList &profilesOn)
{
    const auto &first = path.first();
    if (first == u"profiles") {
        return profilesOn.contains(path.value(1));
    }
    return first != u"bubbles" && first != u"quiet";
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

Settings::Settings(
    config::Configuration configuration, config::LoadOptions options, const QString &file, config::Node root)
    : m_configuration(std::move(configuration))
    , m_root(std::move(root))
    , m_options(options)
    , m_file(file)
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

QString Settings::change(const std::vector<Leaf> &values)
{
    auto root = m_root;
    if (auto trouble = layOver(root, values, m_file); !trouble.isEmpty()) {
        return trouble;
    }
    auto read = config::interpret({.root = root});
    if (!read) {
        return read.error().detail;
    }
    const auto profilesOn = m_configuration.profilesOn + read->profilesOn;
    m_root = std::move(root);
    if (isDemo()) {
        // The rest of it is the demo's own.
        m_configuration.bubbles = read->bubbles;
        m_configuration.quiet = read->quiet;
    } else {
        // These are chosen elsewhere, and newer than what was read at the start.
        read->rules = m_configuration.rules;
        read->mutes = m_configuration.mutes;
        read->followed = m_configuration.followed;
        read->isPersonal = read->isPersonal || m_configuration.isPersonal;
        m_configuration = std::move(*read);
        m_isRestartDue = m_isRestartDue || std::ranges::any_of(values, [&profilesOn](const Leaf &value) {
            return isOfTheRun(value.path, profilesOn);
        });
    }
    write(values);
    Q_EMIT bubblesChanged();
    Q_EMIT changed();
    return {};
}

void Settings::note(const Leaf &seen)
{
    // A profile that was removed meanwhile shall not come back for it.
    if (m_root.find(seen.path.first(2)) != nullptr && layOver(m_root, {seen}, m_file).isEmpty()) {
        write({seen});
    }
}

void Settings::restart()
{
    if (std::exchange(m_isRestartDue, false)) {
        Q_EMIT restartNeeded();
    }
}

bool Settings::isOwn(const config::Origin &origin) const
{
    return origin.kind == config::Origin::Kind::File && origin.file == m_file;
}

bool Settings::countsMore(const config::Origin &origin) const
{
    if (origin.kind != config::Origin::Kind::File) {
        return origin.kind == config::Origin::Kind::CommandLine;
    }
    const auto folder = QFileInfo(origin.file).path();
    if (folder == QFileInfo(m_file).path()) {
        return origin.file > m_file;
    }
    return QDir::cleanPath(folder) != QDir::cleanPath(m_options.systemFolder);
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
