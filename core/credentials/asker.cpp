// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentials/asker.h"

namespace tidings::credentials {

Asker::Asker(QObject *context, CredentialStore::Receiver receiver)
    : QObject(context)
    , m_receiver(std::move(receiver))
{
    // Queued, so that no answer comes before the question has returned.
    connect(m_box.get(), &pipeline::HandoverSignal::look, this, &Asker::take, Qt::QueuedConnection);
}

void Asker::take()
{
    const auto answers = m_box->take();
    if (answers.empty()) {
        return;
    }
    deleteLater();
    // Whoever is answered may delete the context, and this with it.
    const auto receiver = std::move(m_receiver);
    receiver(answers.front());
}

} // namespace tidings::credentials
