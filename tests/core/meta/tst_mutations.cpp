// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/digestjson.h"
#include "core/meta/link.h"
#include "core/meta/sanitizer.h"
#include "tests/core/meta/fixtures.h"
#include "tests/core/meta/mutator.h"
#include "tests/support/test.h"

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar isolateStart(0x2068);
constexpr QChar isolateEnd(0x2069);

bool isForbidden(QChar c)
{
    const auto unit = c.unicode();
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2067);
}

/// What is wrong with a sentence; null if nothing is.
QString wrongWith(QString sentence, qsizetype limit)
{
    if (sentence.trimmed().isEmpty()) {
        return u"it is empty"_s;
    }
    if (sentence.size() > limit) {
        return u"it is too long"_s;
    }
    if (std::ranges::any_of(sentence, isForbidden)) {
        return u"it holds a control character"_s;
    }
    int open = 0;
    for (const auto c : std::as_const(sentence)) {
        open += c == isolateStart ? 1 : c == isolateEnd ? -1 : 0;
        if (open < 0 || open > 1) {
            return u"its isolates do not match"_s;
        }
    }
    if (open != 0) {
        return u"an isolate is left open"_s;
    }
    // Words of the bus that are no names may hold braces, too; they are told by what is in them.
    static const QRegularExpression argument(u"\\{[^{}]*\\}"_s);
    if (sentence.remove(QString::fromLatin1(test::foreignBraces)).contains(argument)) {
        return u"an argument leaked"_s;
    }
    return {};
}

QString wrongWithSpans(const meta::Digest &digest)
{
    qsizetype end = 0;
    for (const auto &span : digest.spans) {
        if (span.start < end || span.length < 2 || span.start + span.length > digest.subtitle.size()) {
            return u"a span is outside"_s;
        }
        end = span.start + span.length;
        if (digest.subtitle[span.start] != isolateStart || digest.subtitle[end - 1] != isolateEnd) {
            return u"a span is not on isolates"_s;
        }
    }
    return digest.subtitle.count(isolateStart) == digest.spans.size() ? QString() : u"a name has no span"_s;
}

QString wrongWith(const meta::Digest &digest)
{
    constexpr qsizetype headline = 122;
    const std::pair<QString, qsizetype> sentences[] = {{digest.subtitle, meta::limits::sentence},
        {digest.subjective, meta::limits::sentence}, {digest.headline, headline}};
    for (const auto &[sentence, limit] : sentences) {
        if (const auto wrong = wrongWith(sentence, limit); !wrong.isNull()) {
            return wrong + u": "_s + sentence.left(200);
        }
    }
    if (const auto wrong = wrongWithSpans(digest); !wrong.isNull()) {
        return wrong;
    }
    if (digest.longForm.trimmed().isEmpty() || digest.longForm.size() > meta::limits::longForm) {
        return u"the long form is empty or too long"_s;
    }
    constexpr qsizetype longestKind = 300;
    if (digest.service.isEmpty() || digest.kind.isEmpty() || digest.kind.size() > longestKind) {
        return u"service or kind is missing, or too long"_s;
    }
    for (const auto &link : {digest.link, digest.icon, digest.secondaryIcon}) {
        if (!link.isEmpty() && !meta::isLink(link)) {
            return u"not to be opened: "_s + link;
        }
    }
    for (const auto &list : {digest.usernames, digest.packages, digest.objects, digest.groups}) {
        constexpr qsizetype template_ = 3 * meta::limits::value;
        if (list.size() > meta::limits::items || list.contains(QString()) ||
            std::ranges::any_of(list, [](const QString &item) { return item.size() > template_; })) {
            return u"a list is too long, or an item empty or too long"_s;
        }
    }
    return {};
}

} // namespace

/// Whatever is wrong with a message, its digest is in order.
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void leaveEachValueOut();
    void putAnythingAnywhere();
    void cleanupTestCase();

private:
    void check(const test::Fixture &fixture, const QByteArray &text);

    meta::Digester m_digester{test::goldenReading()};
    int m_count = 0;
    int m_unreadable = 0;
};

void TestMutations::check(const test::Fixture &fixture, const QByteArray &text)
{
    const auto message = bus::Message::readText(text);
    if (!message) {
        ++m_unreadable;
        return;
    }
    ++m_count;
    const auto digest = m_digester.digest(*message);
    const auto wrong = wrongWith(digest);
    QVERIFY2(
        wrong.isNull(), qUtf8Printable(fixture.name + u": "_s + wrong + u'\n' + QString::fromUtf8(text.left(2000))));
    QVERIFY(!meta::toJson(digest).isEmpty());
}

void TestMutations::leaveEachValueOut()
{
    for (const auto &fixture : test::metaFixtures()) {
        for (const auto &text : test::Mutator::withoutOne(fixture.text)) {
            check(fixture, text);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
}

void TestMutations::putAnythingAnywhere()
{
    const auto fixtures = test::metaFixtures();
    constexpr int enough = 6000;
    constexpr unsigned seed = 4711;
    test::Mutator mutator(seed);
    for (int i = 0; i < enough; ++i) {
        const auto &fixture = fixtures[i % fixtures.size()];
        check(fixture, mutator.mutated(fixture.text));
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestMutations::cleanupTestCase()
{
    qInfo("%d mutated messages described, %d no messages any more", m_count, m_unreadable);
    QVERIFY(m_count > m_unreadable);
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
