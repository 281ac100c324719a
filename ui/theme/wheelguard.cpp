// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace tidings::ui {
namespace {

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel) {
            return QObject::eventFilter(watched, event);
        }
        // Then it is the page's.
        event->ignore();
        return true;
    }
};

} // namespace

void keepWheelFromFields(QWidget &page)
{
    auto *const guard = new WheelGuard(&page);
    const auto watch = [guard](const auto &fields) {
        for (auto *const field : fields) {
            field->installEventFilter(guard);
        }
    };
    watch(page.findChildren<QComboBox *>());
    watch(page.findChildren<QAbstractSpinBox *>());
}

} // namespace tidings::ui
