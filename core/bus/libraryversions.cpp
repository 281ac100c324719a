// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/libraryversions.h"

#include <amqp.h>
#include <zmq.h>

namespace tidings::bus {

using namespace Qt::StringLiterals;

QStringList libraryVersions()
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    zmq_version(&major, &minor, &patch);
    return {
        u"libzmq %1.%2.%3"_s.arg(major).arg(minor).arg(patch), u"librabbitmq "_s + QString::fromUtf8(amqp_version())};
}

} // namespace tidings::bus
