// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/preferenceswindows.h"
#include "core/bus/broker/entrance.h"
#include "core/bus/curvekey.h"
#include "core/bus/publisher.h"
#include "core/config/schema.h"
#include "core/credentials/memorycredentials.h"
#include "core/crypto/passwordhash.h"
#include "tests/support/movedclock.h"
#include "tests/support/signedbus.h"
#include "tests/support/test.h"
#include "ui/history/housekeeping.h"
#include "ui/preferences/addprofiledialog.h"
#include "ui/preferences/passworddialog.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/preferences/profileform.h"
#include "ui/preferences/profilelistmodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextDocumentFragment>

#include <deque>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using app::PreferencesWindows;
using app::Settings;
using credentials::Outcome;

namespace {

/// Takes its time, as one does whose window waits for somebody, and says what the test says.
class SlowKeyring final : public credentials::CredentialStore
{
public:
    using Account = credentials::Account;

    explicit SlowKeyring(credentials::MemoryCredentials &kept)
        : m_kept(kept)
    {
    }

    void ask(const Account &account, QObject *context, Receiver receiver) override
    {
        wait([=, this](Outcome) { m_kept.ask(account, context, receiver); });
    }
    void keep(
        const Account &account, const Secret &secret, credentials::Keep where, QObject *context, Done done) override
    {
        if (where == credentials::Keep::ForSession) {
            m_kept.keep(account, secret, where, context, std::move(done));
            return;
        }
        wait([=, this](Outcome outcome) {
            if (outcome == Outcome::Found) {
                m_kept.keep(account, secret);
            }
            done(outcome);
        });
    }
    void forget(const Account &account, QObject *context, Done done) override
    {
        m_kept.forget(account, context, std::move(done));
    }
    void lookForKeyring(QObject *context, std::function<void(bool isThere)> found) override
    {
        m_kept.lookForKeyring(context, std::move(found));
    }
    void allowAsking() override {}

    /// What was asked first is answered now.
    void answer(Outcome outcome = Outcome::Found)
    {
        QVERIFY(!m_waiting.empty());
        const auto first = m_waiting.front();
        m_waiting.pop_front();
        first(outcome);
    }
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    /// Who asked has gone.
    void leave() { m_waiting.clear(); }

private:
    void wait(std::function<void(Outcome)> answer) { m_waiting.push_back(std::move(answer)); }

    credentials::MemoryCredentials &m_kept;
    std::deque<std::function<void(Outcome)>> m_waiting;
};

} // namespace

/// What is chosen goes to the file and counts, and what is wrong is said.
class TestPreferencesWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeCountsAndIsKept();
    void quietHoursAreKept();
    void aNameThatIsNoneIsRefused();
    void aFileThatCannotBeWrittenIsTold();
    void saysWhereASettingWasSaid();
    void aProfileIsAddedFilledInAndSwitchedOn();
    void aProfileThatLacksItsAddressStaysOff();
    void anAddressThatIsNoneIsRefused();
    void removingIsUndone();
    void whatComesWithTheProgramIsNotRemoved();
    void aPasswordIsNotShownAndNotLost();
    void aPasswordIsSetAndForgotten();
    void aKeyIsMadeAndForgotten();
    void aKeyThatIsThereIsTaken();
    void aNewKeyIsMadeIfSomebodySaysSo();
    void aNewKeyThatTheKeyringDoesNotTakeChangesNothing_data();
    void aNewKeyThatTheKeyringDoesNotTakeChangesNothing();
    void aKeyIsMadeOnceHoweverOftenItIsAskedFor();
    void aKeyThatComesTooLateIsNotTaken_data();
    void aKeyThatComesTooLateIsNotTaken();
    void anotherAccountHasAnotherKey_data();
    void anotherAccountHasAnotherKey();
    void aKeyOfTheGatewayIsNotTakenUnseen();
    void aRemovedProfileLeavesNoSecret();
    void aRemovedProfileIsNotBroughtBack();
    void spacesAroundKeysAreNothing();
    void newSettingsWaitForTheHands();
    void theWindowOutlivesARun();
    void anotherLanguageMakesTheWindowAnew();
    void testsTheConnection();
    void saysWhyATestFails();
    void aTestSaysThatThePasswordIsNotTaken();
    void aTestThatIsStoppedMakesRoomForTheNext();
    void copiesDiagnostics();
    void theDemoKeepsNothing();
    void theHistoryIsLookedAfter();

private:
    void load(bool isDemo = false);
    void open();
    [[nodiscard]] ui::PreferencesWindow &window() { return *m_windows->window(); }
    template <class Field>
    [[nodiscard]] Field &field(const QString &name);
    void type(const QString &name, const QString &text);
    void click(const QString &name);
    void toggle(const QString &profile);
    void choose(const QString &profile);
    /// "Make a new key…", and what is asked then.
    void makeNewKey(QMessageBox::ButtonRole answer);
    void writeProfile(const QByteArray &lines);
    void undo();
    [[nodiscard]] QString trouble();
    [[nodiscard]] QStringList findings();
    /// The settings file, as it is by now.
    [[nodiscard]] QByteArray written() const;
    /// As the next start reads it.
    [[nodiscard]] config::Configuration kept();

    std::unique_ptr<QTemporaryDir> m_folder;
    test::MovedClock m_clock;
    test::SignedBus m_bus{m_clock};
    config::LoadOptions m_options;
    credentials::MemoryCredentials m_credentials;
    SlowKeyring m_keyring{m_credentials};
    bool m_hasKeyring = false;
    int m_restarts = 0;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<app::AutostartSwitch> m_autostart;
    std::unique_ptr<pipeline::Recorder> m_recorder;
    QStringList m_signedIn;
    int m_historyChanges = 0;
    std::unique_ptr<PreferencesWindows> m_windows;
};

