// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/config/node.h"
#include "ui/history/connectionline.h"

#include <QAbstractListModel>

#include <vector>

namespace tidings::ui {

/// The profiles there are, each with a line of how it stands; checked are those that are on.
class ProfileListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        NameRole = Qt::UserRole + 1,
    };
    Q_ENUM(Role)

    explicit ProfileListModel(QObject *parent = nullptr);

    /// From the settings. The demo's is left out: it cannot be had beside others.
    void setSettings(const config::Node &settings);
    void setStates(const QList<NamedState> &states);
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList namesOn() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Only the check: tells it by toggled(), and stays as it is.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void toggled(const QString &name, bool isOn);

private:
    struct Row
    {
        QString name;
        QString bus;
        bool isOn = false;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] const bus::SourceState *stateOf(const Row &row) const;
    [[nodiscard]] QString stateWords(const Row &row) const;
    [[nodiscard]] static QString troubleWords(const bus::SourceState &state);
    [[nodiscard]] QIcon mark(const Row &row) const;

    std::vector<Row> m_rows;
    QList<NamedState> m_states;
};

} // namespace tidings::ui
