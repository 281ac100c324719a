// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/history/windowfixture.h"

#include "core/history/database.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(QRegularExpression(u"[\\x{200B}\\x{2066}-\\x{2069}]"_s));
}

} // namespace

WindowFixture::WindowFixture()
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
{
    const auto path = m_folder.filePath(u"history.sqlite"_s);
    auto store = history::Store::open(path);
    if (!store) {
        qFatal("%s", qPrintable(store.error().detail));
    }
    m_store = std::move(*store);
    m_reader = std::make_unique<pipeline::AsyncReader>(path, meta::Reading{.reader = u"marta"_s});
    m_source = m_reader.get();
}

WindowFixture::WindowFixture(pipeline::HistorySource &source)
    : m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    , m_source(&source)
{
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::store(std::vector<history::Record> records)
{
    if (const auto appended = m_store->append(records); !appended) {
        qFatal("%s", qPrintable(appended.error().detail));
    }
    if (m_window) {
        m_window->insertRecorded(QList<history::Record>(records.begin(), records.end()));
    }
}

void WindowFixture::markRead(const QList<qint64> &rows)
{
    if (const auto marked = m_store->markRead(rows, true); !marked) {
        qFatal("%s", qPrintable(marked.error().detail));
    }
    m_window->setRead(rows, true);
}

void WindowFixture::change(const QString &sql)
{
    const auto database =
        history::Database::open(m_folder.filePath(u"history.sqlite"_s), history::Database::Access::Write);
    if (const auto done = database ? (*database)->execute(sql) : tl::make_unexpected(database.error()); !done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
}

void WindowFixture::prune(const history::Retention &retention)
{
    if (const auto pruned = m_store->prune(retention, m_clock.now()); !pruned) {
        qFatal("%s", qPrintable(pruned.error().detail));
    }
}

void WindowFixture::open(QSize size)
{
    m_window = std::make_unique<ui::HistoryWindow>(*m_source, m_clock, m_settings, u"marta"_s);
    if (size.isValid()) {
        m_window->resize(size);
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::close()
{
    m_window.reset();
}

ui::ListView *WindowFixture::list() const
{
    for (auto *const view : m_window->findChildren<ui::ListView *>()) {
        if (view->accessibleName() == u"Messages") {
            return view;
        }
    }
    return nullptr;
}

QLineEdit *WindowFixture::search() const
{
    for (auto *const edit : m_window->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Search the history") {
            return edit;
        }
    }
    return nullptr;
}

QWidget *WindowFixture::named(const QString &accessibleName) const
{
    for (auto *const widget : m_window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName) {
            return widget;
        }
    }
    return nullptr;
}

QWidget *WindowFixture::sidebar() const
{
    return named(u"Views"_s);
}

QWidget *WindowFixture::details() const
{
    return named(u"Details"_s);
}

QAbstractButton *WindowFixture::button(const QString &words) const
{
    for (auto *const button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == words) {
            return button;
        }
    }
    return nullptr;
}

QStringList WindowFixture::rows() const
{
    QStringList all;
    const auto *const model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        all << plain(model->index(row, 0).data().toString());
    }
    return all;
}

QString WindowFixture::textIn(const QWidget *widget)
{
    QStringList lines;
    if (widget) {
        for (const auto *const label : widget->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                lines << plain(label->text());
            }
        }
    }
    return lines.join(u'\n');
}

void WindowFixture::press(Qt::Key key)
{
    QTest::keyClick(list(), key);
}

void WindowFixture::press(char letter)
{
    QTest::keyClick(list(), letter);
}

} // namespace tidings::test