void TestPreferencesWindows::init()
{
    test::failOnWarningOfWindows();
    m_restarts = 0;
    m_historyChanges = 0;
    m_hasKeyring = false;
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {.systemFolder = m_folder->filePath(u"system"_s), .userFolder = m_folder->filePath(u"user"_s)};
    m_windows = std::make_unique<PreferencesWindows>(m_clock);
    load();
}

void TestPreferencesWindows::cleanup()
{
    m_windows.reset();
    m_keyring.leave();
    m_recorder.reset();
    m_autostart.reset();
    m_settings.reset();
}

/// A run of the program begins.
void TestPreferencesWindows::load(bool isDemo)
{
    m_windows->leave();
    m_recorder.reset();
    m_autostart.reset();
    m_settings.reset();
    const auto layers = config::readLayers(m_options);
    QVERIFY(layers);
    const auto configuration = config::interpret(*layers);
    QVERIFY2(configuration, configuration ? "" : qPrintable(configuration.error().detail));
    m_settings = std::make_unique<Settings>(
        *configuration, m_options, isDemo ? QString() : config::settingsFile(m_options), layers->root);
    connect(m_settings.get(), &Settings::restartNeeded, this, [this] { ++m_restarts; });
    m_autostart = std::make_unique<app::AutostartSwitch>(
        app::AutostartSwitch::Options{.places = {m_folder->filePath(u"autostart"_s), {}, {}}},
        QDBusConnection(u"none"_s));
    m_recorder = std::make_unique<pipeline::Recorder>(
        m_folder->filePath(u"history.sqlite"_s), history::Retention(), meta::Reading(), m_clock);
    m_windows->serve({.settings = *m_settings,
        .autostart = *m_autostart,
        .credentials = m_hasKeyring ? static_cast<credentials::CredentialStore &>(m_keyring) : m_credentials,
        .database = m_folder->filePath(u"history.sqlite"_s),
        .diagnostics = [] { return u"Tidings 1"_s; },
        .showRules = [] {},
        .recorder = *m_recorder,
        .signInAgain = [this](const QString &profile) { m_signedIn.append(profile); },
        .historyChanged = [this] { ++m_historyChanges; }});
}

