// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/copytext.h"

#include "core/meta/language.h"
#include "ui/history/detailfacts.h"
#include "ui/models/messagerow.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 12;

/// Elsewhere they are seen as odd signs, if at all.
QString withoutIsolates(QString text)
{
    text.removeIf([](QChar c) { return c == meta::isolateStart || c == meta::isolateEnd; });
    return text;
}

/// The same everywhere, and with its zone: it is read by people elsewhere.
QString momentOf(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(u"yyyy-MM-dd HH:mm t"_s);
}

QString namesLine(const QString &label, const QStringList &names)
{
    if (names.isEmpty()) {
        return {};
    }
    auto list = names.mid(0, mostNames).join(QCoreApplication::translate("Rows", ", ", "between names"));
    if (names.size() > mostNames) {
        list += u' ' + DetailFacts::tr("and %Ln more", "names", static_cast<int>(names.size() - mostNames));
    }
    return QCoreApplication::translate("CopyText", "%1: %2", "People: ines, tomas").arg(label, list);
}

} // namespace

QString copyText(const history::Record &record)
{
    const auto &digest = record.digest;
    QStringList lines{withoutIsolates(sentenceOf(digest))};
    if (record.item.count > 1) {
        lines << countText(record.item.count, record.item.problems);
    }
    lines << momentOf(record.time) << namesLine(DetailFacts::tr("People"), digest.usernames)
          << namesLine(DetailFacts::tr("Packages"), digest.packages);
    if (!record.verification.isTrusted()) {
        lines << verdictSentence(record.verification.verdict);
    }
    lines << digest.link;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tidings::ui
