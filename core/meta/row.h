// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/choice.h"
#include "core/meta/digest.h"

#include <span>
#include <string_view>

/// A service is a table: one row tells all there is to know about one topic. core/meta/README.md explains how a row is
/// written; the rows themselves are in core/meta/services/.
namespace tidings::meta {

struct Context;
class Fields;

/// A text for people. With a context it is an ICU message pattern with named arguments that translators see; without
/// one, a template of values ("{comment.text}") that is the same in each language.
struct Text
{
    const char *context = nullptr;
    const char *source = nullptr;

    constexpr Text() = default;
    constexpr Text(const char *plain)
        : source(plain)
    {
    }
    constexpr Text(const char *translators, const char *pattern)
        : context(translators)
        , source(pattern)
    {
    }
};

/// Marks a wording literally, where it stands. lupdate is told that it is like QT_TRANSLATE_NOOP; a macro around it
/// would hide the text.
#define TR(context, text) ::tidings::meta::Text(context, text)

using Wording = Choice<Text>;
/// Values in a fixed frame, not for translators: "coprs/{copr}/build.start". An argument is a field, a path into the
/// body ("commit.username|commit.email"), or a value of the engine ("_form"; README).
using Template = Choice<const char *>;

/// What a field holds, and so how it is shown.
enum class As
{
    /// A name from the bus: isolated in sentences.
    Name,
    /// The same, of a person: turned into an account where it is a known nickname or address.
    Account,
    /// A name-version-release, of which the package is taken.
    Package,
    /// A word of ours or of the bus that is no name ("x86_64 only"): not isolated.
    State,
};

/// An argument with a name of its own. `{name}` in its own template means the body's key of that name.
struct Field
{
    std::string_view name;
    const Template &value = nothing<const char *>;
    As as = As::Name;
};

/// Odd fields in plain C++. Total, like all of meta: the message may be anything.
using Compute = void (*)(const Context &context, Fields &fields);

/// The whole digest of one topic. What is left out has the default that its comment tells.
struct TopicRow
{
    /// The topic after the prefix; several, with blanks between them, if a topic had other names before. Words may
    /// follow it in a message's topic, the longest name wins. `*` is one word. Empty: found by schema only.
    std::string_view name;
    /// AMQP message types with this body, blanks between them.
    std::string_view schemas{};
    /// Third person, actor first. The generic sentence where no wording fits.
    const Wording &subtitle = nothing<Text>;
    /// To the reader; asked when the reader is among the users or the agent. The subtitle where no wording fits.
    const Wording &subjective = nothing<Text>;
    /// State first, about 40 characters. Service and package where no wording fits.
    const Wording &headline = nothing<Text>;
    /// May have several lines. The subtitle where it is empty.
    const Wording &longForm = nothing<Text>;
    const Choice<Severity> &severity = nothing<Severity>;
    /// "build.failed"; the topic's further words if empty.
    const Template &kind = nothing<const char *>;
    /// Dropped unless it comes out as http or https.
    const Template &link = nothing<const char *>;
    /// The service's for this form of bus if empty. "openid:NAME", "md5:ADDRESS" and "sha256:TEXT" are avatars (corpus
    /// README).
    const Template &icon = nothing<const char *>;
    /// The service's if empty; the same of avatars.
    const Template &secondaryIcon = nothing<const char *>;
    /// Who did it.
    const Template &agent = nothing<const char *>;
    /// Templates with blanks between them. One that lacks an argument is left out; one with a list gives one value for
    /// each item.
    std::string_view users{};
    std::string_view packages{};
    std::string_view objects{};
    std::string_view groups{};
    std::string_view containers{};
    std::string_view modules{};
    std::string_view flatpaks{};
    /// E-mail addresses; those whose account is known come into the digest.
    std::string_view emails{};
    /// A form that has a successor, which is sent beside it.
    bool isDeprecated = false;
    /// Further fields of this row, after those of the service.
    Compute compute = nullptr;
};

/// All topics of one service.
struct Service
{
    /// "buildsys".
    std::string_view name;
    /// What people call it: TR("buildsys", "Koji"). Stands in headlines of rows that have none.
    Text label{};
    /// Where its topics begin, blanks between them, `*` is one word.
    std::string_view prefixes = "org.fedoraproject.*";
    /// NAME@home is the account NAME.
    std::string_view home{};
    /// For messages in fedmsg's form.
    std::string_view icon{};
    /// For AMQP ones; the one above if empty.
    std::string_view amqpIcon{};
    const Template &secondaryIcon = nothing<const char *>;
    std::span<const Field> fields{};
    Compute compute = nullptr;
    /// What each of its rows is about, besides what the row says itself.
    std::string_view packages{};
    std::string_view containers{};
    std::string_view modules{};
    std::string_view flatpaks{};
    /// Whether its users have Fedora accounts, and so avatars.
    bool hasAvatars = true;
    /// Where an AMQP body holds the one that fedmsg would send, if it wraps it: "body". The wrapper is `_message` then.
    std::string_view wrapped{};
    /// Where an AMQP message says what happened, if its type does not: "headers.x-github-event". One row of the service
    /// names the type, others "TYPE/EVENT".
    std::string_view event{};
    std::span<const TopicRow> topics{};
};

} // namespace tidings::meta
