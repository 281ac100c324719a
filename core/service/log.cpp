// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/log.h"

#include "core/text/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <sys/stat.h>
#include <sys/uio.h>
#include <syslog.h>
#include <systemd/sd-journal.h>
#include <unistd.h>

#include <cstdio>
#include <vector>

namespace tidings::service {

using namespace Qt::StringLiterals;
using Level = LogEntry::Level;

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestField = 300;

QString tidied(const QString &text, qsizetype longest)
{
    return text::printable(text.size() > longest ? text.left(longest) + u'…' : text);
}

QLatin1StringView nameOf(Level level)
{
    switch (level) {
    case Level::Info:
        break;
    case Level::Warning:
        return "warning"_L1;
    case Level::Failure:
        return "error"_L1;
    }
    return "info"_L1;
}

int priorityOf(Level level)
{
    switch (level) {
    case Level::Info:
        break;
    case Level::Warning:
        return LOG_WARNING;
    case Level::Failure:
        return LOG_ERR;
    }
    return LOG_INFO;
}

QJsonObject tidiedFields(const LogEntry &entry)
{
    auto fields = entry.fields;
    for (auto field : fields) {
        if (field.isString()) {
            field = tidied(field.toString(), longestField);
        }
    }
    return fields;
}

void writeJournal(const LogEntry &entry)
{
    QByteArrayList items{
        "MESSAGE=" + tidied(entry.text, longestText).toUtf8(),
        "PRIORITY=" + QByteArray::number(priorityOf(entry.level)),
        QByteArray("TIDINGS_EVENT=") + entry.event.data(),
    };
    const auto fields = tidiedFields(entry);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        items.append("TIDINGS_" + it.key().toUpper().toLatin1() + '=' + it.value().toVariant().toString().toUtf8());
    }
    std::vector<iovec> parts;
    for (auto &item : items) {
        parts.push_back({item.data(), static_cast<std::size_t>(item.size())});
    }
    sd_journal_sendv(parts.data(), static_cast<int>(parts.size()));
}

} // namespace

std::optional<LogForm> logFormNamed(const QString &name)
{
    if (name == "text"_L1) {
        return LogForm::Text;
    }
    if (name == "json"_L1) {
        return LogForm::Json;
    }
    return name == "journal"_L1 ? std::optional(LogForm::Journal) : std::nullopt;
}

LogForm usualLogForm()
{
    // What is inherited may be a terminal of somebody else's service: systemd says device and inode of its own stream.
    struct stat status = {};
    if (::fstat(STDERR_FILENO, &status) != 0) {
        return LogForm::Text;
    }
    const auto stream = QByteArray::number(static_cast<quint64>(status.st_dev)) + ':' +
                        QByteArray::number(static_cast<quint64>(status.st_ino));
    return qgetenv("JOURNAL_STREAM") == stream ? LogForm::Journal : LogForm::Text;
}

QByteArray jsonLine(const LogEntry &entry, const QDateTime &time)
{
    auto object = tidiedFields(entry);
    object.insert("time"_L1, time.toUTC().toString(Qt::ISODateWithMs));
    object.insert("level"_L1, nameOf(entry.level));
    object.insert("event"_L1, entry.event);
    object.insert("message"_L1, tidied(entry.text, longestText));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray textLine(const LogEntry &entry)
{
    return "tidingsctl: " + tidied(entry.text, longestText).toLocal8Bit();
}

void write(LogForm form, const LogEntry &entry)
{
    if (form == LogForm::Journal) {
        writeJournal(entry);
        return;
    }
    const auto line =
        (form == LogForm::Json ? jsonLine(entry, QDateTime::currentDateTimeUtc()) : textLine(entry)) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

Result<void> findJournal()
{
    // libsystemd says nothing when it is not there.
    if (::access("/run/systemd/journal/socket", W_OK) != 0) {
        return tl::make_unexpected(Error{ErrorCode::NotThere, u"there is no journal of systemd to write to"_s});
    }
    return {};
}

} // namespace tidings::service
