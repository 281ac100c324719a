// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/accepting.h"

#include <QTcpServer>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

namespace tidings::service {

using namespace std::chrono_literals;

void acceptAgain(QTcpServer &server)
{
    QTimer::singleShot(1s, &server, [&server] {
        if (!server.isListening()) {
            return;
        }
        // The same place in the system, so that nobody is turned away meanwhile, with new state of Qt's.
        const int descriptor = ::fcntl(static_cast<int>(server.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        if (descriptor < 0) {
            acceptAgain(server);
            return;
        }
        server.close();
        if (!server.setSocketDescriptor(descriptor)) {
            ::close(descriptor);
            qWarning("nobody can connect any more: %s", qPrintable(server.errorString()));
        }
    });
}

} // namespace tidings::service
