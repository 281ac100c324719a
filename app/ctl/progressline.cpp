// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/progressline.h"

#include <unistd.h>

#include <cstdio>

namespace tidings::ctl {
namespace {

/// To the beginning of the line, and what stood there is erased (ECMA-48, EL).
constexpr auto anew = "\r\033[K";

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const QString &words)
{
    if (m_isTerminal) {
        std::fprintf(stderr, "%s%s", anew, qPrintable(words));
        m_isShown = true;
    }
}

void ProgressLine::clear()
{
    if (m_isShown) {
        std::fputs(anew, stderr);
        m_isShown = false;
    }
}

} // namespace tidings::ctl
