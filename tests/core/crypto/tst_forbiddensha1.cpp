// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A system whose crypto policy forbids SHA-1: a provider of our own with a SHA-1 that always fails, and properties that
// prefer it, which is as far as Debian's OpenSSL can be taken in that direction.

#include "core/crypto/rsasha1.h"
#include "tests/core/crypto/trust.h"
#include "tests/support/shareddata.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/core_dispatch.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/provider.h>

using namespace tidings;
using namespace Qt::StringLiterals;
using crypto::Reason;
using crypto::Verdict;

namespace {

using Function = void (*)();

template <class T>
constexpr OSSL_DISPATCH entry(int id, T function)
{
    return {id, reinterpret_cast<Function>(function)}; // NOLINT(*-reinterpret-cast): OpenSSL's table
}

void *newContext(void * /*provider*/)
{
    return nullptr;
}

void freeContext(void * /*context*/)
{
}

int begin(void * /*context*/, const OSSL_PARAM * /*parameters*/)
{
    return 0;
}

int update(void * /*context*/, const unsigned char * /*in*/, std::size_t /*size*/)
{
    return 0;
}

int finish(void * /*context*/, unsigned char * /*out*/, std::size_t * /*size*/, std::size_t /*room*/)
{
    return 0;
}

int parameters(OSSL_PARAM *wanted)
{
    auto *const blockSize = OSSL_PARAM_locate(wanted, OSSL_DIGEST_PARAM_BLOCK_SIZE);
    auto *const size = OSSL_PARAM_locate(wanted, OSSL_DIGEST_PARAM_SIZE);
    return (blockSize == nullptr || OSSL_PARAM_set_size_t(blockSize, 64) == 1) &&
                   (size == nullptr || OSSL_PARAM_set_size_t(size, 20) == 1)
               ? 1
               : 0;
}

const OSSL_ALGORITHM *algorithms(void * /*provider*/, int operation, int *isNotToBeKept)
{
    static const OSSL_DISPATCH functions[] = {entry(OSSL_FUNC_DIGEST_NEWCTX, newContext),
        entry(OSSL_FUNC_DIGEST_FREECTX, freeContext), entry(OSSL_FUNC_DIGEST_INIT, begin),
        entry(OSSL_FUNC_DIGEST_UPDATE, update), entry(OSSL_FUNC_DIGEST_FINAL, finish),
        entry(OSSL_FUNC_DIGEST_GET_PARAMS, parameters), {0, nullptr}};
    static const OSSL_ALGORITHM digests[] = {{"SHA1:SHA-1:SSL3-SHA1:1.3.14.3.2.26", "x.nosha1=yes", functions, nullptr},
        {nullptr, nullptr, nullptr, nullptr}};
    *isNotToBeKept = 0;
    return operation == OSSL_OP_DIGEST ? digests : nullptr;
}

int initProvider(
    const OSSL_CORE_HANDLE * /*handle*/, const OSSL_DISPATCH * /*in*/, const OSSL_DISPATCH **out, void **context)
{
    static const OSSL_DISPATCH functions[] = {entry(OSSL_FUNC_PROVIDER_QUERY_OPERATION, algorithms), {0, nullptr}};
    static int something = 0;
    *out = functions;
    *context = &something;
    return 1;
}

/// SHA-1 is forbidden as long as this lives.
class Ban
{
public:
    Ban() { EVP_set_default_properties(nullptr, "?x.nosha1=yes"); }
    ~Ban() { EVP_set_default_properties(nullptr, ""); }
    Q_DISABLE_COPY_MOVE(Ban)
};

} // namespace

class TestForbiddenSha1 : public QObject
{
    Q_OBJECT

    OSSL_PROVIDER *m_default = nullptr;
    OSSL_PROVIDER *m_banning = nullptr;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { test::failOnWarning(); }
    void knownAnswerTellsWhetherItIsForbidden();
    void isNotCheckable();
    void tamperedIsNeverValid();
    void whatCanBeToldIsTold();
    void optInVerifiesByRecovery();
    void optInIsNeededForCertificatesToo();
    void optInIsNeededForListsToo();
    void vectorsAgreeByRecovery_data();
    void vectorsAgreeByRecovery();
};

void TestForbiddenSha1::initTestCase()
{
    QCOMPARE(OSSL_PROVIDER_add_builtin(nullptr, "nosha1", initProvider), 1);
    m_default = OSSL_PROVIDER_load(nullptr, "default");
    m_banning = OSSL_PROVIDER_load(nullptr, "nosha1");
    QVERIFY(m_default != nullptr && m_banning != nullptr);
}

void TestForbiddenSha1::cleanupTestCase()
{
    OSSL_PROVIDER_unload(m_banning);
    OSSL_PROVIDER_unload(m_default);
}

void TestForbiddenSha1::knownAnswerTellsWhetherItIsForbidden()
{
    using Support = crypto::RsaSha1::Support;
    QCOMPARE(crypto::RsaSha1(false).support(), Support::Direct);
    QCOMPARE(crypto::RsaSha1(true).support(), Support::Direct);
    const Ban ban;
    QCOMPARE(crypto::RsaSha1(false).support(), Support::Forbidden);
    QCOMPARE(crypto::RsaSha1(true).support(), Support::ByRecovery);
}

