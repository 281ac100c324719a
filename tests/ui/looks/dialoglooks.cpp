// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/looks.h"
#include "ui/history/exportdialog.h"
#include "ui/history/keysheet.h"
#include "ui/history/listview.h"
#include "ui/rules/firststartdialog.h"
#include "ui/rules/mutedialog.h"
#include "ui/rules/ruleswindow.h"

#include <QDir>
#include <QTest>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

ui::RulesWindow &openRules(Stage &stage)
{
    auto &window =
        stage.open(std::make_unique<ui::RulesWindow>(stage.history(), stage.clock(), stage.settings()), {1000, 680});
    window.setChoices(stage.choices());
    return window;
}

/// What the rule would have caught comes after a rest.
QImage takeRule(Stage &stage, int row)
{
    auto &window = openRules(stage);
    window.showRule(row);
    const auto isPreviewed = [&] {
        const auto *const list = window.findChild<ui::ListView *>();
        return list && list->model() && list->model()->rowCount() > 0;
    };
    if (!QTest::qWaitFor(isPreviewed, patience)) {
        qFatal("there is no preview");
    }
    return stage.picture(window);
}

QImage takeRules(Stage &stage)
{
    return takeRule(stage, 0);
}

QImage takeMaintained(Stage &stage)
{
    return takeRule(stage, 1);
}

QImage takeMutes(Stage &stage)
{
    auto &window = openRules(stage);
    window.showMutes();
    return stage.picture(window);
}

QImage takeFirstStart(Stage &stage)
{
    return stage.picture(
        stage.open(std::make_unique<ui::FirstStartDialog>(QStringList{u"fedora"_s, u"fedora-staging"_s})));
}

QImage takeMute(Stage &stage)
{
    const meta::Digest digest{.packages = {u"python-quill"_s},
        .objects = {u"builds/2391190"_s},
        .agent = u"tomas"_s,
        .service = u"buildsys"_s,
        .kind = u"build.failed"_s};
    return stage.picture(stage.open(std::make_unique<ui::MuteDialog>(digest, rules::MuteWhat::Package, stage.clock())));
}

QImage takeKeys(Stage &stage)
{
    auto sheet = std::make_unique<ui::KeySheet>();
    sheet->setAttribute(Qt::WA_DeleteOnClose, false);
    return stage.picture(stage.open(std::move(sheet)));
}

/// In a folder of the same name everywhere, and with nothing in it.
QImage takeExport(Stage &stage)
{
    const QDir folder(u"/tmp/tidings-looks"_s);
    if (!folder.mkpath(u"."_s)) {
        qFatal("there is no folder to export to");
    }
    auto dialog = std::make_unique<ui::ExportDialog>(pipeline::ExportRequest(), nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setDirectory(folder);
    dialog->setSidebarUrls({});
    return stage.picture(stage.open(std::move(dialog), {640, 420}));
}

} // namespace

Looks dialogLooks()
{
    return {
        {.name = u"rules"_s, .take = takeRules},
        {.name = u"rules-german"_s, .take = takeMaintained, .theme = Theme::Dark, .language = u"de"_s},
        {.name = u"mutes"_s, .take = takeMutes, .language = u"he"_s},
        {.name = u"firststart"_s, .take = takeFirstStart},
        {.name = u"firststart-german"_s,
            .take = takeFirstStart,
            .theme = Theme::Dark,
            .language = u"de"_s,
            .percent = 150},
        {.name = u"mute"_s, .take = takeMute},
        {.name = u"mute-hebrew"_s, .take = takeMute, .theme = Theme::Dark, .language = u"he"_s},
        {.name = u"keys"_s, .take = takeKeys},
        {.name = u"keys-german"_s, .take = takeKeys, .theme = Theme::BlackOnWhite, .language = u"de"_s},
        {.name = u"export"_s, .take = takeExport},
    };
}

} // namespace tidings::test
