// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/service/statusserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidings::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 5s;

/// Of what two bytes are asked of, and everything else.
enum class Place
{
    Free,
    Socket,
    Other
};

Place placeAt(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        return Place::Free;
    }
    return S_ISSOCK(status.st_mode) ? Place::Socket : Place::Other;
}

bool mayAsk(qintptr descriptor)
{
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           (peer.uid == 0 || peer.uid == ::geteuid());
}

/// Qt's own words name its functions.
QString wordsOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::SocketAccessError:
        return u"it may not be written to"_s;
    case QAbstractSocket::HostNotFoundError:
        return u"there is no such folder, or the name is too long for a socket"_s;
    default:
        return u"the system would not (%1)"_s.arg(error);
    }
}

/// Whether somebody listens there: one that died may have left its socket.
bool answersAt(const QString &path)
{
    QLocalSocket socket;
    if (placeAt(path) == Place::Socket) {
        socket.connectToServer(path);
    }
    return socket.waitForConnected(static_cast<int>(patience.count()));
}

} // namespace

QString usualStatusSocket(const QString &name)
{
    // systemd gives several with a colon between them.
    if (const auto own = qEnvironmentVariable("RUNTIME_DIRECTORY").section(u':', 0, 0); !own.isEmpty()) {
        return own + u"/status"_s;
    }
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.isEmpty() ? QString() : runtime + u'/' + name + u".status"_s;
}

QString findStatusSocket(const QString &name)
{
    const auto usual = usualStatusSocket(name);
    return answersAt(usual) ? usual : u"/run/%1/status"_s.arg(name);
}

StatusServer::StatusServer(std::function<QByteArray()> answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &StatusServer::take);
    connect(&m_look, &QTimer::timeout, this, &StatusServer::listenAgain);
}

Result<void> StatusServer::listen(const QString &path)
{
    // Qt puts its socket in the place of whatever is there.
    if (placeAt(path) == Place::Other) {
        return tl::make_unexpected(Error{ErrorCode::Address, u"%1 is there already, and no socket"_s.arg(path)});
    }
    if (answersAt(path)) {
        return tl::make_unexpected(Error{ErrorCode::InUse, u"another one tells its status at %1 already"_s.arg(path)});
    }
    if (!m_server.listen(path)) {
        return tl::make_unexpected(
            Error{ErrorCode::System, u"cannot tell the status at %1: %2"_s.arg(path, wordsOf(m_server.serverError()))});
    }
    m_path = path;
    m_look.start(1s);
    return {};
}

void StatusServer::listenAgain()
{
    // Without descriptors Qt closes it, and says so to nobody.
    if (m_server.isListening()) {
        return;
    }
    if (!std::exchange(m_isDeaf, true)) {
        Q_EMIT noted({"no-status"_L1,
            u"nobody can ask for the status at %1 now, for want of descriptors; it is tried again each second"_s.arg(
                m_path),
            {}, LogEntry::Level::Warning});
    }
    if (const auto listening = listen(m_path); !listening && listening.error().code == ErrorCode::InUse) {
        m_look.stop();
        Q_EMIT noted({"no-status"_L1, listening.error().detail + u"; this one does not any more"_s, {},
            LogEntry::Level::Warning});
    }
}

void StatusServer::take()
{
    m_isDeaf = false;
    while (auto *const socket = m_server.nextPendingConnection()) {
        if (m_connections >= mostConnections || !mayAsk(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        socket->setReadBufferSize(1);
        socket->write(m_answer() + '\n');
        socket->disconnectFromServer();
    }
}

Result<QByteArray> StatusServer::ask(const QString &path)
{
    const auto notThere = [&](const QString &why) {
        return tl::make_unexpected(Error{ErrorCode::NotThere, u"nothing tells its status at %1: %2"_s.arg(path, why)});
    };
    QLocalSocket socket;
    socket.connectToServer(path, QIODevice::ReadOnly);
    if (!socket.waitForConnected(static_cast<int>(patience.count()))) {
        return notThere(socket.error() == QLocalSocket::SocketAccessError
                            ? u"it is another user's"_s
                            : u"no service runs there; --status-socket names another place"_s);
    }
    QByteArray answer;
    QElapsedTimer time;
    time.start();
    while (!answer.endsWith('\n') && answer.size() < longestAnswer && !time.hasExpired(patience.count())) {
        const bool isMore = socket.bytesAvailable() > 0 || socket.waitForReadyRead(static_cast<int>(patience.count()));
        if (!isMore) {
            break;
        }
        answer += socket.read(longestAnswer - answer.size());
    }
    return answer.endsWith('\n') ? Result<QByteArray>(answer.chopped(1)) : notThere(u"it does not answer"_s);
}

} // namespace tidings::service
