// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/ruleswindows.h"

#include "app/tray/activation.h"
#include "ui/bubbles/bubblecontroller.h"
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

rules::Followed without(rules::Followed followed, const rules::Followed &less)
{
    followed.users.removeIf([&less](const QString &name) { return less.users.contains(name); });
    followed.packages.removeIf([&less](const QString &name) { return less.packages.contains(name); });
    return followed;
}

} // namespace

RulesWindows::RulesWindows(Settings &settings, const CurrentChoices &choices, const Clock &clock, QSettings &shapes,
    QString database, meta::Reading reading)
    : m_settings(settings)
    , m_choices(choices)
    , m_clock(clock)
    , m_shapes(shapes)
    , m_database(std::move(database))
    , m_reading(std::move(reading))
{
    connect(&m_choices, &CurrentChoices::changed, this, &RulesWindows::tellChoices);
}

RulesWindows::~RulesWindows()
{
    // As long as all are there who are told.
    finishRules();
}

/// What is still being typed in the editor counts before something else changes the same rules.
void RulesWindows::finishRules()
{
    if (m_rules) {
        m_rules->tellNow();
    }
}

void RulesWindows::tellChoices()
{
    if (m_history) {
        m_history->setChoices(m_choices.choices());
    }
    if (m_rules) {
        m_rules->setChoices(m_choices.choices());
    }
}

void RulesWindows::serve(ui::HistoryWindow &window)
{
    using ui::HistoryWindow;
    m_history = &window;
    window.setChoices(m_choices.choices());
    const Tell tell = [&window](const QString &words, const Undo &undo) { window.showDone(words, undo); };
    connect(&window, &QObject::destroyed, this, [this] { m_history = nullptr; });
    connect(&window, &HistoryWindow::muteRequested, this, [this, &window, tell](const history::Record &record) {
        mute(record.digest, rules::MuteWhat::Package, &window, tell);
    });
    connect(&window, &HistoryWindow::followRequested, this,
        [this, tell](const rules::Followed &more) { follow(more, tell); });
    connect(&window, &HistoryWindow::ruleRequested, this, [this](const history::Record &record) {
        rulesWindow().addRule(ui::ruleLike(record.digest, m_choices.choices().reader));
        showRules();
    });
    connect(&window, &HistoryWindow::ruleEditRequested, this, [this](int row) {
        rulesWindow().showRule(row);
        showRules();
    });
    connect(&window, &HistoryWindow::rulesRequested, this, &RulesWindows::showRules);
}

void RulesWindows::serve(bubbles::BubbleController &bubbles)
{
    using bubbles::BubbleController;
    m_bubbles = &bubbles;
    connect(&bubbles, &BubbleController::muteRequested, this,
        [this](const QList<qint64> &rows, rules::MuteWhat what, const QString &activationToken) {
            useActivationToken(activationToken);
            if (!rows.isEmpty()) {
                m_muted = what;
                askForRecord(rows.first());
            }
        });
    connect(&bubbles, &BubbleController::followRequested, this, [this](const QString &package, const QString &user) {
        const auto listOf = [](const QString &name) { return name.isEmpty() ? QStringList() : QStringList{name}; };
        follow({listOf(user), listOf(package)},
            [this](const QString &words, const Undo &undo) { tellInBubble(words, undo); });
    });
    connect(&bubbles, &BubbleController::undoRequested, this, [this](const QString &id) {
        if (const auto undo = m_undo.take(id)) {
            undo();
        }
    });
}

void RulesWindows::askForRecord(qint64 row)
{
    if (!m_records) {
        m_records = std::make_unique<pipeline::AsyncReader>(m_database, m_reading);
        connect(m_records.get(), &pipeline::AsyncReader::answered, this, &RulesWindows::takeRecord);
    }
    m_records->ask({.kind = pipeline::Question::Kind::Record, .row = row});
}

void RulesWindows::takeRecord()
{
    for (const auto &answer : m_records->take()) {
        if (answer.error) {
            tellInBubble(answer.error->detail, nullptr);
        } else if (answer.rows.isEmpty()) {
            tellInBubble(tr("This message is not in the history any more. Mute it from another one."), nullptr);
        } else {
            mute(answer.rows.first().digest, m_muted, nullptr,
                [this](const QString &words, const Undo &undo) { tellInBubble(words, undo); });
        }
    }
}

void RulesWindows::tellInBubble(const QString &words, const Undo &undo)
{
    if (!undo) {
        m_bubbles->showNotice(words, {}, {});
        return;
    }
    // Nobody undoes what was done a hundred times ago.
    constexpr qsizetype mostUndo = 100;
    if (m_undo.size() >= mostUndo) {
        m_undo.clear();
    }
    const auto id = QString::number(++m_lastUndo);
    m_undo.insert(id, undo);
    m_bubbles->showNotice(words, {}, id);
}

void RulesWindows::showRules()
{
    bringUp(rulesWindow());
}

bool RulesWindows::isShown() const
{
    return m_rules && m_rules->isVisible();
}

ui::RulesWindow &RulesWindows::rulesWindow()
{
    if (!m_rules) {
        m_reader = std::make_unique<pipeline::AsyncReader>(m_database, m_reading);
        m_rules = std::make_unique<ui::RulesWindow>(*m_reader, m_clock, m_shapes);
        m_rules->setChoices(m_choices.choices());
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

void RulesWindows::mute(const meta::Digest &digest, rules::MuteWhat what, QWidget *parent, const Tell &tell)
{
    auto *const dialog = new ui::MuteDialog(digest, what, m_clock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::MuteDialog::chosen, this, [this, tell](const rules::Mute &mute) {
        auto before = m_settings.choices().mutes;
        before.removeIf([&mute](const rules::Mute &other) { return !isSame(other, mute); });
        m_settings.mute(mute, m_clock.now());
        tell(ui::mutedText(mute, m_clock.now()), [this, mute, before] {
            m_settings.unmute(mute);
            for (const auto &earlier : before) {
                m_settings.mute(earlier, m_clock.now());
            }
        });
    });
    dialog->open();
}

void RulesWindows::follow(const rules::Followed &more, const Tell &tell)
{
    finishRules();
    const auto before = m_settings.choices();
    m_settings.follow(more);
    const auto after = m_settings.choices().rules;
    const auto words = ui::followedText((more.users + more.packages).join(u", "_s));
    const auto fresh = without(more, before.followed);
    if (fresh == rules::Followed() && before.rules == after) {
        tell(words, nullptr);
        return;
    }
    tell(words, [this, fresh, before = before.rules, after] {
        finishRules();
        m_settings.unfollow(fresh);
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
        finishRules();
        Q_EMIT startAtLoginRequested(answer.startsAtLogin);
        // Whom, is asked there.
        if (answer.preset == rules::Preset::FollowPeople && m_settings.choices().followed.users.isEmpty()) {
            showRules();
        }
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
