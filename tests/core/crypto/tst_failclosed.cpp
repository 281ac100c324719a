// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory that runs out at any one place inside: whatever comes of it is never valid for what is not, nothing crashes,
// and the next look at the same message is right again.

#include "core/json/document.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/test.h"

#include <openssl/crypto.h>

#include <cstdlib>
#include <new>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::Reason;
using crypto::Verdict;

namespace {

/// Counts down to the allocation that fails; 0: none does.
long countdown = 0;
bool hasFailed = false;

bool isToFail()
{
    if (countdown == 0 || --countdown != 0) {
        return false;
    }
    hasFailed = true;
    return true;
}

void *allocate(std::size_t size, const char * /*file*/, int /*line*/)
{
    return isToFail() ? nullptr : std::malloc(size);
}

void *reallocate(void *memory, std::size_t size, const char * /*file*/, int /*line*/)
{
    return isToFail() ? nullptr : std::realloc(memory, size);
}

void release(void *memory, const char * /*file*/, int /*line*/)
{
    std::free(memory);
}

} // namespace

void *operator new(std::size_t size)
{
    void *const memory = isToFail() ? nullptr : std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

// A sanitiser would keep its own of these, and find that the two do not match.
void *operator new(std::size_t size, const std::nothrow_t & /*tag*/) noexcept
{
    return isToFail() ? nullptr : std::malloc(size == 0 ? 1 : size);
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

class TestFailClosed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void failingAllocationIsNeverValid_data();
    void failingAllocationIsNeverValid();
    void failingAllocationDoesNotLast();
};

void TestFailClosed::failingAllocationIsNeverValid_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<bool>("isListed");
    const test::Trust trust;
    const auto good = test::Trust::sign(trust.host);
    const auto stranger = test::orStop(crypto::Authority::make(u"Test authority"_s, test::quick()));
    QTest::newRow("tampered") << QByteArray(good).replace("nightly", "Nightly") << false << true;
    QTest::newRow("revoked") << good << true << true;
    QTest::newRow("not listed") << good << false << false;
    QTest::newRow("by a stranger") << test::Trust::sign(
                                          test::orStop(stranger.issue(u"host.example.org"_s, test::quick())))
                                   << false << true;
}

void TestFailClosed::failingAllocationIsNeverValid()
{
    QFETCH(const QByteArray, message);
    QFETCH(const bool, isRevoked);
    QFETCH(const bool, isListed);
    test::Trust trust;
    const auto revoked = isRevoked ? QList<QByteArray>{trust.host.certificate} : QList<QByteArray>();
    trust.options.crl =
        trust.write(u"crl.pem"_s, test::orStop(trust.authority.revocationList(revoked, test::utc(2026), {})));
    trust.options.policy =
        trust.write(u"policy.json"_s, isListed ? R"({})"_ba : R"({"org.example.prod.copr.build.start":["other"]})"_ba);
    const auto document = json::Document::parse(message);
    QVERIFY(document);
    hasFailed = true;
    // Not each of the thousands, for time's sake; the other test does that.
    constexpr long step = 11;
    for (long at = 1; hasFailed; at += step) {
        crypto::Verifier verifier(trust.options, trust.clock);
        hasFailed = false;
        countdown = at;
        const auto first = verifier.verify(document->root());
        countdown = 0;
        QVERIFY2(!first.isValid(), qPrintable(QString::number(at)));
        QVERIFY(!verifier.verify(document->root()).isValid());
    }
}

void TestFailClosed::failingAllocationDoesNotLast()
{
    test::Trust trust;
    trust.options.crl =
        trust.write(u"crl.pem"_s, test::orStop(trust.authority.revocationList({}, test::utc(2026), {})));
    trust.options.policy =
        trust.write(u"policy.json"_s, R"({"org.example.prod.copr.build.start":["host.example.org"]})");
    const auto document = json::Document::parse(test::Trust::sign(trust.host));
    QVERIFY(document);
    hasFailed = true;
    long at = 1;
    for (; hasFailed; ++at) {
        crypto::Verifier verifier(trust.options, trust.clock);
        hasFailed = false;
        countdown = at;
        const auto first = verifier.verify(document->root());
        countdown = 0;
        QVERIFY(first.isValid() || !first.isTrusted());
        trust.clock.move(std::chrono::seconds(1));
        const auto second = verifier.verify(document->root());
        QVERIFY2(second.isValid(),
            qPrintable(u"allocation %1: %2, %3"_s.arg(at).arg(crypto::explain(second), second.detail)));
        const auto third = verifier.verify(document->root());
        QCOMPARE(third, second);
    }
    QVERIFY(at > 100);
}

int main(int argc, char **argv)
{
    CRYPTO_set_mem_functions(allocate, reallocate, release);
    const QCoreApplication application(argc, argv);
    TestFailClosed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failclosed.moc"
