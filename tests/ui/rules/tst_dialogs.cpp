// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/providers/packagename.h"
#include "tests/support/movedclock.h"
#include "tests/support/test.h"
#include "ui/rules/firststartdialog.h"
#include "ui/rules/mutedialog.h"
#include "ui/rules/mutespage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace tidings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::FirstStartDialog;

/// The small windows in which one chooses something.
class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningOfWindows(); }
    void theFirstStartGivesWhatWasChosen();
    void withoutAnAnswerTheFirstStartWorks();
    void withoutANameItSaysWhatThatMeans();
    void notNowAndEscapePutItOff();
    void closingIsNoAnswer();
    void aNameIsCheckedForItsShape_data();
    void aNameIsCheckedForItsShape();
    void mutingOffersWhatTheMessageHas();
    void mutingSaysWhatAndHowLong();
    void eachMuteCanBeTakenBack();
};

static QAbstractButton *button(const QWidget &window, const QString &words)
{
    for (auto *const button : window.findChildren<QAbstractButton *>()) {
        if (button->text() == words || button->accessibleName() == words) {
            return button;
        }
    }
    return nullptr;
}

void TestDialogs::theFirstStartGivesWhatWasChosen()
{
    FirstStartDialog dialog({u"fedora"_s, u"fedora-staging"_s});
    std::optional<FirstStartDialog::Answer> answer;
    connect(&dialog, &FirstStartDialog::started, this, [&](const auto &given) { answer = given; });
    dialog.show();
    dialog.findChild<QLineEdit *>(u"user"_s)->setText(u" marta "_s);
    dialog.findChild<QComboBox *>(u"bus"_s)->setCurrentIndex(1);
    button(dialog, title(rules::Preset::ReleaseEngineer))->click();
    button(dialog, u"Start"_s)->click();
    QVERIFY(answer);
    QCOMPARE(answer->user, u"marta"_s);
    QCOMPARE(answer->profile, u"fedora-staging"_s);
    QCOMPARE(answer->preset, rules::Preset::ReleaseEngineer);
    QVERIFY(!dialog.isVisible());
}

void TestDialogs::withoutAnAnswerTheFirstStartWorks()
{
    FirstStartDialog dialog({u"fedora"_s});
    std::optional<FirstStartDialog::Answer> answer;
    connect(&dialog, &FirstStartDialog::started, this, [&](const auto &given) { answer = given; });
    dialog.show();
    button(dialog, u"Start"_s)->click();
    QVERIFY(answer && answer->user.isEmpty() && answer->startsAtLogin);
    QCOMPARE(answer->preset, rules::Preset::PackagerQuiet);
}

void TestDialogs::withoutANameItSaysWhatThatMeans()
{
    FirstStartDialog dialog({u"fedora"_s});
    dialog.show();
    const auto *const hint = dialog.findChild<QLabel *>(u"userNote"_s);
    QVERIFY(hint->isVisible() && hint->text().contains(u"nothing is told about you"));
    button(dialog, title(rules::Preset::JustMyMachine))->click();
    QVERIFY(!hint->isVisible());
    button(dialog, title(rules::Preset::FollowPeople))->click();
    QVERIFY(hint->isVisible());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"user"_s), u"marta"_s);
    QVERIFY(!hint->isVisible());
    std::optional<FirstStartDialog::Answer> answer;
    connect(&dialog, &FirstStartDialog::started, this, [&](const auto &given) { answer = given; });
    button(dialog, u"Start when I log in"_s)->click();
    button(dialog, u"Start"_s)->click();
    QVERIFY(answer && !answer->startsAtLogin);
}

void TestDialogs::notNowAndEscapePutItOff()
{
    for (const bool isEscape : {false, true}) {
        FirstStartDialog dialog({u"fedora"_s});
        int putOff = 0;
        connect(&dialog, &FirstStartDialog::putOff, this, [&] { ++putOff; });
        connect(&dialog, &FirstStartDialog::started, this, [] { QFAIL("nothing was started"); });
        dialog.show();
        if (isEscape) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
        } else {
            button(dialog, u"Not now"_s)->click();
        }
        QCOMPARE(putOff, 1);
        QVERIFY(!dialog.isVisible());
    }
}

void TestDialogs::closingIsNoAnswer()
{
    FirstStartDialog dialog({u"fedora"_s});
    connect(&dialog, &FirstStartDialog::putOff, this, [] { QFAIL("nothing was put off"); });
    dialog.show();
    QVERIFY(dialog.close());
    QVERIFY(!dialog.isVisible());
}

