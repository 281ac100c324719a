// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/profilelistmodel.h"

#include "core/config/profile.h"
#include "core/config/schema.h"
#include "core/text/plaintext.h"
#include "ui/connectionwords.h"
#include "ui/models/words.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>

namespace tidings::ui {

using namespace Qt::StringLiterals;
using Phase = bus::SourceState::Phase;

namespace {

using Trouble = bus::SourceState::Trouble;

constexpr qsizetype nameLimit = 60;

} // namespace

ProfileListModel::ProfileListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProfileListModel::setSettings(const config::Node &settings)
{
    const auto on = config::value(settings, config::keys::profile);
    std::vector<Row> rows;
    for (const auto &name : config::profileNames(settings)) {
        const auto &profile = *settings.find({u"profiles"_s, name});
        if (!config::value(profile, config::keys::embedded)) {
            rows.push_back({name, config::value(profile, config::keys::bus), on.contains(name)});
        }
    }
    const auto isSameName = [](const Row &one, const Row &other) { return one.name == other.name; };
    if (std::ranges::equal(rows, m_rows, isSameName)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

void ProfileListModel::setStates(const QList<NamedState> &states)
{
    m_states = states;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int ProfileListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, &Row::name);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList ProfileListModel::names() const
{
    QStringList names;
    std::ranges::transform(m_rows, std::back_inserter(names), &Row::name);
    return names;
}

QStringList ProfileListModel::namesOn() const
{
    QStringList names;
    for (const auto &row : m_rows) {
        if (row.isOn) {
            names.append(row.name);
        }
    }
    return names;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto name = text::plainLine(row.name, nameLimit);
    switch (role) {
    case Qt::DisplayRole:
        return QString(name + u'\n' + stateWords(row));
    case Qt::AccessibleTextRole:
        return QString(name + u", "_s + stateWords(row));
    case Qt::ToolTipRole: {
        const auto *const state = stateOf(row);
        return state != nullptr ? plainToolTip(connectionWords(row.name, *state)) : QString();
    }
    case Qt::CheckStateRole:
        return row.isOn ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return mark(row);
    case NameRole:
        return row.name;
    default:
        return {};
    }
}

bool ProfileListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    Q_EMIT toggled(m_rows[static_cast<std::size_t>(index.row())].name, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ProfileListModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

const bus::SourceState *ProfileListModel::stateOf(const Row &row) const
{
    const auto found = std::ranges::find(m_states, row.name, &NamedState::name);
    return row.isOn && found != m_states.end() ? &found->state : nullptr;
}

QString ProfileListModel::stateWords(const Row &row) const
{
    const auto bus = row.bus == "amqp"_L1 ? tr("AMQP, %1") : tr("ZeroMQ, %1");
    const auto *const state = stateOf(row);
    if (state == nullptr) {
        return bus.arg(row.isOn ? tr("on") : tr("off"));
    }
    switch (state->phase) {
    case Phase::Connected:
        return bus.arg(tr("connected"));
    case Phase::Connecting:
        return bus.arg(tr("connecting"));
    case Phase::Trouble:
        return bus.arg(troubleWords(*state));
    case Phase::Stopped:
        break;
    }
    return bus.arg(tr("off"));
}

QString ProfileListModel::troubleWords(const bus::SourceState &state)
{
    switch (state.trouble) {
    case Trouble::Refused:
    case Trouble::Silent:
        return tr("no answer");
    case Trouble::NoPassword:
    case Trouble::NoKeyring:
        return state.signIn == bus::SourceState::SignIn::Key ? tr("no key") : tr("no password");
    case Trouble::AccessRefused:
        return tr("not let in");
    case Trouble::NotAllowed:
        return tr("not allowed");
    case Trouble::ServerKey:
        return tr("wrong key of the gateway");
    case Trouble::ServerKeyChanged:
        return tr("new key of the gateway");
    default:
        return tr("no connection");
    }
}

QIcon ProfileListModel::mark(const Row &row) const
{
    const auto *const state = stateOf(row);
    if (state == nullptr || (state->phase != Phase::Connected && state->phase != Phase::Trouble)) {
        return {};
    }
    const bool isGood = state->phase == Phase::Connected;
    const auto name = isGood ? u"mark/fixed"_s : u"mark/attention"_s;
    const auto palette = QGuiApplication::palette();
    const auto colors = Colors::of(palette);
    const auto size = metrics::space * 2;
    const auto ratio = qGuiApp->devicePixelRatio();
    QIcon icon(glyph(name, isGood ? colors.good : colors.attention, size, ratio));
    icon.addPixmap(glyph(name, palette.color(QPalette::HighlightedText), size, ratio), QIcon::Selected);
    return icon;
}

} // namespace tidings::ui
