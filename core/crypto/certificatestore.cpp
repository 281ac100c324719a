// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/crypto/certificatestore.h"

#include "core/crypto/certificate.h"
#include "core/crypto/trustfiles.h"

#include <QDateTime>

#include <openssl/err.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <new>

namespace tidings::crypto {

using namespace Qt::StringLiterals;

namespace {

QString day(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

/// OpenSSL's callback: says what it refused only because SHA-1 is forbidden here. The RsaSha1 is the store's, handed on
/// by the context.
int forgiveForbiddenSha1(int isGood, X509_STORE_CTX *context)
{
    const auto *const sha1 = static_cast<const RsaSha1 *>(X509_STORE_CTX_get_app_data(context));
    const int error = X509_STORE_CTX_get_error(context);
    auto *const chain = X509_STORE_CTX_get0_chain(context);
    if (isGood != 0 || sha1->support() != RsaSha1::Support::ByRecovery || chain == nullptr) {
        return isGood;
    }
    // There is but one issuer, the authority, and it stands last.
    auto *const key = X509_get0_pubkey(sk_X509_value(chain, sk_X509_num(chain) - 1));
    const auto *const certificate = X509_STORE_CTX_get_current_cert(context);
    const auto *const list = X509_STORE_CTX_get0_current_crl(context);
    const bool isForgiven =
        key != nullptr &&
        ((error == X509_V_ERR_CERT_SIGNATURE_FAILURE && certificate != nullptr &&
             sha1->isSignedByRecovery(*certificate, *key)) ||
            (error == X509_V_ERR_CRL_SIGNATURE_FAILURE && list != nullptr && sha1->isSignedByRecovery(*list, *key)));
    if (isForgiven) {
        X509_STORE_CTX_set_error(context, X509_V_OK);
    }
    return isForgiven ? 1 : 0;
}

bool isOverSha1(int algorithm)
{
    return algorithm == NID_sha1WithRSAEncryption || algorithm == NID_sha1WithRSA;
}

Verification notProven(int error, const X509 &certificate, bool isSha1Forbidden)
{
    const bool mayBeGood = error == X509_V_OK || error == X509_V_ERR_CERT_SIGNATURE_FAILURE;
    if (mayBeGood && isSha1Forbidden && isOverSha1(X509_get_signature_nid(&certificate))) {
        return {Verdict::NotCheckable, Reason::PolicyForbids, {}, u"the certificate is signed over SHA-1"_s};
    }
    return {Verdict::Invalid, Reason::Chain, {}, QString::fromUtf8(X509_verify_cert_error_string(error))};
}

} // namespace

CertificateStore::CertificateStore(const QString &authorityFile, const QString &listFile, const RsaSha1 &sha1)
    : m_sha1(sha1)
    , m_authorityFile(authorityFile, largestAuthorityFile, readAuthorityFile)
    , m_listFile(listFile, largestListFile, readListFile)
    , m_nothing(X509_STORE_new())
{
}

CertificateStore::~CertificateStore() = default;

bool CertificateStore::refresh(bool triesAgain)
{
    if (m_isDoubtful && triesAgain) {
        m_authorityFile.doubt();
        m_listFile.doubt();
    }
    const bool isNewAuthority = m_authorityFile.refresh(triesAgain);
    const bool isNewList = m_listFile.refresh(triesAgain);
    if (m_isBuilt && !isNewAuthority && !isNewList) {
        return false;
    }
    build();
    return true;
}

void CertificateStore::build()
{
    // Should this end in an exception, nothing proven before is used again, and the next look builds anew.
    m_isBuilt = false;
    ++m_generation;
    m_authorities.clear();
    if (m_authorityFile.value()) {
        for (const auto &certificate : *m_authorityFile.value()) {
            m_authorities.push_back(authorityOf(*certificate));
        }
    }
    m_isDoubtful = m_listFile.value() && !std::ranges::all_of(*m_listFile.value(), [this](const Ptr<X509_CRL> &list) {
        return std::ranges::any_of(m_authorities, [&](const Authority &authority) {
            return std::ranges::count(authority.lists, list.get(), [](const List &each) { return each.crl.get(); }) !=
                   0;
        });
    });
    m_isBuilt = true;
}

CertificateStore::Authority CertificateStore::authorityOf(X509 &certificate) const
{
    if (X509_up_ref(&certificate) != 1) {
        throw std::bad_alloc();
    }
    Authority authority{Ptr<X509>(&certificate), periodOf(certificate).value(), {}};
    if (!m_listFile.value()) {
        return authority;
    }
    for (const auto &crl : *m_listFile.value()) {
        const auto period = periodOf(*crl);
        if (period && isListOf(*crl, authority) && X509_CRL_up_ref(crl.get()) == 1) {
            authority.lists.push_back({Ptr<X509_CRL>(crl.get()), *period});
        }
    }
    return authority;
}

bool CertificateStore::isListOf(X509_CRL &list, const Authority &authority) const
{
    auto *const key = X509_get0_pubkey(authority.certificate.get());
    if (X509_NAME_cmp(X509_CRL_get_issuer(&list), X509_get_subject_name(authority.certificate.get())) != 0) {
        return false;
    }
    if (m_sha1.support() == RsaSha1::Support::Forbidden && isOverSha1(X509_CRL_get_signature_nid(&list))) {
        return false;
    }
    if (X509_CRL_verify(&list, key) == 1) {
        return true;
    }
    static_cast<void>(takeOpensslError());
    return m_sha1.isSignedByRecovery(list, *key);
}

/// X509_V_OK, or OpenSSL's word for what is wrong. Dates are left out: they are asked again for every message. Throws
/// where there was no memory to find out, so that nothing is ever concluded from that.
int CertificateStore::verify(X509 &certificate, const Authority &authority, const List *list) const
{
    const Ptr<X509_STORE_CTX> context(X509_STORE_CTX_new());
    const Ptr<stack_st_X509> trusted(sk_X509_new_null());
    const Ptr<stack_st_X509_CRL> lists(sk_X509_CRL_new_null());
    if (!context || !trusted || !lists || !m_nothing || sk_X509_push(trusted.get(), authority.certificate.get()) != 1 ||
        X509_STORE_CTX_init(context.get(), m_nothing.get(), &certificate, nullptr) != 1) {
        throw std::bad_alloc();
    }
    // Whatever stands in the authority file is an authority, also one that another has issued.
    unsigned long flags = X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME;
    if (list != nullptr) {
        if (sk_X509_CRL_push(lists.get(), list->crl.get()) != 1) {
            throw std::bad_alloc();
        }
        X509_STORE_CTX_set0_crls(context.get(), lists.get());
        // An authority is looked up too, where it is its own issuer; another's lists are not ours to ask.
        const bool isRoot = X509_check_issued(authority.certificate.get(), authority.certificate.get()) == X509_V_OK;
        flags |= X509_V_FLAG_CRL_CHECK | (isRoot ? X509_V_FLAG_CRL_CHECK_ALL : 0);
    }
    X509_STORE_CTX_set0_trusted_stack(context.get(), trusted.get());
    X509_STORE_CTX_set_flags(context.get(), flags);
    if (X509_STORE_CTX_set_app_data(context.get(), const_cast<RsaSha1 *>(&m_sha1)) !=
        1) { // NOLINT(*-const-cast): void *
        throw std::bad_alloc();
    }
    X509_STORE_CTX_set_verify_cb(context.get(), forgiveForbiddenSha1);
    const bool isGood = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    static_cast<void>(takeOpensslError());
    if (!isGood && (error == X509_V_ERR_OUT_OF_MEM || error == X509_V_OK)) {
        throw std::bad_alloc();
    }
    return isGood ? X509_V_OK : error;
}

tl::expected<std::vector<Proof>, Verification> CertificateStore::prove(X509 &certificate) const
{
    if (m_authorities.empty()) {
        const auto why =
            m_authorityFile.isConfigured() ? m_authorityFile.value().error().detail : u"no authority is configured"_s;
        return tl::make_unexpected(Verification{Verdict::NotCheckable, Reason::AuthorityMissing, {}, why});
    }
    // Not every OpenSSL that refuses a message's signature refuses a certificate's: the word is the same for both.
    const bool isSha1Forbidden = m_sha1.support() == RsaSha1::Support::Forbidden;
    std::vector<Proof> proofs;
    auto failure = Verification{Verdict::Invalid, Reason::Chain, {},
        u"issued by %1, which is none of ours"_s.arg(nameOf(*X509_get_issuer_name(&certificate)))};
    for (std::size_t i = 0; i < m_authorities.size(); ++i) {
        auto *const subject = X509_get_subject_name(m_authorities[i].certificate.get());
        if (X509_NAME_cmp(X509_get_issuer_name(&certificate), subject) != 0) {
            continue;
        }
        const int error = verify(certificate, m_authorities[i], nullptr);
        if (error == X509_V_OK && !(isSha1Forbidden && isOverSha1(X509_get_signature_nid(&certificate)))) {
            proofs.push_back(proofBy(i, certificate));
        } else {
            failure = notProven(error, certificate, isSha1Forbidden);
        }
    }
    if (proofs.empty()) {
        return tl::make_unexpected(failure);
    }
    return proofs;
}

Proof CertificateStore::proofBy(std::size_t index, X509 &certificate) const
{
    const auto &authority = m_authorities[index];
    Proof proof{index, {}};
    for (const auto &list : authority.lists) {
        const int error = verify(certificate, authority, &list);
        proof.standings.push_back(error == X509_V_OK                 ? Proof::Standing::Good
                                  : error == X509_V_ERR_CERT_REVOKED ? Proof::Standing::Revoked
                                                                     : Proof::Standing::Unknown);
    }
    return proof;
}

Verification CertificateStore::judge(const std::vector<Proof> &proofs, const Period &period, Time now, Time at) const
{
    // One good way is enough: an authority that was issued again under the same key stands in the file twice.
    std::optional<Verification> best;
    for (const auto &proof : proofs) {
        auto one = judgeOne(proof, period, now, at);
        if (!best || one.verdict > best->verdict) {
            best = std::move(one);
        }
    }
    return best.value_or(Verification{Verdict::Invalid, Reason::Chain, {}, {}});
}

Verification CertificateStore::judgeOne(const Proof &proof, const Period &period, Time now, Time at) const
{
    const auto &authority = m_authorities.at(proof.authority);
    auto revocation = judgeRevocation(proof, now);
    if (revocation.verdict == Verdict::Invalid) {
        return revocation;
    }
    for (const auto *const each : {&period, &authority.period}) {
        const QString whose = each == &period ? u"the certificate"_s : u"the authority"_s;
        if (!each->hasBegun(at)) {
            return {Verdict::Invalid, Reason::NotYetValid, {}, u"%1 holds from %2"_s.arg(whose, day(each->from))};
        }
        if (each->hasEnded(at)) {
            return {Verdict::Invalid, Reason::Expired, {}, u"%1 held until %2"_s.arg(whose, day(*each->until))};
        }
    }
    if (revocation.verdict != Verdict::Valid) {
        return revocation;
    }
    if (period.hasEnded(now) || authority.period.hasEnded(now)) {
        return {Verdict::ValidLegacy, Reason::ExpiredSince, {}, {}};
    }
    return revocation;
}

Verification CertificateStore::judgeRevocation(const Proof &proof, Time now) const
{
    if (!m_listFile.isConfigured()) {
        return {Verdict::Valid, Reason::None, {}, {}};
    }
    const auto unknown = [](const QString &why) {
        return Verification{Verdict::NotCheckable, Reason::RevocationUnknown, {}, why};
    };
    if (!m_listFile.value()) {
        return unknown(m_listFile.value().error().detail);
    }
    const auto &lists = m_authorities.at(proof.authority).lists;
    const auto newest = std::ranges::max_element(
        lists, {}, [&](const List &list) { return std::pair(list.period.contains(now), list.period.from); });
    if (newest == lists.end()) {
        return unknown(u"no revocation list in the file is signed by the authority"_s);
    }
    const auto standing = proof.standings.at(static_cast<std::size_t>(newest - lists.begin()));
    if (standing == Proof::Standing::Revoked) {
        return {Verdict::Invalid, Reason::Revoked, {}, u"by the list of %1"_s.arg(day(newest->period.from))};
    }
    if (standing == Proof::Standing::Unknown) {
        return unknown(u"the revocation list does not speak of this certificate"_s);
    }
    if (!newest->period.hasBegun(now)) {
        return unknown(u"the revocation list is of %1, which is to come"_s.arg(day(newest->period.from)));
    }
    if (newest->period.hasEnded(now)) {
        return unknown(u"the revocation list was to be replaced by %1"_s.arg(day(*newest->period.until)));
    }
    return {Verdict::Valid, Reason::None, {}, {}};
}

} // namespace tidings::crypto