void TestPreferencesWindows::open()
{
    m_windows->show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestPreferencesWindows::theHistoryIsLookedAfter()
{
    QSignalSpy opened(m_recorder.get(), &pipeline::Recorder::opened);
    m_recorder->start();
    QVERIFY(opened.wait());
    open();
    auto *const care = window().findChild<ui::Housekeeping *>();
    QVERIFY(care);
    const auto buttons = care->findChildren<QPushButton *>();
    const auto check = std::ranges::find(buttons, u"Check"_s, &QPushButton::text);
    QVERIFY(check != buttons.end());
    (*check)->click();
    QTRY_COMPARE(m_historyChanges, 1);
    // The next run begins with nothing to tell.
    load();
    QVERIFY((*check)->isEnabled());
}

template <class Field>
Field &TestPreferencesWindows::field(const QString &name)
{
    auto *const found = window().findChild<Field *>(name);
    if (!found) {
        qFatal("no field %s", qPrintable(name));
    }
    return *found;
}

void TestPreferencesWindows::type(const QString &name, const QString &text)
{
    auto &edit = field<QLineEdit>(name);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    if (text.isEmpty()) {
        QTest::keyClick(&edit, Qt::Key_Delete);
    }
    QTest::keyClick(&edit, Qt::Key_Tab);
}

void TestPreferencesWindows::click(const QString &name)
{
    field<QAbstractButton>(name).click();
}

void TestPreferencesWindows::choose(const QString &profile)
{
    auto &list = field<QListView>(u"profiles"_s);
    const auto *const model = qobject_cast<const ui::ProfileListModel *>(list.model());
    list.setCurrentIndex(model->index(model->rowOf(profile)));
}

void TestPreferencesWindows::toggle(const QString &profile)
{
    choose(profile);
    QTest::keyClick(&field<QListView>(u"profiles"_s), Qt::Key_Space);
}

QString TestPreferencesWindows::trouble()
{
    const auto &label = field<QLabel>(u"trouble"_s);
    return label.isHidden() ? QString() : label.accessibleName();
}

QStringList TestPreferencesWindows::findings()
{
    QStringList lines;
    for (const auto *const label : field<QWidget>(u"findings"_s).findChildren<QLabel *>()) {
        if (!label->accessibleName().isEmpty()) {
            lines.append(label->accessibleName());
        }
    }
    return lines;
}

QByteArray TestPreferencesWindows::written() const
{
    QFile file(config::settingsFile(m_options));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

config::Configuration TestPreferencesWindows::kept()
{
    m_windows->leave();
    m_settings.reset();
    const auto configuration = config::load(m_options);
    return configuration.value_or(config::Configuration{});
}

void TestPreferencesWindows::aChangeCountsAndIsKept()
{
    int changes = 0;
    connect(m_settings.get(), &Settings::bubblesChanged, this, [&changes] { ++changes; });
    open();
    field<QSpinBox>(u"burst"_s).setValue(9);
    field<QSpinBox>(u"every"_s).setValue(30);
    QCOMPARE(m_settings->configuration().bubbles.burst, 9);
    QCOMPARE(changes, 2);
    type(u"user"_s, u"ines"_s);
    QCOMPARE(m_settings->configuration().user, u"ines"_s);
    const auto after = kept();
    QCOMPARE(after.bubbles.burst, 9);
    QCOMPARE(after.bubbles.every, 30s);
    QCOMPARE(after.user, u"ines"_s);
    QCOMPARE(after.profilesOn, QStringList{u"fedora"_s});
}

void TestPreferencesWindows::quietHoursAreKept()
{
    open();
    click(u"quiet"_s);
    click(u"sat"_s);
    click(u"sun"_s);
    auto after = kept();
    QCOMPARE(after.quiet.from, QTime(22, 0));
    QCOMPARE(after.quiet.to, QTime(7, 0));
    QCOMPARE(after.quiet.days, (QList<Qt::DayOfWeek>{Qt::Saturday, Qt::Sunday}));
    load();
    QVERIFY(field<QCheckBox>(u"quiet"_s).isChecked());
    click(u"quiet"_s);
    QVERIFY(!kept().quiet.from.isValid());
}

void TestPreferencesWindows::aNameThatIsNoneIsRefused()
{
    open();
    type(u"user"_s, u"not a name"_s);
    QVERIFY(trouble().contains(u"letters, digits"));
    QCOMPARE(m_settings->configuration().user, QString());
    type(u"user"_s, u"marta"_s);
    QCOMPARE(trouble(), QString());
}

void TestPreferencesWindows::aFileThatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_options.userFolder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    open();
    field<QSpinBox>(u"burst"_s).setValue(9);
    QTRY_VERIFY2(trouble().contains(u"cannot be kept"), qPrintable(trouble()));
    QVERIFY(inTheWay.remove());
    field<QSpinBox>(u"burst"_s).setValue(8);
    QTRY_COMPARE(trouble(), QString());
    QCOMPARE(kept().bubbles.burst, 8);
}

void TestPreferencesWindows::saysWhereASettingWasSaid()
{
    QVERIFY(QDir().mkpath(m_options.systemFolder));
    // The name of a file is whatever somebody called it.
    QFile site(m_options.systemFolder + u"/<s>site.toml"_s);
    QVERIFY(site.open(QIODevice::WriteOnly));
    site.write("[bubbles]\nburst = 3\n");
    site.close();
    m_options.overrides = {u"bubbles.every=60s"_s};
    load();
    open();
    auto &burst = field<QSpinBox>(u"burst"_s);
    QCOMPARE(burst.value(), 3);
    const auto shown = QTextDocumentFragment::fromHtml(burst.toolTip()).toPlainText();
    QVERIFY2(shown.contains(u"<s>site.toml:2"), qPrintable(shown));
    QVERIFY2(shown.contains(u"chosen here counts more"), qPrintable(shown));
    QVERIFY(field<QSpinBox>(u"every"_s).accessibleDescription().contains(u"counts more than what is chosen here"));
    burst.setValue(4);
    QCOMPARE(burst.toolTip(), QString());
    QCOMPARE(kept().bubbles.burst, 4);
}

void TestPreferencesWindows::aProfileIsAddedFilledInAndSwitchedOn()
{
    open();
    window().setPage(3);
    click(u"add"_s);
    auto *const dialog = window().findChild<ui::AddProfileDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"My gateway"_s);
    dialog->findChild<QComboBox *>(u"bus"_s)->setCurrentIndex(1);
    dialog->accept();
    type(u"gateways"_s, u"tcp://gateway.example.org:9940"_s);
    type(u"topics"_s, u"org.example, org.other"_s);
    toggle(u"My gateway"_s);
    QCOMPARE(trouble(), QString());
    const auto after = kept();
    QCOMPARE(after.profilesOn, (QStringList{u"fedora"_s, u"My gateway"_s}));
    QCOMPARE(after.profiles.last().endpoints, QStringList{u"tcp://gateway.example.org:9940"_s});
    QCOMPARE(after.profiles.last().topics, (QStringList{u"org.example"_s, u"org.other"_s}));
}

