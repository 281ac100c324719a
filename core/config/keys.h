// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/units.h"

#include <QStringList>

#include <limits>
#include <span>
#include <string_view>
#include <variant>

namespace tidings::config {

/// Any words.
struct Text
{
    std::string_view text;
};
/// A file or folder. Relative to the folder of the file that names it, or, on the command line, to the working
/// directory: where one happens to stand must not change whom one trusts. "~/" is the home. An https address stays one.
struct Path
{
    std::string_view text;
};
/// One of some words, which `words` lists with blanks between. An empty fallback means that it has to be said.
struct Choice
{
    std::string_view text;
    std::string_view words;
};
/// A list of words, here with blanks between. A single text is taken for a list of one.
struct Texts
{
    std::string_view text;
    /// Empty: any. Else the words that may be in it.
    std::string_view words;
};

/// To which buses a setting of a profile has something to say.
enum class Scope
{
    Any,
    ZeroMq,
    Amqp
};

/// One row of the table of settings, whatever its type.
struct Row
{
    using Fallback = std::variant<bool, qint64, Duration, Bytes, Text, Path, Choice, Texts>;

    /// Words with full stops between; "*" is any name in a table, "#" any item of a list of tables.
    std::string_view path;
    /// What counts where no layer says anything; its type is the setting's.
    Fallback fallback;
    /// For numbers, times (ms) and sizes.
    qint64 least = 0;
    qint64 most = std::numeric_limits<qint64>::max();
    Scope scope = Scope::Any;
};

/// A setting and its type.
template <class T>
struct Key : Row
{
    constexpr Key(std::string_view p, T f, Scope s = Scope::Any)
        : Row{p, f, 0, std::numeric_limits<qint64>::max(), s}
    {
    }
    constexpr Key(std::string_view p, T f, qint64 atLeast, qint64 atMost, Scope s = Scope::Any)
        : Row{p, f, atLeast, atMost, s}
    {
    }
};

/// All settings there are, one line each. A new one also goes to all() below.
namespace keys {

using namespace std::chrono_literals;

inline constexpr qint64 KiB = 1024;
inline constexpr qint64 MiB = 1024 * KiB;
inline constexpr qint64 longest = qint64{3650} * 86'400'000;

inline constexpr Key<Texts> profile{"profile", {"fedora", ""}};
inline constexpr Key<Text> user{"user", {""}};
inline constexpr Key<Text> language{"language", {""}};
inline constexpr Key<bool> avatars{"avatars", false};
inline constexpr Key<Choice> preset{
    "preset", {"packager-quiet", "packager-quiet packager-all release-engineer follow-people just-my-machine none"}};
inline constexpr Key<Texts> followUsers{"follow.users", {}};
inline constexpr Key<Texts> followPackages{"follow.packages", {}};
inline constexpr Key<Text> accounts{"accounts.*", {""}};

inline constexpr Key<Bytes> limitsMessage{"limits.message", Bytes{8 * MiB}, KiB, 1024 * MiB};
inline constexpr Key<qint64> limitsDepth{"limits.depth", 512, 8, 1000};

inline constexpr Key<Path> historyDatabase{"history.database", {""}};
inline constexpr Key<Duration> historyKeep{"history.keep", 24h * 400, 3'600'000, longest};
inline constexpr Key<qint64> historyMessages{"history.messages", 2'000'000, 1000, 1'000'000'000};

inline constexpr Key<qint64> bubblesBurst{"bubbles.burst", 5, 1, 100};
inline constexpr Key<Duration> bubblesEvery{"bubbles.every", 10s, 100, longest};
inline constexpr Key<Texts> bubblesKnownHosts{
    "bubbles.known_hosts", {"fedoraproject.org fedorainfracloud.org pagure.io bugzilla.redhat.com"}};

inline constexpr Key<Text> packagesUrl{"packages.url", {"https://src.fedoraproject.org"}};
inline constexpr Key<Duration> packagesExpiry{"packages.expiry", 12h, 600'000, qint64{30} * 86'400'000};
inline constexpr Key<Text> quietFrom{"quiet.from", {""}};
inline constexpr Key<Text> quietTo{"quiet.to", {""}};
inline constexpr Key<Texts> quietDays{"quiet.days", {"", "mon tue wed thu fri sat sun"}};

inline constexpr Key<Choice> bus{"profiles.*.bus", {"", "zeromq amqp"}};
inline constexpr Key<Texts> topics{"profiles.*.topics", {}};
inline constexpr Key<Duration> heartbeat{"profiles.*.heartbeat", 10s, 0, 3'600'000};
inline constexpr Key<Text> archiveUrl{"profiles.*.archive.url", {""}};
inline constexpr Key<qint64> archiveMessages{"profiles.*.archive.messages", 5000, 0, 1'000'000};
inline constexpr Key<Duration> archiveAge{"profiles.*.archive.age", 24h * 7, 0, longest};
inline constexpr Key<Text> credential{"profiles.*.credential", {"none"}};

inline constexpr Key<bool> embedded{"profiles.*.embedded", false, Scope::ZeroMq};
inline constexpr Key<Texts> endpoints{"profiles.*.endpoints", {}, Scope::ZeroMq};
inline constexpr Key<Text> serverKey{"profiles.*.server_key", {""}, Scope::ZeroMq};
inline constexpr Key<Text> serverKeySeen{"profiles.*.server_key_seen", {""}, Scope::ZeroMq};
inline constexpr Key<Text> publicKey{"profiles.*.public_key", {""}, Scope::ZeroMq};
inline constexpr Key<Text> replay{"profiles.*.replay.*", {""}, Scope::ZeroMq};
inline constexpr Key<Text> topicPrefix{"profiles.*.topic_prefix", {"org.fedoraproject"}, Scope::ZeroMq};
inline constexpr Key<Text> environment{"profiles.*.environment", {"dev"}, Scope::ZeroMq};
inline constexpr Key<Text> publishTo{"profiles.*.publish_to", {""}, Scope::ZeroMq};
inline constexpr Key<qint64> highWaterMark{"profiles.*.high_water_mark", 10'000, 0, 10'000'000, Scope::ZeroMq};
inline constexpr Key<Duration> reconnect{"profiles.*.reconnect", 100ms, 10, 60'000, Scope::ZeroMq};
inline constexpr Key<Duration> reconnectMost{"profiles.*.reconnect_most", 2s, 10, 3'600'000, Scope::ZeroMq};

inline constexpr Key<Text> url{"profiles.*.url", {""}, Scope::Amqp};
inline constexpr Key<Path> ca{"profiles.*.ca", {""}, Scope::Amqp};
inline constexpr Key<Path> certificate{"profiles.*.certificate", {""}, Scope::Amqp};
inline constexpr Key<Path> key{"profiles.*.key", {""}, Scope::Amqp};
inline constexpr Key<Text> certificatesUrl{"profiles.*.certificates_url", {""}, Scope::Amqp};
inline constexpr Key<Text> exchange{"profiles.*.exchange", {"amq.topic"}, Scope::Amqp};
inline constexpr Key<Choice> queue{"profiles.*.queue", {"exclusive", "exclusive own durable"}, Scope::Amqp};
inline constexpr Key<qint64> prefetch{"profiles.*.prefetch", 25, 1, 65'535, Scope::Amqp};

inline constexpr Key<bool> trustBubbles{"profiles.*.trust.bubbles_for_untrusted", false, Scope::ZeroMq};
inline constexpr Key<bool> trustValidate{"profiles.*.trust.validate", true, Scope::ZeroMq};
inline constexpr Key<Texts> trustBackends{"profiles.*.trust.backends", {"x509", "x509 gpg"}, Scope::ZeroMq};
inline constexpr Key<Path> trustCa{"profiles.*.trust.ca", {""}, Scope::ZeroMq};
inline constexpr Key<Path> trustCrl{"profiles.*.trust.crl", {""}, Scope::ZeroMq};
inline constexpr Key<bool> trustNitpicky{"profiles.*.trust.nitpicky", false, Scope::ZeroMq};
inline constexpr Key<bool> trustLegacySha1{"profiles.*.trust.allow_legacy_sha1", false, Scope::ZeroMq};
inline constexpr Key<Texts> trustUnsigned{"profiles.*.trust.unsigned", {}, Scope::ZeroMq};
inline constexpr Key<Path> trustPolicy{"profiles.*.trust.policy", {""}, Scope::ZeroMq};
inline constexpr Key<Path> trustGpgHome{"profiles.*.trust.gpg_home", {""}, Scope::ZeroMq};

inline constexpr Key<Text> ruleName{"rules.#.name", {""}};
inline constexpr Key<bool> ruleOn{"rules.#.on", true};
inline constexpr Key<Choice> ruleTrack{
    "rules.#.track", {"everything", "everything me users packages maintained group installed reported"}};
inline constexpr Key<Texts> ruleUsers{"rules.#.users", {}};
inline constexpr Key<Texts> rulePackages{"rules.#.packages", {}};
inline constexpr Key<Texts> ruleGroups{"rules.#.groups", {}};
inline constexpr Key<Texts> ruleServices{"rules.#.services", {}};
inline constexpr Key<Texts> ruleExcept{"rules.#.except_services", {}};
inline constexpr Key<Texts> ruleSeverities{"rules.#.severities", {"", "problem attention fixed info"}};
inline constexpr Key<Texts> ruleVerdicts{
    "rules.#.verdicts", {"", "valid valid-legacy not-checkable unauthorised invalid unsigned transport-only"}};
inline constexpr Key<Text> ruleTopic{"rules.#.topic", {""}};
inline constexpr Key<Text> ruleText{"rules.#.text", {""}};
inline constexpr Key<Texts> ruleChanges{"rules.#.changes", {"", "broke mended"}};
inline constexpr Key<bool> ruleOwn{"rules.#.own", false};
inline constexpr Key<Choice> ruleOutcome{"rules.#.outcome", {"", "bubble history drop"}};
inline constexpr Key<Choice> ruleUrgency{"rules.#.urgency", {"normal", "normal critical"}};
inline constexpr Key<bool> ruleSound{"rules.#.sound", false};
inline constexpr Key<bool> ruleUnread{"rules.#.unread", false};

inline constexpr Key<Choice> muteWhat{"mutes.#.what", {"", "kind package person object"}};
inline constexpr Key<Text> muteName{"mutes.#.name", {""}};
inline constexpr Key<Text> muteUntil{"mutes.#.until", {""}};

/// Every row above.
[[nodiscard]] std::span<const Row *const> all();

} // namespace keys
} // namespace tidings::config
