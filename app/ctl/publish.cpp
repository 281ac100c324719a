// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/logmessage.h"
#include "app/ctl/records.h"
#include "core/bus/publisher.h"
#include "core/crypto/signer.h"
#include "core/json/canonical.h"

#include <pwd.h>
#include <unistd.h>

#include <functional>
#include <memory>
#include <optional>

namespace tidings::ctl {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"topic"_s, u"The topic, without prefix, environment and module. \"log\" if not said."_s, u"topic"_s},
        {u"modname"_s, u"The module. \"logger\" if not said."_s, u"name"_s},
        {u"prefix"_s, u"What topics begin with. \"org.fedoraproject\" if not said."_s, u"prefix"_s},
        {u"environment"_s, u"dev, stg or prod. \"dev\" if not said."_s, u"name"_s},
        {u"json-input"_s, u"Lines are the JSON of the payload, not texts."_s},
        {u"message"_s, u"Publish this, not standard input."_s, u"text"_s},
        {u"sign"_s, u"Sign the messages. So does naming a certificate and its key."_s},
        {u"cert"_s, u"The certificate of the one who signs (PEM)."_s, u"file"_s},
        {u"key"_s, u"Its private key (PEM, RSA, no passphrase)."_s, u"file"_s},
        {u"endpoint"_s, u"Listen here for subscribers; said several times, the first that is free."_s, u"address"_s},
        {u"connect"_s, u"Connect to a gateway or relay that listens for publishers."_s, u"address"_s},
        {u"push"_s, u"Push to a gateway that pulls."_s},
        {u"wait-for"_s, u"Wait for this many subscriptions before the first message. 1 if not said."_s, u"number"_s},
        {u"wait"_s, u"How many seconds to wait for them. 3 if not said."_s, u"seconds"_s},
    });
}

QString userName()
{
    const auto *const entry = getpwuid(getuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

LogMessages::Options messageOptions(const QCommandLineParser &parser)
{
    LogMessages::Options options;
    const auto set = [&parser](const QString &name, QString &to) {
        if (parser.isSet(name)) {
            to = parser.value(name);
        }
    };
    set(u"prefix"_s, options.prefix);
    set(u"environment"_s, options.environment);
    set(u"modname"_s, options.modname);
    set(u"topic"_s, options.topic);
    options.username = userName();
    options.isJson = parser.isSet(u"json-input"_s);
    return options;
}

/// Nothing after saying why.
std::optional<bus::Publisher> openPublisher(const QCommandLineParser &parser)
{
    bus::PublisherOptions options;
    options.isActive = parser.isSet(u"connect"_s);
    options.isPush = parser.isSet(u"push"_s);
    options.tuning.highWaterMark = 0;
    if (options.isActive == parser.isSet(u"endpoint"_s)) {
        fail(
            u"say where: --endpoint to listen there for subscribers, or --connect to a gateway that listens for publishers"_s);
        return {};
    }
    options.endpoints = parser.values(options.isActive ? u"connect"_s : u"endpoint"_s);
    auto publisher = bus::Publisher::open(options);
    if (!publisher) {
        fail(publisher.error().detail);
        return {};
    }
    return std::move(*publisher);
}

/// Turns an envelope into the body that is sent.
using Encode = std::function<Answer(const json::Value &)>;

/// Nothing after saying why.
std::optional<Encode> encoderOf(const QCommandLineParser &parser)
{
    const bool hasCertificate = parser.isSet(u"cert"_s);
    const bool hasKey = parser.isSet(u"key"_s);
    if (!hasCertificate && !hasKey && !parser.isSet(u"sign"_s)) {
        return [](const json::Value &envelope) -> Answer {
            return {QByteArray::fromStdString(json::canonical(envelope)), {}};
        };
    }
    if (!hasCertificate || !hasKey) {
        fail(u"signing needs a certificate and its key: --cert FILE --key FILE"_s);
        return {};
    }
    auto signer = crypto::Signer::load(parser.value(u"cert"_s), parser.value(u"key"_s));
    if (!signer) {
        fail(signer.error().detail);
        return {};
    }
    // A std::function has to be one that can be copied.
    return [signer = std::make_shared<crypto::Signer>(std::move(*signer))](const json::Value &envelope) -> Answer {
        const auto body = signer->sign(envelope);
        return body ? Answer{QByteArray::fromStdString(*body), {}} : Answer{{}, body.error().detail};
    };
}

/// Whether to go on.
bool waitForListeners(const QCommandLineParser &parser, bus::Publisher &publisher)
{
    bool isCount = true;
    bool isTime = true;
    const int count = parser.isSet(u"wait-for"_s) ? parser.value(u"wait-for"_s).toInt(&isCount) : 1;
    const double seconds = parser.isSet(u"wait"_s) ? parser.value(u"wait"_s).toDouble(&isTime) : 3;
    if (!isCount || count < 0 || !isTime || !(seconds >= 0 && seconds <= 86400)) {
        fail(u"--wait-for takes a number, and --wait seconds up to a day"_s);
        return false;
    }
    const std::chrono::milliseconds limit(static_cast<qint64>(seconds * 1000));
    if (publisher.waitForSubscriptions(count, limit)) {
        return true;
    }
    if (parser.isSet(u"connect"_s)) {
        fail(u"nobody takes messages at %1; is the gateway running, and does it listen for publishers there?"_s.arg(
            publisher.endpoint()));
        return false;
    }
    note(u"nobody listens at %1 yet; what nobody listens to is gone"_s.arg(publisher.endpoint()));
    return true;
}

Answer publishOne(const QByteArray &line, LogMessages &messages, const Encode &encode, bus::Publisher &publisher)
{
    const auto made = messages.make(line);
    if (!made) {
        return {{}, made.error().detail};
    }
    auto body = encode(made->envelope.root());
    if (!body.error.isEmpty()) {
        return body;
    }
    const auto sent = publisher.send(made->topic.toUtf8(), body.line);
    if (!sent) {
        return {{}, sent.error().detail};
    }
    return {toLine({{u"msg_id"_s, made->id}, {u"topic"_s, made->topic}}), {}};
}

} // namespace

int publish(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(
        parser, u"Publishes each line of standard input as a message, and prints its id: what fedmsg-logger does."_s);
    addOptions(parser);
    parser.addOption(nullOption());
    parser.process(arguments);
    const auto encode = encoderOf(parser);
    if (!encode) {
        return SomeFailed;
    }
    auto publisher = openPublisher(parser);
    if (!publisher || !waitForListeners(parser, *publisher)) {
        return SomeFailed;
    }
    const SystemClock clock;
    LogMessages messages(messageOptions(parser), clock);
    const auto answer = [&](const QByteArray &line) { return publishOne(line, messages, *encode, *publisher); };
    if (!parser.isSet(u"message"_s)) {
        return answerRecords(parser.isSet(u"null"_s) ? '\0' : '\n', answer);
    }
    const auto out = answer(parser.value(u"message"_s).toUtf8());
    return out.error.isEmpty() && writeLine(out.line) ? Success : fail(out.error);
}

} // namespace tidings::ctl
