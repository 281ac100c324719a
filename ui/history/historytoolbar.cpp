// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytoolbar.h"

#include "ui/history/searchfield.h"
#include "ui/history/viewcombo.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/tray/traymenu.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

/// Something of nothing but a size; as high as there has to be room for the search field.
QWidget *space(int width, QWidget *parent)
{
    auto *const widget = new QWidget(parent);
    widget->setFixedSize(width, parent->fontMetrics().height() + metrics::gap - metrics::space);
    return widget;
}

/// Its drawing says that it has a menu; many styles put their arrow on top of that.
class MenuButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features.setFlag(QStyleOptionToolButton::HasMenu, false);
    }
};

} // namespace

HistoryToolBar::HistoryToolBar(SidebarModel &views, const Clock &clock, QWidget *parent)
    : QToolBar(parent)
    , m_time(clock)
    , m_views(new ViewCombo(views, this))
    , m_search(new SearchField(clock, this))
    , m_sidebar(new QAction(themedIcon(u"sidebar-show"_s, u"action/sidebar"_s), tr("Sidebar"), this))
    , m_timeline(new QAction(glyphIcon(u"action/clock"_s), tr("Timeline"), this))
    , m_saveSearch(new QAction(themedIcon(u"bookmark-new"_s, u"action/bookmark"_s), tr("Save search"), this))
    , m_readAll(new QAction(themedIcon(u"mail-mark-read"_s, u"action/mark-read"_s), tr("Mark all read"), this))
    , m_open(new QAction(themedIcon(u"internet-web-browser"_s, u"action/open"_s), tr("Open link"), this))
    , m_read(new QAction(tr("Read or unread"), this))
    , m_exportShown(new QAction(tr("What is shown…"), this))
    , m_exportSelected(new QAction(tr("What is selected…"), this))
    , m_resume(new QAction(this))
    , m_rules(new QAction(tr("Rules…"), this))
    , m_preferences(new QAction(tr("Preferences…"), this))
    , m_keys(new QAction(tr("Keys"), this))
    , m_close(new QAction(tr("Close window"), this))
    , m_quit(new QAction(tr("Quit Tidings"), this))
    , m_menu(new MenuButton(this))
{
    setWindowTitle(tr("Tools"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    const auto size = metrics::iconSize(style());
    setIconSize({size, size});
    m_sidebar->setCheckable(true);
    m_sidebar->setShortcut(Qt::Key_F9);
    m_timeline->setCheckable(true);
    m_timeline->setShortcut(Qt::Key_F8);
    m_saveSearch->setShortcut(Qt::CTRL | Qt::Key_D);
    m_saveSearch->setEnabled(false);
    m_readAll->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_close->setShortcut(QKeySequence::Close);
    m_quit->setShortcut(QKeySequence::Quit);

    addWidget(space(metrics::tight, this));
    addAction(m_sidebar);
    m_combo = addWidget(m_views);
    addWidget(space(metrics::tight, this));
    addWidget(m_search);
    addWidget(space(metrics::tight, this));
    auto *const button = new QToolButton(this);
    button->setDefaultAction(m_timeline);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_clock = addWidget(button);
    addAction(m_saveSearch);
    addAction(m_readAll);
    makeMenu();
    addWidget(m_menu);
    addWidget(space(metrics::tight, this));
    setNarrow(false);
}

void HistoryToolBar::makeMenu()
{
    auto *const menu = new QMenu(m_menu);
    menu->addAction(m_open);
    menu->addAction(m_read);
    menu->addAction(m_readAll);
    menu->addAction(m_saveSearch);
    auto *const exports = menu->addMenu(tr("Export"));
    exports->addActions({m_exportShown, m_exportSelected});
    menu->addSeparator();
    m_pause = menu->addMenu(makePauseMenu());
    menu->addAction(m_resume);
    menu->addAction(m_rules);
    menu->addAction(m_preferences);
    menu->addAction(m_sidebar);
    menu->addAction(m_timeline);
    menu->addAction(m_keys);
    menu->addSeparator();
    menu->addAction(m_close);
    menu->addAction(m_quit);
    m_menu->setMenu(menu);
    m_menu->setIcon(themedIcon(u"open-menu"_s, u"action/menu"_s));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::TabFocus);
    // Where a menu bar would be, though there is none.
    connect(new QShortcut(Qt::Key_F10, m_menu), &QShortcut::activated, m_menu, &QToolButton::showMenu);
}

QMenu *HistoryToolBar::makePauseMenu()
{
    // In the words of the tray's menu.
    const auto item = tray::pauseItem({}, m_time.now());
    auto *const menu = new QMenu(item.text, m_menu);
    for (const auto &child : item.children) {
        const auto length = tray::pauseLength(child.id);
        connect(menu->addAction(child.text), &QAction::triggered, this, [this, length] {
            if (length) {
                Q_EMIT pauseRequested(*length);
            }
        });
    }
    connect(m_resume, &QAction::triggered, this, &HistoryToolBar::resumeRequested);
    m_resume->setVisible(false);
    return menu;
}

void HistoryToolBar::setPause(bool isPaused, const std::optional<Time> &until)
{
    m_pause->setVisible(!isPaused);
    m_resume->setVisible(isPaused);
    m_resume->setText(tray::pauseItem({.isPaused = true, .pausedUntil = until}, m_time.now()).text);
}

void HistoryToolBar::setNarrow(bool isNarrow)
{
    m_combo->setVisible(isNarrow);
    m_clock->setVisible(isNarrow);
    for (auto *const action : {m_sidebar, m_saveSearch, m_readAll}) {
        auto *const button = qobject_cast<QToolButton *>(widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(
            action == m_sidebar || isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    // The bar shows and hides its buttons as their actions are shown.
    m_sidebar->setVisible(!isNarrow);
}

} // namespace tidings::ui
