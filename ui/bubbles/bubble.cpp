// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/bubble.h"

#include "core/text/plaintext.h"
#include "core/web/address.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace tidings::bubbles {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bubbles)
};

constexpr qsizetype categoryLimit = 60;
constexpr qsizetype nameLimit = 40;
constexpr qsizetype linkLimit = 2000;
constexpr qsizetype hostLimit = 30;

QString subjectOf(const meta::Digest &digest)
{
    if (digest.packages.size() == 1) {
        return digest.packages.first();
    }
    return digest.objects.size() == 1 ? digest.objects.first() : QString();
}

QString webLink(const QString &link)
{
    return link.size() <= linkLimit && web::isWeb(QUrl(link, QUrl::StrictMode)) ? link : QString();
}

// A kind comes from the topic of a service nobody taught us; the specification wants words with dots between.
QString categoryOf(const meta::Digest &digest)
{
    auto kind = digest.kind.left(categoryLimit).toLower();
    const auto isForeign = [](QChar c) {
        return (c < u'a' || c > u'z') && (c < u'0' || c > u'9') && c != u'.' && c != u'-';
    };
    std::replace_if(kind.begin(), kind.end(), isForeign, u'-');
    return kind.isEmpty() ? u"x-tidings"_s : u"x-tidings."_s + kind;
}

// A click on the bubble always leads somewhere: to the link, or to the message itself.
QString openLabel(const QString &link, const QStringList &knownHosts)
{
    const QUrl url(link);
    if (web::isBelow(url, knownHosts)) {
        return Text::tr("Open");
    }
    // Of a long name it is the end that tells whose it is.
    const auto host = web::asciiHost(url);
    const auto shown = host.size() > hostLimit ? u'…' + host.last(hostLimit) : host;
    return Text::tr("Open %1", "a host, where a link leads").arg(shown);
}

QList<Action> actionsFor(const Bubble &bubble, const QStringList &knownHosts)
{
    const auto history = Text::tr("Show in history");
    QList<Action> actions{{action::standard, history}, {action::history, history}};
    if (!bubble.link.isEmpty()) {
        const auto open = openLabel(bubble.link, knownHosts);
        actions = {{action::standard, open}, {action::open, open}, {action::history, history}};
    }
    actions.append({action::mute, Text::tr("Mute…")});
    const auto &followed = bubble.package.isEmpty() ? bubble.user : bubble.package;
    if (!followed.isEmpty()) {
        actions.append(
            {action::follow, text::plainLine(Text::tr("Follow %1").arg(text::isolated(followed)), labelLimit)});
    }
    return actions;
}

// One that is cut or cleaned where it is shown would be followed under another name than was read.
QString followable(const QString &name)
{
    return text::plainLine(name, nameLimit) == name ? name : QString();
}

void setFollowed(Bubble &bubble, const QStringList &packages, const QString &user)
{
    bubble.package = packages.size() == 1 ? followable(packages.first()) : QString();
    bubble.user = packages.isEmpty() ? followable(user) : QString();
}

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

QString bubbleKey(const history::Record &record)
{
    const auto &digest = record.digest;
    auto subject = firstOf(subjectOf(digest), digest.agent);
    if (subject.isEmpty()) {
        subject = firstOf(record.id, QString::number(record.row));
    }
    return QStringList{record.profile, digest.service, digest.kind.section(u'.', 0, 0), subject}.join(u'\n');
}

Bubble bubbleFor(const history::Record &record, const QStringList &knownHosts)
{
    const auto &digest = record.digest;
    Bubble bubble;
    bubble.key = bubbleKey(record);
    const bool isMended = record.decision.change == rules::Change::Mended && digest.severity == meta::Severity::Info &&
                          digest.packages.size() == 1;
    const auto headline = isMended ? Text::tr("Fixed: %1", "a package that builds again, say").arg(subjectOf(digest))
                                   : firstOf(digest.headline, digest.title);
    bubble.headline = text::plainLine(headline, headlineLimit);
    bubble.body = text::plainText(firstOf(digest.subjective, digest.subtitle), bodyLimit);
    bubble.link = record.verification.isTrusted() ? webLink(digest.link) : QString();
    bubble.urgency = record.decision.urgency;
    bubble.severity = isMended ? meta::Severity::Fixed : digest.severity;
    bubble.hasSound = record.decision.hasSound;
    bubble.category = categoryOf(digest);
    setFollowed(bubble, digest.packages, digest.agent);
    bubble.actions = actionsFor(bubble, knownHosts);
    bubble.rows = {record.row};
    bubble.agent = text::plainLine(digest.agent, nameLimit);
    bubble.subject = text::plainLine(subjectOf(digest), nameLimit);
    return bubble;
}

void sayTogether(Bubble &bubble, const meta::Item &item, const QStringList &knownHosts)
{
    bubble.headline = text::plainLine(item.headline, headlineLimit);
    bubble.body = text::plainText(firstOf(item.subjective, item.subtitle), bodyLimit);
    bubble.severity = item.severity;
    // Those of an item are all trusted, or none is.
    if (!bubble.link.isEmpty()) {
        bubble.link = webLink(item.link);
    }
    const auto only = [](const QStringList &names) { return names.size() == 1 ? names.first() : QString(); };
    setFollowed(bubble, item.packages, only(item.usernames));
    bubble.actions = actionsFor(bubble, knownHosts);
    bubble.agent = text::plainLine(only(item.usernames), nameLimit);
    bubble.subject = text::plainLine(only(item.packages), nameLimit);
}

} // namespace tidings::bubbles