void TestPreferencesWindows::aProfileThatLacksItsAddressStaysOff()
{
    open();
    window().setPage(3);
    toggle(u"fedmsg"_s);
    QVERIFY2(trouble().contains(u"names no gateway"), qPrintable(trouble()));
    QVERIFY(!m_settings->configuration().profilesOn.contains(u"fedmsg"));
    // And one that is on keeps it.
    choose(u"fedora"_s);
    const auto before = field<QLineEdit>(u"broker"_s).text();
    type(u"broker"_s, {});
    QVERIFY2(trouble().contains(u"has no url"), qPrintable(trouble()));
    QCOMPARE(field<QLineEdit>(u"broker"_s).text(), before);
    QCOMPARE(kept().profilesOn, QStringList{u"fedora"_s});
}

void TestPreferencesWindows::anAddressThatIsNoneIsRefused()
{
    open();
    window().setPage(3);
    choose(u"fedora"_s);
    type(u"broker"_s, u"http://example.org"_s);
    QVERIFY(!trouble().isEmpty());
    choose(u"fedmsg"_s);
    type(u"gateways"_s, u"example.org"_s);
    QVERIFY(trouble().contains(u"tcp://"));
    const auto after = kept();
    QVERIFY(after.profiles.first().amqp.url.contains(u"rabbitmq.fedoraproject.org"));
}

/// Beside Fedora's, chosen in the window; with these lines in it.
void TestPreferencesWindows::writeProfile(const QByteArray &lines)
{
    QVERIFY(QDir().mkpath(m_options.userFolder));
    QFile file(config::settingsFile(m_options));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("profile = [\"fedora\", \"mine\"]\n[profiles.mine]\nbus = \"zeromq\"\n"
               "endpoints = [\"tcp://127.0.0.1:9940\"]\ntrust.validate = false\n" +
               lines);
    file.close();
    load();
    open();
    window().setPage(3);
    choose(u"mine"_s);
}

void TestPreferencesWindows::undo()
{
    for (auto *const button : window().findChildren<QAbstractButton *>()) {
        if (button->text() == u"Undo") {
            button->click();
        }
    }
}

void TestPreferencesWindows::removingIsUndone()
{
    writeProfile({});
    click(u"remove"_s);
    QCOMPARE(m_settings->configuration().profilesOn, QStringList{u"fedora"_s});
    QVERIFY(m_settings->root().find({u"profiles"_s, u"mine"_s}) == nullptr);
    undo();
    const auto after = kept();
    QCOMPARE(after.profilesOn, (QStringList{u"fedora"_s, u"mine"_s}));
    QCOMPARE(after.profiles.last().endpoints, QStringList{u"tcp://127.0.0.1:9940"_s});
    QVERIFY(!after.profiles.last().trust.validate);
}

void TestPreferencesWindows::whatComesWithTheProgramIsNotRemoved()
{
    open();
    window().setPage(3);
    choose(u"fedora-staging"_s);
    QVERIFY(!field<QAbstractButton>(u"remove"_s).isEnabled());
}

void TestPreferencesWindows::aPasswordIsNotShownAndNotLost()
{
    QVERIFY(QDir().mkpath(m_options.userFolder));
    QFile file(config::settingsFile(m_options));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profiles.mine]\nbus = \"amqp\"\nurl = \"amqps://ines:hunter2@old.example.org/x\"\n");
    file.close();
    load();
    open();
    window().setPage(3);
    choose(u"mine"_s);
    QCOMPARE(field<QLineEdit>(u"broker"_s).text(), u"amqps://ines:***@old.example.org/x"_s);
    type(u"broker"_s, u"amqps://ines:***@new.example.org/x"_s);
    QVERIFY(!window().findChild<ui::ProfileForm *>()->toolTip().contains(u"hunter2"));
    (void)kept();
    const auto layers = config::readLayers(m_options);
    QCOMPARE(
        layers->root.find({u"profiles"_s, u"mine"_s, u"url"_s})->text, u"amqps://ines:hunter2@new.example.org/x"_s);
}

