// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/topicfilter.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;
using bus::Form;
using bus::TopicFilter;

class TestTopicFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void bindingsMatchWords_data();
    void bindingsMatchWords();
    void manyHashesTakeNoTime();
    void fedmsgGoesByBeginnings();
    void noTopicsAreAllTopics();
    void asksForNoMoreThanItHasTo_data();
    void asksForNoMoreThanItHasTo();
};

void TestTopicFilter::bindingsMatchWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *topic, bool matches) {
        QTest::addRow("%s %s %s", pattern, matches ? "takes" : "leaves", topic)
            << QString::fromLatin1(pattern) << QString::fromLatin1(topic) << matches;
    };
    row("a.b", "a.b", true);
    row("a.b", "a.bc", false);
    row("a.b", "a.b.c", false);
    row("a.*", "a.b", true);
    row("a.*", "a", false);
    row("a.*", "a.b.c", false);
    row("*.b", "a.b", true);
    row("#", "a.b.c", true);
    row("#", "", true);
    row("a.#", "a", true);
    row("a.#", "a.b.c", true);
    row("a.#", "ab", false);
    row("#.c", "a.b.c", true);
    row("#.c", "c", true);
    row("#.c", "a.c.b", false);
    row("a.#.c", "a.c", true);
    row("a.#.c", "a.b.c.c", true);
    row("#.b.*.d", "a.b.b.c.d", true);
    row("#.b.#", "a.c.d", false);
    row("a.#.#", "a", true);
    row("", "", true);
    row("", "a", false);
}

void TestTopicFilter::bindingsMatchWords()
{
    QFETCH(QString, pattern);
    QFETCH(QString, topic);
    QFETCH(bool, matches);
    QCOMPARE(bus::matchesBinding(pattern.toStdString(), topic.toStdString()), matches);
    QCOMPARE(TopicFilter(Form::Amqp, {u"other"_s, pattern}).matches(topic.toStdString()), matches);
}

void TestTopicFilter::manyHashesTakeNoTime()
{
    std::string pattern;
    std::string topic;
    for (int i = 0; i < 500; ++i) {
        pattern += "#.a.";
        topic += "a.";
    }
    QVERIFY(!bus::matchesBinding(pattern + "b", topic + "c"));
}

void TestTopicFilter::fedmsgGoesByBeginnings()
{
    const TopicFilter filter(Form::Fedmsg, {u"org.fedoraproject.prod.b"_s, u"io.pagure"_s});
    QVERIFY(filter.matches("org.fedoraproject.prod.buildsys.tag"));
    QVERIFY(filter.matches("io.pagure"));
    QVERIFY(!filter.matches("org.fedoraproject.prod.copr"));
}

void TestTopicFilter::noTopicsAreAllTopics()
{
    QVERIFY(TopicFilter(Form::Fedmsg, {}).matches("a"));
    QVERIFY(TopicFilter(Form::Amqp, {}).matches("a.b"));
    QVERIFY(TopicFilter(Form::Amqp, {}).services().isEmpty());
}

void TestTopicFilter::asksForNoMoreThanItHasTo_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QStringList>("topics");
    QTest::addColumn<QStringList>("whole");
    QTest::addColumn<QStringList>("services");
    const auto build = u"org.fedoraproject.prod.buildsys.tag"_s;
    QTest::newRow("whole topics") << Form::Amqp << QStringList{build} << QStringList{build}
                                  << QStringList{u"buildsys"_s};
    QTest::newRow("one is not") << Form::Amqp << QStringList{build, u"org.fedoraproject.prod.copr.#"_s} << QStringList{}
                                << QStringList{u"buildsys"_s, u"copr"_s};
    QTest::newRow("any service") << Form::Amqp << QStringList{build, u"org.fedoraproject.prod.#"_s} << QStringList{}
                                 << QStringList{};
    QTest::newRow("any domain") << Form::Amqp << QStringList{u"*.fedoraproject.prod.copr.#"_s} << QStringList{}
                                << QStringList{};
    QTest::newRow("a beginning") << Form::Fedmsg << QStringList{u"org.fedoraproject.prod.buildsys."_s} << QStringList{}
                                 << QStringList{u"buildsys"_s};
    QTest::newRow("within a word") << Form::Fedmsg << QStringList{u"org.fedoraproject.prod.build"_s} << QStringList{}
                                   << QStringList{};
}

void TestTopicFilter::asksForNoMoreThanItHasTo()
{
    QFETCH(Form, form);
    QFETCH(QStringList, topics);
    QFETCH(QStringList, whole);
    QFETCH(QStringList, services);
    QCOMPARE(TopicFilter(form, topics).wholeTopics(), whole);
    QCOMPARE(TopicFilter(form, topics).services(), services);
}

QTEST_GUILESS_MAIN(TestTopicFilter)
#include "tst_topicfilter.moc"
