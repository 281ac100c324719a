// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/entrancestatus.h"
#include "app/ctl/gatewayaccess.h"
#include "app/ctl/passwordprompt.h"
#include "app/ctl/records.h"
#include "app/ctl/service.h"
#include "core/bus/broker/replayserver.h"
#include "core/bus/replayclient.h"
#include "core/config/configuration.h"
#include "core/history/replaystore.h"
#include "core/json/canonical.h"

#include <QCoreApplication>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

const auto usualEndpoint = u"tcp://127.0.0.1:9941"_s;
const AccessWords theWords{u"endpoint"_s, u"questions"_s, u"ask"_s, {}};

/// The file that was named, or the history of the configuration; empty, after saying why, if that cannot be read.
QString databaseOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"database"_s)) {
        return parser.value(u"database"_s);
    }
    const auto configuration = config::load(loadOptions(parser));
    if (!configuration) {
        fail(configuration.error().detail);
        return {};
    }
    return configuration->history.database;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"serve | get | status"_s, u"Answer questions from a history, ask one, or hear of who answers here."_s);
    parser.addPositionalArgument(u"query"_s,
        u"What to get: a JSON object with any of seq_id, seq_ids, seq_id_range, msg_id, msg_ids, time; {} is all."_s,
        u"[query]"_s);
    parser.addOptions({
        {u"database"_s, u"Answer from this history; the one of the configuration if not said."_s, u"file"_s},
        {u"endpoint"_s,
            u"Listen here (said several times: at the first that is free), or ask here. %1 if not said."_s.arg(
                usualEndpoint),
            u"address"_s, usualEndpoint},
        {u"timeout"_s, u"Give up asking after this time. 10 if not said."_s, u"seconds"_s, u"10"_s},
        {u"account"_s, u"Ask as this account, whose password is asked on the terminal."_s, u"name"_s},
        passwordOption(),
    });
    addAccessOptions(parser, theWords);
}

QJsonObject statusOf(const bus::ReplayServer &server)
{
    const auto &counts = server.counts();
    QJsonObject object{{u"answered"_s, number(counts.answered)}, {u"refused"_s, number(counts.refused)},
        {u"malformed"_s, number(counts.malformed)}};
    if (const auto *const entrance = server.entrance()) {
        addEntrance(object, *entrance);
    }
    return object;
}

std::vector<service::Metric> metricsOf(const bus::ReplayServer &server)
{
    const auto &counts = server.counts();
    std::vector metrics{
        service::counter("tidings_replay_answered_total", "Questions answered with messages.", counts.answered),
        service::counter("tidings_replay_refused_total", "Questions answered with an error.", counts.refused),
        service::counter("tidings_replay_malformed_total", "What was no question.", counts.malformed)};
    if (const auto *const entrance = server.entrance()) {
        addEntrance(metrics, "tidings_replay_", *entrance);
    }
    return metrics;
}

ServiceViews viewsOf(bus::ReplayServer &server)
{
    return {.status = [&server] { return statusOf(server); },
        .metrics = [&server] { return metricsOf(server); },
        .words = [&server] { return u"%1 questions answered"_s.arg(server.counts().answered); },
        .reload = [&server] { server.reload(); }};
}

int serve(const QCommandLineParser &parser)
{
    if (!Service::beginLog(parser)) {
        return SomeFailed;
    }
    const auto path = databaseOf(parser);
    if (path.isEmpty()) {
        return SomeFailed;
    }
    const auto store = history::ReplayStore::open(path);
    if (!store) {
        return fail(store.error().detail);
    }
    const SystemClock clock;
    const auto access = accessOf(parser, theWords, {.listen = {.endpoints = parser.values(u"endpoint"_s)}});
    if (!access) {
        return fail(access.error());
    }
    Service service(parser, u"tidings-replay"_s);
    bus::ReplayServer server(
        {.endpoints = parser.values(u"endpoint"_s), .entrance = *access},
        [&store](const bus::ReplayQuery &query) { return (*store)->find(query); }, clock);
    if (const auto started = server.start(); !started) {
        return failToStart(started.error());
    }
    QObject::connect(&server, &bus::ReplayServer::noted, &service, qOverload<const service::LogEntry &>(&note));
    if (*access) {
        noteDoors(server.entrance()->endpoints(), **access, theWords);
    } else {
        noteListening(theWords.who, server.endpoint());
    }
    const int status = service.run(viewsOf(server));
    if (status != Success) {
        return status;
    }
    const auto &counts = server.counts();
    note(u"answered %1 questions, %2 more with an error; dropped %3 malformed"_s.arg(counts.answered)
             .arg(counts.refused)
             .arg(counts.malformed));
    if (const auto *const entrance = server.entrance()) {
        noteAdmissions(*entrance);
    }
    return Success;
}

/// Who asks, and with which password.
tl::expected<void, QString> signIn(const QCommandLineParser &parser, bus::ReplayClientOptions &options)
{
    options.account = parser.value(u"account"_s);
    if (options.account.isEmpty()) {
        return {};
    }
    const bool isSaid = parser.isSet(u"password-fd"_s);
    if (!isSaid && !canAskForPassword()) {
        return tl::make_unexpected(u"--account needs a password: on a terminal, or by --password-fd"_s);
    }
    const auto password = isSaid ? passwordFrom(parser) : askForPassword(u"Password of %1: "_s.arg(options.account));
    if (!password) {
        return tl::make_unexpected(password.error());
    }
    options.askPassword = [password = *password](QObject *context, const auto &receiver) {
        QMetaObject::invokeMethod(
            context, [password, receiver] { receiver(password); }, Qt::QueuedConnection);
    };
    return {};
}

/// Prints the messages as lines of printable ASCII, and says what went wrong.
int print(const bus::Result<bus::ReplayReply> &reply)
{
    if (!reply) {
        return fail(reply.error().detail);
    }
    for (const auto &message : reply->messages) {
        const auto document = json::Document::parse(message);
        if (document && !writeLine(QByteArray::fromStdString(json::canonical(document->root())))) {
            return Success;
        }
    }
    return reply->error ? fail(u"the server says: %1"_s.arg(*reply->error)) : Success;
}

int get(const QCommandLineParser &parser)
{
    const auto query = bus::ReplayQuery::read(parser.positionalArguments().at(1).toUtf8());
    if (!query) {
        return fail(query.error().detail);
    }
    bool isNumber = false;
    const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 3600) {
        return fail(u"--timeout takes a number from 1 to 3600"_s);
    }
    bus::ReplayClientOptions options{
        .endpoint = parser.value(u"endpoint"_s), .timeLimit = std::chrono::seconds(seconds), .attempts = 1};
    if (const auto signedIn = signIn(parser, options); !signedIn) {
        return fail(signedIn.error());
    }
    bus::ReplayClient client(options);
    QObject::connect(&client, &bus::ReplayClient::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    client.ask(*query);
    QCoreApplication::exec();
    return print(client.reply());
}

} // namespace

int replay(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Answers questions about messages that have been, or asks one and prints the messages, "
                             "one a line, unverified."_s);
    addOptions(parser);
    Service::addOptions(parser);
    parser.process(arguments);
    const auto words = parser.positionalArguments();
    if (words == QStringList{u"serve"_s}) {
        return serve(parser);
    }
    if (words == QStringList{u"status"_s}) {
        return printServiceStatus(parser, u"tidings-replay"_s);
    }
    if (words.size() == 2 && words.first() == "get"_L1) {
        return get(parser);
    }
    return fail(u"say \"serve\", \"status\", or \"get\" and what: get '{\"seq_id_range\": [100, 120]}'"_s);
}

} // namespace tidings::ctl
