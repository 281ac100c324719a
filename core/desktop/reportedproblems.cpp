// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desktop/reportedproblems.h"

#include "core/desktop/reportlinks.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QLoggingCategory>

namespace tidings::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "tidings.problems", QtInfoMsg)

// The two interfaces of ABRT: github.com/abrt/abrt, src/dbus.
const auto service = u"org.freedesktop.problems"_s;
const auto firstPath = u"/org/freedesktop/problems"_s;
const auto firstName = u"org.freedesktop.problems"_s;
const auto secondPath = u"/org/freedesktop/Problems2"_s;
const auto secondName = u"org.freedesktop.Problems2"_s;
const auto entryName = u"org.freedesktop.Problems2.Entry"_s;
const auto reportedTo = u"reported_to"_s;
constexpr qsizetype longestNotes = 256 * 1024;

bool isUnknown(const QDBusMessage &error)
{
    const auto type = QDBusError(error).type();
    return type == QDBusError::UnknownMethod || type == QDBusError::UnknownObject ||
           type == QDBusError::UnknownInterface;
}

/// Nobody is there, and nobody can be started.
bool isNobody(const QDBusMessage &error)
{
    const auto name = error.errorName();
    return QDBusError(error).type() == QDBusError::ServiceUnknown ||
           name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1 ||
           name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

/// The names of the problems; nothing if it is no list of them.
QStringList problemsIn(const QDBusMessage &answer)
{
    if (answer.signature() == "as"_L1) {
        return answer.arguments().constFirst().toStringList().mid(0, ReportedProblems::mostProblems);
    }
    QStringList problems;
    if (answer.signature() == "ao"_L1) {
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().constFirst());
        for (const auto &path : paths.mid(0, ReportedProblems::mostProblems)) {
            problems.append(path.path());
        }
    }
    return problems;
}

QString notesIn(const QDBusMessage &answer)
{
    QString notes;
    if (answer.signature() == "a{ss}"_L1) {
        notes = qdbus_cast<QMap<QString, QString>>(answer.arguments().constFirst()).value(reportedTo);
    } else if (answer.signature() == "a{sv}"_L1) {
        notes = qdbus_cast<QVariantMap>(answer.arguments().constFirst()).value(reportedTo).toString();
    }
    return notes.left(longestNotes);
}

} // namespace

ReportedProblems::ReportedProblems(const QDBusConnection &systemBus, QObject *parent)
    : ReportedProblems(systemBus, Pace(), parent)
{
}

ReportedProblems::ReportedProblems(const QDBusConnection &systemBus, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
    , m_pace(pace)
{
    m_renew.setTimerType(Qt::VeryCoarseTimer);
    m_renew.setInterval(pace.renew);
    connect(&m_renew, &QTimer::timeout, this, &ReportedProblems::renew);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pace.soon);
    connect(&m_soon, &QTimer::timeout, this, &ReportedProblems::renew);
    if (m_bus.isConnected()) {
        // No service is named: Qt would ask for its owner, and wait. Who sends it is not asked: it is a look too many.
        m_bus.connect({}, firstPath, firstName, u"Crash"_s, this, SLOT(onCrash()));
        m_bus.connect({}, secondPath, secondName, u"Crash"_s, this, SLOT(onCrash()));
        m_renew.start();
        renew();
    }
}

void ReportedProblems::onCrash()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void ReportedProblems::renew()
{
    if (!m_isAsking) {
        m_isAsking = true;
        askForProblems(Dialect::First);
    }
}

void ReportedProblems::call(const QDBusMessage &question, void (ReportedProblems::*take)(const QDBusMessage &answer))
{
    const auto patience = static_cast<int>(m_pace.patience.count());
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, take, watcher] {
        watcher->deleteLater();
        (this->*take)(watcher->reply());
    });
}

void ReportedProblems::askForProblems(Dialect dialect)
{
    m_dialect = dialect;
    const bool isFirst = dialect == Dialect::First;
    auto question = QDBusMessage::createMethodCall(
        service, isFirst ? firstPath : secondPath, isFirst ? firstName : secondName, u"GetProblems"_s);
    if (!isFirst) {
        // Only one's own; no options.
        question.setArguments({0, QVariantMap()});
    }
    call(question, &ReportedProblems::takeProblems);
}

void ReportedProblems::takeProblems(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage) {
        takeRefusal(answer);
        return;
    }
    m_problems = problemsIn(answer);
    m_found.clear();
    askForNext();
}

void ReportedProblems::takeRefusal(const QDBusMessage &answer)
{
    if (m_dialect == Dialect::First && isUnknown(answer)) {
        askForProblems(Dialect::Second);
        return;
    }
    const bool isGone = isNobody(answer) || isUnknown(answer);
    if (!isGone) {
        qCInfo(log).noquote() << "problems cannot be asked for:" << answer.errorMessage();
    }
    end(isGone ? QSet<QString>() : m_links);
}

void ReportedProblems::askForNext()
{
    if (m_problems.isEmpty()) {
        end(m_found);
        return;
    }
    const auto problem = m_problems.takeFirst();
    const QStringList wanted{reportedTo};
    const bool isFirst = m_dialect == Dialect::First;
    auto question = isFirst ? QDBusMessage::createMethodCall(service, firstPath, firstName, u"GetInfo"_s)
                            : QDBusMessage::createMethodCall(service, problem, entryName, u"ReadElements"_s);
    question.setArguments(isFirst ? QVariantList{problem, wanted} : QVariantList{wanted, 0});
    call(question, &ReportedProblems::takeProblem);
}

void ReportedProblems::takeProblem(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage) {
        for (const auto &link : linksInReports(notesIn(answer))) {
            m_found.insert(link);
        }
    } else if (QDBusError(answer).type() == QDBusError::NoReply) {
        // It would be so with each of the thousand.
        end(m_links);
        return;
    }
    // Any other error: the problem has been deleted since.
    askForNext();
}

void ReportedProblems::end(const QSet<QString> &links)
{
    const bool isChanged = links != m_links;
    m_links = links;
    m_isAsking = false;
    m_problems.clear();
    m_found.clear();
    if (isChanged) {
        Q_EMIT changed();
    }
}

} // namespace tidings::desktop
