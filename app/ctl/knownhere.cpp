// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/knownhere.h"

#include "app/ctl/command.h"
#include "app/ctl/runningprogram.h"
#include "core/rules/providers/listcache.h"
#include "core/rules/providers/pagurepackages.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using rules::Owner;
using rules::Track;

namespace {

class Finder
{
public:
    explicit Finder(const QString &distGit)
        // The cache has it as the source writes it.
        : m_source(distGit.isEmpty() ? QString() : rules::PagurePackages(distGit).address())
    {
    }

    void find(const rules::Rule &rule, const QString &reader)
    {
        switch (rule.track) {
        case Track::Maintained:
            findList({Owner::Kind::Account, reader}, m_known.maintained, u"the packages you maintain"_s);
            break;
        case Track::Group:
            for (const auto &group : rule.groups) {
                findList({Owner::Kind::Group, group}, m_known.ofGroups[group], u"the packages of %1"_s.arg(group));
            }
            break;
        case Track::Installed:
            m_missing.append(u"what is installed"_s);
            break;
        case Track::Reported:
            m_missing.append(u"which problems this machine reported"_s);
            break;
        case Track::Everything:
        case Track::Me:
        case Track::Users:
        case Track::Packages:
            break;
        }
    }

    rules::Known finish()
    {
        m_missing.removeDuplicates();
        if (!m_missing.isEmpty()) {
            note(u"not known here, and rules that track it take nothing: %1"_s.arg(
                forTerminal(m_missing.join(u", "_s))));
        }
        return std::move(m_known);
    }

private:
    void findList(const Owner &owner, QSet<QString> &packages, const QString &words)
    {
        const bool isAsked = !m_source.isEmpty() && !owner.name.isEmpty();
        const auto list = isAsked ? m_cache.read(m_source, owner) : std::nullopt;
        if (list) {
            packages = list->packages;
        } else {
            m_missing.append(words);
        }
    }

    rules::ListCache m_cache{rules::ListCache::usualFolder()};
    QString m_source;
    rules::Known m_known;
    QStringList m_missing;
};

} // namespace

rules::Known knownHere(const rules::Choices &choices, const QString &distGit)
{
    Finder finder(distGit);
    for (const auto &rule : choices.rules) {
        if (rule.isOn) {
            finder.find(rule, choices.reader);
        }
    }
    return finder.finish();
}

} // namespace tidings::ctl