/// No keyring here; tests/desktop has one.
void TestPreferencesWindows::aPasswordIsSetAndForgotten()
{
    m_signedIn.clear();
    open();
    window().setPage(3);
    choose(u"fedora-staging"_s);
    auto &signIn = field<QComboBox>(u"signIn"_s);
    signIn.setCurrentIndex(2);
    Q_EMIT signIn.activated(2);
    QVERIFY(!field<QPushButton>(u"setPassword"_s).isEnabled());
    type(u"account"_s, u"marta"_s);
    field<QPushButton>(u"setPassword"_s).click();
    QTRY_VERIFY(window().findChild<ui::PasswordDialog *>());
    auto *const password = window().findChild<ui::PasswordDialog *>()->findChild<QLineEdit *>(u"password"_s);
    QTest::keyClicks(password, u"s3cret"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(field<QLabel>(u"passwordWords"_s).text(), u"The password is kept until Tidings ends."_s);
    const credentials::Account marta{u"fedora-staging"_s, u"marta"_s};
    QVERIFY(m_credentials.find(marta) == Secret("s3cret"));
    QCOMPARE(m_signedIn, QStringList{u"fedora-staging"_s});
    QTRY_VERIFY(written().contains("plain:marta"));
    QVERIFY(!written().contains("s3cret"));
    field<QPushButton>(u"forgetPassword"_s).click();
    QTRY_COMPARE(field<QLabel>(u"passwordWords"_s).text(), u"The password is forgotten."_s);
    QVERIFY(!m_credentials.find(marta));
    QTRY_COMPARE(m_signedIn.size(), 2);
}

void TestPreferencesWindows::aKeyIsMadeAndForgotten()
{
    writeProfile("credential = \"curve:ines\"\n");
    const credentials::Account ines{u"mine"_s, u"ines"_s, true};
    field<QAbstractButton>(u"makeKey"_s).click();
    QTRY_VERIFY(m_credentials.find(ines));
    const auto secret = m_credentials.find(ines);
    const auto publicKey = bus::publicKeyOf(*secret);
    QVERIFY(publicKey);
    QTRY_COMPARE(field<QLabel>(u"keyWords"_s).text(), u"There is no keyring. The key is kept until Tidings ends."_s);
    QCOMPARE(field<QLineEdit>(u"publicKey"_s).text(), *publicKey);
    field<QAbstractButton>(u"copyKey"_s).click();
    QCOMPARE(QGuiApplication::clipboard()->text(), *publicKey);
    // Another run signs in by it.
    QVERIFY(m_settings->isRestartDue());
    QTRY_VERIFY(written().contains(publicKey->toLatin1()));
    QVERIFY(!written().contains(secret->bytes().toByteArray()));
    field<QAbstractButton>(u"forgetKey"_s).click();
    QTRY_COMPARE(field<QLabel>(u"keyWords"_s).text(), u"The key is forgotten."_s);
    QVERIFY(!m_credentials.find(ines));
    QVERIFY(!field<QWidget>(u"publicKey"_s).isVisible());
}

void TestPreferencesWindows::aKeyThatIsThereIsTaken()
{
    writeProfile("credential = \"curve:ines\"\n");
    const credentials::Account ines{u"mine"_s, u"ines"_s, true};
    const auto secret = *bus::makeSecretKey();
    m_credentials.keep(ines, secret);
    field<QAbstractButton>(u"makeKey"_s).click();
    QTRY_COMPARE(field<QLineEdit>(u"publicKey"_s).text(), *bus::publicKeyOf(secret));
    QVERIFY(field<QLabel>(u"keyWords"_s).text().contains(u"There was a key"_s));
    QVERIFY(m_credentials.find(ines) == secret);
    QTRY_VERIFY(written().contains(bus::publicKeyOf(secret)->toLatin1()));
}

void TestPreferencesWindows::makeNewKey(QMessageBox::ButtonRole answer)
{
    field<QAbstractButton>(u"makeKey"_s).click();
    auto *const box = window().findChild<QMessageBox *>();
    QVERIFY(box);
    for (auto *const button : box->buttons()) {
        if (box->buttonRole(button) == answer) {
            button->click();
        }
    }
    QTRY_VERIFY(window().findChild<QMessageBox *>() == nullptr);
}

void TestPreferencesWindows::aNewKeyIsMadeIfSomebodySaysSo()
{
    const auto secret = *bus::makeSecretKey();
    const auto publicKey = *bus::publicKeyOf(secret);
    writeProfile("credential = \"curve:ines\"\npublic_key = \"" + publicKey.toLatin1() + "\"\n");
    const credentials::Account ines{u"mine"_s, u"ines"_s, true};
    m_credentials.keep(ines, secret);
    makeNewKey(QMessageBox::RejectRole);
    QVERIFY(m_credentials.find(ines) == secret);
    makeNewKey(QMessageBox::DestructiveRole);
    QTRY_VERIFY(!(m_credentials.find(ines) == secret));
    QTRY_COMPARE(field<QLineEdit>(u"publicKey"_s).text(), *bus::publicKeyOf(*m_credentials.find(ines)));
}

void TestPreferencesWindows::aNewKeyThatTheKeyringDoesNotTakeChangesNothing_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << Outcome::Denied << u"The keyring was not unlocked, or refused, and may have a key."_s;
    QTest::newRow("silent") << Outcome::NoAnswer << u"The keyring does not answer, and may have a key."_s;
    QTest::newRow("taken") << Outcome::Found << u"The key is in the keyring."_s;
}

void TestPreferencesWindows::aNewKeyThatTheKeyringDoesNotTakeChangesNothing()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, words);
    m_hasKeyring = true;
    const auto secret = *bus::makeSecretKey();
    const auto publicKey = *bus::publicKeyOf(secret);
    writeProfile("credential = \"curve:ines\"\npublic_key = \"" + publicKey.toLatin1() + "\"\n");
    const credentials::Account ines{u"mine"_s, u"ines"_s, true};
    m_credentials.keep(ines, secret);
    makeNewKey(QMessageBox::DestructiveRole);
    // Not before the keyring has it.
    QCOMPARE(field<QLineEdit>(u"publicKey"_s).text(), publicKey);
    m_keyring.answer(outcome);
    QVERIFY2(field<QLabel>(u"keyWords"_s).text().startsWith(words), qPrintable(field<QLabel>(u"keyWords"_s).text()));
    const bool isTaken = outcome == Outcome::Found;
    QCOMPARE(m_credentials.find(ines) == secret, !isTaken);
    QCOMPARE(field<QLineEdit>(u"publicKey"_s).text(), *bus::publicKeyOf(*m_credentials.find(ines)));
    QCOMPARE(m_settings->isRestartDue(), isTaken);
}

