// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/accessiblefaults.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 25;

/// What holds others and is not heard itself.
bool isContainer(const Element &element)
{
    static const QSet<QString> roles{u"filler"_s, u"panel"_s, u"layered pane"_s, u"split pane"_s, u"scroll pane"_s,
        u"frame"_s, u"dialog"_s, u"tool bar"_s, u"status bar"_s, u"separator"_s, u"popup menu"_s};
    return roles.contains(element.role);
}

bool isHeard(const Element &element)
{
    return !element.role.startsWith(u"thing"_s);
}

bool isUsed(const Element &element)
{
    return element.is(Element::Showing) && element.is(Element::Enabled) &&
           (element.is(Element::Focusable) || element.actions.contains(u"Press"_s));
}

/// Ours and Qt's mnemonics, HTML, and letters that are not heard.
QString faultOfText(const QString &text)
{
    static const QRegularExpression unheard(
        u"[\\x{0000}-\\x{0009}\\x{000B}-\\x{001F}\\x{007F}-\\x{009F}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}"
        "\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFFC}\\x{FFFD}]"_s);
    static const QRegularExpression tag(u"</?[a-z]+[^<>]*>|&(amp|lt|gt|quot|nbsp);"_s);
    static const QRegularExpression mnemonic(u"&&|(^|\\s)&\\w"_s);
    return text.contains(unheard)    ? u"has letters in it that nobody hears"_s
           : text.contains(tag)      ? u"has HTML in it"_s
           : text.contains(mnemonic) ? u"has a mark of a mnemonic in it"_s
                                     : QString();
}

class Inspection
{
public:
    explicit Inspection(const Elements &window)
        : m_window(window)
    {
        for (const auto &element : m_window) {
            if (m_paths.contains(element.path)) {
                note(element, u"stands in the tree twice"_s);
            }
            m_paths.insert(element.path, &element);
        }
    }

    [[nodiscard]] QStringList faults()
    {
        if (m_window.size() >= AccessibilityBus::mostElements) {
            m_faults.append(u"the tree has no end"_s);
        }
        for (const auto &element : m_window) {
            lookAtPlace(element);
            if (!element.is(Element::Showing)) {
                continue;
            }
            lookAtRole(element);
            lookAtTexts(element);
            lookAtLabels(element);
            lookAtStates(element);
            lookAtExtents(element);
        }
        const auto focused = std::ranges::count_if(m_window,
            [](const Element &element) { return element.is(Element::Focused) && element.is(Element::Showing); });
        if (m_window.front().is(Element::Active) && focused == 0) {
            m_faults.append(u"nothing has the focus"_s);
        }
        return m_faults;
    }

private:
    [[nodiscard]] const Element *parentOf(const Element &element) const
    {
        return element.parent < 0 ? nullptr : &m_window[static_cast<std::size_t>(element.parent)];
    }

    void note(const Element &element, const QString &what)
    {
        QStringList inside;
        for (const auto *above = parentOf(element); above != nullptr; above = parentOf(*above)) {
            inside.append(above->name.isEmpty() ? above->role : above->name.left(40));
        }
        m_faults.append(u"%1 (in %2) %3"_s.arg(element.words(), inside.join(u" < "_s), what));
    }

    void lookAtPlace(const Element &element)
    {
        if (element.depth > deepest) {
            note(element, u"is very deep"_s);
        }
        // Qt has the menu of a button below it, and has the menu say that it is a window.
        const auto *const parent = element.role == "popup menu"_L1 ? nullptr : parentOf(element);
        if (parent != nullptr && element.saidParent != parent->path) {
            note(element, u"says that another is its parent"_s);
        }
        if (parent != nullptr && element.saidPlace != element.place) {
            note(element, u"says it is child %1, and is %2"_s.arg(element.saidPlace).arg(element.place));
        }
    }

    void lookAtRole(const Element &element)
    {
        if (!isContainer(element) && !isHeard(element)) {
            note(element, u"has a role that says nothing"_s);
        }
        if (element.depth > 0 && (element.role == "frame"_L1 || element.role == "dialog"_L1)) {
            note(element, u"is no window"_s);
        }
    }

