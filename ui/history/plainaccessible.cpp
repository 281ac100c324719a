// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/plainaccessible.h"

#include "ui/history/tonelabel.h"
#include "ui/models/spoken.h"

#include <QAccessibleWidget>
#include <QFrame>

namespace tidings::ui {

namespace {

using namespace Qt::StringLiterals;

class LabelAccessible final : public QAccessibleWidget
{
public:
    explicit LabelAccessible(ToneLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        const auto *const label = qobject_cast<ToneLabel *>(widget());
        if (!label) {
            return {};
        }
        if (text == QAccessible::Name && label->accessibleName().isEmpty()) {
            return spoken(label->text());
        }
        // Qt's own takes the tooltip for it, which is made for the eye.
        return spoken(
            text == QAccessible::Description ? label->accessibleDescription() : QAccessibleWidget::text(text));
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        // One that has nothing to say, yet, is not there.
        auto state = QAccessibleWidget::state();
        state.invisible = text(QAccessible::Name).isEmpty() ? 1 : state.invisible;
        return state;
    }

    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override
    {
        auto all = QAccessibleWidget::relations(match);
        const auto *const label = qobject_cast<ToneLabel *>(widget());
        if (label && label->buddy() && match.testFlag(QAccessible::Labelled)) {
            all.append({QAccessible::queryAccessibleInterface(label->buddy()), QAccessible::Labelled});
        }
        return all;
    }
};

/// Groups something. A widget whose focus goes to one within says of itself that it has it.
class GroupAccessible final : public QAccessibleWidget
{
public:
    explicit GroupAccessible(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Grouping)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.focused = widget() && widget()->focusProxy() ? 0 : state.focused;
        return state;
    }
};

QAccessibleInterface *makePlainAccessible(const QString &name, QObject *object)
{
    if (auto *const label = qobject_cast<ToneLabel *>(object)) {
        return new LabelAccessible(label);
    }
    // Asked class by class, the nearest first: what Qt knows better does not come here as a frame.
    if (name == "QFrame"_L1 || name == "QDialogButtonBox"_L1) {
        return new GroupAccessible(static_cast<QWidget *>(object));
    }
    if (name == "QSplitterHandle"_L1) {
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Separator);
    }
    return nullptr;
}

} // namespace

void installPlainAccessibles()
{
    QAccessible::installFactory(&makePlainAccessible);
}

} // namespace tidings::ui
