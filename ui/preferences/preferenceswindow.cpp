// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferenceswindow.h"

#include "ui/history/tonelabel.h"
#include "ui/history/undoline.h"
#include "ui/preferences/aboutpage.h"
#include "ui/preferences/bubblespage.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/historypage.h"
#include "ui/preferences/pagelist.h"
#include "ui/preferences/privacypage.h"
#include "ui/preferences/profilespage.h"
#include "ui/preferences/quietpage.h"
#include "ui/preferences/testpanel.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/wheelguard.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

const auto geometryKey = u"preferences/geometry"_s;

/// Between the list and the pages.
class Divider final : public QWidget
{
public:
    explicit Divider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Colors::of(palette()).line); }
};

} // namespace

PreferencesWindow::PreferencesWindow(
    SettingsAccess &settings, const Clock &clock, QSettings &shapes, const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_access(settings)
    , m_shapes(shapes)
    , m_list(new PageList(this))
    , m_stack(new QStackedWidget(this))
    , m_trouble(new ToneLabel(Tone::Problem, this))
    , m_undo(new UndoLine(this))
{
    setWindowTitle(tr("Preferences"));
    m_list->setObjectName(u"pages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setMinimumWidth(1);
    m_trouble->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    m_trouble->hide();
    addPages(clock, languages);
    m_list->fit();
    auto *const top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_list);
    top->addWidget(new Divider(this));
    top->addWidget(m_stack, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(m_undo);
    layout->addWidget(makeBottom());
    connect(m_list, &PageList::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    connectPages();
    reload();
    if (!restoreGeometry(m_shapes.value(geometryKey).toByteArray())) {
        resize(900, 580);
    }
}

PreferencesWindow::~PreferencesWindow()
{
    // A field that loses the focus by it still tells, when half of the window is gone.
    for (auto *const page : m_pages) {
        page->disconnect(this);
    }
    m_profiles->disconnect(this);
    m_about->disconnect(this);
    m_profiles->disconnect(m_undo);
    m_shapes.setValue(geometryKey, saveGeometry());
}

void PreferencesWindow::addPages(const Clock &clock, const QStringList &languages)
{
    m_general = new GeneralPage(m_access, languages, this);
    m_bubbles = new BubblesPage(m_access, this);
    m_quiet = new QuietPage(m_access, this);
    m_profiles = new ProfilesPage(m_access, clock, this);
    m_history = new HistoryPage(m_access, this);
    m_privacy = new PrivacyPage(m_access, this);
    m_about = new AboutPage(this);
    addPage(m_general, tr("General"), u"action/person"_s);
    addPage(m_bubbles, tr("Bubbles"), u"service/other"_s);
    addPage(m_quiet, tr("Quiet hours"), u"action/clock"_s);
    addPage(m_profiles, tr("Profiles"), u"service/server"_s);
    addPage(m_history, tr("History"), u"action/all"_s);
    addPage(m_privacy, tr("Privacy"), u"mark/valid"_s);
    addPage(m_about, tr("About"), u"tray/tidings-symbolic"_s);
    m_pages = {m_general, m_bubbles, m_quiet, m_profiles, m_history, m_privacy};
}

void PreferencesWindow::addPage(QWidget *page, const QString &title, const QString &glyph)
{
    m_list->addPage(title, glyph);
    page->setAccessibleName(title);
    keepWheelFromFields(*page);
    // Large letters or a small screen: all of it stays within reach.
    auto *const scroll = new QScrollArea(m_stack);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
}

void PreferencesWindow::connectPages()
{
    for (auto *const page : m_pages) {
        connect(page, &PreferencesPage::troubled, this, [this](const QString &words) {
            m_refusal = words;
            showTrouble();
        });
    }
    connect(m_general, &GeneralPage::autostartRequested, this, &PreferencesWindow::autostartRequested);
    connect(m_bubbles, &BubblesPage::rulesRequested, this, &PreferencesWindow::rulesRequested);
    connect(m_about, &AboutPage::diagnosticsWanted, this, &PreferencesWindow::diagnosticsWanted);
    connect(m_profiles, &ProfilesPage::testStopRequested, this, &PreferencesWindow::testStopRequested);
    connect(m_profiles, &ProfilesPage::testRequested, this, [this](const QString &profile) {
        m_profiles->test().begin();
        Q_EMIT testRequested(profile);
    });
    connect(m_profiles, &ProfilesPage::passwordRequested, this, &PreferencesWindow::passwordRequested);
    connect(m_profiles, &ProfilesPage::passwordChosen, this, &PreferencesWindow::passwordChosen);
    connect(m_profiles, &ProfilesPage::keyRequested, this, &PreferencesWindow::keyRequested);
    connect(m_profiles, &ProfilesPage::forgetRequested, this, &PreferencesWindow::forgetRequested);
    connect(m_profiles, &ProfilesPage::done, m_undo, &UndoLine::tell);
}

QWidget *PreferencesWindow::makeBottom()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void PreferencesWindow::reload()
{
    for (auto *const page : m_pages) {
        page->load();
    }
}

void PreferencesWindow::setAutostart(bool isOn)
{
    m_general->setAutostart(isOn);
}

void PreferencesWindow::setStates(const QList<NamedState> &states)
{
    m_profiles->setStates(states);
}

void PreferencesWindow::setHistorySize(qint64 messages, qint64 bytes)
{
    m_history->setSize(messages, bytes);
}

void PreferencesWindow::setDiagnostics(const QString &text)
{
    m_about->setDiagnostics(text);
}

void PreferencesWindow::setTrouble(const QString &words)
{
    m_lasting = words;
    showTrouble();
}

void PreferencesWindow::showTrouble()
{
    const auto &words = m_refusal.isEmpty() ? m_lasting : m_refusal;
    m_trouble->setText(breakable(words));
    m_trouble->setAccessibleName(words);
    m_trouble->setVisible(!words.isEmpty());
}

void PreferencesWindow::setDemo()
{
    setTrouble(tr("The demo keeps nothing: what you choose here counts until it ends."));
    for (auto *const page : std::initializer_list<QWidget *>{m_general, m_profiles, m_history}) {
        page->setEnabled(false);
    }
}

int PreferencesWindow::page() const
{
    return m_list->currentRow();
}

void PreferencesWindow::setPage(int page)
{
    m_list->setCurrentRow(page);
}

QVBoxLayout *PreferencesWindow::historyTools() const
{
    return m_history->tools();
}

void PreferencesWindow::askForPassword(const credentials::Account &account, bool hasKeyring)
{
    m_profiles->askForPassword(account, hasKeyring);
}

void PreferencesWindow::setPasswordWords(const QString &profile, const QString &words)
{
    m_profiles->setPasswordWords(profile, words);
}

void PreferencesWindow::addFindings(const std::vector<pipeline::ConnectionFinding> &findings)
{
    m_profiles->test().add(findings);
}

void PreferencesWindow::finishTest()
{
    m_profiles->test().finish();
}

void PreferencesWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    Q_EMIT historySizeWanted();
}

void PreferencesWindow::hideEvent(QHideEvent *event)
{
    // What is being typed counts, too.
    if (auto *const field = focusWidget()) {
        field->clearFocus();
    }
    QDialog::hideEvent(event);
    m_shapes.setValue(geometryKey, saveGeometry());
    Q_EMIT testStopRequested();
    Q_EMIT left();
}

} // namespace tidings::ui