void TestPreferencesWindows::aKeyIsMadeOnceHoweverOftenItIsAskedFor()
{
    m_hasKeyring = true;
    writeProfile("credential = \"curve:ines\"\n");
    const credentials::Account ines{u"mine"_s, u"ines"_s, true};
    (void)m_credentials.forget(ines);
    for (int i = 0; i < 3; ++i) {
        field<QAbstractButton>(u"makeKey"_s).click();
    }
    m_keyring.answer();
    QTRY_COMPARE(m_keyring.waiting(), 1U);
    field<QAbstractButton>(u"makeKey"_s).click();
    QCOMPARE(m_keyring.waiting(), 1U);
    m_keyring.answer();
    QVERIFY(m_credentials.find(ines));
    QCOMPARE(field<QLineEdit>(u"publicKey"_s).text(), *bus::publicKeyOf(*m_credentials.find(ines)));
    // And later again.
    makeNewKey(QMessageBox::DestructiveRole);
    QCOMPARE(m_keyring.waiting(), 1U);
    m_keyring.answer(Outcome::Denied);
}

void TestPreferencesWindows::aKeyThatComesTooLateIsNotTaken_data()
{
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("removed, and none is there") << true << false;
    QTest::newRow("removed, and one is there") << true << true;
    QTest::newRow("another account, and none is there") << false << false;
    QTest::newRow("another account, and one is there") << false << true;
}

