// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray/preferenceswindows.h"

#include "app/profilebus.h"
#include "app/tray/activation.h"
#include "app/tray/language.h"
#include "core/bus/curvekey.h"
#include "core/config/schema.h"
#include "ui/history/housekeeping.h"
#include "ui/preferences/passwordwords.h"
#include "ui/preferences/preferenceswindow.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace tidings::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// With what is not in the file itself yet.
qint64 bytesOf(const QString &database)
{
    return QFileInfo(database).size() + QFileInfo(database + u"-wal"_s).size();
}

pipeline::ConnectionFinding troubleOf(const QString &words)
{
    pipeline::ConnectionFinding finding{.kind = pipeline::ConnectionFinding::Kind::Trouble};
    finding.state.phase = bus::SourceState::Phase::Trouble;
    finding.state.trouble = bus::SourceState::Trouble::BadAddress;
    finding.state.detail = words;
    return finding;
}

} // namespace

PreferencesWindows::PreferencesWindows(const Clock &clock)
    : m_clock(clock)
    , m_shapes(u"tidings"_s, u"window"_s)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(1500ms);
    connect(&m_resting, &QTimer::timeout, this, &PreferencesWindows::restartIfDue);
}

PreferencesWindows::~PreferencesWindows()
{
    leave();
}

void PreferencesWindows::serve(const Parts &parts)
{
    m_parts.emplace(parts);
    auto &settings = parts.settings;
    connect(&settings, &Settings::changed, this, &PreferencesWindows::fill);
    connect(&settings, &Settings::troubled, this, &PreferencesWindows::setTrouble);
    connect(&parts.autostart, &AutostartSwitch::changed, this, &PreferencesWindows::fill);
    connect(&parts.autostart, &AutostartSwitch::failed, this, [this](const QString &words) {
        setTrouble(words);
        fill();
    });
    m_trouble.clear();
    if (m_window && m_language != settings.configuration().language) {
        const bool wasShown = m_window->isVisible();
        const auto page = m_window->page();
        m_window.reset();
        if (wasShown) {
            show();
            m_window->setPage(page);
        }
    }
    if (m_window) {
        fill();
        askForSize();
    }
}

void PreferencesWindows::leave()
{
    if (!m_parts) {
        return;
    }
    m_resting.stop();
    m_parts->settings.disconnect(this);
    m_parts->autostart.disconnect(this);
    m_test.reset();
    qDeleteAll(findChildren<pipeline::ConnectionTest *>());
    m_reader.reset();
    m_housekeeper.reset();
    if (m_housekeeping) {
        m_housekeeping->setState({});
    }
    if (m_window) {
        m_window->finishTest();
    }
    m_parts.reset();
}

void PreferencesWindows::setStates(const QList<ui::NamedState> &states)
{
    m_states = states;
    if (m_window) {
        m_window->setStates(states);
    }
}

void PreferencesWindows::setTrouble(const QString &words)
{
    m_trouble = words;
    if (m_window) {
        m_window->setTrouble(words);
    }
}

