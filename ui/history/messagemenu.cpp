// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/messagemenu.h"

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 60;

/// The first few that are not in the other list.
QStringList firstOf(QStringList names, const QStringList &without)
{
    names.removeIf([&](const QString &name) { return name.isEmpty() || without.contains(name); });
    names.removeDuplicates();
    return names.mid(0, mostNames);
}

} // namespace

void MessageMenu::offer(const history::Record &record, const rules::Followed &followed)
{
    clear();
    const auto &digest = record.digest;
    addAction(tr("Mute…"), this, &MessageMenu::muteRequested);
    for (const auto &package : firstOf(digest.packages, followed.packages)) {
        addFollow(package, {.packages = {package}});
    }
    for (const auto &person : firstOf(QStringList{digest.agent} + digest.usernames, followed.users)) {
        addFollow(person, {.users = {person}});
    }
    addSeparator();
    addAction(tr("New rule from this…"), this, &MessageMenu::ruleRequested);
}

void MessageMenu::addFollow(const QString &name, const rules::Followed &more)
{
    auto text = name.size() > longestName ? name.left(longestName) + QChar(0x2026) : name;
    addAction(tr("Follow %1").arg(text.replace(u'&', u"&&"_s)), this, [this, more] { Q_EMIT followRequested(more); });
}

} // namespace tidings::ui
