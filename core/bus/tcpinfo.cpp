// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bus/tcpinfo.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace tidings::bus {

qint64 bytesReceived(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    const bool isThere = descriptor >= 0 && ::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0;
    return isThere ? static_cast<qint64>(info.tcpi_bytes_received) : 0;
}

} // namespace tidings::bus
