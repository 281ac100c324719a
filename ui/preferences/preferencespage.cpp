// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencespage.h"

#include "ui/history/tonelabel.h"
#include "ui/models/words.h"
#include "ui/theme/metrics.h"

#include <QFormLayout>

#include <algorithm>

namespace tidings::ui {

namespace {

bool isSame(const config::Node &one, const config::Node &other)
{
    return one.kind == other.kind &&
           config::toToml(one, config::Passwords::Kept) == config::toToml(other, config::Passwords::Kept);
}

} // namespace

PreferencesPage::PreferencesPage(SettingsAccess &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
}

bool PreferencesPage::save(const std::vector<config::Leaf> &values)
{
    std::vector<config::Leaf> others;
    std::ranges::copy_if(values, std::back_inserter(others), [this](const config::Leaf &value) {
        const auto *const now = settings().find(value.path);
        const bool isOut = value.node.kind == config::Node::Kind::Nothing;
        return now == nullptr ? !isOut : isOut || !isSame(*now, value.node);
    });
    const auto trouble = others.empty() ? QString() : m_settings.change(others);
    Q_EMIT troubled(trouble);
    return trouble.isEmpty();
}

void PreferencesPage::tellOrigin(QWidget *field, const QStringList &path) const
{
    const auto *const node = settings().find(path);
    const bool isForeign =
        node != nullptr && node->origin.kind != config::Origin::Kind::BuiltIn && !m_settings.isOwn(node->origin);
    QString words;
    if (isForeign) {
        const auto where = node->origin.kind == config::Origin::Kind::CommandLine ? tr("the command line")
                                                                                  : config::toString(node->origin);
        words = m_settings.countsMore(node->origin)
                    ? tr("Set by %1, which counts more than what is chosen here.").arg(where)
                    : tr("Set by %1. What is chosen here counts more.").arg(where);
    }
    field->setToolTip(plainToolTip(words));
    field->setAccessibleDescription(words);
}

QFormLayout *PreferencesPage::makeForm()
{
    auto *const form = new QFormLayout;
    form->setContentsMargins({});
    form->setHorizontalSpacing(metrics::wide);
    form->setVerticalSpacing(metrics::space);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return form;
}

QLabel *PreferencesPage::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    return addRow(form, label, QList<QWidget *>{field});
}

QLabel *PreferencesPage::addRow(QFormLayout *form, const QString &label, const QList<QWidget *> &fields)
{
    auto *const words = new ToneLabel(Tone::Muted);
    words->setText(label);
    words->setBuddy(fields.first());
    if (fields.size() == 1) {
        form->addRow(words, fields.first());
        return words;
    }
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::space);
    for (auto *const field : fields) {
        row->addWidget(field);
    }
    row->addStretch(1);
    form->addRow(words, row);
    return words;
}

QLabel *PreferencesPage::note(const QString &words)
{
    auto *const label = new ToneLabel(Tone::Muted, this);
    label->setText(words);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace tidings::ui
