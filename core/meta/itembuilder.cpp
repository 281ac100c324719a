// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/grouper.h"
#include "core/meta/grouper_p.h"
#include "core/meta/groups/groups.h"
#include "core/meta/groupvalues.h"
#include "core/meta/link.h"
#include "core/meta/namelist.h"
#include "core/meta/sanitizer.h"
#include "core/meta/sentence.h"

#include <algorithm>
#include <tuple>

namespace tidings::meta {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFirst = 250;
constexpr qsizetype longestHeadline = 120;

/// Names that many messages have in common.
class Names
{
public:
    void add(QStringView name)
    {
        if (!name.isEmpty() && name != m_last) {
            m_last = name.toString();
            m_names.add(m_last);
        }
    }
    void add(const QStringList &names)
    {
        for (const auto &name : names) {
            add(name);
        }
    }
    [[nodiscard]] const QStringList &sorted() { return m_names.sorted(); }

private:
    NameSet m_names;
    QString m_last;
};

/// A sentence of ours as a part of another one: it is isolated inside already.
Argument sentenceArgument(const QString &sentence)
{
    Argument argument;
    argument.text = bounded(sentence, longestFirst);
    argument.isState = true;
    return argument;
}

Argument countArgument(qint64 count)
{
    auto argument = Argument::of(QString::number(count));
    argument.isState = true;
    return argument;
}

} // namespace

class ItemBuilder::Private
{
public:
    Private(Grouper::Private &itsGrouper, int number)
        : grouper(itsGrouper)
        , rule(itsGrouper.rule(number))
    {
        if (rule != nullptr) {
            values.emplace(*rule);
        }
    }

    void addFacts(const bus::Message &message, const Digest &digest);
    void addTime(std::optional<Time> time);
    void setOwn(GroupValues &gathered) const;
    void makeSentences(const CompiledGroup &by, Values &known, Item &item) const;
    void makeTexts(Item &item);
    [[nodiscard]] QString picture(Values &known) const;

    Grouper::Private &grouper;
    const CompiledGroup *rule;
    std::optional<GroupValues> values;
    Digest first;
    qint64 count = 0;
    std::optional<Time> start;
    std::optional<Time> end;
    qint64 timed = 0;
    double sum = 0;
    Names usernames;
    Names packages;
    Names topics;
    // As the last message has it.
    std::string topic;
    Names categories;
    Severity severity = Severity::Info;
};

void ItemBuilder::Private::addFacts(const bus::Message &message, const Digest &digest)
{
    if (count++ == 0) {
        first = digest;
    }
    usernames.add(digest.usernames);
    packages.add(digest.packages);
    if (topic != message.topic()) {
        topic = message.topic();
        topics.add(sanitized(topic));
    }
    const auto point = digest.title.indexOf(u'.');
    const auto category = QStringView(digest.title).first(point < 0 ? digest.title.size() : point);
    categories.add(category.isEmpty() ? digest.service : category);
    severity = std::max(severity, digest.severity);
}

void ItemBuilder::Private::addTime(std::optional<Time> time)
{
    if (!time) {
        return;
    }
    start = start ? std::min(*start, *time) : time;
    end = end ? std::max(*end, *time) : time;
    ++timed;
    sum += std::chrono::duration<double>(time->time_since_epoch()).count();
}

void ItemBuilder::Private::setOwn(GroupValues &gathered) const
{
    gathered.set("_count", countArgument(count));
    gathered.set("_more", countArgument(count - 1));
    gathered.set("_first", sentenceArgument(first.subtitle));
    gathered.set("_headline", sentenceArgument(first.headline));
    // In the reader's own matters only.
    gathered.set("_subjective", sentenceArgument(first.subjective == first.subtitle ? QString() : first.subjective));
}

