// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/statewords.h"

#include <QCoreApplication>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

StatePage::Step step(const QString &label, const char *name)
{
    return {label, QString::fromLatin1(name)};
}

/// What a log says, for people.
QString sentence(const QString &detail)
{
    auto words = detail.left(1).toUpper() + detail.mid(1);
    return words.isEmpty() || words.back().isPunct() ? words : words + u'.';
}

StatePage::Words nothingFound(const history::Query &query, const QString &view)
{
    auto inAll = query;
    inAll.search = {};
    const auto wanted = history::toText(query.search).trimmed();
    const auto isWholeHistory = inAll == history::Query();
    StatePage::Words words{
        .glyph = u"action/search"_s, .heading = QCoreApplication::translate("States", "Nothing found")};
    if (isWholeHistory) {
        words.text = QCoreApplication::translate("States", "No message has “%1” in it.").arg(wanted);
    } else {
        words.text =
            QCoreApplication::translate("States", "No message in %1 has “%2” in it.", "view, words").arg(view, wanted);
        words.steps.push_back(step(QCoreApplication::translate("States", "Search all messages"), steps::searchAll));
    }
    words.steps.push_back(step(QCoreApplication::translate("States", "Clear search"), steps::clearSearch));
    return words;
}

} // namespace

StatePage::Words loadingWords()
{
    return {.heading = QCoreApplication::translate("States", "Reading the history")};
}

StatePage::Words failedWords(const QString &detail)
{
    return {.glyph = u"mark/problem"_s,
        .heading = QCoreApplication::translate("States", "The history cannot be read"),
        .text = sentence(detail),
        .steps = {step(QCoreApplication::translate("States", "Try again"), steps::tryAgain)}};
}

StatePage::Words emptyWords(const history::Query &query, const QString &view, const QString &connection)
{
    if (query.after || query.before) {
        return {.glyph = u"action/search"_s,
            .heading = QCoreApplication::translate("States", "Nothing found in this time"),
            .steps = {step(QCoreApplication::translate("States", "Search all times"), steps::allTimes)}};
    }
    if (!query.search.isEmpty()) {
        return nothingFound(query, view);
    }
    if (query == history::Query()) {
        const auto next = QCoreApplication::translate("States", "What your rules keep appears here.");
        return {.glyph = u"tray/tidings-symbolic"_s,
            .heading = QCoreApplication::translate("States", "No messages yet"),
            .text = connection.isEmpty()
                        ? next
                        : QCoreApplication::translate("States", "%1.\n%2", "how the connection stands, what comes next")
                              .arg(connection, next)};
    }
    StatePage::Words words{.glyph = u"mark/fixed"_s,
        .steps = {step(QCoreApplication::translate("States", "Show all messages"), steps::showAll)}};
    if (query.isUnreadOnly) {
        words.heading = QCoreApplication::translate("States", "Nothing is unread");
        words.text =
            QCoreApplication::translate("States", "What a rule marks as unread appears here until it is read.");
    } else if (query.severity) {
        words.heading = QCoreApplication::translate("States", "No problems");
        words.text = QCoreApplication::translate("States", "Failed builds and the like appear here.");
    } else if (!query.about.isEmpty()) {
        words.heading = QCoreApplication::translate("States", "Nothing about you yet");
        words.text = QCoreApplication::translate("States", "Messages that name %1 appear here.", "the reader's account")
                         .arg(query.about);
    } else {
        words.heading = QCoreApplication::translate("States", "No messages from %1", "a service").arg(view);
    }
    return words;
}

} // namespace tidings::ui
