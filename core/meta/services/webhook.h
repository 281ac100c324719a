// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/meta/row.h"

namespace tidings::meta {

/// The fields of what GitHub's webhooks send, and Forgejo's after their example: `who` acted, `account` (the same, if
/// that is a Fedora account), `everybody` with an account, `member`, `author` (of the issue or pull request, if that is
/// an account), `repo`, `branch`, `commits` (how many), `messages` and `files` of them, `labels`, `revision` (eight
/// digits), and `rpm` where the repository is one of package sources.
///
/// fedmsg's body says in `fas_usernames` which accounts belong to GitHub's names; AMQP's says who the sender is.
void computeWebhook(const Context &context, Fields &fields);

} // namespace tidings::meta
