// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace tidings::rules {

/// The source packages of `dpkg-query -W -f '${db:Status-Abbrev}${source:Package}\n'`: of what is unpacked at least. A
/// package that was removed and left its settings is not installed. Lines that are none are passed over.
[[nodiscard]] QSet<QString> readDpkgPackages(const QByteArray &output);

/// Those of `rpm -qa --qf '%{SOURCERPM}\n'`: lines like "bash-5.2.15-1.fc38.src.rpm"; "(none)" is a signing key.
[[nodiscard]] QSet<QString> readRpmPackages(const QByteArray &output);

} // namespace tidings::rules
