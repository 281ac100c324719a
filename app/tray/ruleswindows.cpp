// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/ruleswindows.h"

#include "ui/history/historywindow.h"
#include "ui/models/words.h"
#include "ui/rules/firststartdialog.h"
#include "ui/rules/mutedialog.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/rulewords.h"

namespace tidings::app {

using namespace Qt::StringLiterals;

namespace {

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

RulesWindows::RulesWindows(
    Settings &settings, const Clock &clock, QSettings &shapes, const QString &database, const meta::Reading &reading)
    : m_settings(settings)
    , m_clock(clock)
    , m_shapes(shapes)
    , m_database(database)
    , m_reading(reading)
{
    connect(&m_settings, &Settings::choicesChanged, this, &RulesWindows::tellChoices);
}

RulesWindows::~RulesWindows() = default;

rules::Choices RulesWindows::choices() const
{
    auto choices = m_settings.choices();
    choices.known = m_known;
    return choices;
}

void RulesWindows::tellChoices()
{
    if (m_history) {
        m_history->setChoices(choices());
    }
    if (m_rules) {
        m_rules->setChoices(choices());
    }
}

void RulesWindows::setKnown(const rules::Known &known)
{
    m_known = known;
    tellChoices();
}

void RulesWindows::serve(ui::HistoryWindow &window)
{
    using ui::HistoryWindow;
    m_history = &window;
    window.setChoices(choices());
    connect(&window, &QObject::destroyed, this, [this] { m_history = nullptr; });
    connect(&window, &HistoryWindow::muteRequested, this,
        [this, &window](const history::Record &record) { mute(record, window); });
    connect(&window, &HistoryWindow::followRequested, this,
        [this, &window](const rules::Followed &more) { follow(more, window); });
    connect(&window, &HistoryWindow::ruleRequested, this, [this](const history::Record &record) {
        rulesWindow().addRule(ui::ruleLike(record.digest));
        showRules();
    });
    connect(&window, &HistoryWindow::ruleEditRequested, this, [this](int row) {
        rulesWindow().showRule(row);
        showRules();
    });
    connect(&window, &HistoryWindow::rulesRequested, this, &RulesWindows::showRules);
}

void RulesWindows::showRules()
{
    bringUp(rulesWindow());
}

ui::RulesWindow &RulesWindows::rulesWindow()
{
    if (!m_rules) {
        m_reader = std::make_unique<pipeline::AsyncReader>(m_database, m_reading);
        m_rules = std::make_unique<ui::RulesWindow>(*m_reader, m_clock, m_shapes);
        m_rules->setChoices(choices());
        connectRules();
    }
    return *m_rules;
}

void RulesWindows::connectRules()
{
    using ui::RulesWindow;
    connect(m_rules.get(), &RulesWindow::rulesChanged, &m_settings, &Settings::setRules);
    connect(m_rules.get(), &RulesWindow::unmuteRequested, &m_settings, &Settings::unmute);
    connect(m_rules.get(), &RulesWindow::muteRequested, this,
        [this](const rules::Mute &mute) { m_settings.mute(mute, m_clock.now()); });
    connect(m_rules.get(), &RulesWindow::followRequested, &m_settings, &Settings::follow);
    connect(m_rules.get(), &RulesWindow::unfollowRequested, &m_settings, &Settings::unfollow);
}

void RulesWindows::mute(const history::Record &record, ui::HistoryWindow &window)
{
    auto *const dialog = new ui::MuteDialog(record.digest, m_clock, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::MuteDialog::chosen, this, [this, &window](const rules::Mute &mute) {
        m_settings.mute(mute, m_clock.now());
        window.showDone(ui::mutedText(mute, m_clock.now()), [this, mute] { m_settings.unmute(mute); });
    });
    dialog->open();
}

void RulesWindows::follow(const rules::Followed &more, ui::HistoryWindow &window)
{
    const auto before = m_settings.choices().rules;
    m_settings.follow(more);
    const auto after = m_settings.choices().rules;
    window.showDone(ui::followedText((more.users + more.packages).join(u", "_s)), [this, more, before, after] {
        m_settings.unfollow(more);
        // A rule may have come with it.
        if (before != after && m_settings.choices().rules == after) {
            m_settings.setRules(before);
        }
    });
}

void RulesWindows::showFirstStart()
{
    using ui::FirstStartDialog;
    auto offered = m_settings.configuration().profilesOn;
    offered += m_settings.configuration().profilesUsable;
    offered.removeDuplicates();
    m_firstStart = std::make_unique<FirstStartDialog>(offered);
    connect(m_firstStart.get(), &FirstStartDialog::started, this, [this](const FirstStartDialog::Answer &answer) {
        const auto &on = m_settings.configuration().profilesOn;
        // Several may be on; the first stands for all of them unless another is chosen.
        const bool isOther = !answer.profile.isEmpty() && !on.contains(answer.profile);
        m_settings.begin(
            {.user = answer.user, .profiles = isOther ? QStringList{answer.profile} : on, .preset = answer.preset});
    });
    connect(m_firstStart.get(), &FirstStartDialog::putOff, &m_settings, &Settings::putOffStart);
    // It comes up by itself: what somebody is typing elsewhere goes on there.
    m_firstStart->setAttribute(Qt::WA_ShowWithoutActivating);
    m_firstStart->show();
}

} // namespace tidings::app
