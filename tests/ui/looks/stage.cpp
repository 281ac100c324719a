// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/stage.h"

#include "core/history/store.h"
#include "core/rules/presets.h"
#include "ui/history/searchfield.h"
#include "ui/models/roles.h"
#include "ui/theme/fusionstyle.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tidings::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The cross in a line edit is on its way: it comes, some time after the text, and goes by degrees.
bool isFading(const QLineEdit *edit)
{
    const auto buttons = edit->findChildren<QToolButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [edit](const QToolButton *button) {
        const auto opacity = button->property("opacity");
        const auto isEnd = opacity == 1.0 || (opacity == 0.0 && edit->text().isEmpty());
        return button->isVisible() && opacity.isValid() && !isEnd;
    });
}

/// Written once, and only read from then on.
class StoredHistories
{
public:
    StoredHistories()
    {
        auto records = picturedMessages();
        write(fullPath(), records);
        for (const auto &record : records) {
            m_rows.insert(record.id, record.row);
        }
        std::vector<history::Record> none;
        write(emptyPath(), none);
    }

    [[nodiscard]] QString fullPath() const { return m_folder.filePath(u"full.sqlite"_s); }
    [[nodiscard]] QString emptyPath() const { return m_folder.filePath(u"empty.sqlite"_s); }
    [[nodiscard]] qint64 rowOf(const QString &id) const { return m_rows.value(id); }

private:
    static void write(const QString &path, std::vector<history::Record> &records)
    {
        const auto store = history::Store::open(path, {.reader = u"marta"_s}, picturedAt);
        if (!store || !(*store)->append(records)) {
            qFatal("the history cannot be written");
        }
    }

    QTemporaryDir m_folder;
    QHash<QString, qint64> m_rows;
};

const StoredHistories &histories()
{
    static const StoredHistories stored;
    return stored;
}

/// As far as it is the same for all pictures.
void prepareApplication()
{
    QApplication::setStyle(new ui::FusionStyle);
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 10));
    QApplication::setCursorFlashTime(0);
    QApplication::setApplicationDisplayName(u"Tidings"_s);
    QApplication::setApplicationVersion(u"1.0"_s);
    // Our own drawings, and none of this machine's.
    QIcon::setThemeSearchPaths({});
    QIcon::setFallbackSearchPaths({});
}

/// Of the country whose clock and dates the pictures have.
QString localeName(const QString &language)
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"en_GB"_s}, {u"de"_s, u"de_DE"_s}, {u"he"_s, u"he_IL"_s}, {u"ja"_s, u"ja_JP"_s}};
    return names.value(language, language);
}

} // namespace

WatchedHistory::WatchedHistory(const QString &path)
    : m_reader(path, {.locale = QLocale(), .reader = u"marta"_s})
{
    connect(&m_reader, &HistorySource::answered, this, &HistorySource::answered);
}

void WatchedHistory::ask(const pipeline::Question &question)
{
    m_waiting[{question.kind, question.item}] = question;
    m_reader.ask(question);
}

std::vector<pipeline::Answer> WatchedHistory::take()
{
    auto answers = m_reader.take();
    std::erase_if(m_waiting, [&answers](const auto &waiting) {
        return std::any_of(answers.begin(), answers.end(),
            [&waiting](const pipeline::Answer &one) { return one.question == waiting.second; });
    });
    return answers;
}

Stage::Stage(Theme theme, const QString &language)
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
{
    prepareApplication();
    QApplication::setPalette(paletteOf(theme));
    m_language.use(localeName(language));
    m_history = std::make_unique<WatchedHistory>(histories().fullPath());
}

Stage::~Stage()
{
    m_others.clear();
    m_window.reset();
    m_history.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void Stage::useEmptyHistory()
{
    m_history = std::make_unique<WatchedHistory>(histories().emptyPath());
}

void Stage::useNoHistory()
{
    m_history = std::make_unique<WatchedHistory>(u"/nowhere/history.sqlite"_s);
}

rules::Choices Stage::choices() const
{
    return {.rules = rules::rulesOf(rules::Preset::PackagerQuiet),
        .reader = u"marta"_s,
        .followed = {.users = {u"ines"_s}, .packages = {u"gnome-lantern*"_s}},
        .mutes = {{rules::MuteWhat::Package, u"otterdb"_s, m_clock.now() + 1h},
            {rules::MuteWhat::Person, u"mass-rebuild"_s, {}}},
        .known = {.maintained = {u"libaurora"_s, u"python-quill"_s}}};
}

ui::HistoryWindow &Stage::openWindow(QSize size)
{
    m_window = std::make_unique<ui::HistoryWindow>(*m_history, m_clock, m_settings, u"marta"_s);
    m_window->setChoices(choices());
    bus::SourceState state;
    state.phase = bus::SourceState::Phase::Connected;
    state.lastMessageAt = m_clock.now() - 4s;
    m_window->setConnection(ui::connectionLine({{u"Fedora"_s, state}, {u"Gateway"_s, state}}));
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get(), patience)) {
        qFatal("the window does not become active");
    }
    settle();
    return *m_window;
}

ui::ListView &Stage::list() const
{
    for (auto *const view : m_window->findChildren<ui::ListView *>()) {
        if (view->accessibleName() == QCoreApplication::translate("tidings::ui::HistoryWindow", "Messages")) {
            return *view;
        }
    }
    qFatal("there is no list");
}

void Stage::unfoldGroup()
{
    const auto *const model = list().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto index = model->index(row, 0);
        if (index.data(ui::KindRole).value<ui::RowKind>() == ui::RowKind::Group &&
            index.data(ui::PeopleRole).toStringList().contains(u"ines"_s)) {
            list().expand(index);
            settle();
            return;
        }
    }
    qFatal("there is no group");
}

void Stage::showMessage(const QString &id)
{
    m_window->showMessage(histories().rowOf(id));
    list().setFocus();
    settle();
}

void Stage::search(const QString &text)
{
    m_window->findChild<ui::SearchField *>()->setText(text);
    settle();
}

void Stage::show(std::unique_ptr<QWidget> window, QSize size)
{
    auto &opened = *m_others.emplace_back(std::move(window));
    if (size.isValid()) {
        opened.resize(size);
    }
    opened.show();
    opened.activateWindow();
    if (!QTest::qWaitForWindowActive(&opened, patience)) {
        qFatal("the window does not become active");
    }
    settle();
}

void Stage::settle()
{
    // What an answer leads to is asked from the event loop.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!QTest::qWaitFor([this] { return m_history->isSettled(); }, patience)) {
            qFatal("the history does not answer");
        }
    }
}

QImage Stage::picture(QWidget &widget)
{
    settle();
    const auto isStill = [&widget] {
        const auto edits = widget.findChildren<QLineEdit *>();
        return std::none_of(edits.begin(), edits.end(), &isFading);
    };
    if (!QTest::qWaitFor(isStill, patience)) {
        qFatal("the window does not come to rest");
    }
    return widget.grab().toImage();
}

} // namespace tidings::test
