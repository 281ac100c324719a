// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/ruletables.h"
#include "core/config/toml.h"
#include "core/desktop/messagejson.h"
#include "core/desktop/service.h"
#include "core/json/canonical.h"
#include "tests/support/fakehistory.h"
#include "tests/support/movedclock.h"
#include "tests/support/privatebus.h"
#include "tests/support/storedmessages.h"
#include "tests/support/test.h"

#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace tidings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto name = u"org.tidings.Tidings"_s;
const auto path = u"/org/tidings/Tidings"_s;
const auto interface = u"org.tidings.Tidings1"_s;

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The members of the interface and the types of their arguments, in a form to compare.
QStringList membersIn(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList members;
    bool isOurs = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto attribute = [&reader](const QString &key) { return reader.attributes().value(key).toString(); };
        if (reader.name() == u"interface") {
            isOurs = reader.isStartElement() && attribute(u"name"_s) == interface;
        } else if (!isOurs || !reader.isStartElement()) {
            continue;
        } else if (reader.name() == u"arg") {
            // Qt tells first what a method gives, and not what that is called.
            const bool isSignal = members.last().startsWith(u"signal"_s);
            if (attribute(u"direction"_s) == "out"_L1 && !isSignal) {
                members.last() += u" →"_s + attribute(u"type"_s);
            } else {
                const auto end = members.last().indexOf(u" →"_s);
                members.last().insert(
                    end < 0 ? members.last().size() : end, u" %1:%2"_s.arg(attribute(u"type"_s), attribute(u"name"_s)));
            }
        } else if (reader.name() != u"annotation") {
            members.append(reader.name().toString() + u' ' + attribute(u"name"_s) + u' ' + attribute(u"type"_s));
        }
    }
    members.sort();
    return members;
}

class Backend : public desktop::ServiceBackend
{
public:
    [[nodiscard]] desktop::ProgramStatus status() const override { return now; }
    [[nodiscard]] rules::Choices choices() const override { return chosen; }
    void pause(desktop::PauseLength length) override { paused.append(static_cast<int>(length)); }
    void resume() override { paused.append(-1); }
    void mute(const rules::Mute &mute) override { chosen.mutes = rules::withMute(chosen.mutes, mute); }
    void unmute(const rules::Mute &mute) override { chosen.mutes = rules::withoutMute(chosen.mutes, mute); }
    [[nodiscard]] pipeline::HistorySource &history() override { return stored; }

    desktop::ProgramStatus now;
    rules::Choices chosen;
    QList<int> paused;
    test::FakeHistory stored;
};

} // namespace

/// The service on a bus of its own, called as another program calls it.
class TestService : public QObject
{
    Q_OBJECT

    test::PrivateBus m_bus;
    QDBusConnection m_server{QString()};
    QDBusConnection m_client{QString()};
    test::MovedClock m_clock;
    std::unique_ptr<QObject> m_object;
    std::unique_ptr<Backend> m_backend;
    desktop::Service *m_service = nullptr;
    QList<QPair<QString, QString>> m_received;
    QList<QVariantMap> m_changes;

