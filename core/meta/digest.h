// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tidings::meta {

enum class Severity
{
    Info,
    Fixed,
    Attention,
    Problem
};

/// Where a name from the bus stands in a sentence, in UTF-16 units, isolates included.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

/// What a message says, for people: one sentence and all that is known beside it, in one language and for one reader.
/// Every list is sorted (code points) and has no repetitions. Empty means that there is none.
/// The keys of ../shared/product.md, "Digest".
struct Digest
{
    /// The topic without prefix and environment.
    QString title;
    /// One sentence, third person.
    QString subtitle;
    QList<Span> spans;
    /// The same said to the reader ("You …"); the subtitle without one.
    QString subjective;
    /// State first, about 40 characters.
    QString headline;
    QString longForm;
    /// http or https, or empty.
    QString link;
    QString icon;
    QString secondaryIcon;
    QStringList usernames;
    QStringList packages;
    QStringList objects;
    QStringList groups;
    QStringList containers;
    QStringList modules;
    QStringList flatpaks;
    QString agent;
    /// Address to account.
    QHash<QString, QString> emails;
    /// Account to picture.
    QHash<QString, QString> avatars;
    Severity severity = Severity::Info;
    /// "buildsys"; the topic's first word for a service nobody taught us.
    QString service;
    /// "build.failed"; the topic's further words where a row states none.
    QString kind;
    /// A form that has a successor, which is sent beside it.
    bool isDeprecated = false;

    bool operator==(const Digest &) const = default;
};

/// "problem", "attention", "fixed", "info".
[[nodiscard]] QString toString(Severity severity);
/// Info for a word that is unknown.
[[nodiscard]] Severity severityFrom(QStringView word);

} // namespace tidings::meta