void TestPreferencesWindows::aKeyThatComesTooLateIsNotTaken()
{
    QFETCH(const bool, isRemoved);
    QFETCH(const bool, isThere);
    m_hasKeyring = true;
    writeProfile("credential = \"curve:ines\"\n");
    const credentials::Account ines{u"mine"_s, u"ines"_s, true};
    (void)m_credentials.forget(ines);
    if (isThere) {
        m_credentials.keep(ines, *bus::makeSecretKey());
    }
    const auto before = m_credentials.find(ines);
    field<QAbstractButton>(u"makeKey"_s).click();
    if (isRemoved) {
        click(u"remove"_s);
    } else {
        type(u"account"_s, u"marta"_s);
    }
    m_keyring.answer();
    // What is asked of it now comes after that.
    bool isAnswered = false;
    m_credentials.ask(ines, this, [&isAnswered](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_keyring.waiting(), 0U);
    QVERIFY(m_credentials.find(ines) == before);
    const auto *const profile = m_settings->root().find({u"profiles"_s, u"mine"_s});
    QCOMPARE(profile == nullptr, isRemoved);
    QVERIFY(isRemoved || config::value(*profile, config::keys::publicKey).isEmpty());
}

void TestPreferencesWindows::anotherAccountHasAnotherKey_data()
{
    QTest::addColumn<int>("signIn");
    QTest::addColumn<QString>("account");
    QTest::newRow("a password") << 0 << u"ines"_s;
    QTest::newRow("another name") << 1 << u"marta"_s;
    QTest::newRow("nobody") << 1 << QString();
}

void TestPreferencesWindows::anotherAccountHasAnotherKey()
{
    QFETCH(const int, signIn);
    QFETCH(const QString, account);
    const auto publicKey = *bus::makeSecretKey().and_then(bus::publicKeyOf);
    writeProfile("credential = \"curve:ines\"\npublic_key = \"" + publicKey.toLatin1() + "\"\n");
    const auto hasKey = [this] {
        return !config::value(*m_settings->root().find({u"profiles"_s, u"mine"_s}), config::keys::publicKey).isEmpty();
    };
    // The same one again is no change.
    type(u"account"_s, u"ines"_s);
    QVERIFY(hasKey());
    auto &way = field<QComboBox>(u"signIn"_s);
    way.setCurrentIndex(signIn);
    Q_EMIT way.activated(signIn);
    type(u"account"_s, account);
    QVERIFY(!hasKey());
}

void TestPreferencesWindows::aKeyOfTheGatewayIsNotTakenUnseen()
{
    const auto make = [] { return *bus::makeSecretKey().and_then(bus::publicKeyOf); };
    const auto before = make();
    const auto now = make();
    writeProfile("credential = \"curve:ines\"\nserver_key = \"" + before.toLatin1() + "\"\nserver_key_seen = \"" +
                 before.toLatin1() + "\"\n");
    QVERIFY(!field<QWidget>(u"acceptKey"_s).isVisible());
    QVERIFY(field<QLabel>(u"serverKeyWords"_s).text().contains(bus::fingerprint(before)));
    type(u"server_key"_s, u"no key"_s);
    QVERIFY2(trouble().contains(u"40 letters"_s), qPrintable(trouble()));
    type(u"server_key"_s, u' ' + now);
    QCOMPARE(trouble(), QString());
    QVERIFY(field<QWidget>(u"acceptKey"_s).isVisible());
    const auto words = field<QLabel>(u"serverKeyWords"_s).text();
    QVERIFY(words.contains(bus::fingerprint(before)) && words.contains(bus::fingerprint(now)));
    QCOMPARE(m_settings->configuration().profiles.last().serverKeySeen, before);
    field<QAbstractButton>(u"acceptKey"_s).click();
    QVERIFY(!field<QWidget>(u"acceptKey"_s).isVisible());
    const auto after = kept().profiles.last();
    QCOMPARE(after.serverKey, now);
    QCOMPARE(after.serverKeySeen, now);
}

void TestPreferencesWindows::aRemovedProfileLeavesNoSecret()
{
    writeProfile("credential = \"plain:ines\"\n[profiles.other]\nbus = \"zeromq\"\n");
    const credentials::Account ines{u"mine"_s, u"ines"_s};
    const credentials::Account key{u"mine"_s, u"ines"_s, true};
    m_credentials.keep(ines, Secret("s3cret"));
    m_credentials.keep(key, Secret("key"));
    click(u"remove"_s);
    QVERIFY(m_credentials.find(ines));
    undo();
    QVERIFY(m_settings->root().find({u"profiles"_s, u"mine"_s}) != nullptr);
    QVERIFY(m_credentials.find(ines));
    // Removed again, and then it cannot be undone any more.
    choose(u"mine"_s);
    click(u"remove"_s);
    choose(u"other"_s);
    click(u"remove"_s);
    QTRY_VERIFY(!m_credentials.find(ines) && !m_credentials.find(key));
}

/// The connection of a profile that was removed may still say something of it.
void TestPreferencesWindows::aRemovedProfileIsNotBroughtBack()
{
    writeProfile({});
    const config::Leaf seen{{u"profiles"_s, u"mine"_s, u"server_key_seen"_s}, config::Node::ofText(u"key"_s)};
    m_settings->note(seen);
    QTRY_VERIFY(written().contains("server_key_seen"));
    click(u"remove"_s);
    QTRY_VERIFY(!written().contains("mine"));
    m_settings->note(seen);
    (void)kept();
    QVERIFY(!written().contains("mine"));
}

void TestPreferencesWindows::spacesAroundKeysAreNothing()
{
    const auto key = *bus::makeSecretKey().and_then(bus::publicKeyOf);
    writeProfile("credential = \"curve:ines\"\nserver_key = \" " + key.toLatin1() + "\"\nserver_key_seen = \"" +
                 key.toLatin1() + " \"\n");
    QVERIFY(!field<QWidget>(u"acceptKey"_s).isVisible());
    const auto profile = kept().profiles.last();
    QCOMPARE(profile.serverKey, key);
    QCOMPARE(profile.serverKeySeen, key);
}

void TestPreferencesWindows::newSettingsWaitForTheHands()
{
    open();
    field<QSpinBox>(u"burst"_s).setValue(9);
    window().close();
    QCoreApplication::processEvents();
    // That counts as it is.
    QCOMPARE(m_restarts, 0);
    open();
    type(u"user"_s, u"ines"_s);
    type(u"user"_s, u"tomas"_s);
    QCOMPARE(m_restarts, 0);
    window().close();
    QTRY_COMPARE(m_restarts, 1);
    open();
    type(u"user"_s, u"noor"_s);
    // By itself, too.
    QTRY_COMPARE_WITH_TIMEOUT(m_restarts, 2, 20'000);
}

void TestPreferencesWindows::theWindowOutlivesARun()
{
    open();
    window().setPage(3);
    choose(u"fedora-staging"_s);
    auto &topics = field<QLineEdit>(u"topics"_s);
    topics.setFocus();
    QTest::keyClicks(&topics, u"org.half"_s);
    const auto typed = topics.text();
    const auto *const before = &window();
    load();
    QCOMPARE(&window(), before);
    QVERIFY(window().isVisible());
    QCOMPARE(topics.text(), typed);
    window().close();
    QCOMPARE(
        m_settings->root().find({u"profiles"_s, u"fedora-staging"_s, u"topics"_s})->toTexts().join(u", "_s), typed);
}

void TestPreferencesWindows::anotherLanguageMakesTheWindowAnew()
{
    open();
    window().setPage(2);
    auto &languages = field<QComboBox>(u"language"_s);
    languages.setCurrentIndex(languages.findData(u"de"_s));
    Q_EMIT languages.activated(languages.currentIndex());
    QVERIFY(m_settings->isRestartDue());
    load();
    QVERIFY(window().isVisible());
    QCOMPARE(window().page(), 2);
    QCOMPARE(field<QComboBox>(u"language"_s).currentData().toString(), u"de"_s);
}

void TestPreferencesWindows::testsTheConnection()
{
    auto made = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(made);
    QVERIFY(QDir().mkpath(m_options.userFolder));
    QFile file(config::settingsFile(m_options));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"[profiles.mine]\nbus = \"zeromq\"\nendpoints = [\"%1\"]\ntrust.ca = \"%2\"\n"_s
                   .arg(made->endpoint(), m_bus.trust().ca)
                   .toUtf8());
    file.close();
    load();
    open();
    window().setPage(3);
    choose(u"mine"_s);
    click(u"test"_s);
    QCOMPARE(field<QAbstractButton>(u"test"_s).text(), u"Stop"_s);
    QVERIFY(made->waitForSubscriptions(1, 20s));
    QTRY_COMPARE_WITH_TIMEOUT(findings().size(), 2, 20'000);
    const auto message = m_bus.signedMessage("org.fedoraproject.dev.git.receive", "{}");
    QVERIFY(made->send(message.topic, message.body));
    // Another run does not begin under it.
    window().setPage(0);
    type(u"user"_s, u"ines"_s);
    QVERIFY(m_settings->isRestartDue());
    window().setPage(3);
    QTRY_COMPARE_WITH_TIMEOUT(field<QAbstractButton>(u"test"_s).text(), u"Test connection"_s, 30'000);
    const auto lines = findings();
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(0).startsWith(u"Found 127.0.0.1:"), qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), u"Connected."_s);
    QVERIFY2(lines.at(2).startsWith(u"1 message"), qPrintable(lines.at(2)));
    QCOMPARE(lines.at(3), u"All senders are proven."_s);
    QCOMPARE(field<QLabel>(u"conclusion"_s).text(), u"It works. Messages are coming in."_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_restarts, 1, 20'000);
}

void TestPreferencesWindows::saysWhyATestFails()
{
    open();
    window().setPage(3);
    choose(u"fedmsg"_s);
    click(u"test"_s);
    QCOMPARE(field<QLabel>(u"conclusion"_s).text(), u"It does not work."_s);
    QVERIFY2(findings().value(0).contains(u"names no gateway"), qPrintable(findings().join(u'\n')));
    type(u"gateways"_s, u"tcp://nowhere.invalid:9940"_s);
    click(u"test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(findings().value(0).contains(u"nowhere.invalid"), 30'000);
    QTRY_COMPARE(field<QLabel>(u"conclusion"_s).text(), u"It does not work."_s);
}

void TestPreferencesWindows::aTestSaysThatThePasswordIsNotTaken()
{
    QFile accounts(m_folder->filePath(u"accounts.toml"_s));
    QVERIFY(accounts.open(QIODevice::WriteOnly));
    accounts.write("[groups.members]\ntopics = [\"\"]\n[accounts.ines]\ngroup = \"members\"\npassword = \"" +
                   crypto::PasswordHash::make("secret")->text().toLatin1() + "\"\n");
    accounts.close();
    bus::Entrance entrance(
        {.accountsFile = accounts.fileName(),
            .doors = {{.kind = bus::DoorOptions::Kind::Plain, .listen = {.endpoints = {u"tcp://127.0.0.1:*"_s}}}}},
        m_clock);
    QVERIFY(entrance.start());
    writeProfile("credential = \"plain:ines\"\n");
    type(u"gateways"_s, entrance.endpoints().first());
    m_credentials.keep({u"mine"_s, u"ines"_s}, Secret("wrong"));
    click(u"test"_s);
    const auto words = u"the password of ines is wrong, or the account is off. Set the password again"_s;
    QTRY_VERIFY2_WITH_TIMEOUT(findings().value(1).contains(words), qPrintable(findings().join(u'\n')), 30'000);
    QTRY_COMPARE(field<QLabel>(u"conclusion"_s).text(), u"It does not work."_s);
    m_credentials.keep({u"mine"_s, u"ines"_s}, Secret("secret"));
    click(u"test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(findings().value(1), u"Signed in as “ines”."_s, 30'000);
    click(u"test"_s);
}

void TestPreferencesWindows::aTestThatIsStoppedMakesRoomForTheNext()
{
    auto made = bus::Publisher::open({.endpoints = {u"tcp://127.0.0.1:*"_s}});
    QVERIFY(made);
    open();
    window().setPage(3);
    choose(u"fedmsg"_s);
    type(u"gateways"_s, made->endpoint());
    click(u"test"_s);
    click(u"test"_s);
    QCOMPARE(field<QAbstractButton>(u"test"_s).text(), u"Test connection"_s);
    QVERIFY(field<QLabel>(u"conclusion"_s).isHidden());
    click(u"test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(findings().size() >= 2, 30'000);
    // Another profile is another test.
    choose(u"fedora"_s);
    QCOMPARE(findings().size(), 0);
    QCOMPARE(field<QAbstractButton>(u"test"_s).text(), u"Test connection"_s);
}

void TestPreferencesWindows::copiesDiagnostics()
{
    open();
    window().setPage(6);
    QCOMPARE(field<QPlainTextEdit>(u"diagnostics"_s).toPlainText(), u"Tidings 1"_s);
    click(u"copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Tidings 1"_s);
}

void TestPreferencesWindows::theDemoKeepsNothing()
{
    load(true);
    open();
    QVERIFY(trouble().contains(u"demo"));
    field<QSpinBox>(u"burst"_s).setValue(9);
    QCOMPARE(m_settings->configuration().bubbles.burst, 9);
    QVERIFY(!field<QLineEdit>(u"user"_s).isEnabled());
    QVERIFY(!QFile::exists(config::settingsFile(m_options)));
    QCOMPARE(m_restarts, 0);
}

QTEST_MAIN(TestPreferencesWindows)
#include "tst_preferenceswindows.moc"
