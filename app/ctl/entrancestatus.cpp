// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/entrancestatus.h"

#include "app/ctl/records.h"
#include "core/history/recordjson.h"

namespace tidings::ctl {

using namespace Qt::StringLiterals;
using history::isoTime;
using service::counter;
using service::gauge;

void addEntrance(QJsonObject &status, const bus::Entrance &entrance)
{
    const auto admissions = entrance.admissions();
    const auto counts = entrance.counts();
    const auto &file = entrance.accounts();
    status.insert(
        "connections"_L1, QJsonObject{{u"now"_s, static_cast<qint64>(counts.connections)},
                              {u"let_in"_s, number(admissions.letIn)}, {u"refused"_s, number(admissions.refused)},
                              {u"put_off"_s, number(admissions.putOff)}, {u"closed"_s, number(counts.closed)}});
    QJsonObject state{{u"file"_s, entrance.accountsFile()}, {u"accounts"_s, static_cast<qint64>(file.accounts)},
        {u"read_at"_s, isoTime(file.readAt)}};
    if (!file.error.isEmpty()) {
        state.insert("error"_L1, file.error);
    }
    status.insert("accounts_file"_L1, state);
}

void addEntrance(std::vector<service::Metric> &metrics, const QByteArray &prefix, const bus::Entrance &entrance)
{
    const auto admissions = entrance.admissions();
    const auto counts = entrance.counts();
    const auto &file = entrance.accounts();
    const auto all = {
        counter(prefix + "admissions_total", "Connections let in.", admissions.letIn),
        counter(prefix + "admissions_refused_total", "Connections turned away.", admissions.refused),
        counter(prefix + "admissions_put_off_total", "Connections told to come later.", admissions.putOff),
        counter(prefix + "connections_closed_total", "Connections closed from here.", counts.closed),
        gauge(prefix + "connections", "Connections now.", static_cast<double>(counts.connections)),
        gauge(prefix + "accounts", "Accounts in the file.", static_cast<double>(file.accounts)),
        gauge(prefix + "accounts_file_good", "0 while there is an error in the accounts file.",
            file.error.isEmpty() ? 1 : 0),
    };
    metrics.insert(metrics.end(), all.begin(), all.end());
}

} // namespace tidings::ctl
