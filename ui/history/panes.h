// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSettings;
class QSplitter;
class QVBoxLayout;

namespace tidings::ui {

class DetailPane;

/// Sidebar, list and details, put together as the width allows: details at the side, below, or in place of the list.
/// Remembers what the user has dragged to where, for each arrangement.
class Panes final : public QWidget
{
    Q_OBJECT

public:
    enum class Width
    {
        Wide,
        Middle,
        Narrow,
    };
    Q_ENUM(Width)

    /// Takes the widgets. The settings have to outlive it.
    Panes(QWidget *sidebar, QWidget *list, DetailPane *details, QSettings &settings, QWidget *parent = nullptr);

    /// Above list and details. Takes it.
    void setTimeline(QWidget *timeline);
    /// Wanted in windows of the present width; in narrow ones it is not until somebody asks for it.
    void setTimelineShown(bool isShown);
    [[nodiscard]] bool isTimelineShown() const;

    [[nodiscard]] Width width() const { return m_width; }
    /// In narrow windows there is no room for it, whatever is wanted.
    void setSidebarShown(bool isShown);
    [[nodiscard]] bool isSidebarShown() const { return m_isSidebarWanted; }
    /// Narrow only: the details in place of the list, or the list.
    void setDetailsInPlace(bool isShown);
    /// Where there is nothing to list and nothing to tell, what says so has all the room.
    void setDetailsWanted(bool areWanted);
    [[nodiscard]] bool areDetailsInView() const;
    /// Writes to the settings where everything stands.
    void remember();

Q_SIGNALS:
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidth(Width width);
    void apply();
    void restore();
    void rememberDetails();

    QWidget *m_sidebar;
    QWidget *m_list;
    DetailPane *m_details;
    QSettings &m_settings;
    QSplitter *m_outer;
    QSplitter *m_inner;
    QVBoxLayout *m_column;
    QWidget *m_timeline = nullptr;
    Width m_width = Width::Wide;
    bool m_isTimelineWanted = true;
    bool m_isTimelineWantedNarrow = false;
    bool m_isSidebarWanted = true;
    bool m_areDetailsInPlace = false;
    bool m_areDetailsWanted = true;
};

} // namespace tidings::ui
