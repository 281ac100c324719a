// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

const auto fileName = u"org.tidings.Tidings.desktop"_s;
const QByteArray mainGroup = "[Desktop Entry]";
// Both desktops write and read their own beside the specification's Hidden.
const QByteArray hidden = "Hidden";
const QByteArray gnomeEnabled = "X-GNOME-Autostart-enabled";

constexpr qint64 longestEntry = qint64{64} * 1024;

QByteArray readEntry(const QString &path)
{
    QFile file(path);
    const bool isGood = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.size() <= longestEntry;
    return isGood ? file.readAll() : QByteArray();
}

QString userFile(const AutostartPlaces &places)
{
    return QDir(places.userFolder).filePath(fileName);
}

/// The machine's entry that counts; empty if there is none.
QByteArray systemEntry(const AutostartPlaces &places)
{
    for (const auto &folder : places.systemFolders) {
        if (auto entry = readEntry(QDir(folder).filePath(fileName)); !entry.isEmpty()) {
            return entry;
        }
    }
    return {};
}

bool names(const QByteArray &list, const QStringList &desktops)
{
    const auto listed = QString::fromUtf8(list).split(u';', Qt::SkipEmptyParts);
    return std::ranges::any_of(desktops, [&](const QString &desktop) { return listed.contains(desktop); });
}

bool isOn(const QByteArray &entry, const QStringList &desktops)
{
    const auto onlyIn = valueOf(entry, "OnlyShowIn");
    return !entry.isEmpty() && valueOf(entry, hidden) != "true" && valueOf(entry, gnomeEnabled) != "false" &&
           (onlyIn.isEmpty() || names(onlyIn, desktops)) && !names(valueOf(entry, "NotShowIn"), desktops);
}

/// How a shell-less starter finds this program again: by name where the name finds it.
QByteArray command()
{
    const auto here = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
    const auto found = QFileInfo(QStandardPaths::findExecutable(u"tidings"_s)).canonicalFilePath();
    if (found == here || here.isEmpty()) {
        return "tidings";
    }
    auto quoted = here;
    for (const auto special : {u'\\', u'"', u'`', u'$'}) {
        quoted.replace(special, u'\\' + QString(special));
    }
    // Once for the command, once for the file; and a percent sign is a field.
    quoted.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
    return (u'"' + quoted + u'"').toUtf8();
}

QByteArray ownEntry()
{
    return mainGroup + "\nType=Application\nName=Tidings\nComment=Starts the tray icon of Tidings\nExec=" + command() +
           "\nIcon=tidings\nTerminal=false\nNoDisplay=true\nStartupNotify=false\n";
}

QByteArray switched(const QByteArray &entry, bool isOn)
{
    return withKey(withKey(entry, hidden, isOn ? "false" : "true"), gnomeEnabled, isOn ? "true" : "false");
}

tl::expected<void, QString> save(const QString &path, const QByteArray &entry)
{
    QSaveFile file(path);
    const bool isSaved = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                         file.write(entry) == entry.size() && file.commit();
    if (!isSaved) {
        return tl::make_unexpected(
            QCoreApplication::translate("autostart", "%1 cannot be written: %2").arg(path, file.errorString()));
    }
    return {};
}

} // namespace

AutostartPlaces AutostartPlaces::ofSession()
{
    const auto home = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    AutostartPlaces places{.userFolder = home + u"/autostart"_s,
        .desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts)};
    for (const auto &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        if (folder != home) {
            places.systemFolders.append(folder + u"/autostart"_s);
        }
    }
    return places;
}

bool isAutostarted(const AutostartPlaces &places)
{
    const auto own = readEntry(userFile(places));
    return isOn(own.isEmpty() ? systemEntry(places) : own, places.desktops);
}

tl::expected<void, QString> setAutostarted(const AutostartPlaces &places, bool isWanted)
{
    const auto path = userFile(places);
    const auto own = readEntry(path);
    const auto system = systemEntry(places);
    // Without an own entry it is as wanted, and the own one is only ours: nothing has to be said.
    const bool isOurs = own == switched(ownEntry(), !isWanted) || own == switched(ownEntry(), isWanted);
    if (isOn(system, places.desktops) == isWanted && (own.isEmpty() || isOurs)) {
        if (QFile::exists(path) && !QFile::remove(path)) {
            return tl::make_unexpected(QCoreApplication::translate("autostart", "%1 cannot be removed").arg(path));
        }
        return {};
    }
    return save(path, switched(own.isEmpty() ? ownEntry() : own, isWanted));
}

QByteArray withKey(const QByteArray &entry, const QByteArray &key, const QByteArray &value)
{
    auto lines = entry.split('\n');
    const auto group = std::ranges::find_if(lines, [](const QByteArray &line) { return line.trimmed() == mainGroup; });
    if (group == lines.end()) {
        return mainGroup + '\n' + key + '=' + value + '\n' + entry;
    }
    const auto end = std::find_if(group + 1, lines.end(), [](const QByteArray &line) { return line.startsWith('['); });
    const auto line = std::find_if(group + 1, end, [&](const QByteArray &other) {
        return other.left(other.indexOf('=')).trimmed() == key && other.contains('=');
    });
    if (line != end) {
        *line = key + '=' + value;
    } else {
        lines.insert(group + 1, key + '=' + value);
    }
    return lines.join('\n');
}

QByteArray valueOf(const QByteArray &entry, const QByteArray &key)
{
    bool isMain = false;
    for (const auto &line : entry.split('\n')) {
        if (line.startsWith('[')) {
            isMain = line.trimmed() == mainGroup;
        } else if (const auto at = line.indexOf('='); isMain && at > 0 && line.first(at).trimmed() == key) {
            return line.sliced(at + 1).trimmed();
        }
    }
    return {};
}

} // namespace tidings::app
