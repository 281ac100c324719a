// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/explanation.h"
#include "app/ctl/historyfile.h"
#include "app/ctl/knownhere.h"
#include "app/ctl/records.h"
#include "app/ctl/runningprogram.h"
#include "app/profilebus.h"
#include "core/config/ruletables.h"
#include "core/config/write.h"
#include "core/desktop/messagejson.h"
#include "core/meta/digester.h"
#include "core/meta/digestjson.h"
#include "core/rules/rulebook.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
}

int list(const QCommandLineParser &parser)
{
    const auto answer = callRunning(u"Rules"_s);
    if (answer) {
        for (const auto &line : answer->value(0).toString().trimmed().split(u'\n')) {
            print(forTerminal(line) + u'\n');
        }
        return Success;
    }
    if (!answer.error().isNotThere) {
        return fail(answer.error().words);
    }
    const auto configuration = config::load(loadOptions(parser));
    if (!configuration) {
        return fail(configuration.error().detail);
    }
    print(config::toTomlFile(config::Node::ofTable({{u"rules"_s, config::toRuleTables(configuration->rules)}})));
    return Success;
}

int explain(const QCommandLineParser &parser, const QString &id)
{
    const auto explanation = explanationOf(parser, id);
    if (!explanation) {
        return fail(explanation.error());
    }
    if (parser.isSet(u"json"_s)) {
        writeLine(*explanation);
    } else {
        printForPeople(*explanation);
    }
    return Success;
}

/// The rules of that file alone; it has some.
OrWords<QList<rules::Rule>> rulesIn(const QString &path)
{
    const auto layers = config::readLayers({.configFile = path, .isNamedOnly = true});
    if (!layers) {
        return tl::make_unexpected(layers.error().detail);
    }
    const auto read = config::readRuleTables(layers->root);
    for (const auto &warning : layers->warnings + read.warnings) {
        note(forTerminal(warning));
    }
    if (read.rules.isEmpty()) {
        return tl::make_unexpected(
            u"%1: there is no rule in it; \"tidingsctl rules\" shows how one is written"_s.arg(path));
    }
    return read.rules;
}

/// Makes the file standard input.
bool readFrom(const QString &path)
{
    const int file = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    const bool isOpen = file >= 0 && ::dup2(file, STDIN_FILENO) >= 0;
    if (file >= 0) {
        ::close(file);
    }
    return isOpen;
}

/// Nobody's signature is checked here: as if each were by somebody trusted.
crypto::Verification trusted(const bus::Message &message)
{
    const bool isAmqp = message.form() == bus::Form::Amqp;
    return {.verdict = isAmqp ? crypto::Verdict::TransportOnly : crypto::Verdict::Valid};
}

QByteArray decisionLine(const bus::Message &message, const rules::Decision &decision)
{
    const auto id = message.id();
    return desktop::compact(
        {{u"id"_s, meta::textOrNull(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())))},
            {u"rule"_s, meta::textOrNull(decision.rule)}, {u"outcome"_s, toString(decision.outcome)},
            {u"unread"_s, decision.isUnread}, {u"held_back"_s, meta::textOrNull(toString(decision.heldBack))},
            {u"change"_s, meta::textOrNull(toString(decision.change))}});
}

int test(const QCommandLineParser &parser, const QString &file)
{
    const auto rules = rulesIn(file);
    if (!rules) {
        return fail(rules.error());
    }
    const auto configuration = config::load(loadOptions(parser));
    if (!configuration) {
        return fail(configuration.error().detail);
    }
    const meta::Digester digester(app::readingOf(*configuration));
    rules::Choices choices{.rules = *rules, .reader = configuration->user, .followed = configuration->followed};
    choices.known = knownHere(choices, configuration->packages.url);
    const rules::RuleBook book(choices);
    rules::StateMemory states;
    return answerRecords(parser.isSet(u"null"_s) ? '\0' : '\n', [&](const QByteArray &record) -> Answer {
        const auto message = bus::Message::readText(record);
        if (!message) {
            return {{}, message.error().detail};
        }
        const auto digest = digester.digest(*message);
        const auto decision =
            book.decide(digest, trusted(*message), {.change = states.note(digest, message->sentAt().value_or(Time()))});
        return {decisionLine(*message, decision), {}};
    });
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"explain | test"_s,
        u"Tell why a message was told or not; or which rule decides about messages. Nothing: print the rules, as TOML."_s,
        u"[explain | test]"_s);
    parser.addPositionalArgument(u"id"_s, u"explain: a message's id, or its number in the history."_s, u"[id]"_s);
    parser.addPositionalArgument(u"rules"_s, u"test: a TOML file with the rules."_s, u"[rules]"_s);
    parser.addPositionalArgument(
        u"messages"_s, u"test: a file of messages, one a line; standard input if not said."_s, u"[messages]"_s);
    parser.addOptions({databaseOption(), {u"json"_s, u"explain: print one line of JSON."_s}, nullOption()});
}

} // namespace

int rules(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Prints the rules, explains what they did, or tries others."_s);
    addOptions(parser);
    parser.process(arguments);
    const auto words = parser.positionalArguments();
    const auto what = words.value(0);
    if (words.isEmpty()) {
        return list(parser);
    }
    if (what == "explain"_L1 && words.size() == 2) {
        return explain(parser, words.at(1));
    }
    if (what == "test"_L1 && (words.size() == 2 || words.size() == 3)) {
        if (words.size() == 3 && !readFrom(words.at(2))) {
            return fail(u"cannot read %1"_s.arg(words.at(2)));
        }
        return test(parser, words.at(1));
    }
    return fail(u"say \"explain\" and which message, or \"test\" and a file of rules"_s);
}

} // namespace tidings::ctl
