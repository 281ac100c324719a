// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/accounts.h"
#include "core/meta/arguments.h"
#include "core/meta/language.h"
#include "core/meta/pattern.h"
#include "core/meta/registry.h"
#include "core/meta/services/services.h"
#include "tests/core/meta/fixtures.h"
#include "tests/support/test.h"

#include <map>
#include <set>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

/// Each argument is a short name, and counts as one.
class AnyValues final : public meta::Values
{
public:
    const meta::Argument &at(int) override { return m_one; }

private:
    meta::Argument m_one = meta::Argument::of(u"1"_s);
};

QString nameOf(const meta::TopicRow &row)
{
    const auto name = row.name.empty() ? row.schemas : row.name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Every wording of a row.
std::vector<meta::Text> wordingsOf(const meta::TopicRow &row)
{
    std::vector<meta::Text> texts;
    for (const auto *wording : {&row.subtitle, &row.subjective, &row.headline, &row.longForm}) {
        for (const auto &one : wording->cases()) {
            if (one.value.context != nullptr) {
                texts.push_back(one.value);
            }
        }
    }
    return texts;
}

/// What a row's wordings and conditions ask for.
std::set<std::string> argumentsOf(const meta::TopicRow &row)
{
    std::set<std::string> names;
    const meta::SlotOf slotOf = [&](std::string_view name) { return names.emplace(name), 0; };
    for (const auto &text : wordingsOf(row)) {
        (void)meta::Pattern::compile(QString::fromUtf8(text.source), slotOf);
    }
    const auto addConditions = [&](const auto &choice) {
        for (const auto &one : choice.cases()) {
            for (const auto *condition : {one.outer, one.inner}) {
                if (condition != nullptr) {
                    (void)meta::Condition::compile(condition, slotOf);
                }
            }
        }
    };
    for (const auto *wording : {&row.subtitle, &row.subjective, &row.headline, &row.longForm}) {
        addConditions(*wording);
    }
    for (const auto *choice : {&row.kind, &row.link, &row.icon, &row.secondaryIcon, &row.agent}) {
        addConditions(*choice);
    }
    addConditions(row.severity);
    return names;
}

} // namespace

/// Rows are data, and checked as such.
class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void eachIsInAFixture();
    void eachArgumentHasAValueSomewhere_data() { addServices(); }
    void eachArgumentHasAValueSomewhere();
    void eachWordingIsAPattern_data() { addServices(); }
    void eachWordingIsAPattern();
    void headlinesAreShort_data() { addServices(); }
    void headlinesAreShort();
    void saysWhatTheServiceIsCalled_data() { addServices(); }
    void saysWhatTheServiceIsCalled();
    void namesNoTopicTwice();

private:
    struct Seen
    {
        bus::Message message;
        meta::Registry::Found found;
    };
    static void addServices();
    [[nodiscard]] bool hasValue(const std::string &argument, const meta::Service &service) const;

    meta::Registry m_registry{meta::builtInServices()};
    std::vector<Seen> m_seen;
};

void TestRows::initTestCase()
{
    for (const auto &fixture : test::metaFixtures()) {
        auto message = bus::Message::readText(fixture.text);
        QVERIFY2(message, qPrintable(fixture.name));
        m_seen.push_back({*std::move(message), {}});
    }
    for (auto &[message, found] : m_seen) {
        found = m_registry.find(message);
    }
}

void TestRows::addServices()
{
    QTest::addColumn<const meta::Service *>("service");
    for (const auto *service : meta::builtInServices()) {
        QTest::newRow(service->name.data()) << service;
    }
}

void TestRows::eachIsInAFixture()
{
    QStringList missing;
    for (std::size_t i = 0; i < m_registry.entries().size(); ++i) {
        if (std::ranges::none_of(m_seen, [&](const Seen &one) { return one.found.entry == static_cast<int>(i); })) {
            missing.append(nameOf(*m_registry.entries()[i].row));
        }
    }
    QVERIFY2(
        missing.isEmpty(), qUtf8Printable(u"no message in tests/data/meta is described by\n"_s + missing.join(u'\n')));
}

bool TestRows::hasValue(const std::string &argument, const meta::Service &service) const
{
    meta::Accounts accounts({});
    meta::Arguments arguments(accounts);
    meta::ArgumentTable table(service);
    const auto slot = table.slotOf()(argument);
    const QString nobody;
    return std::ranges::any_of(m_seen, [&](const Seen &one) {
        const auto *entry =
            one.found.entry < 0 ? nullptr : &m_registry.entries()[static_cast<std::size_t>(one.found.entry)];
        if (entry == nullptr || entry->service != &service) {
            return false;
        }
        const auto context = meta::Context::of(one.message, one.found.topic, one.found.rest, service.wrapped);
        arguments.begin(context, nobody);
        arguments.use(table, service, *entry->row);
        return !arguments.at(slot).isAbsent();
    });
}

void TestRows::eachArgumentHasAValueSomewhere()
{
    QFETCH(const meta::Service *, service);
    QStringList unknown;
    for (const auto &row : service->topics) {
        for (const auto &argument : argumentsOf(row)) {
            // What the engine says of the whole digest.
            const bool isEngines = argument.starts_with('_') && !argument.starts_with("_rest") &&
                                   !argument.starts_with("_topic") && !argument.starts_with("_headers");
            if (!isEngines && !hasValue(argument, *service)) {
                unknown.append(nameOf(row) + u": "_s + QString::fromStdString(argument));
            }
        }
    }
    QVERIFY2(unknown.isEmpty(), qUtf8Printable(u"no fixture has a value for\n"_s + unknown.join(u'\n')));
}

void TestRows::eachWordingIsAPattern()
{
    QFETCH(const meta::Service *, service);
    for (const auto &row : service->topics) {
        for (const auto &text : wordingsOf(row)) {
            const auto pattern = meta::Pattern::compile(QString::fromUtf8(text.source), [](auto) { return 0; });
            QVERIFY2(pattern, text.source);
            QVERIFY2(service->name == text.context, text.source);
        }
    }
}

void TestRows::headlinesAreShort()
{
    QFETCH(const meta::Service *, service);
    const meta::Language english(QLocale::c());
    constexpr qsizetype longest = 40;
    AnyValues values;
    static const QRegularExpression names(u"\u2068.*?\u2069"_s);
    for (const auto &row : service->topics) {
        for (const auto &one : row.headline.cases()) {
            const auto pattern = meta::Pattern::compile(QString::fromUtf8(one.value.source), [](auto) { return 0; });
            const auto words = pattern ? pattern->text(values, english).remove(names) : QString();
            QVERIFY2(!words.isEmpty() && words.size() <= longest, one.value.source);
        }
    }
}

void TestRows::saysWhatTheServiceIsCalled()
{
    QFETCH(const meta::Service *, service);
    QVERIFY(service->label.source != nullptr);
    QVERIFY(service->name == service->label.context);
    QVERIFY(!service->topics.empty());
}

void TestRows::namesNoTopicTwice()
{
    std::map<std::string, QString> names;
    std::set<std::string> schemas;
    for (const auto &entry : m_registry.entries()) {
        meta::forEachWord(entry.row->name, [&](std::string_view name) {
            const auto key = std::string(entry.service->prefixes) + ' ' + std::string(name);
            const auto [first, isNew] = names.emplace(key, nameOf(*entry.row));
            QVERIFY2(isNew, qPrintable(nameOf(*entry.row) + u" stands in "_s + first->second));
        });
        meta::forEachWord(entry.row->schemas,
            [&](std::string_view schema) { QVERIFY2(schemas.emplace(schema).second, schema.data()); });
    }
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"
