// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/log.h"

#include "app/ctl/command.h"

#include <cstdio>

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using Level = service::LogEntry::Level;

namespace {

/// Where this program's words go: set once, before anything else runs.
service::LogForm theForm = service::LogForm::Text;

void say(const QString &what, QLatin1StringView event, Level level)
{
    if (theForm == service::LogForm::Text) {
        // For the terminal of whoever called: neither cut nor escaped again.
        std::fprintf(stderr, "tidingsctl: %s\n", qPrintable(what));
    } else {
        service::write(theForm, {event, what, {}, level});
    }
}

} // namespace

void logAs(service::LogForm form)
{
    theForm = form;
}

int fail(const QString &what)
{
    say(what, "failed"_L1, Level::Failure);
    return SomeFailed;
}

void note(const QString &what)
{
    say(what, "note"_L1, Level::Info);
}

void note(const service::LogEntry &entry)
{
    service::write(theForm, entry);
}

} // namespace tidings::ctl
