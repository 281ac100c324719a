// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/runningprogram.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;

int pause(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser, u"Has the running program show no bubbles for a while."_s);
    parser.addPositionalArgument(u"length"_s,
        u"hour, tomorrow (until six in the morning), or resumed (until they are resumed). resumed if not said."_s,
        u"[hour | tomorrow | resumed]"_s);
    parser.addOption({u"resume"_s, u"Show bubbles again."_s});
    parser.process(arguments);
    const auto words = parser.positionalArguments();
    const bool isResuming = parser.isSet(u"resume"_s);
    if (words.size() > (isResuming ? 0 : 1)) {
        return fail(u"say for how long (hour, tomorrow or resumed), or --resume"_s);
    }
    const auto answer = isResuming ? callRunning(u"Resume"_s)
                                   : callRunning(u"Pause"_s, {words.isEmpty() ? u"resumed"_s : words.first()});
    return answer ? Success : fail(answer.error().words);
}

} // namespace tidings::ctl