void TestDialogs::aNameIsCheckedForItsShape_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("usual") << u"marta-2.x_y"_s << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("a blank") << u"mar ta"_s << false;
    QTest::newRow("an address") << u"marta@example.org"_s << false;
    QTest::newRow("a digit first") << u"3dprint"_s << true;
    QTest::newRow("a dash first") << u"-marta"_s << false;
    QTest::newRow("a slash") << u"mar/ta"_s << false;
}

void TestDialogs::aNameIsCheckedForItsShape()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isFine);
    FirstStartDialog dialog({u"fedora"_s});
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"user"_s), name);
    QCOMPARE(button(dialog, u"Start"_s)->isEnabled(), isFine);
    QVERIFY(!rules::isOwnerName(u"märta"));
}

void TestDialogs::mutingOffersWhatTheMessageHas()
{
    const test::MovedClock clock;
    ui::MuteDialog all({.packages = {u"quill"_s},
                           .objects = {u"builds/7"_s},
                           .agent = u"tomas"_s,
                           .service = u"buildsys"_s,
                           .kind = u"build.failed"_s},
        rules::MuteWhat::Package, clock);
    for (const auto &words : {u"All of this kind: Builds (build failed)"_s, u"The package quill"_s,
             u"What tomas does"_s, u"This alone: builds/7"_s}) {
        QVERIFY2(button(all, words), qPrintable(words));
    }
    QVERIFY(button(all, u"The package quill"_s)->isChecked());
    ui::MuteDialog person(
        {.packages = {u"quill"_s}, .agent = u"tomas"_s, .service = u"git"_s}, rules::MuteWhat::Person, clock);
    QVERIFY(button(person, u"What tomas does"_s)->isChecked());
    ui::MuteDialog one({.service = u"compose"_s, .kind = u"done"_s}, rules::MuteWhat::Package, clock);
    QVERIFY(!button(one, u"The package "_s));
    QVERIFY(!button(one, u"What  does"_s));
}

void TestDialogs::mutingSaysWhatAndHowLong()
{
    const test::MovedClock clock;
    const meta::Digest digest{.packages = {u"a&b"_s}, .service = u"buildsys"_s, .kind = u"build.failed"_s};
    for (int period = 0; period < 3; ++period) {
        ui::MuteDialog dialog(digest, rules::MuteWhat::Package, clock);
        std::optional<rules::Mute> mute;
        connect(&dialog, &ui::MuteDialog::chosen, this, [&](const rules::Mute &given) { mute = given; });
        dialog.show();
        dialog.findChild<QComboBox *>()->setCurrentIndex(period);
        button(dialog, u"Mute"_s)->click();
        QVERIFY(mute);
        QCOMPARE(mute->what, rules::MuteWhat::Package);
        QCOMPARE(mute->name, u"a&b"_s);
        QCOMPARE(mute->until.has_value(), period < 2);
        QVERIFY(period > 0 || mute->until == clock.now() + 1h);
    }
}

void TestDialogs::eachMuteCanBeTakenBack()
{
    test::MovedClock clock;
    ui::MutesPage page(clock);
    const rules::Mute hour{rules::MuteWhat::Package, u"quill"_s, clock.now() + 1h};
    const rules::Mute good{rules::MuteWhat::Person, u"tomas"_s, {}};
    page.setChoices({hour, good}, {.users = {u"ines"_s}, .packages = {u"aurora"_s}});
    QList<rules::Mute> unmuted;
    QStringList unfollowed;
    connect(&page, &ui::MutesPage::unmuteRequested, this, [&](const rules::Mute &mute) { unmuted << mute; });
    connect(&page, &ui::MutesPage::unfollowRequested, this,
        [&](const rules::Followed &less) { unfollowed += less.users + less.packages; });
    button(page, u"Unmute: The package quill"_s)->click();
    button(page, u"Unfollow: ines"_s)->click();
    button(page, u"Unfollow: aurora"_s)->click();
    QTRY_COMPARE(unmuted, QList<rules::Mute>{hour});
    QTRY_COMPARE(unfollowed, (QStringList{u"ines"_s, u"aurora"_s}));
    clock.move(2h);
    page.renew();
    QVERIFY(!button(page, u"Unmute: The package quill"_s));
    QVERIFY(button(page, u"Unmute: What tomas does"_s));
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