void ItemBuilder::Private::makeSentences(const CompiledGroup &by, Values &known, Item &item) const
{
    const auto &reader = grouper.reading.reader;
    const auto &language = grouper.language;
    const std::tuple<QString *, const CompiledChoice<CompiledText> &, qsizetype> sentences[] = {
        {&item.subtitle, by.row().subtitle, limits::sentence},
        {&item.subjective, by.row().subjective, limits::sentence},
        {&item.headline, by.row().headline, longestHeadline},
    };
    const bool hasSubtitle = !item.subtitle.isEmpty();
    for (const auto &[sentence, choice, limit] : sentences) {
        // The reader is not told of something else than everybody.
        const bool isLeftOut = hasSubtitle && sentence == &item.subjective;
        if (sentence->isEmpty() && !isLeftOut) {
            *sentence = bounded(sentenceOf(choice, known, reader, language), limit);
        }
    }
}

void ItemBuilder::Private::makeTexts(Item &item)
{
    item.rule = QString::fromUtf8(rule->rule().name.data(), static_cast<qsizetype>(rule->rule().name.size()));
    setOwn(*values);
    const auto gathered = values->all();
    KnownValues known(gathered);
    makeSentences(*rule, known, item);
    if (item.subtitle.isEmpty() || item.headline.isEmpty()) {
        GroupValues ofAny(grouper.any);
        setOwn(ofAny);
        KnownValues any(ofAny.all());
        makeSentences(grouper.any, any, item);
    }
    KnownValues firsts(gathered, KnownValues::Lists::First);
    if (const auto link = firstTextOf(rule->row().link, firsts, grouper.reading.reader); isLink(link)) {
        item.link = link;
    }
    if (const auto address = picture(firsts); isLink(address)) {
        item.secondaryIcon = address;
    }
}

QString ItemBuilder::Private::picture(Values &known) const
{
    return rule->row().secondaryIcon.first(
        known, grouper.reading.reader, QString(), [&](const Picture &one) -> std::optional<QString> {
            const auto text = one.text.text(known);
            if (text.isEmpty()) {
                return {};
            }
            switch (one.kind) {
            case Picture::Kind::OpenId: {
                const auto account = grouper.accounts.account(text);
                // The digest knows those who have a picture of their own.
                const auto avatar = first.avatars.value(account);
                return avatar.isEmpty() ? grouper.accounts.avatar(account) : avatar;
            }
            case Picture::Kind::Md5:
                return md5Avatar(text);
            case Picture::Kind::Sha256:
                return sha256Avatar(text);
            case Picture::Kind::Address:
                break;
            }
            return text;
        });
}

ItemBuilder::ItemBuilder(const Grouper &grouper, int rule)
    : d(std::make_unique<Private>(*grouper.d, rule))
{
}

ItemBuilder::~ItemBuilder() = default;

void ItemBuilder::add(const bus::Message &message, const Digest &digest)
{
    d->addFacts(message, digest);
    d->addTime(message.sentAt());
    if (d->rule == nullptr) {
        return;
    }
    d->grouper.begin(message, digest);
    d->rule->use(d->grouper.arguments);
    d->values->add(d->grouper.arguments);
}

Item ItemBuilder::item() const
{
    const auto &first = d->first;
    Item item{.count = d->count,
        .link = first.link,
        .icon = first.icon,
        .secondaryIcon = first.secondaryIcon,
        .start = d->start,
        .end = d->end,
        .usernames = d->usernames.sorted(),
        .packages = d->packages.sorted(),
        .topics = d->topics.sorted(),
        .categories = d->categories.sorted(),
        .severity = d->severity};
    if (d->timed > 0) {
        item.mean = d->sum / static_cast<double>(d->timed);
    }
    if (d->rule != nullptr && d->count > 1) {
        d->makeTexts(item);
    } else {
        item.subtitle = first.subtitle;
        item.subjective = first.subjective;
        item.headline = first.headline;
    }
    if (item.subjective.isEmpty()) {
        item.subjective = item.subtitle;
    }
    item.spans = spansOf(item.subtitle);
    return item;
}

} // namespace tidings::meta