    [[nodiscard]] QDBusPendingCall start(
        const QString &method, const QVariantList &arguments = {}, const QString &of = interface) const;
    /// The answer, with the history's help.
    [[nodiscard]] QDBusMessage call(
        const QString &method, const QVariantList &arguments = {}, const QString &of = interface) const;
    void store(const QList<history::Record> &records) const { m_backend->stored.write(records); }

public Q_SLOTS:
    void onReceived(const QString &topic, const QString &json) { m_received.append({topic, json}); }
    void onChanged(const QString & /*interface*/, const QVariantMap &changed) { m_changes.append(changed); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isWhatTheXmlSays();
    void tellsHowItStands();
    void tellsWhatHasComeOneByOne();
    void findsPlainWords();
    void answersWhenTheHistoryDoes();
    void writesAnswersWhereItAnnounces();
    void asksOnAfterALongAnswer();
    void explainsEachRule_data();
    void explainsEachRule();
    void aNumberThatIsNoRowIsAnId();
    void pausesAndResumes();
    void mutesAndUndoes();
    void listsNoMuteThatIsOver();
    void givesTheRulesAsTheConfigurationHasThem();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void tellsThatTheHistoryCannotBeRead();
    void isBusyBeyondSoManyQuestions();
    void whoWaitsIsToldWhenItEnds();
    void withoutABackendItSaysSo();
    void tellsOfTrustedMessagesOnly();
    void theMessageInItReadsBack_data();
    void theMessageInItReadsBack();
    void leavesOutALongMessage();
    void leavesOutWhatIsNoStrictJson();
    void writesHostileTextAsEscapes();
    void watchersHearOfChangedProperties();
};

QDBusPendingCall TestService::start(const QString &method, const QVariantList &arguments, const QString &of) const
{
    auto message = QDBusMessage::createMethodCall(name, path, of, method);
    message.setArguments(arguments);
    return m_client.asyncCall(message);
}

QDBusMessage TestService::call(const QString &method, const QVariantList &arguments, const QString &of) const
{
    const auto pending = start(method, arguments, of);
    const auto isAnswered = [&] {
        if (m_backend) {
            m_backend->stored.answerAll();
        }
        return pending.isFinished();
    };
    return QTest::qWaitFor(isAnswered, 20000) ? pending.reply() : QDBusMessage();
}

void TestService::initTestCase()
{
    QVERIFY(!m_bus.start().isEmpty());
    m_server = m_bus.connection();
    m_client = m_bus.connection();
    QVERIFY(m_server.registerService(name));
    QVERIFY(m_client.connect(name, path, interface, u"MessageReceived"_s, this, SLOT(onReceived(QString, QString))));
    QVERIFY(m_client.connect(name, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
        SLOT(onChanged(QString, QVariantMap))));
}

void TestService::init()
{
    test::failOnWarning();
    m_object = std::make_unique<QObject>();
    m_service = new desktop::Service(m_server, path, m_clock, m_object.get());
    QVERIFY(m_server.registerObject(path, m_object.get(), QDBusConnection::ExportAdaptors));
    m_backend = std::make_unique<Backend>();
    m_service->setBackend(m_backend.get());
    m_received.clear();
    m_changes.clear();
}

void TestService::cleanup()
{
    m_service->setBackend(nullptr);
    m_server.unregisterObject(path);
    m_object.reset();
    m_backend.reset();
}

void TestService::isWhatTheXmlSays()
{
    QFile file(QStringLiteral(TIDINGS_INTERFACE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto written = membersIn(file.readAll());
    const auto reply = call(u"Introspect"_s, {}, u"org.freedesktop.DBus.Introspectable"_s);
    QCOMPARE(membersIn(reply.arguments().value(0).toString().toUtf8()), written);
    QVERIFY(written.contains(u"method Search  s:words i:limit →as"_s));
}

void TestService::tellsHowItStands()
{
    bus::SourceState connected{.phase = bus::SourceState::Phase::Connected, .lastMessageAt = m_clock.now() - 12s};
    bus::SourceState refused{.phase = bus::SourceState::Phase::Trouble,
        .trouble = bus::SourceState::Trouble::Refused,
        .detail = u"tcp://127.0.0.1:1"_s};
    m_backend->now = {.version = u"1.2"_s,
        .profiles = {{u"fedora"_s, connected}, {u"fedmsg"_s, refused}},
        .unread = 3,
        .problems = 1,
        .isPaused = true,
        .pausedUntil = m_clock.now() + 1h,
        .history = u"/somewhere"_s,
        .stored = 7};
    const auto status = qdbus_cast<QVariantMap>(call(u"Status"_s).arguments().value(0));
    QCOMPARE(status.value(u"version"_s), u"1.2"_s);
    QCOMPARE(status.value(u"unread"_s), 3);
    QCOMPARE(status.value(u"until"_s), u"2026-03-01T13:00:00.000Z"_s);
    QCOMPARE(status.value(u"history"_s), u"/somewhere"_s);
    const auto profiles = qdbus_cast<QList<QVariantMap>>(status.value(u"profiles"_s));
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles.at(0).value(u"state"_s), u"connected"_s);
    QCOMPARE(profiles.at(0).value(u"age"_s), 12.0);
    QCOMPARE(profiles.at(1).value(u"trouble"_s), u"refused"_s);
    QVERIFY(!profiles.at(1).contains(u"age"_s));
}

void TestService::tellsWhatHasComeOneByOne()
{
    store(
        {test::buildOf(1, m_clock.now()), test::buildOf(2, m_clock.now() + 1s), test::buildOf(3, m_clock.now() + 2s)});
    const auto lines = call(u"Recent"_s, {2}).arguments().value(0).toStringList();
    QCOMPARE(lines.size(), 2);
    const auto newest = object(lines.first());
    QCOMPARE(newest[u"id"_s].toString(), u"2026-3"_s);
    QCOMPARE(newest[u"row"_s].toInt(), 3);
    QCOMPARE(newest[u"verdict"_s].toString(), u"valid"_s);
    QCOMPARE(newest[u"rule"_s].toString(), u"My builds"_s);
    QCOMPARE(newest[u"digest"_s][u"kind"_s].toString(), u"build.failed"_s);
    QVERIFY(!newest.contains(u"message"_s));
}

void TestService::findsPlainWords()
{
    const auto pending = start(u"Search"_s, {u"user:ines -\"OR* x\" libaurora"_s, 5});
    QTRY_COMPARE(m_backend->stored.waiting().size(), 1U);
    const auto &question = m_backend->stored.waiting().front();
    QCOMPARE(history::toText(question.query.search), u"user:ines -\"OR* x\" libaurora"_s);
    QCOMPARE(question.limit, 5);
    m_backend->stored.answerAll();
    QTRY_VERIFY(pending.isFinished());
    QCOMPARE(pending.reply().arguments(), QVariantList{QStringList()});
}

void TestService::answersWhenTheHistoryDoes()
{
    store({test::buildOf(1, m_clock.now())});
    const auto slow = start(u"Recent"_s, {1});
    QTRY_COMPARE(m_backend->stored.waiting().size(), 1U);
    QCOMPARE(call(u"Mutes"_s).type(), QDBusMessage::ReplyMessage);
    QTRY_VERIFY(slow.isFinished());
    QCOMPARE(slow.reply().arguments().value(0).toStringList().size(), 1);
}

void TestService::writesAnswersWhereItAnnounces()
{
    constexpr int announced = 500;
    store({test::buildOf(1, m_clock.now())});
    const QDBusPendingCallWatcher slow(start(u"Recent"_s, {1}));
    qsizetype heardBefore = -1;
    connect(&slow, &QDBusPendingCallWatcher::finished, this, [&] { heardBefore = m_received.size(); });
    QTRY_COMPARE(m_backend->stored.waiting().size(), 1U);
    m_service->announce(std::vector(announced, test::buildOf(2, m_clock.now())));
    m_backend->stored.answerAll();
    // That thread does one thing after the other; this one would not have waited for it.
    QTRY_COMPARE(heardBefore, announced);
}

void TestService::asksOnAfterALongAnswer()
{
    store(QList<history::Record>(1000, test::buildOf(1, m_clock.now())));
    const auto first = start(u"Recent"_s, {1000});
    const auto second = start(u"Recent"_s, {2});
    QTRY_VERIFY((m_backend->stored.answerAll(), first.isFinished() && second.isFinished()));
    QCOMPARE(first.reply().arguments().value(0).toStringList().size(), 1000);
    QCOMPARE(second.reply().arguments().value(0).toStringList().size(), 2);
}

void TestService::explainsEachRule_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("by its id") << u"2026-1"_s;
    QTest::newRow("by its row") << u"1"_s;
}

void TestService::explainsEachRule()
{
    QFETCH(const QString, id);
    store({test::buildOf(1, m_clock.now())});
    m_backend->chosen.reader = u"marta"_s;
    m_backend->chosen.rules = {{.name = u"Pushes"_s, .services = {u"git"_s}},
        {.name = u"Builds"_s, .services = {u"buildsys"_s}, .takesOwn = true, .outcome = rules::Outcome::Bubble},
        {.name = u"Rest"_s, .takesOwn = true}};
    m_backend->chosen.mutes = {{.what = rules::MuteWhat::Package, .name = u"libaurora"_s}};
    const auto told = object(call(u"Explain"_s, {id}).arguments().value(0).toString());
    QCOMPARE(told[u"outcome"_s].toString(), u"bubble"_s);
    QCOMPARE(told[u"rule"_s].toString(), u"My builds"_s);
    QVERIFY(told[u"held_back"_s].isNull());
    const auto rules = told[u"rules"_s].toArray();
    QCOMPARE(rules.size(), 3);
    QCOMPARE(rules.at(0)[u"why"_s].toString(), u"is about other services"_s);
    QVERIFY(!rules.at(0)[u"fits"_s].toBool());
    QVERIFY(rules.at(1)[u"decides"_s].toBool());
    QVERIFY(rules.at(2)[u"fits"_s].toBool() && !rules.at(2)[u"decides"_s].toBool());
    QVERIFY(told[u"rules_changed"_s].toBool());
    m_backend->chosen.rules[1].name = u"My builds"_s;
    const auto toldAgain = object(call(u"Explain"_s, {id}).arguments().value(0).toString());
    QCOMPARE(toldAgain[u"rules_changed"_s], QJsonValue(false));
    QCOMPARE(told[u"mute"_s].toObject(),
        (QJsonObject{{u"what"_s, u"package"_s}, {u"name"_s, u"libaurora"_s}, {u"until"_s, QJsonValue()}}));
}

void TestService::aNumberThatIsNoRowIsAnId()
{
    auto record = test::buildOf(1, m_clock.now());
    record.id = u"77"_s;
    store({record});
    QCOMPARE(object(call(u"Explain"_s, {u"77"_s}).arguments().value(0).toString())[u"row"_s].toInt(), 1);
}

void TestService::pausesAndResumes()
{
    for (const auto &word : {u"hour"_s, u"tomorrow"_s, u"resumed"_s}) {
        QCOMPARE(call(u"Pause"_s, {word}).type(), QDBusMessage::ReplyMessage);
    }
    QCOMPARE(call(u"Resume"_s).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(m_backend->paused, QList<int>({0, 1, 2, -1}));
}

void TestService::mutesAndUndoes()
{
    QCOMPARE(call(u"Mute"_s, {u"package"_s, u"libaurora"_s, u"hour"_s}).arguments(),
        QVariantList{u"2026-03-01T13:00:00.000Z"_s});
    QCOMPARE(call(u"Mute"_s, {u"person"_s, u"tomas"_s, u"good"_s}).arguments(), QVariantList{QString()});
    const auto mutes = qdbus_cast<QList<desktop::MuteEntry>>(call(u"Mutes"_s).arguments().value(0));
    QCOMPARE(mutes.size(), 2);
    QCOMPARE(mutes.at(0).name, u"libaurora"_s);
    QCOMPARE(mutes.at(1).what, u"person"_s);
    QCOMPARE(mutes.at(1).until, QString());
    QCOMPARE(call(u"Unmute"_s, {u"person"_s, u"tomas"_s}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(m_backend->chosen.mutes.size(), 1);
    QCOMPARE(call(u"Unmute"_s, {u"person"_s, u"tomas"_s}).errorName(), interface + u".Error.NotFound"_s);
}

void TestService::listsNoMuteThatIsOver()
{
    (void)call(u"Mute"_s, {u"kind"_s, u"git.receive"_s, u"hour"_s});
    m_clock.move(2h);
    QVERIFY(qdbus_cast<QList<desktop::MuteEntry>>(call(u"Mutes"_s).arguments().value(0)).isEmpty());
}

void TestService::givesTheRulesAsTheConfigurationHasThem()
{
    m_backend->chosen.rules = {{.name = u"\"Odd\" \u202e name"_s, .packages = {u"lib*"_s}}};
    const auto text = call(u"Rules"_s).arguments().value(0).toString();
    const auto read = config::readToml(text.toUtf8(), u"rules"_s);
    QVERIFY(read);
    QCOMPARE(config::readRuleTables(*read).rules, m_backend->chosen.rules);
}

void TestService::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("error");
    const auto invalid = u"InvalidArgument"_s;
    QTest::newRow("none") << u"Recent"_s << QVariantList{0} << invalid;
    QTest::newRow("less than none") << u"Recent"_s << QVariantList{-1} << invalid;
    QTest::newRow("too many") << u"Recent"_s << QVariantList{1001} << invalid;
    QTest::newRow("no words") << u"Search"_s << QVariantList{u"  "_s, 1} << invalid;
    QTest::newRow("an error in the search") << u"Search"_s << QVariantList{u"libaurora \"x"_s, 1} << invalid;
    QTest::newRow("nothing to search for") << u"Search"_s << QVariantList{u"?!"_s, 1} << invalid;
    QTest::newRow("too many words") << u"Search"_s << QVariantList{QString(2001, u'x'), 1} << invalid;
    QTest::newRow("no id") << u"Explain"_s << QVariantList{QString()} << invalid;
    QTest::newRow("another id") << u"Explain"_s << QVariantList{u"2026-1"_s} << u"NotFound"_s;
    QTest::newRow("another row") << u"Explain"_s << QVariantList{u"99999999999999999999999"_s} << u"NotFound"_s;
    QTest::newRow("another length") << u"Pause"_s << QVariantList{u"week"_s} << invalid;
    QTest::newRow("another thing") << u"Mute"_s << QVariantList{u"colour"_s, u"red"_s, u"hour"_s} << invalid;
    QTest::newRow("nothing") << u"Mute"_s << QVariantList{u"package"_s, u" "_s, u"hour"_s} << invalid;
    QTest::newRow("a long name") << u"Mute"_s << QVariantList{u"package"_s, QString(2001, u'x'), u"hour"_s} << invalid;
    QTest::newRow("a name that turns round")
        << u"Mute"_s << QVariantList{u"package"_s, u"lib\u202eaurora"_s, u"hour"_s} << invalid;
    QTest::newRow("a name of two lines") << u"Mute"_s << QVariantList{u"kind"_s, u"a\nb"_s, u"hour"_s} << invalid;
    QTest::newRow("another period") << u"Mute"_s << QVariantList{u"package"_s, u"x"_s, u"year"_s} << invalid;
    QTest::newRow("what is not muted") << u"Unmute"_s << QVariantList{u"package"_s, u"x"_s} << u"NotFound"_s;
}

void TestService::refusesWhatItCannotDo()
{
    QFETCH(const QString, method);
    QFETCH(const QVariantList, arguments);
    QFETCH(const QString, error);
    const auto reply = call(method, arguments);
    QCOMPARE(reply.errorName(), interface + u".Error."_s + error);
    QVERIFY(!reply.errorMessage().isEmpty());
    QVERIFY(m_backend->paused.isEmpty() && m_backend->chosen.mutes.isEmpty());
}

void TestService::tellsThatTheHistoryCannotBeRead()
{
    const auto pending = start(u"Recent"_s, {1});
    QTRY_COMPARE(m_backend->stored.waiting().size(), 1U);
    m_backend->stored.failNext(u"/history: No such file"_s);
    QTRY_VERIFY(pending.isFinished());
    QCOMPARE(pending.reply().errorName(), interface + u".Error.History"_s);
    QCOMPARE(pending.reply().errorMessage(), u"/history: No such file"_s);
}

void TestService::isBusyBeyondSoManyQuestions()
{
    constexpr int asked = 1000;
    store({test::buildOf(1, m_clock.now())});
    std::vector<QDBusPendingCall> calls;
    for (int i = 0; i < asked; ++i) {
        calls.push_back(start(u"Search"_s, {u"libaurora"_s, 1}));
    }
    const auto finished = [&] { return std::ranges::count_if(calls, &QDBusPendingCall::isFinished); };
    const auto refused = asked - static_cast<std::ptrdiff_t>(desktop::Service::mostWaiting);
    QTRY_COMPARE_WITH_TIMEOUT(finished(), refused, 20000);
    // One question at a time: the history has no more of them than that.
    QCOMPARE(m_backend->stored.waiting().size(), 1U);
    QTRY_COMPARE_WITH_TIMEOUT((m_backend->stored.answerAll(), finished()), asked, 20000);
    const auto busy = std::ranges::count_if(
        calls, [](const auto &one) { return one.reply().errorName() == interface + u".Error.Busy"_s; });
    QCOMPARE(busy, refused);
}

void TestService::whoWaitsIsToldWhenItEnds()
{
    const auto pending = start(u"Recent"_s, {1});
    QTRY_COMPARE(m_backend->stored.waiting().size(), 1U);
    m_service->setBackend(nullptr);
    QTRY_VERIFY(pending.isFinished());
    QCOMPARE(pending.reply().errorName(), interface + u".Error.NotReady"_s);
}

void TestService::withoutABackendItSaysSo()
{
    m_service->setBackend(nullptr);
    for (const auto &method : {u"Status"_s, u"Mutes"_s, u"Rules"_s, u"Resume"_s}) {
        QCOMPARE(call(method).errorName(), interface + u".Error.NotReady"_s);
    }
}

void TestService::tellsOfTrustedMessagesOnly()
{
    auto untrusted = test::buildOf(1, m_clock.now());
    untrusted.verification = {crypto::Verdict::Unsigned, crypto::Reason::None, {}, {}};
    auto late = test::buildOf(2, m_clock.now());
    late.incoming.isCatchUp = true;
    m_service->announce({untrusted, late, test::buildOf(3, m_clock.now())});
    QTRY_COMPARE(m_received.size(), 1);
    QCOMPARE(m_received.first().first, u"org.fedoraproject.dev.buildsys.build.state.change"_s);
    const auto told = object(m_received.first().second);
    QCOMPARE(told[u"id"_s].toString(), u"2026-3"_s);
    QCOMPARE(told[u"signer"_s].toString(), u"builder.example.org"_s);
    QVERIFY(!told.contains(u"truncated"_s));
}

void TestService::theMessageInItReadsBack_data()
{
    QTest::addColumn<history::Record>("record");
    const auto build = test::buildOf(1, m_clock.now());
    QTest::newRow("fedmsg") << build;
    auto amqp = build;
    amqp.incoming.form = bus::Form::Amqp;
    amqp.incoming.headers = R"({"sent-at": "2026-03-01T12:00:00+00:00", "fedora_messaging_schema": "x.Y"})";
    amqp.incoming.id = "2026-1";
    QTest::newRow("AMQP") << amqp;
    auto bare = build;
    bare.incoming.body = R"({"n": 1.0})";
    QTest::newRow("a payload only") << bare;
}

void TestService::theMessageInItReadsBack()
{
    QFETCH(const history::Record, record);
    m_service->announce({record});
    QTRY_COMPARE(m_received.size(), 1);
    const auto json = m_received.first().second.toUtf8();
    const auto text = json.sliced(json.indexOf("\"message\":") + 10).chopped(1);
    const auto again = bus::Message::readText(text);
    QVERIFY(again);
    const auto before = bus::Message::read(record.incoming);
    QCOMPARE(json::canonical(again->payload()), json::canonical(before->payload()));
    QCOMPARE(again->topic(), before->topic());
}

void TestService::leavesOutALongMessage()
{
    m_service->announce({test::commitOf(1, m_clock.now(), u"long"_s, u"libaurora"_s, QString(300'000, u'x'))});
    QTRY_COMPARE(m_received.size(), 1);
    const auto told = object(m_received.first().second);
    QVERIFY(told[u"truncated"_s].toBool());
    QVERIFY(!told.contains(u"message"_s));
    QVERIFY(m_received.first().second.size() < desktop::longestMessage);
}

void TestService::leavesOutWhatIsNoStrictJson()
{
    auto record = test::buildOf(1, m_clock.now());
    record.incoming.body = R"({"topic": "a.b", "msg": {"n": NaN}})";
    m_service->announce({record});
    QTRY_COMPARE(m_received.size(), 1);
    QVERIFY(object(m_received.first().second)[u"truncated"_s].toBool());
}

void TestService::writesHostileTextAsEscapes()
{
    auto record = test::buildOf(1, m_clock.now());
    record.id = u"x\u202e\u009b\x1b[2J\u2028\"}"_s;
    store({record});
    const auto line = call(u"Recent"_s, {1}).arguments().value(0).toStringList().value(0);
    for (const auto c : line) {
        QVERIFY2(c.isPrint(), qPrintable(line));
    }
    QCOMPARE(object(line)[u"id"_s].toString(), record.id);
}

void TestService::watchersHearOfChangedProperties()
{
    m_backend->now.isPaused = true;
    m_backend->now.unread = 5'000'000'000;
    m_service->noteStatus();
    m_service->noteStatus();
    m_backend->now.isPaused = false;
    m_service->noteStatus();
    QTRY_COMPARE(m_changes.size(), 2);
    QCOMPARE(m_changes.at(0), (QVariantMap{{u"Paused"_s, true}, {u"Unread"_s, 4'294'967'295U}}));
    QCOMPARE(m_changes.at(1), (QVariantMap{{u"Paused"_s, false}}));
    const auto reply = call(u"Get"_s, {interface, u"Unread"_s}, u"org.freedesktop.DBus.Properties"_s);
    QCOMPARE(qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant(), 4'294'967'295U);
}

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
