// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentials/credentialstore.h"
#include "core/pipeline/handover.h"

#include <memory>

namespace tidings::credentials {

/// Where the answer to one question is put, from another thread perhaps.
using AnswerBox = pipeline::Handover<Answer>;

/// Waits for an answer, on the thread of who asked and for as long as they are there. Goes when it came.
class Asker : public QObject
{
public:
    Asker(QObject *context, CredentialStore::Receiver receiver);

    /// Gone when nobody waits any more.
    [[nodiscard]] std::weak_ptr<AnswerBox> box() const { return m_box; }

private:
    void take();

    std::shared_ptr<AnswerBox> m_box = std::make_shared<AnswerBox>();
    CredentialStore::Receiver m_receiver;
};

} // namespace tidings::credentials
