// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/buttontext.h"

#include "core/meta/sanitizer.h"

namespace tidings::ui {

using namespace Qt::StringLiterals;

QString buttonText(const QString &name, qsizetype limit)
{
    return meta::elided(name, limit).replace(u'&', u"&&"_s);
}

} // namespace tidings::ui