    void lookAtTexts(const Element &element)
    {
        const bool isSilent = element.name.trimmed().isEmpty();
        if (isSilent && isUsed(element)) {
            note(element, u"can be used"_s);
        }
        const bool isText =
            element.role == "label"_L1 || element.role.endsWith("item"_L1) || element.role == "page tab"_L1;
        if (isSilent && isText) {
            note(element, u"says nothing"_s);
        }
        for (const auto &text : {element.name, element.description}) {
            if (const auto fault = faultOfText(text); !fault.isEmpty()) {
                note(element, fault + u": "_s + text);
            }
        }
    }

    void lookAtLabels(const Element &element)
    {
        for (const auto &path : element.labelledBy) {
            const auto *const label = m_paths.value(path);
            if (label == nullptr || label->name.isEmpty()) {
                note(element, u"has a label that is not there, or empty"_s);
            } else if (!label->labelFor.contains(element.path)) {
                note(element, u"has a label that does not know of it"_s);
            }
        }
        for (const auto &path : element.labelFor) {
            const auto *const other = m_paths.value(path);
            if (other == nullptr || !other->labelledBy.contains(element.path)) {
                note(element, u"is the label of something that does not know of it"_s);
            }
        }
        // Its name is what is chosen: what that is about is said by a label, or by nobody.
        const bool isNamed = !element.labelledBy.isEmpty() || !element.description.isEmpty();
        if (element.role == "combo box"_L1 && !isNamed) {
            note(element, u"does not say what is chosen"_s);
        }
    }

    void lookAtStates(const Element &element)
    {
        const auto demand = [&](bool isRight, const QString &what) {
            if (!isRight) {
                note(element, what);
            }
        };
        demand(!element.is(Element::Focused) || element.is(Element::Focusable), u"has the focus and cannot have it"_s);
        demand(!element.is(Element::Selected) || element.is(Element::Selectable), u"is selected and cannot be"_s);
        demand(!element.is(Element::Expanded) || element.is(Element::Expandable), u"is unfolded and cannot be"_s);
        demand(element.is(Element::Enabled) == element.is(Element::Sensitive), u"is enabled by half"_s);
        const bool isControl = element.role == "check box"_L1 || element.role == "radio button"_L1 ||
                               element.role == "push button"_L1 || element.role == "text"_L1 ||
                               element.role == "combo box"_L1 || element.role == "spin button"_L1;
        const bool isInLine = parentOf(element) != nullptr && parentOf(element)->role == "text"_L1;
        demand(!isControl || isInLine || !element.is(Element::Enabled) || element.is(Element::Focusable),
            u"is for the mouse only"_s);
    }

    void lookAtExtents(const Element &element)
    {
        const auto *const parent = parentOf(element);
        // What is scrolled out of view stands where nobody looks; a menu is a window of its own.
        const bool isWindow = element.role == "popup menu"_L1;
        if (parent == nullptr || isWindow) {
            return;
        }
        if (!element.extents.isEmpty() && !isScrolled(element) && !parent->extents.contains(element.extents)) {
            const auto text = [](const QRect &rect) {
                return u"%1,%2 %3×%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
            };
            note(element, u"sticks out of its parent: %1 of %2"_s.arg(text(element.extents), text(parent->extents)));
        }
    }

    /// The content of something that is scrolled: its parent is the window on it.
    [[nodiscard]] bool isScrolled(const Element &element) const
    {
        const auto *const parent = parentOf(element);
        const auto *const above = parentOf(*parent);
        return above != nullptr && parent->role == "filler"_L1 && above->role == "filler"_L1 &&
               above->extents.contains(parent->extents) && element.role == "filler"_L1;
    }

    const Elements &m_window;
    QHash<QString, const Element *> m_paths;
    QStringList m_faults;
};

} // namespace

QStringList faultsOf(const Elements &window)
{
    return window.empty() ? QStringList{u"there is no such window"_s} : Inspection(window).faults();
}

} // namespace tidings::test
