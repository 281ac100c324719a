// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/certificateview.h"

#include "core/crypto/certificatedetails.h"
#include "core/meta/language.h"
#include "core/meta/relativetime.h"
#include "ui/history/foldbutton.h"
#include "ui/history/textbox.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace tidings::ui {

namespace {

QString dateText(Time time)
{
    return QLocale().toString(meta::dayOf(time), QLocale::LongFormat);
}

/// What a name holds must not turn the line about that it stands in.
QString isolated(const QString &name)
{
    return meta::isolateStart + name + meta::isolateEnd;
}

QString linesOf(const crypto::CertificateDetails &details)
{
    const auto line = [](const char *text, const QString &value) {
        return QCoreApplication::translate("Certificate", text).arg(isolated(value));
    };
    return QStringList{line(QT_TRANSLATE_NOOP("Certificate", "Subject: %1"), details.subject),
        line(QT_TRANSLATE_NOOP("Certificate", "Issuer: %1"), details.issuer),
        QCoreApplication::translate("Certificate", "Valid from %1 to %2")
            .arg(dateText(details.validFrom), dateText(details.validUntil)),
        line(QT_TRANSLATE_NOOP("Certificate", "Key: %1"), details.key),
        line(QT_TRANSLATE_NOOP("Certificate", "Signed with %1"), details.signedWith),
        line(QT_TRANSLATE_NOOP("Certificate", "Serial number: %1"), details.serialNumber),
        line(QT_TRANSLATE_NOOP("Certificate", "SHA-256 fingerprint: %1"), details.fingerprint)}
        .join(u'\n');
}

bool hasCertificate(const bus::Incoming &incoming)
{
    return incoming.form == bus::Form::Fedmsg && incoming.body.contains("\"certificate\"");
}

} // namespace

QString certificateText(const bus::Incoming &incoming)
{
    const auto message = hasCertificate(incoming) ? bus::Message::read(incoming) : bus::Result<bus::Message>();
    if (!message) {
        return {};
    }
    const auto certificate = message->envelope()["certificate"].text();
    if (certificate.empty()) {
        return {};
    }
    const auto details = crypto::certificateDetails(certificate);
    return details ? linesOf(*details)
                   : QCoreApplication::translate("Certificate", "The certificate cannot be read: %1")
                         .arg(isolated(details.error().detail));
}

CertificateView::CertificateView(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(this))
    , m_text(new TextBox(TextBox::Content::Text, this))
{
    m_fold->setText(tr("Certificate"));
    m_text->setAccessibleName(tr("Certificate"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_text);
    connect(m_fold, &QToolButton::toggled, this, &CertificateView::unfold);
    m_text->hide();
}

void CertificateView::setMessage(const bus::Incoming &incoming)
{
    m_incoming = incoming;
    setVisible(hasCertificate(incoming));
    unfold(m_fold->isChecked());
}

void CertificateView::unfold(bool isUnfolded)
{
    m_text->setVisible(isUnfolded);
    if (isUnfolded) {
        m_text->setText(certificateText(m_incoming));
    }
}

} // namespace tidings::ui
