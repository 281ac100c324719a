// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/typedpassword.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>

namespace tidings::ctl {

namespace {

/// A terminal that does not show what is typed, as long as this lives.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
        , m_isSilent(::tcgetattr(terminal, &m_before) == 0)
    {
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_lflag |= static_cast<tcflag_t>(ICANON);
        // Ctrl+C ends the line rather than the program, which would leave the terminal silent.
        silent.c_cc[VEOL] = m_before.c_cc[VINTR];
        m_isSilent = m_isSilent && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isSilent) {
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(Silence)

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    [[nodiscard]] char interruption() const { return static_cast<char>(m_before.c_cc[VINTR]); }

private:
    int m_terminal;
    termios m_before = {};
    bool m_isSilent;
};

void write(int terminal, const QByteArray &text)
{
    (void)!::write(terminal, text.constData(), static_cast<std::size_t>(text.size()));
}

/// Up to the end of the line, or to `last`, which stays. Byte by byte: what follows is for somebody else.
std::optional<QByteArray> readLine(int fd, char last)
{
    QByteArray line;
    while (line.size() <= longestPassword) {
        char byte = 0;
        const auto count = ::read(fd, &byte, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0 || (count == 0 && line.isEmpty())) {
            return {};
        }
        if (count == 0 || byte == '\n') {
            return line;
        }
        line.append(byte);
        if (byte == last) {
            return line;
        }
    }
    return {};
}

std::optional<QByteArray> ask(int terminal, const QString &prompt)
{
    const Silence silence(terminal);
    if (!silence.isSilent()) {
        return {};
    }
    write(terminal, prompt.toLocal8Bit());
    auto line = readLine(terminal, silence.interruption());
    write(terminal, "\n");
    return line && !line->endsWith(silence.interruption()) ? line : std::nullopt;
}

} // namespace

std::optional<QByteArray> askPassword(const QString &prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0) {
        return {};
    }
    auto password = ask(terminal, prompt);
    ::close(terminal);
    return password;
}

std::optional<QByteArray> readPasswordFrom(int fd)
{
    return readLine(fd, '\n');
}

} // namespace tidings::ctl
