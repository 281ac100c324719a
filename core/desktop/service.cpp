// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/service.h"

#include "core/config/ruletables.h"
#include "core/config/write.h"
#include "core/desktop/messagejson.h"
#include "core/meta/sanitizer.h"

#include <QDBusMetaType>

#include <algorithm>
#include <limits>

namespace tidings::desktop {

using namespace Qt::StringLiterals;
using pipeline::Question;

namespace {

constexpr auto invalidArgument = "InvalidArgument"_L1;
constexpr auto notFound = "NotFound"_L1;
constexpr auto busy = "Busy"_L1;
constexpr auto notReady = "NotReady"_L1;
constexpr auto historyError = "History"_L1;

/// Nobody types more, and no name of the bus is longer.
constexpr qsizetype longestText = 2000;

} // namespace

Service::Service(const QDBusConnection &bus, QString path, const Clock &clock, QObject *parent)
    : QDBusAbstractAdaptor(parent)
    , m_bus(bus)
    , m_path(std::move(path))
    , m_clock(clock)
{
    qDBusRegisterMetaType<MuteEntry>();
    qDBusRegisterMetaType<QList<MuteEntry>>();
}

Service::~Service() = default;

void Service::setBackend(ServiceBackend *backend)
{
    if (m_backend != nullptr) {
        m_backend->history().disconnect(this);
    }
    m_backend = backend;
    for (const auto &waiting : std::exchange(m_waiting, {})) {
        fail(waiting.call, notReady, u"Tidings is ending; start it again"_s);
    }
    if (m_backend != nullptr) {
        connect(&m_backend->history(), &pipeline::HistorySource::answered, this, &Service::onAnswered);
        noteStatus();
    }
}

void Service::noteStatus()
{
    if (m_backend == nullptr) {
        return;
    }
    const auto status = m_backend->status();
    const auto unread = static_cast<uint>(std::clamp<qint64>(status.unread, 0, std::numeric_limits<uint>::max()));
    QVariantMap changed;
    if (std::exchange(m_isPaused, status.isPaused) != status.isPaused) {
        changed.insert(u"Paused"_s, m_isPaused);
    }
    if (std::exchange(m_unread, unread) != unread) {
        changed.insert(u"Unread"_s, m_unread);
    }
    if (!changed.isEmpty() && m_bus.isConnected()) {
        // QtDBus does not do this by itself.
        auto told = QDBusMessage::createSignal(m_path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        told.setArguments({u"org.tidings.Tidings1"_s, changed, QStringList()});
        m_bus.send(told);
    }
}

void Service::announce(const std::vector<history::Record> &records)
{
    if (!m_bus.isConnected()) {
        return;
    }
    std::vector<history::Record> told;
    std::ranges::copy_if(records, std::back_inserter(told),
        [](const history::Record &record) { return record.verification.isTrusted() && !record.incoming.isCatchUp; });
    if (told.empty()) {
        return;
    }
    announcer().announce(std::move(told));
}

Announcer &Service::announcer()
{
    if (!m_announcer) {
        m_announcer = std::make_unique<Announcer>(m_bus, m_path);
        connect(&m_announcer->answered(), &pipeline::HandoverSignal::look, this, &Service::onSent);
    }
    return *m_announcer;
}

QVariantMap Service::Status(const QDBusMessage &call)
{
    return hasBackend(call) ? toVariantMap(m_backend->status(), m_clock.now()) : QVariantMap();
}

QStringList Service::Recent(int limit, const QDBusMessage &call)
{
    // With a moment they come one by one.
    askForRows({.after = Time()}, limit, call);
    return {};
}

QStringList Service::Search(const QString &words, int limit, const QDBusMessage &call)
{
    if (words.trimmed().isEmpty() || words.size() > longestText) {
        fail(call, invalidArgument, u"Say what to search for, in at most %1 letters"_s.arg(longestText));
        return {};
    }
    auto search = history::parseSearch(words, m_clock.now());
    if (!search) {
        fail(call, invalidArgument, history::explainWithPlace(search.error(), words));
    } else if (search->isEmpty()) {
        fail(call, invalidArgument,
            u"Name a word or a keyword to search for; there is neither letter nor digit in this"_s);
    } else {
        askForRows({.search = std::move(*search)}, limit, call);
    }
    return {};
}

QString Service::Explain(const QString &id, const QDBusMessage &call)
{
    if (id.isEmpty() || id.size() > longestText) {
        fail(call, invalidArgument, u"Name a message by its id, or by its number in the history"_s);
    } else {
        ask({.kind = Question::Kind::Record, .row = rowNamed(id), .id = id}, call);
    }
    return {};
}

void Service::Pause(const QString &length, const QDBusMessage &call)
{
    if (const auto read = pauseLengthFrom(length); !read) {
        fail(call, invalidArgument, u"Say for how long: \"hour\", \"tomorrow\" or \"resumed\""_s);
    } else if (hasBackend(call)) {
        m_backend->pause(*read);
    }
}

void Service::Resume(const QDBusMessage &call)
{
    if (hasBackend(call)) {
        m_backend->resume();
    }
}

QString Service::Mute(const QString &what, const QString &name, const QString &period, const QDBusMessage &call)
{
    auto mute = muteOf(what, name, call);
    if (mute && meta::sanitized(name) != name) {
        // Would never match, and stand in windows and the configuration.
        fail(call, invalidArgument, u"No name has control or invisible characters; name what is in the message"_s);
        return {};
    }
    const auto length = rules::mutePeriodFrom(period);
    if (mute && !length) {
        fail(call, invalidArgument, u"Say for how long: \"hour\", \"tomorrow\" or \"good\""_s);
    }
    if (!mute || !length || !hasBackend(call)) {
        return {};
    }
    mute->until = rules::endOf(*length, m_clock.now());
    m_backend->mute(*mute);
    return mute->until ? isoTime(*mute->until) : QString();
}

void Service::Unmute(const QString &what, const QString &name, const QDBusMessage &call)
{
    const auto mute = muteOf(what, name, call);
    if (!mute || !hasBackend(call)) {
        return;
    }
    const auto mutes = m_backend->choices().mutes;
    if (std::ranges::none_of(mutes, [&](const rules::Mute &other) { return rules::isSame(*mute, other); })) {
        fail(call, notFound, u"This is not muted; Mutes lists what is"_s);
        return;
    }
    m_backend->unmute(*mute);
}

QList<MuteEntry> Service::Mutes(const QDBusMessage &call)
{
    QList<MuteEntry> entries;
    if (!hasBackend(call)) {
        return entries;
    }
    const auto now = m_clock.now();
    for (const auto &mute : m_backend->choices().mutes) {
        if (!rules::isOver(mute, now)) {
            entries.append({toString(mute.what), mute.name, mute.until ? isoTime(*mute.until) : QString()});
        }
    }
    return entries;
}

QString Service::Rules(const QDBusMessage &call)
{
    if (!hasBackend(call)) {
        return {};
    }
    auto rules = config::toRuleTables(m_backend->choices().rules);
    return config::toTomlFile(config::Node::ofTable({{u"rules"_s, std::move(rules)}}));
}

bool Service::hasBackend(const QDBusMessage &call)
{
    if (m_backend == nullptr) {
        fail(call, notReady, u"Tidings is starting or ending; ask again in a moment"_s);
    }
    return m_backend != nullptr;
}

std::optional<rules::Mute> Service::muteOf(const QString &what, const QString &name, const QDBusMessage &call) const
{
    const auto read = rules::muteWhatFrom(what);
    if (!read) {
        fail(call, invalidArgument, u"Say what to mute: \"kind\", \"package\", \"person\" or \"object\""_s);
        return std::nullopt;
    }
    if (name.trimmed().isEmpty() || name.size() > longestText) {
        fail(call, invalidArgument, u"Name what to mute, in at most %1 letters"_s.arg(longestText));
        return std::nullopt;
    }
    return rules::Mute{.what = *read, .name = name};
}

void Service::askForRows(const history::Query &query, int limit, const QDBusMessage &call)
{
    if (limit < 1 || limit > mostListed) {
        fail(call, invalidArgument, u"Ask for 1 to %1 messages"_s.arg(mostListed));
    } else {
        ask({.kind = Question::Kind::Rows, .query = query, .limit = limit}, call);
    }
}

void Service::ask(Question question, const QDBusMessage &call)
{
    if (!hasBackend(call)) {
        return;
    }
    if (m_waiting.size() >= mostWaiting) {
        fail(call, busy, u"Too many questions wait already; ask again in a moment"_s);
        return;
    }
    call.setDelayedReply(true);
    question.token = ++m_lastToken;
    m_waiting.push_back({call, std::move(question)});
    if (m_waiting.size() == 1) {
        askNext();
    }
}

void Service::askNext()
{
    if (!m_waiting.empty() && !m_isSending) {
        m_backend->history().ask(m_waiting.front().question);
    }
}

void Service::onAnswered()
{
    for (const auto &answered : m_backend->history().take()) {
        if (m_waiting.empty() || answered.question.token != m_waiting.front().question.token) {
            continue;
        }
        auto &front = m_waiting.front();
        if (front.question.row != 0 && answered.rows.isEmpty() && !answered.error) {
            front.question.row = 0;
        } else {
            answer(front.call, answered);
            m_waiting.pop_front();
        }
        askNext();
    }
}

void Service::onSent()
{
    if (m_announcer->takeAnswered() > 0) {
        m_isSending = false;
        askNext();
    }
}

void Service::answer(const QDBusMessage &call, const pipeline::Answer &answer)
{
    if (answer.error) {
        const bool isQuestion = answer.error->code == history::ErrorCode::Query;
        fail(call, isQuestion ? invalidArgument : historyError, answer.error->detail);
    } else if (answer.question.kind == Question::Kind::Rows) {
        m_isSending = true;
        announcer().answer(call.createReply(), answer.rows);
    } else if (answer.rows.isEmpty()) {
        fail(call, notFound, u"There is no such message in the history"_s);
    } else {
        const rules::RuleBook book(m_backend->choices());
        const auto explained = compact(explanation(answer.rows.first(), book, m_clock.now()));
        m_bus.send(call.createReply(QString::fromUtf8(explained)));
    }
}

void Service::fail(const QDBusMessage &call, QLatin1StringView error, const QString &words) const
{
    call.setDelayedReply(true);
    m_bus.send(call.createErrorReply("org.tidings.Tidings1.Error."_L1 + error, words));
}

QDBusArgument &operator<<(QDBusArgument &argument, const MuteEntry &entry)
{
    argument.beginStructure();
    argument << entry.what << entry.name << entry.until;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MuteEntry &entry)
{
    argument.beginStructure();
    argument >> entry.what >> entry.name >> entry.until;
    argument.endStructure();
    return argument;
}

} // namespace tidings::desktop
