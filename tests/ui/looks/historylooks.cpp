// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/looks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

namespace tidings::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize wide(1280, 800);
constexpr QSize middle(1000, 700);
constexpr QSize narrow(520, 700);
constexpr QSize low(720, 440);

void addSavedSearches(QSettings &settings)
{
    settings.beginWriteArray(u"history/searches"_s, 2);
    settings.setArrayIndex(0);
    settings.setValue(u"name"_s, u"libaurora and friends"_s);
    settings.setValue(u"text"_s, u"package:libaurora"_s);
    settings.setArrayIndex(1);
    settings.setValue(u"name"_s, u"Rawhide failures"_s);
    settings.setValue(u"text"_s, u"rawhide severity:problem"_s);
    settings.endArray();
}

/// The picture that everything is in: a group unfolded, two commits selected, their details.
QImage takeAll(Stage &stage, QSize size)
{
    addSavedSearches(stage.settings());
    auto &window = stage.openWindow(size);
    stage.unfoldGroup();
    stage.showMessage(u"look-9"_s);
    return stage.picture(window);
}

/// Yesterday, with all that is wrong with signatures; one of these selected, while the focus is elsewhere.
QImage takeVerdicts(Stage &stage, QSize size)
{
    auto &window = stage.openWindow(size);
    stage.showMessage(u"look-1311"_s);
    stage.list().verticalScrollBar()->setValue(stage.list().verticalScrollBar()->maximum() / 6);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    return stage.picture(window);
}

QImage takeNarrow(Stage &stage, QSize size)
{
    auto &window = stage.openWindow(size);
    stage.list().setFocus();
    QTest::keyClick(&stage.list(), Qt::Key_J);
    QTest::keyClick(&stage.list(), Qt::Key_J);
    QTest::keyClick(&stage.list(), Qt::Key_J);
    return stage.picture(window);
}

QImage takeNarrowDetails(Stage &stage)
{
    auto &window = stage.openWindow(narrow);
    stage.showMessage(u"look-9"_s);
    return stage.picture(window);
}

QImage takeEmpty(Stage &stage)
{
    stage.useEmptyHistory();
    return stage.picture(stage.openWindow(low));
}

QImage takeNoMatch(Stage &stage)
{
    auto &window = stage.openWindow(low);
    stage.search(u"-user:mass-rebuild severity:problem service:git soname bump"_s);
    return stage.picture(window);
}

QImage takeSearchError(Stage &stage)
{
    auto &window = stage.openWindow(low);
    stage.search(u"package:libaurora severity:purple"_s);
    return stage.picture(window);
}

QImage takeCatchUp(Stage &stage)
{
    auto &window = stage.openWindow(low);
    window.setCatchUp(
        {.phase = bus::BacklogState::Phase::Fetching, .fetched = 318, .about = 900, .since = picturedAt - 22h});
    return stage.picture(window);
}

QImage takeExport(Stage &stage)
{
    auto &window = stage.openWindow(low);
    window.setExport({.phase = pipeline::ExportState::Phase::Running,
        .written = 61'000,
        .about = 98'000,
        .file = u"/home/marta/Documents/tidings.csv"_s});
    window.showDone(QCoreApplication::translate("tidings::ui::RulesWindow", "Muted %1").arg(u"python-quill"_s), [] {});
    return stage.picture(window);
}

QImage takeError(Stage &stage)
{
    stage.useNoHistory();
    auto &window = stage.openWindow(low);
    window.setTrouble(u"The disk is full: new messages cannot be stored. Free some space under Home; Tidings goes on "
                      "by itself."_s);
    return stage.picture(window);
}

} // namespace

Looks historyLooks()
{
    const auto all = [](QSize size) { return [size](Stage &stage) { return takeAll(stage, size); }; };
    const auto verdicts = [](QSize size) { return [size](Stage &stage) { return takeVerdicts(stage, size); }; };
    const auto rows = [](QSize size) { return [size](Stage &stage) { return takeNarrow(stage, size); }; };
    return {
        {.name = u"history-light"_s, .take = all(wide)},
        {.name = u"history-dark"_s, .take = all(wide), .theme = Theme::Dark},
        {.name = u"history-white-on-black"_s, .take = all(middle), .theme = Theme::WhiteOnBlack},
        {.name = u"history-black-on-white"_s, .take = verdicts(middle), .theme = Theme::BlackOnWhite},
        {.name = u"history-150"_s, .take = verdicts({860, 560}), .theme = Theme::Dark, .percent = 150},
        {.name = u"history-200"_s, .take = all({1000, 600}), .percent = 200},
        {.name = u"history-300"_s, .take = rows({520, 440}), .percent = 300},
        {.name = u"history-hebrew"_s, .take = all(middle), .language = u"he"_s},
        {.name = u"history-german"_s, .take = all(wide), .language = u"de"_s},
        {.name = u"history-japanese"_s, .take = verdicts(middle), .language = u"ja"_s},
        {.name = u"history-narrow"_s, .take = rows(narrow)},
        {.name = u"history-narrow-hebrew"_s, .take = rows(narrow), .theme = Theme::Dark, .language = u"he"_s},
        {.name = u"history-narrow-details"_s, .take = takeNarrowDetails, .language = u"de"_s},
        {.name = u"history-empty"_s, .take = takeEmpty},
        {.name = u"history-nomatch"_s, .take = takeNoMatch},
        {.name = u"history-search-error"_s, .take = takeSearchError, .theme = Theme::Dark},
        {.name = u"history-catchup"_s, .take = takeCatchUp},
        {.name = u"history-export"_s, .take = takeExport, .theme = Theme::Dark},
        {.name = u"history-error"_s, .take = takeError},
    };
}

} // namespace tidings::test
