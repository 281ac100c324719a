// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/certificatecache.h"
#include "tests/support/test.h"

using namespace tidings;

class TestCertificateCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void findsByText();
    void leastUsedGoesFirst();
    void keepsAFewSpellingsOfOne();
    void textThatIsUsedStaysAmongSpellings();
    void spellingsThatCameFirstDoNotKeepItOut();
    void whatGoesTakesItsSpellingsAlong();
    void doesNotKeepLongTexts();
    void clearedIsEmpty();
};

static crypto::ProvenCertificate proven(const std::string &fingerprint)
{
    crypto::ProvenCertificate certificate;
    certificate.certificate.fingerprint = fingerprint;
    certificate.certificate.signer = "signer of " + fingerprint;
    return certificate;
}

void TestCertificateCache::findsByText()
{
    crypto::CertificateCache cache;
    QVERIFY(cache.find("text") == nullptr);
    cache.insert("text", proven("one"));
    const auto *const found = cache.find(std::string("te") + "xt");
    QVERIFY(found != nullptr);
    QCOMPARE(found->certificate.signer, "signer of one");
    QVERIFY(cache.find("tex") == nullptr);
}

void TestCertificateCache::leastUsedGoesFirst()
{
    crypto::CertificateCache cache(3);
    for (const char *name : {"a", "b", "c"}) {
        cache.insert(name, proven(name));
    }
    QVERIFY(cache.find("a") != nullptr);
    cache.insert("d", proven("d"));
    QCOMPARE(cache.size(), std::size_t{3});
    QVERIFY(cache.find("b") == nullptr);
    QVERIFY(cache.find("a") != nullptr && cache.find("c") != nullptr && cache.find("d") != nullptr);
}

static void insertSpellings(crypto::CertificateCache &cache, int count)
{
    for (int i = 0; i < count; ++i) {
        cache.insert("spelling " + std::to_string(i), proven("one"));
    }
}

void TestCertificateCache::keepsAFewSpellingsOfOne()
{
    crypto::CertificateCache cache(3);
    insertSpellings(cache, 1000);
    QCOMPARE(cache.size(), std::size_t{1});
    QCOMPARE(cache.textCount(), std::size_t{4});
    QVERIFY(cache.find("spelling 999") != nullptr);
    QVERIFY(cache.find("spelling 0") == nullptr);
}

void TestCertificateCache::textThatIsUsedStaysAmongSpellings()
{
    crypto::CertificateCache cache(3);
    cache.insert("the usual", proven("one"));
    QVERIFY(cache.find("the usual") != nullptr);
    insertSpellings(cache, 1000);
    QVERIFY(cache.find("the usual") != nullptr);
}

void TestCertificateCache::spellingsThatCameFirstDoNotKeepItOut()
{
    crypto::CertificateCache cache(3);
    insertSpellings(cache, 1000);
    cache.insert("the usual", proven("one"));
    QVERIFY(cache.find("the usual") != nullptr);
    insertSpellings(cache, 1000);
    QVERIFY(cache.find("the usual") != nullptr);
}

void TestCertificateCache::whatGoesTakesItsSpellingsAlong()
{
    crypto::CertificateCache cache(1);
    cache.insert("a", proven("one"));
    cache.insert("b", proven("one"));
    cache.insert("c", proven("two"));
    QVERIFY(cache.find("a") == nullptr && cache.find("b") == nullptr && cache.find("c") != nullptr);
    QCOMPARE(cache.textCount(), std::size_t{1});
}

void TestCertificateCache::doesNotKeepLongTexts()
{
    crypto::CertificateCache cache;
    cache.insert(std::string(100000, 'x'), proven("one"));
    QCOMPARE(cache.size(), std::size_t{0});
}

void TestCertificateCache::clearedIsEmpty()
{
    crypto::CertificateCache cache;
    cache.insert("a", proven("one"));
    cache.clear();
    QVERIFY(cache.find("a") == nullptr);
    QCOMPARE(cache.textCount(), std::size_t{0});
    cache.insert("a", proven("one"));
    QVERIFY(cache.find("a") != nullptr);
}

QTEST_GUILESS_MAIN(TestCertificateCache)
#include "tst_certificatecache.moc"
