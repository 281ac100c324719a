// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/crypto/gpghome.h"

#include <QFile>
#include <QProcess>

namespace tidings::test {

using namespace Qt::StringLiterals;

static QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
            process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

GpgHome::GpgHome()
{
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

GpgHome::~GpgHome()
{
    run(u"gpgconf"_s, {u"--homedir"_s, path(), u"--kill"_s, u"all"_s}, {});
}

QByteArray GpgHome::gpg(const QStringList &arguments, const QByteArray &input) const
{
    const QStringList always = {u"--homedir"_s, path(), u"--batch"_s, u"--yes"_s, u"--quiet"_s, u"--no-tty"_s,
        u"--pinentry-mode"_s, u"loopback"_s, u"--passphrase"_s, u""_s};
    return run(u"gpg"_s, always + arguments, input);
}

QString GpgHome::makeKey(const QString &userId, const QString &kind, const QStringList &options) const
{
    gpg(options + QStringList{u"--quick-generate-key"_s, userId, kind, u"sign"_s, u"1y"_s});
    const auto listing = QString::fromUtf8(gpg({u"--with-colons"_s, u"--list-keys"_s, u'=' + userId}));
    return listing.section(u"\nfpr:"_s, 1).section(u':', 8, 8);
}

void GpgHome::revoke(const QString &fingerprint) const
{
    QFile file(path() + u"/openpgp-revocs.d/"_s + fingerprint + u".rev"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    // gpg puts a colon there so that nobody does this by mistake.
    gpg({u"--import"_s}, file.readAll().replace("\n:-----BEGIN", "\n-----BEGIN"));
}

void GpgHome::handTo(const GpgHome &other, const QString &fingerprint) const
{
    other.gpg({u"--import"_s}, gpg({u"--export"_s, fingerprint}));
}

QByteArray GpgHome::sign(const QStringList &options, const QByteArray &text) const
{
    return gpg(options + QStringList{u"--output"_s, u"-"_s}, text);
}

void GpgHome::configure(const QByteArray &lines) const
{
    QFile file(path() + u"/gpg.conf"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size()) {
        qFatal("%s", qPrintable(file.errorString()));
    }
}

} // namespace tidings::test