void PreferencesWindows::show(const QString &activationToken)
{
    if (!m_parts) {
        return;
    }
    if (!m_window) {
        makeWindow();
        fill();
    }
    useActivationToken(activationToken);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void PreferencesWindows::makeWindow()
{
    using ui::PreferencesWindow;
    m_language = m_parts->settings.configuration().language;
    m_window =
        std::make_unique<PreferencesWindow>(static_cast<ui::SettingsAccess &>(*this), m_clock, m_shapes, languages());
    auto *const window = m_window.get();
    connect(window, &PreferencesWindow::autostartRequested, this, [this](bool isOn) {
        if (m_parts) {
            m_parts->autostart.setOn(isOn);
        }
    });
    connect(window, &PreferencesWindow::rulesRequested, this, [this] {
        if (m_parts) {
            m_parts->showRules();
        }
    });
    connect(window, &PreferencesWindow::diagnosticsWanted, this, [this] {
        if (m_parts) {
            m_window->setDiagnostics(m_parts->diagnostics());
        }
    });
    connect(window, &PreferencesWindow::historySizeWanted, this, &PreferencesWindows::askForSize);
    connect(window, &PreferencesWindow::testRequested, this, &PreferencesWindows::beginTest);
    connect(window, &PreferencesWindow::testStopRequested, this, &PreferencesWindows::stopTest);
    connect(window, &PreferencesWindow::left, this, &PreferencesWindows::restartIfDue, Qt::QueuedConnection);
    connectPasswords();
    addHousekeeping();
}

void PreferencesWindows::connectPasswords()
{
    using ui::PreferencesWindow;
    auto *const window = m_window.get();
    connect(window, &PreferencesWindow::passwordRequested, this, &PreferencesWindows::askForPassword);
    connect(window, &PreferencesWindow::passwordChosen, this, &PreferencesWindows::keepPassword);
    connect(window, &PreferencesWindow::keyRequested, this, &PreferencesWindows::giveKey);
    connect(window, &PreferencesWindow::forgetRequested, this, &PreferencesWindows::forgetPassword);
}

void PreferencesWindows::askForPassword(const credentials::Account &account)
{
    if (m_parts) {
        m_parts->credentials.lookForKeyring(
            m_window.get(), [this, account](bool isThere) { m_window->askForPassword(account, isThere); });
    }
}

void PreferencesWindows::keepPassword(
    const credentials::Account &account, const Secret &secret, credentials::Keep where)
{
    if (!m_parts) {
        return;
    }
    m_parts->credentials.keep(
        account, secret, where, m_window.get(), [this, account, where](credentials::Outcome outcome) {
            m_window->setPasswordWords(account.profile, ui::keptWords(outcome, where));
        });
    // It counts already, while the keyring takes its time.
    m_parts->signInAgain(account.profile);
}

void PreferencesWindows::forgetPassword(const credentials::Account &account)
{
    if (!m_parts) {
        return;
    }
    m_parts->credentials.forget(account, m_window.get(), [this, account](credentials::Outcome outcome) {
        m_window->setPasswordWords(
            account.profile, account.isKey ? ui::forgottenKeyWords(outcome) : ui::forgottenWords(outcome));
        if (m_parts) {
            m_parts->signInAgain(account.profile);
        }
    });
}

/// What the keyring may have is not written over before somebody says so. One key at a time is made for an account,
/// however often that is asked for.
void PreferencesWindows::giveKey(const credentials::Account &account, bool isNew)
{
    using credentials::Outcome;
    if (!m_parts || m_keysInHand.contains(account)) {
        return;
    }
    m_keysInHand.append(account);
    if (isNew) {
        makeKey(account);
        return;
    }
    m_parts->credentials.allowAsking();
    m_parts->credentials.ask(account, this, [this, account](const credentials::Answer &answer) {
        const auto publicKey = bus::publicKeyOf(answer.secret);
        const bool isNone = answer.outcome == Outcome::Absent || answer.outcome == Outcome::NoService ||
                            (answer.outcome == Outcome::Found && !publicKey);
        if (isNone && keyProfile(account) != nullptr) {
            makeKey(account);
        } else {
            haveKey(account, publicKey ? *publicKey : QString(), ui::foundKeyWords(answer.outcome));
        }
    });
}

void PreferencesWindows::makeKey(const credentials::Account &account)
{
    using credentials::Keep;
    using credentials::Outcome;
    const auto secret = bus::makeSecretKey();
    const auto publicKey = secret.and_then(bus::publicKeyOf);
    if (!publicKey || !m_parts) {
        haveKey(account, {}, publicKey ? QString() : publicKey.error().detail);
        return;
    }
    const auto then = [this, account, secret = *secret, key = *publicKey](Outcome outcome) {
        const auto *const profile = keyProfile(account);
        // With a keyring that refuses, the key that it has, and that whoever runs the gateway knows, goes on counting.
        const bool hasOther = profile != nullptr && !config::value(*profile, config::keys::publicKey).isEmpty();
        if (outcome != Outcome::Found && outcome != Outcome::NoService && hasOther) {
            haveKey(account, {}, ui::foundKeyWords(outcome));
            return;
        }
        if (outcome != Outcome::Found && profile != nullptr && m_parts) {
            m_parts->credentials.keep(account, secret, Keep::ForSession, this, [](Outcome) {});
        }
        haveKey(account, key, ui::keptKeyWords(outcome));
    };
    m_parts->credentials.keep(account, *secret, Keep::OnlyInKeyring, this, then);
}

/// Null if the profile has gone meanwhile, or is somebody else's: a window of the keyring may wait for long.
const config::Node *PreferencesWindows::keyProfile(const credentials::Account &account) const
{
    const auto *const profile = settings().find({u"profiles"_s, account.profile});
    const bool isOf =
        profile != nullptr && config::value(*profile, config::keys::credential) == u"curve:"_s + account.name;
    return isOf ? profile : nullptr;
}

/// The public half is a setting; with it another run begins, and signs in by the key. Without one nothing is new.
void PreferencesWindows::haveKey(const credentials::Account &account, const QString &publicKey, const QString &words)
{
    m_keysInHand.removeAll(account);
    if (keyProfile(account) == nullptr) {
        return;
    }
    if (m_window) {
        m_window->setPasswordWords(account.profile, words);
    }
    if (publicKey.isEmpty()) {
        return;
    }
    const auto trouble = change({{{u"profiles"_s, account.profile, u"public_key"_s}, config::Node::ofText(publicKey)}});
    if (!trouble.isEmpty() && m_window) {
        m_window->setTrouble(trouble);
    }
}

void PreferencesWindows::addHousekeeping()
{
    using pipeline::Housekeeper;
    using ui::Housekeeping;
    m_housekeeping = new Housekeeping;
    m_window->historyTools()->addWidget(m_housekeeping);
    const auto serve = [this](auto signal, auto task) {
        connect(m_housekeeping, signal, this, [this, task](const auto &...what) {
            if (auto *const keeper = housekeeper()) {
                (keeper->*task)(what...);
            }
        });
    };
    serve(&Housekeeping::countRequested, &Housekeeper::count);
    serve(&Housekeeping::forgetRequested, &Housekeeper::forget);
    serve(&Housekeeping::checkRequested, &Housekeeper::check);
    serve(&Housekeeping::compactRequested, &Housekeeper::compact);
    serve(&Housekeeping::stopRequested, &Housekeeper::stop);
}

pipeline::Housekeeper *PreferencesWindows::housekeeper()
{
    if (!m_housekeeper && m_parts) {
        m_housekeeper = std::make_unique<pipeline::Housekeeper>(m_parts->recorder, m_parts->database);
        connect(m_housekeeper.get(), &pipeline::Housekeeper::stateChanged, this, &PreferencesWindows::showHousekeeping);
    }
    return m_housekeeper.get();
}

void PreferencesWindows::showHousekeeping()
{
    const auto state = m_housekeeper->state();
    if (m_housekeeping) {
        m_housekeeping->setState(state);
    }
    if (!state.isRunning() && state.task != pipeline::HousekeepingState::Task::Count) {
        m_parts->historyChanged();
        askForSize();
    }
}

void PreferencesWindows::fill()
{
    if (!m_window || !m_parts) {
        return;
    }
    m_window->reload();
    m_window->setAutostart(m_parts->autostart.isOn());
    m_window->setStates(m_states);
    m_window->setTrouble(m_trouble);
    if (m_parts->settings.isDemo()) {
        m_window->setDemo();
    }
}

const config::Node &PreferencesWindows::settings() const
{
    static const config::Node none;
    return m_parts ? m_parts->settings.root() : none;
}

QString PreferencesWindows::change(const std::vector<config::Leaf> &values)
{
    if (!m_parts) {
        return tr("This cannot be changed now.");
    }
    auto trouble = m_parts->settings.change(values);
    if (m_parts->settings.isRestartDue()) {
        m_resting.start();
    }
    return trouble;
}

bool PreferencesWindows::isOwn(const config::Origin &origin) const
{
    return m_parts && m_parts->settings.isOwn(origin);
}

bool PreferencesWindows::countsMore(const config::Origin &origin) const
{
    return m_parts && m_parts->settings.countsMore(origin);
}

/// Not under a test that runs, and not while one, or work on the history, would have to be waited for.
void PreferencesWindows::restartIfDue()
{
    if (!m_parts || !m_parts->settings.isRestartDue() || m_test) {
        return;
    }
    const bool isKeeping = m_housekeeper && m_housekeeper->state().isRunning();
    if (isKeeping || findChild<pipeline::ConnectionTest *>() != nullptr) {
        m_resting.start();
        return;
    }
    m_resting.stop();
    m_parts->settings.restart();
}

void PreferencesWindows::askForSize()
{
    if (!m_parts || !m_window || !m_window->isVisible()) {
        return;
    }
    if (!m_reader) {
        m_reader = std::make_unique<pipeline::AsyncReader>(m_parts->database, m_parts->reading);
        connect(m_reader.get(), &pipeline::AsyncReader::answered, this, &PreferencesWindows::tellSize);
    }
    m_reader->ask({.kind = pipeline::Question::Kind::Overview});
}

void PreferencesWindows::tellSize()
{
    for (const auto &answer : m_reader->take()) {
        if (m_window && m_parts) {
            m_window->setHistorySize(answer.error ? -1 : answer.overview.messages, bytesOf(m_parts->database));
        }
    }
}

void PreferencesWindows::beginTest(const QString &profile)
{
    if (!m_parts || m_test) {
        return;
    }
    const auto options =
        config::readProfile(settings(), profile)
            .map_error([](const config::Error &error) { return error.detail; })
            .and_then([this](const config::Profile &read) {
                if (read.credential.kind != config::Credential::Kind::None) {
                    m_parts->credentials.allowAsking();
                }
                return testOptions(read, m_parts->settings.configuration(), m_parts->reading, m_parts->credentials);
            });
    if (!options) {
        m_window->addFindings({troubleOf(options.error())});
        m_window->finishTest();
        return;
    }
    m_test = std::make_unique<pipeline::ConnectionTest>(*options, m_clock);
    connect(m_test.get(), &pipeline::ConnectionTest::found, this, &PreferencesWindows::takeFindings);
    connect(m_test.get(), &pipeline::ConnectionTest::finished, this, &PreferencesWindows::onTestFinished);
    m_test->start();
}

/// It may still be waiting for an answer, on its own thread, and goes by itself.
void PreferencesWindows::stopTest()
{
    if (!m_test) {
        return;
    }
    auto *const test = m_test.release();
    test->disconnect(this);
    test->setParent(this);
    connect(test, &pipeline::ConnectionTest::finished, test, &QObject::deleteLater);
    test->stop();
    m_window->finishTest();
    if (m_parts && m_parts->settings.isRestartDue()) {
        m_resting.start();
    }
}

void PreferencesWindows::takeFindings()
{
    if (m_test && m_window) {
        m_window->addFindings(m_test->take());
    }
}

void PreferencesWindows::onTestFinished()
{
    takeFindings();
    // It is the one that tells of it.
    m_test.release()->deleteLater();
    m_window->finishTest();
    if (m_parts && m_parts->settings.isRestartDue()) {
        m_resting.start();
    }
}

} // namespace tidings::app
