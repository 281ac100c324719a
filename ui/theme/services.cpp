// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/services.h"

#include "core/meta/services/services.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tidings::ui {

namespace {

using namespace Qt::StringLiterals;

struct Look
{
    QLatin1StringView service;
    /// The beginning of the kind; empty: any.
    QLatin1StringView kind;
    QLatin1StringView glyph;
    /// Only in the row of the service itself, where the kind is empty.
    const char *label = nullptr;
};

// The order is that of the sidebar. Of the rows of one service the first whose kind fits is taken.
constexpr std::array looks = {
    Look{"buildsys"_L1, {}, "build"_L1, QT_TRANSLATE_NOOP("Services", "Builds")},
    Look{"copr"_L1, {}, "build"_L1, QT_TRANSLATE_NOOP("Services", "Copr builds")},
    Look{"mbs"_L1, {}, "build"_L1, QT_TRANSLATE_NOOP("Services", "Module builds")},
    Look{"koschei"_L1, {}, "build"_L1, QT_TRANSLATE_NOOP("Services", "Rebuild checks")},
    Look{"bodhi"_L1, {}, "update"_L1, QT_TRANSLATE_NOOP("Services", "Updates")},
    Look{"git"_L1, {}, "commit"_L1, QT_TRANSLATE_NOOP("Services", "Commits")},
    Look{"pagure"_L1, "pull-request"_L1, "pull-request"_L1},
    Look{"pagure"_L1, "push"_L1, "commit"_L1},
    Look{"pagure"_L1, "branch"_L1, "commit"_L1},
    Look{"pagure"_L1, "tag"_L1, "commit"_L1},
    Look{"pagure"_L1, "commit"_L1, "commit"_L1},
    Look{"pagure"_L1, "check"_L1, "ci"_L1},
    Look{"pagure"_L1, "issue"_L1, "bug"_L1},
    Look{"pagure"_L1, {}, "pull-request"_L1, QT_TRANSLATE_NOOP("Services", "Pull requests")},
    Look{"github"_L1, "pull-request"_L1, "pull-request"_L1},
    Look{"github"_L1, "issue"_L1, "bug"_L1},
    Look{"github"_L1, "workflow"_L1, "ci"_L1},
    Look{"github"_L1, {}, "commit"_L1, QT_TRANSLATE_NOOP("Services", "GitHub")},
    Look{"bugzilla"_L1, {}, "bug"_L1, QT_TRANSLATE_NOOP("Services", "Bugs")},
    Look{"faf"_L1, {}, "bug"_L1, QT_TRANSLATE_NOOP("Services", "Crash reports")},
    Look{"ci"_L1, {}, "ci"_L1, QT_TRANSLATE_NOOP("Services", "CI")},
    Look{"greenwave"_L1, {}, "ci"_L1, QT_TRANSLATE_NOOP("Services", "Gating")},
    Look{"resultsdb"_L1, {}, "ci"_L1, QT_TRANSLATE_NOOP("Services", "Test results")},
    Look{"openqa"_L1, {}, "ci"_L1, QT_TRANSLATE_NOOP("Services", "Image tests")},
    Look{"waiverdb"_L1, {}, "ci"_L1},
    Look{"jenkins"_L1, {}, "ci"_L1},
    Look{"taskotron"_L1, {}, "ci"_L1},
    Look{"autocloud"_L1, {}, "ci"_L1},
    Look{"kerneltest"_L1, {}, "ci"_L1},
    Look{"rats"_L1, {}, "ci"_L1},
    Look{"wiki"_L1, {}, "wiki"_L1, QT_TRANSLATE_NOOP("Services", "Wiki")},
    Look{"fedbadges"_L1, {}, "badge"_L1, QT_TRANSLATE_NOOP("Services", "Badges")},
    Look{"badges"_L1, {}, "badge"_L1, QT_TRANSLATE_NOOP("Services", "Badges")},
    // The others are called what core/meta calls them.
    Look{"allpackages"_L1, {}, "ci"_L1},
    Look{"container"_L1, {}, "ci"_L1},
    Look{"anitya"_L1, {}, "package"_L1},
    Look{"hotness"_L1, {}, "package"_L1},
    Look{"pkgdb"_L1, {}, "package"_L1},
    Look{"fedoratagger"_L1, {}, "package"_L1},
    Look{"summershum"_L1, {}, "package"_L1},
    Look{"mdapi"_L1, {}, "package"_L1},
    Look{"logdetective"_L1, {}, "build"_L1},
    Look{"releng"_L1, {}, "build"_L1},
    Look{"compose"_L1, {}, "image"_L1},
    Look{"pungi"_L1, {}, "image"_L1},
    Look{"odcs"_L1, {}, "image"_L1},
    Look{"pdc"_L1, {}, "image"_L1},
    Look{"fedimg"_L1, {}, "image"_L1},
    Look{"fedora_image_uploader"_L1, {}, "image"_L1},
    Look{"imageuploader"_L1, {}, "image"_L1},
    Look{"nuancier"_L1, {}, "image"_L1},
    Look{"forgejo"_L1, "pull-request"_L1, "pull-request"_L1},
    Look{"forgejo"_L1, "workflow"_L1, "ci"_L1},
    Look{"forgejo"_L1, "issue"_L1, "bug"_L1},
    Look{"forgejo"_L1, {}, "commit"_L1},
    Look{"gitlab"_L1, "pull-request"_L1, "pull-request"_L1},
    Look{"gitlab"_L1, "pipeline"_L1, "ci"_L1},
    Look{"gitlab"_L1, "issue"_L1, "bug"_L1},
    Look{"gitlab"_L1, {}, "commit"_L1},
    Look{"infragit"_L1, {}, "commit"_L1},
    Look{"trac"_L1, "wiki"_L1, "wiki"_L1},
    Look{"trac"_L1, {}, "bug"_L1},
    Look{"fedocal"_L1, {}, "calendar"_L1},
    Look{"meetbot"_L1, {}, "calendar"_L1},
    Look{"pretix"_L1, {}, "calendar"_L1},
    Look{"fas"_L1, {}, "people"_L1},
    Look{"ipa"_L1, {}, "people"_L1},
    Look{"fedora_elections"_L1, {}, "people"_L1},
    Look{"mailman"_L1, {}, "mail"_L1},
    Look{"planet"_L1, {}, "mail"_L1},
    Look{"fmn"_L1, {}, "mail"_L1},
    Look{"ansible"_L1, {}, "server"_L1},
    Look{"nagios"_L1, {}, "server"_L1},
    Look{"mirrormanager"_L1, {}, "server"_L1},
    Look{"datanommer"_L1, {}, "server"_L1},
    Look{"logger"_L1, {}, "server"_L1},
    Look{"weblate"_L1, {}, "translation"_L1},
    Look{"zanata"_L1, {}, "translation"_L1},
};

struct LinkWord
{
    QLatin1StringView glyph;
    const char *label;
};

constexpr std::array linkWords = {
    LinkWord{"build"_L1, QT_TRANSLATE_NOOP("Links", "Build page")},
    LinkWord{"update"_L1, QT_TRANSLATE_NOOP("Links", "Update page")},
    LinkWord{"commit"_L1, QT_TRANSLATE_NOOP("Links", "Commits")},
    LinkWord{"pull-request"_L1, QT_TRANSLATE_NOOP("Links", "Pull request")},
    LinkWord{"bug"_L1, QT_TRANSLATE_NOOP("Links", "Bug report")},
    LinkWord{"ci"_L1, QT_TRANSLATE_NOOP("Links", "Test results")},
    LinkWord{"wiki"_L1, QT_TRANSLATE_NOOP("Links", "Wiki page")},
    LinkWord{"badge"_L1, QT_TRANSLATE_NOOP("Links", "Badge")},
};

QLatin1StringView glyphName(QStringView service, QStringView kind)
{
    const auto *const look = std::find_if(looks.begin(), looks.end(), [&](const Look &candidate) {
        return candidate.service == service && (candidate.kind.isEmpty() || kind.startsWith(candidate.kind));
    });
    return look == looks.end() ? "other"_L1 : look->glyph;
}

const Look *labelled(QStringView service)
{
    const auto *const look = std::find_if(looks.begin(), looks.end(),
        [&](const Look &candidate) { return candidate.service == service && candidate.label; });
    return look == looks.end() ? nullptr : look;
}

} // namespace

QString serviceGlyph(QStringView service, QStringView kind)
{
    return "service/"_L1 + glyphName(service, kind);
}

QString serviceLabel(const QString &service)
{
    if (const auto *const look = labelled(service)) {
        return QCoreApplication::translate("Services", look->label);
    }
    const auto all = meta::builtInServices();
    const auto found = std::find_if(
        all.begin(), all.end(), [name = service.toStdString()](const meta::Service *one) { return one->name == name; });
    return found == all.end() ? service : QCoreApplication::translate((*found)->label.context, (*found)->label.source);
}

bool isKnownService(QStringView service)
{
    return labelled(service);
}

int serviceOrder(QStringView service)
{
    const auto *const look = labelled(service);
    return static_cast<int>(look ? look - looks.begin() : std::ssize(looks));
}

QString linkLabel(QStringView service, QStringView kind)
{
    const auto glyph = glyphName(service, kind);
    const auto *const word = std::find_if(
        linkWords.begin(), linkWords.end(), [&](const LinkWord &candidate) { return candidate.glyph == glyph; });
    return word == linkWords.end() ? QCoreApplication::translate("Links", "Web page")
                                   : QCoreApplication::translate("Links", word->label);
}

} // namespace tidings::ui
