// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTcpServer;

namespace tidings::service {

/// For QTcpServer::acceptError(), which comes when there are no descriptors for one more connection: the server accepts
/// again a second later, or as soon after that as there is one.
///
/// Left alone, Qt stops for ever. After QTcpServer::resumeAccepting() Qt 6.4 has each time that nobody is there as the
/// same error again, and would let in others only once a second.
void acceptAgain(QTcpServer &server);

} // namespace tidings::service
