// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/movedclock.h"
#include "tests/support/test.h"
#include "tests/ui/preferences/settingsinmemory.h"
#include "ui/preferences/passworddialog.h"
#include "ui/preferences/passwordwords.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/profileform.h"
#include "ui/preferences/profilelistmodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QTimeEdit>

using namespace tidings;
using namespace Qt::StringLiterals;
using ui::PreferencesWindow;
using Phase = bus::SourceState::Phase;

/// The window for itself.
class TestPreferencesWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingHasAName();
    void everythingIsReachedByTab();
    void escapeClosesIt();
    void lookingChangesNothing();
    void remembersItsSize();
    void fitsASmallScreenWithLargeLetters();
    void mirrorsForLanguagesFromTheRight();
    void profilesSayHowTheyStand();
    void aCheckIsAskedForAndNotTaken();
    void theFormHasWhatTheBusHas();
    void timesAreReadFromTheLeft();
    void clocksAreThoseOfTheLocale_data();
    void clocksAreThoseOfTheLocale();
    void anAccountHasAPassword();
    void aGatewayMayKnowAKey();
    void aPasswordIsAskedFor_data();
    void aPasswordIsAskedFor();
    void whatBecameOfAPasswordIsSaid();
    void unmasks();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::MovedClock m_clock;
    std::unique_ptr<test::SettingsInMemory> m_settings;
    std::unique_ptr<QSettings> m_shapes;
    std::unique_ptr<PreferencesWindow> m_window;

    void make();
};

static constexpr int pages = 7;

void TestPreferencesWindow::init()
{
    test::failOnWarningOfWindows();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shapes = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<test::SettingsInMemory>();
    make();
}

void TestPreferencesWindow::cleanup()
{
    m_window.reset();
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(QFont());
}

