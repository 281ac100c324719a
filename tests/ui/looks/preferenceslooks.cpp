// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/looks.h"
#include "tests/ui/preferences/settingsinmemory.h"
#include "ui/history/housekeeping.h"
#include "ui/preferences/preferenceswindow.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace tidings::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using pipeline::ConnectionFinding;
using ui::PreferencesWindow;

namespace {

enum Page
{
    General,
    Bubbles,
    Quiet,
    Profiles,
    History,
    Privacy,
    About
};

constexpr QSize size(900, 580);

PreferencesWindow &openAt(Stage &stage, Page page)
{
    // Has to outlive the window, and is the same for all.
    static SettingsInMemory settings;
    auto &window = stage.open(std::make_unique<PreferencesWindow>(settings, stage.clock(), stage.settings(),
                                  QStringList{u"en"_s, u"de"_s, u"he"_s, u"ja"_s}),
        size);
    window.setPage(page);
    return window;
}

std::function<QImage(Stage &)> plain(Page page)
{
    return [page](Stage &stage) { return stage.picture(openAt(stage, page)); };
}

/// One profile is connected and has been tested, another does not answer.
QImage takeProfiles(Stage &stage)
{
    auto &window = openAt(stage, Profiles);
    bus::SourceState good;
    good.phase = bus::SourceState::Phase::Connected;
    bus::SourceState bad;
    bad.phase = bus::SourceState::Phase::Trouble;
    bad.trouble = bus::SourceState::Trouble::Refused;
    window.setStates({{u"fedora"_s, good}, {u"fedora-staging"_s, bad}});
    window.findChild<QAbstractButton *>(u"test"_s)->click();
    using Kind = ConnectionFinding::Kind;
    bad.detail = u"127.0.0.1:9940 refused the connection: nothing listens there"_s;
    window.addFindings({{.kind = Kind::Reached, .name = u"rabbitmq.example.org:5671"_s, .took = 120ms},
        {.kind = Kind::Proven, .until = QDateTime(QDate(2027, 3, 3), QTime(12, 0))},
        {.kind = Kind::SignedIn, .name = u"fedora"_s},
        {.kind = Kind::Messages, .took = 5s, .count = 6, .newest = picturedAt - 1s}, {.kind = Kind::SendersUnknown},
        {.kind = Kind::Trouble, .state = bad}});
    window.finishTest();
    return stage.picture(window);
}

QImage takeHistory(Stage &stage)
{
    auto &window = openAt(stage, History);
    window.setHistorySize(412'036, 1'288'490'188);
    auto *const housekeeping = new ui::Housekeeping;
    window.historyTools()->addWidget(housekeeping);
    housekeeping->setState({.task = pipeline::HousekeepingState::Task::Check,
        .phase = pipeline::HousekeepingState::Phase::Running,
        .done = 30,
        .about = 100});
    return stage.picture(window);
}

QImage takeAbout(Stage &stage)
{
    auto &window = openAt(stage, About);
    window.setDiagnostics(u"Tidings 1.0, Qt 6.4.2, SQLite 3.40.1\nDebian GNU/Linux 12, Wayland, en_GB\n\n"
                          "profile fedora: connected, 12,408 messages, last 4 s ago\n"
                          "profile fedora-staging: off\n\n412,036 messages in 1.2 GiB, 12 unread\n5 rules, 2 mutes"_s);
    return stage.picture(window);
}

} // namespace

Looks preferencesLooks()
{
    return {
        {.name = u"preferences-general"_s, .take = plain(General)},
        {.name = u"preferences-bubbles"_s, .take = plain(Bubbles), .theme = Theme::Dark, .language = u"de"_s},
        {.name = u"preferences-quiet"_s, .take = plain(Quiet), .language = u"he"_s},
        {.name = u"preferences-profiles"_s, .take = takeProfiles},
        {.name = u"preferences-profiles-german"_s,
            .take = takeProfiles,
            .theme = Theme::WhiteOnBlack,
            .language = u"de"_s},
        {.name = u"preferences-history"_s, .take = takeHistory, .language = u"de"_s},
        {.name = u"preferences-history-200"_s, .take = takeHistory, .theme = Theme::Dark, .percent = 200},
        {.name = u"preferences-privacy"_s, .take = plain(Privacy), .theme = Theme::Dark},
        {.name = u"preferences-about"_s, .take = takeAbout, .language = u"ja"_s},
    };
}

} // namespace tidings::test