void TestForbiddenSha1::isNotCheckable()
{
    test::Trust trust;
    const auto message = test::Trust::sign(trust.host);
    const Ban ban;
    const auto verification = trust.verify(message);
    QCOMPARE(verification.verdict, Verdict::NotCheckable);
    QCOMPARE(verification.reason, Reason::PolicyForbids);
    QCOMPARE(verification.signer, u"host.example.org"_s);
}

void TestForbiddenSha1::tamperedIsNeverValid()
{
    test::Trust trust;
    const auto message = test::Trust::sign(trust.host).replace("nightly", "Nightly");
    const Ban ban;
    QCOMPARE(trust.verify(message).verdict, Verdict::NotCheckable);
    trust.options.allowLegacySha1 = true;
    QCOMPARE(trust.verify(message).reason, Reason::Signature);
}

void TestForbiddenSha1::whatCanBeToldIsTold()
{
    test::Trust trust;
    const auto message = test::Trust::sign(trust.host);
    const auto stranger = test::orStop(crypto::Authority::make(u"Another"_s, test::quick()));
    trust.options.crl = trust.write(
        u"crl.pem"_s, test::orStop(trust.authority.revocationList({trust.host.certificate}, test::utc(2026), {})));
    const Ban ban;
    QCOMPARE(trust.verify(message).reason, Reason::Revoked);
    QCOMPARE(trust.verify(test::Trust::withCertificate(message, stranger.certificate())).reason, Reason::Chain);
}

void TestForbiddenSha1::optInVerifiesByRecovery()
{
    test::Trust trust;
    const auto message = test::Trust::sign(trust.host);
    trust.options.allowLegacySha1 = true;
    const Ban ban;
    for (int i = 0; i < 2; ++i) {
        const auto verification = trust.verify(message);
        QCOMPARE(verification.verdict, Verdict::ValidLegacy);
        QCOMPARE(verification.signer, u"host.example.org"_s);
    }
}

void TestForbiddenSha1::optInIsNeededForCertificatesToo()
{
    test::Trust trust;
    auto options = test::quick();
    options.isOverSha1 = true;
    const auto old = test::orStop(trust.authority.issue(u"old.example.org"_s, options));
    const auto twin = test::orStop(crypto::Authority::make(u"Test authority"_s, test::quick()));
    const auto forged = test::orStop(twin.issue(u"old.example.org"_s, options));
    const auto message = test::Trust::sign(old);
    const auto forgedMessage = test::Trust::sign(forged);
    QVERIFY(trust.verify(message).isValid());
    const Ban ban;
    trust.options.isNitpicky = false;
    trust.options.unsignedTopics = QStringList{u"another"_s};
    QCOMPARE(trust.verify(message).reason, Reason::PolicyForbids);
    QVERIFY(trust.verify(message).signer.isEmpty());
    trust.options.allowLegacySha1 = true;
    QVERIFY(trust.verify(message).isValid());
    QCOMPARE(trust.verify(forgedMessage).reason, Reason::Chain);
}

void TestForbiddenSha1::optInIsNeededForListsToo()
{
    test::Trust trust;
    const auto message = test::Trust::sign(trust.host);
    const auto list = test::orStop(trust.authority.revocationList({}, test::utc(2026), {}, true));
    const auto revoking =
        test::orStop(trust.authority.revocationList({trust.host.certificate}, test::utc(2026), {}, true));
    const Ban ban;
    trust.options.crl = trust.write(u"crl.pem"_s, list);
    QCOMPARE(trust.verify(message).verdict, Verdict::NotCheckable);
    trust.options.allowLegacySha1 = true;
    QVERIFY(trust.verify(message).isValid());
    trust.options.crl = trust.write(u"revoking.pem"_s, revoking);
    QCOMPARE(trust.verify(message).reason, Reason::Revoked);
}

void TestForbiddenSha1::vectorsAgreeByRecovery_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const auto &line : test::jsonLines(test::sharedPath(u"vectors/x509.jsonl"_s))) {
        QTest::newRow(qPrintable(line[u"id"_s].toString())) << line;
    }
}

void TestForbiddenSha1::vectorsAgreeByRecovery()
{
    if (!test::hasSharedData()) {
        QSKIP("the vectors are not beside the project");
    }
    QFETCH(const QJsonObject, vector);
    const auto config = vector[u"config"_s].toObject();
    // Which authorities are read is no question of SHA-1.
    if (vector[u"id"_s].toString() == u"cert-bundle-second"_s || config[u"routing_nitpicky"_s].toBool() ||
        !config[u"routing_policy"_s].toObject().isEmpty() ||
        config[u"crypto_validate_backends"_s].toArray() != QJsonArray{u"x509"_s}) {
        return;
    }
    crypto::TrustOptions options;
    options.ca = test::sharedPath(u"vectors/"_s + config[u"ca"_s].toString());
    options.crl =
        config[u"crl"_s].isString() ? test::sharedPath(u"vectors/"_s + config[u"crl"_s].toString()) : QString();
    options.allowLegacySha1 = true;
    test::Trust trust;
    trust.options = options;
    trust.clock.move(SystemClock().now() - trust.clock.now());
    const Ban ban;
    QCOMPARE(trust.verify(vector[u"wire"_s].toString().toUtf8()).isValid(), vector[u"valid"_s].toBool());
}

QTEST_GUILESS_MAIN(TestForbiddenSha1)
#include "tst_forbiddensha1.moc"