void TestPreferencesWindow::make()
{
    m_window.reset();
    m_window =
        std::make_unique<PreferencesWindow>(*m_settings, m_clock, *m_shapes, QStringList{u"en"_s, u"de"_s, u"he"_s});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPreferencesWindow::everythingHasAName()
{
    for (int page = 0; page < pages; ++page) {
        m_window->setPage(page);
        for (auto *const widget : m_window->findChildren<QWidget *>()) {
            const bool isInside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr ||
                                  qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr;
            if (!widget->isVisible() || isInside || (widget->focusPolicy() & Qt::TabFocus) == 0) {
                continue;
            }
            auto *const accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(u"page %1: %2 %3"_s.arg(page).arg(
                    QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
        }
    }
}

void TestPreferencesWindow::everythingIsReachedByTab()
{
    for (int page = 0; page < pages; ++page) {
        m_window->setPage(page);
        QSet<const QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (const auto *const widget : m_window->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                                 qobject_cast<const QAbstractButton *>(widget) ||
                                 qobject_cast<const QListView *>(widget) || qobject_cast<const QSpinBox *>(widget);
            const bool isReachable = widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr &&
                                     (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (isField && isReachable && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())) {
                QVERIFY2(reached.contains(widget), qPrintable(u"page %1: %2"_s.arg(page).arg(widget->objectName())));
            }
        }
    }
}

void TestPreferencesWindow::escapeClosesIt()
{
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void TestPreferencesWindow::lookingChangesNothing()
{
    for (int page = 0; page < pages; ++page) {
        m_window->setPage(page);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }
    m_window->setPage(3);
    auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }
    m_window->close();
    QCOMPARE(m_settings->changed, QStringList());
}

void TestPreferencesWindow::remembersItsSize()
{
    m_window->resize(1000, 700);
    m_window->close();
    make();
    QCOMPARE(m_window->size(), QSize(1000, 700));
}

void TestPreferencesWindow::fitsASmallScreenWithLargeLetters()
{
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    make();
    for (int page = 0; page < pages; ++page) {
        m_window->setPage(page);
        m_window->resize(900, 580);
        // Nothing asks for more than that: what has no room is scrolled.
        QCOMPARE(m_window->size(), QSize(900, 580));
    }
}

void TestPreferencesWindow::mirrorsForLanguagesFromTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    make();
    const auto *const list = m_window->findChild<QListWidget *>(u"pages"_s);
    QVERIFY(list->mapTo(m_window.get(), QPoint(0, 0)).x() > m_window->width() / 2);
    // Addresses are read from the left all the same.
    QCOMPARE(m_window->findChild<QLineEdit *>(u"broker"_s)->layoutDirection(), Qt::LeftToRight);
}

void TestPreferencesWindow::profilesSayHowTheyStand()
{
    ui::ProfileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSettings(m_settings->settings());
    QCOMPARE(model.names(), (QStringList{u"fedmsg"_s, u"fedora"_s, u"fedora-staging"_s}));
    const auto said = [&model](const QString &name) {
        return model.index(model.rowOf(name)).data(Qt::DisplayRole).toString().section(u'\n', 1);
    };
    QCOMPARE(said(u"fedora"_s), u"AMQP, on"_s);
    QCOMPARE(said(u"fedmsg"_s), u"ZeroMQ, off"_s);
    bus::SourceState state;
    state.phase = Phase::Connected;
    model.setStates({{u"fedora"_s, state}});
    QCOMPARE(said(u"fedora"_s), u"AMQP, connected"_s);
    state.phase = Phase::Trouble;
    state.trouble = bus::SourceState::Trouble::Refused;
    model.setStates({{u"fedora"_s, state}});
    QCOMPARE(said(u"fedora"_s), u"AMQP, no answer"_s);
    QVERIFY(!model.index(model.rowOf(u"fedora"_s)).data(Qt::DecorationRole).value<QIcon>().isNull());
    // What a broker says as it refuses is no markup.
    state.trouble = bus::SourceState::Trouble::Other;
    state.detail = u"<s>go away</s>"_s;
    model.setStates({{u"fedora"_s, state}});
    const auto help = model.index(model.rowOf(u"fedora"_s)).data(Qt::ToolTipRole).toString();
    const auto shown = QTextDocumentFragment::fromHtml(help).toPlainText();
    QVERIFY2(shown.contains(u"No connection"), qPrintable(shown));
    QVERIFY2(shown.contains(u"<s>go away</s>"), qPrintable(shown));
}

void TestPreferencesWindow::aCheckIsAskedForAndNotTaken()
{
    ui::ProfileListModel model;
    model.setSettings(m_settings->settings());
    QStringList asked;
    connect(&model, &ui::ProfileListModel::toggled, this,
        [&asked](const QString &name, bool isOn) { asked << (isOn ? u'+' + name : u'-' + name); });
    const auto fedora = model.index(model.rowOf(u"fedora"_s));
    QVERIFY(model.setData(fedora, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked, QStringList{u"-fedora"_s});
    QCOMPARE(fedora.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TestPreferencesWindow::theFormHasWhatTheBusHas()
{
    m_window->setPage(3);
    const auto isThere = [this](const QString &name) { return m_window->findChild<QWidget *>(name)->isVisible(); };
    auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
    const auto *const model = qobject_cast<ui::ProfileListModel *>(list->model());
    list->setCurrentIndex(model->index(model->rowOf(u"fedora"_s)));
    QVERIFY(isThere(u"broker"_s) && isThere(u"ca"_s) && isThere(u"certificate"_s) && isThere(u"topics"_s));
    QVERIFY(!isThere(u"gateways"_s) && !isThere(u"checks"_s) && !isThere(u"trust.ca"_s));
    list->setCurrentIndex(model->index(model->rowOf(u"fedmsg"_s)));
    QVERIFY(!isThere(u"broker"_s) && !isThere(u"ca"_s) && !isThere(u"signIn"_s));
    QVERIFY(isThere(u"gateways"_s) && isThere(u"checks"_s) && isThere(u"trust.ca"_s));
    m_window->findChild<QCheckBox *>(u"checks"_s)->click();
    m_window->reload();
    QVERIFY(!isThere(u"trust.ca"_s));
}

void TestPreferencesWindow::timesAreReadFromTheLeft()
{
    QLocale::setDefault(QLocale(QLocale::Hebrew));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    make();
    m_window->setPage(2);
    QCOMPARE(m_window->findChild<QTimeEdit *>(u"from"_s)->text(), u"22:00"_s);
}

void TestPreferencesWindow::clocksAreThoseOfTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("isTwelve");
    QTest::newRow("12 hours") << QLocale(QLocale::English, QLocale::UnitedStates) << true;
    QTest::newRow("24 hours") << QLocale(QLocale::German, QLocale::Germany) << false;
    QTest::newRow("English in Germany") << QLocale(QLocale::English, QLocale::Germany) << false;
}

void TestPreferencesWindow::clocksAreThoseOfTheLocale()
{
    QFETCH(const QLocale, locale);
    QFETCH(const bool, isTwelve);
    QLocale::setDefault(locale);
    make();
    const auto text = m_window->findChild<QAbstractSpinBox *>(u"from"_s)->text();
    QCOMPARE(text.startsWith(u"10:00"), isTwelve);
    QCOMPARE(text.startsWith(u"22:00"), !isTwelve);
}

void TestPreferencesWindow::anAccountHasAPassword()
{
    (void)m_settings->change({{{u"profiles"_s, u"fedora"_s, u"credential"_s}, config::Node::ofText(u"plain:marta"_s)}});
    m_window->reload();
    m_window->setPage(3);
    const auto *const account = m_window->findChild<QLineEdit *>(u"account"_s);
    auto *const set = m_window->findChild<QPushButton *>(u"setPassword"_s);
    auto *const forget = m_window->findChild<QPushButton *>(u"forgetPassword"_s);
    QVERIFY(account->isVisible());
    QCOMPARE(account->text(), u"marta"_s);
    QCOMPARE(set->text(), u"Set password…"_s);
    bus::SourceState state{.phase = Phase::Connected};
    m_window->setStates({{u"fedora"_s, state}});
    QCOMPARE(set->text(), u"Change password…"_s);
    QVERIFY(forget->isEnabled());
    state = {.phase = Phase::Trouble, .trouble = bus::SourceState::Trouble::NoPassword};
    m_window->setStates({{u"fedora"_s, state}});
    QCOMPARE(set->text(), u"Set password…"_s);
    QVERIFY(!forget->isEnabled());
    QVERIFY(
        m_window->findChild<QListView *>(u"profiles"_s)->currentIndex().data().toString().contains(u"no password"_s));
    QList<credentials::Account> wanted;
    connect(m_window.get(), &PreferencesWindow::passwordRequested, this,
        [&wanted](const auto &requested) { wanted.append(requested); });
    set->click();
    QCOMPARE(wanted, (QList<credentials::Account>{{u"fedora"_s, u"marta"_s}}));
    // A certificate takes its place when there is one, with its key.
    auto *const signIn = m_window->findChild<QComboBox *>(u"signIn"_s);
    m_window->findChild<QLineEdit *>(u"key"_s)->clear();
    signIn->setCurrentIndex(1);
    Q_EMIT signIn->activated(1);
    QCOMPARE(m_settings->settings().find({u"profiles"_s, u"fedora"_s, u"credential"_s})->text, u"plain:marta"_s);
    // Another way to sign in takes it out at once.
    signIn->setCurrentIndex(0);
    Q_EMIT signIn->activated(0);
    QCOMPARE(m_settings->settings().find({u"profiles"_s, u"fedora"_s, u"credential"_s})->text, u"none"_s);
    QVERIFY(!set->isVisible());
}

void TestPreferencesWindow::aGatewayMayKnowAKey()
{
    const QStringList path{u"profiles"_s, u"fedmsg"_s, u"credential"_s};
    (void)m_settings->change({{path, config::Node::ofText(u"plain:marta"_s)}});
    m_window->reload();
    m_window->setPage(3);
    auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
    const auto *const model = qobject_cast<ui::ProfileListModel *>(list->model());
    list->setCurrentIndex(model->index(model->rowOf(u"fedmsg"_s)));
    const auto isThere = [this](const QString &name) { return m_window->findChild<QWidget *>(name)->isVisible(); };
    auto *const signIn = m_window->findChild<QComboBox *>(u"signIn"_s);
    QCOMPARE(signIn->count(), 2);
    QCOMPARE(signIn->currentText(), u"Account and password"_s);
    QVERIFY(isThere(u"signIn"_s) && isThere(u"setPassword"_s) && !isThere(u"makeKey"_s));
    signIn->setCurrentIndex(1);
    Q_EMIT signIn->activated(1);
    m_window->reload();
    QCOMPARE(m_settings->settings().find(path)->text, u"curve:marta"_s);
    QCOMPARE(signIn->currentText(), u"Account and key"_s);
    QVERIFY(isThere(u"makeKey"_s) && isThere(u"server_key"_s) && !isThere(u"setPassword"_s));
    QVERIFY(!isThere(u"publicKey"_s) && !isThere(u"copyKey"_s) && !isThere(u"acceptKey"_s));
    QList<credentials::Account> wanted;
    connect(m_window.get(), &PreferencesWindow::keyRequested, this,
        [&wanted](const auto &requested) { wanted.append(requested); });
    m_window->findChild<QPushButton *>(u"makeKey"_s)->click();
    QCOMPARE(wanted, (QList<credentials::Account>{{u"fedmsg"_s, u"marta"_s, true}}));
    // Back to what the other kind of bus has.
    list->setCurrentIndex(model->index(model->rowOf(u"fedora"_s)));
    QCOMPARE(signIn->count(), 3);
    QVERIFY(!isThere(u"makeKey"_s) && !isThere(u"server_key"_s));
}

void TestPreferencesWindow::aPasswordIsAskedFor_data()
{
    QTest::addColumn<bool>("hasKeyring");
    QTest::addColumn<bool>("isUnchecked");
    QTest::addColumn<int>("where");
    QTest::newRow("kept") << true << false << static_cast<int>(credentials::Keep::InKeyring);
    QTest::newRow("not kept") << true << true << static_cast<int>(credentials::Keep::ForSession);
    QTest::newRow("no keyring") << false << false << static_cast<int>(credentials::Keep::ForSession);
}

void TestPreferencesWindow::aPasswordIsAskedFor()
{
    QFETCH(const bool, hasKeyring);
    QFETCH(const bool, isUnchecked);
    QFETCH(const int, where);
    QList<std::pair<QByteArray, credentials::Keep>> chosen;
    connect(m_window.get(), &PreferencesWindow::passwordChosen, this,
        [&chosen](const auto &, const Secret &secret, credentials::Keep keep) {
            chosen.append({secret.bytes().toByteArray(), keep});
        });
    m_window->askForPassword({u"fedora"_s, u"marta"_s}, hasKeyring);
    auto *const dialog = m_window->findChild<ui::PasswordDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *const field = dialog->findChild<QLineEdit *>(u"password"_s);
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QCOMPARE(dialog->findChild<QLabel *>(u"noKeyring"_s) != nullptr, !hasKeyring);
    // Nothing typed is no password.
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    if (isUnchecked) {
        dialog->findChild<QCheckBox *>(u"keep"_s)->click();
    }
    QTest::keyClicks(field, u"s3cret"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0].first, "s3cret");
    QCOMPARE(static_cast<int>(chosen[0].second), where);
    QVERIFY(field->text().isEmpty());
}

void TestPreferencesWindow::whatBecameOfAPasswordIsSaid()
{
    using credentials::Keep;
    using credentials::Outcome;
    m_window->setPage(3);
    const auto *const words = m_window->findChild<QLabel *>(u"passwordWords"_s);
    m_window->setPasswordWords(u"fedora-staging"_s, u"Of another."_s);
    QVERIFY(words->text().isEmpty());
    QSet<QString> all;
    for (const auto outcome : {Outcome::Found, Outcome::Denied, Outcome::NoService, Outcome::NoAnswer}) {
        m_window->setPasswordWords(u"fedora"_s, ui::keptWords(outcome, Keep::InKeyring));
        all.insert(words->text());
        QCOMPARE(words->text().contains(u"until Tidings ends"_s), outcome != Outcome::Found);
    }
    all.insert(ui::keptWords(Outcome::Found, Keep::ForSession));
    for (const auto outcome : {Outcome::Absent, Outcome::Denied, Outcome::NoAnswer}) {
        all.insert(ui::forgottenWords(outcome));
    }
    QCOMPARE(all.size(), 8);
}

void TestPreferencesWindow::unmasks()
{
    QCOMPARE(ui::unmasked(u"amqps://a:***@new/x"_s, u"amqps://a:p@ss@old/x"_s), u"amqps://a:p@ss@new/x"_s);
    QCOMPARE(ui::unmasked(u"amqps://a:other@new/x"_s, u"amqps://a:pass@old/x"_s), u"amqps://a:other@new/x"_s);
    QCOMPARE(ui::unmasked(u"amqps://new/x"_s, u"amqps://a:pass@old/x"_s), u"amqps://new/x"_s);
}

QTEST_MAIN(TestPreferencesWindow)
#include "tst_preferenceswindow.moc"
