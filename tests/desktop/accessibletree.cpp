// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desktop/accessibletree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QTest>

#include <algorithm>
#include <array>
#include <utility>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

const auto rootPath = u"/org/a11y/atspi/accessible/root"_s;
const auto accessible = u"org.a11y.atspi.Accessible"_s;
const auto actionInterface = u"org.a11y.atspi.Action"_s;
constexpr int longestWait = 20000;

/// AT-SPI's names for those of its roles that a program like this has.
QString nameOfRole(quint32 role)
{
    static const QHash<quint32, QString> names{{7, u"check box"_s}, {8, u"check menu item"_s}, {11, u"combo box"_s},
        {16, u"dialog"_s}, {20, u"filler"_s}, {23, u"frame"_s}, {27, u"image"_s}, {29, u"label"_s},
        {30, u"layered pane"_s}, {31, u"list"_s}, {32, u"list item"_s}, {33, u"menu"_s}, {35, u"menu item"_s},
        {37, u"page tab"_s}, {38, u"page tab list"_s}, {39, u"panel"_s}, {40, u"password text"_s},
        {41, u"popup menu"_s}, {42, u"progress bar"_s}, {43, u"push button"_s}, {44, u"radio button"_s},
        {48, u"scroll bar"_s}, {50, u"separator"_s}, {52, u"spin button"_s}, {53, u"split pane"_s},
        {54, u"status bar"_s}, {55, u"table"_s}, {56, u"table cell"_s}, {57, u"column header"_s}, {61, u"text"_s},
        {63, u"tool bar"_s}, {65, u"tree"_s}, {80, u"chart"_s}, {83, u"heading"_s}, {91, u"tree item"_s}};
    return names.value(role, u"thing of role %1"_s.arg(role));
}

/// An element of a program: (so).
struct Reference
{
    QString service;
    QString path;
};

Reference referenceFrom(const QDBusArgument &argument)
{
    Reference reference;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> reference.service >> path;
    argument.endStructure();
    reference.path = path.path();
    return reference;
}

QList<Reference> referencesFrom(const QDBusArgument &argument)
{
    QList<Reference> all;
    argument.beginArray();
    while (!argument.atEnd()) {
        all.append(referenceFrom(argument));
    }
    argument.endArray();
    return all;
}

QVariant first(const QDBusMessage &reply)
{
    const auto value = reply.arguments().value(0);
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

quint64 statesFrom(const QVariant &value)
{
    std::array<quint32, 2> words{};
    // Who has gone meanwhile has no answer.
    if (!value.canConvert<QDBusArgument>()) {
        return 0;
    }
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    for (std::size_t word = 0; !argument.atEnd() && word < words.size(); ++word) {
        argument >> words[word];
    }
    argument.endArray();
    return words[0] | static_cast<quint64>(words[1]) << 32;
}

QRect rectFrom(const QVariant &value)
{
    std::array<int, 4> sides{};
    if (!value.canConvert<QDBusArgument>()) {
        return {};
    }
    const auto argument = value.value<QDBusArgument>();
    argument.beginStructure();
    argument >> sides[0] >> sides[1] >> sides[2] >> sides[3];
    argument.endStructure();
    return {sides[0], sides[1], sides[2], sides[3]};
}

void takeRelations(Element &element, const QVariant &value)
{
    constexpr quint32 labelFor = 1;
    constexpr quint32 labelledBy = 2;
    if (!value.canConvert<QDBusArgument>()) {
        return;
    }
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        quint32 kind = 0;
        argument.beginStructure();
        argument >> kind;
        QStringList paths;
        for (const auto &target : referencesFrom(argument)) {
            paths.append(target.path);
        }
        argument.endStructure();
        if (kind == labelFor) {
            element.labelFor += paths;
        } else if (kind == labelledBy) {
            element.labelledBy += paths;
        }
    }
    argument.endArray();
}

QStringList namesOfActions(const QVariant &value)
{
    QStringList names;
    if (!value.canConvert<QDBusArgument>()) {
        return names;
    }
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString name;
        QString description;
        QString keys;
        argument.beginStructure();
        argument >> name >> description >> keys;
        argument.endStructure();
        names.append(name);
    }
    argument.endArray();
    return names;
}

/// Calls to one element, all under way at once.
class Questions
{
public:
    Questions(QDBusConnection bus, QString service, QString path)
        : m_bus(std::move(bus))
        , m_service(std::move(service))
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] QDBusPendingCall call(
        const QString &method, const QVariantList &arguments = {}, const QString &interface = accessible) const
    {
        auto message = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
        message.setArguments(arguments);
        return m_bus.asyncCall(message, longestWait);
    }

    [[nodiscard]] QDBusPendingCall property(const QString &name) const
    {
        return call(u"Get"_s, {accessible, name}, u"org.freedesktop.DBus.Properties"_s);
    }

    [[nodiscard]] static QVariant answer(QDBusPendingCall call)
    {
        call.waitForFinished();
        return first(call.reply());
    }

private:
    QDBusConnection m_bus;
    QString m_service;
    QString m_path;
};

/// All there is to ask about one element.
class Inquiry
{
public:
    explicit Inquiry(Questions questions)
        : m_questions(std::move(questions))
        , m_name(m_questions.property(u"Name"_s))
        , m_description(m_questions.property(u"Description"_s))
        , m_parent(m_questions.property(u"Parent"_s))
        , m_place(m_questions.call(u"GetIndexInParent"_s))
        , m_role(m_questions.call(u"GetRole"_s))
        , m_states(m_questions.call(u"GetState"_s))
        , m_relations(m_questions.call(u"GetRelationSet"_s))
        , m_interfaces(m_questions.call(u"GetInterfaces"_s))
        , m_extents(m_questions.call(u"GetExtents"_s, {onScreen}, u"org.a11y.atspi.Component"_s))
    {
    }

    [[nodiscard]] Element answer(const QString &path) const
    {
        Element element{.path = path};
        element.name = Questions::answer(m_name).toString();
        element.description = Questions::answer(m_description).toString();
        if (const auto parent = Questions::answer(m_parent); parent.canConvert<QDBusArgument>()) {
            element.saidParent = referenceFrom(parent.value<QDBusArgument>()).path;
        }
        element.saidPlace = Questions::answer(m_place).toInt();
        element.role = nameOfRole(Questions::answer(m_role).toUInt());
        element.states = statesFrom(Questions::answer(m_states));
        takeRelations(element, Questions::answer(m_relations));
        element.interfaces = Questions::answer(m_interfaces).toStringList();
        element.extents = rectFrom(Questions::answer(m_extents));
        if (element.interfaces.contains(actionInterface)) {
            // Who has no actions does not answer.
            element.actions = namesOfActions(Questions::answer(m_questions.call(u"GetActions"_s, {}, actionInterface)));
        }
        return element;
    }

private:
    static constexpr quint32 onScreen = 0;

    Questions m_questions;
    QDBusPendingCall m_name;
    QDBusPendingCall m_description;
    QDBusPendingCall m_parent;
    QDBusPendingCall m_place;
    QDBusPendingCall m_role;
    QDBusPendingCall m_states;
    QDBusPendingCall m_relations;
    QDBusPendingCall m_interfaces;
    QDBusPendingCall m_extents;
};

} // namespace

QString Element::words() const
{
    return name.isEmpty() ? u"a %1 without a name"_s.arg(role) : u"the %1 “%2”"_s.arg(role, name.left(80));
}

const Element *find(const Elements &all, const QString &role, const QString &name)
{
    const auto found = std::ranges::find_if(all, [&](const Element &element) {
        return element.role == role && element.name.startsWith(name) && element.is(Element::Showing);
    });
    return found == all.end() ? nullptr : &*found;
}

QList<Element> inside(const Elements &all, const QString &name, const QString &role)
{
    QList<Element> found;
    for (const auto &element : all) {
        auto above = element.parent;
        while (above >= 0 && all[static_cast<std::size_t>(above)].name != name) {
            above = all[static_cast<std::size_t>(above)].parent;
        }
        if (above >= 0 && element.role == role) {
            found.append(element);
        }
    }
    return found;
}

const Element *focused(const Elements &all)
{
    const Element *found = nullptr;
    for (const auto &element : all) {
        const auto *const parent = element.parent < 0 ? nullptr : &all[static_cast<std::size_t>(element.parent)];
        // Qt has the current row of each list say that it has the focus, and what a text scrolls in say so with it.
        const bool isOther =
            parent && (element.role == "list item"_L1 ? !parent->is(Element::Focused) && parent->role != "list item"_L1
                                                      : element.role == "filler"_L1 && parent->is(Element::Focused));
        if (element.is(Element::Focused) && element.is(Element::Showing) && !isOther) {
            found = &element;
        }
    }
    return found;
}

AccessibilityBus::AccessibilityBus()
    : m_bus(QString())
{
    auto call =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const auto reply = QDBusConnection::sessionBus().call(call, QDBus::Block, longestWait);
    if (reply.type() == QDBusMessage::ErrorMessage) {
        m_trouble = u"there is no accessibility bus (at-spi2-core): "_s + reply.errorMessage();
        return;
    }
    m_bus = QDBusConnection::connectToBus(reply.arguments().value(0).toString(), u"accessibility"_s);
    if (!m_bus.isConnected()) {
        m_trouble = u"the accessibility bus cannot be reached: "_s + m_bus.lastError().message();
        return;
    }
    const Questions registry(m_bus, u"org.a11y.atspi.Registry"_s, rootPath);
    auto asked = registry.call(u"GetChildren"_s);
    asked.waitForFinished();
    m_trouble = asked.isError() ? u"the registry of programs does not answer: "_s + asked.error().message() : QString();
}

AccessibilityBus::~AccessibilityBus()
{
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
}

bool AccessibilityBus::find(const QString &program)
{
    const Questions registry(m_bus, u"org.a11y.atspi.Registry"_s, rootPath);
    const auto programs = Questions::answer(registry.call(u"GetChildren"_s));
    if (!programs.canConvert<QDBusArgument>()) {
        return false;
    }
    for (const auto &reference : referencesFrom(programs.value<QDBusArgument>())) {
        const Questions questions(m_bus, reference.service, reference.path);
        if (Questions::answer(questions.property(u"Name"_s)).toString() == program) {
            m_service = reference.service;
            return true;
        }
    }
    return false;
}

QStringList AccessibilityBus::children(const QString &path) const
{
    QStringList paths;
    const auto answer = Questions::answer(Questions(m_bus, m_service, path).call(u"GetChildren"_s));
    if (answer.canConvert<QDBusArgument>()) {
        for (const auto &child : referencesFrom(answer.value<QDBusArgument>())) {
            paths.append(child.path);
        }
    }
    return paths;
}

std::vector<Element> AccessibilityBus::ask(const QStringList &paths) const
{
    // All at once: nobody waits for one answer after the other.
    std::vector<Inquiry> inquiries;
    inquiries.reserve(static_cast<std::size_t>(paths.size()));
    for (const auto &path : paths) {
        inquiries.emplace_back(Questions(m_bus, m_service, path));
    }
    std::vector<Element> elements;
    elements.reserve(inquiries.size());
    for (qsizetype place = 0; place < paths.size(); ++place) {
        elements.push_back(inquiries[static_cast<std::size_t>(place)].answer(paths.at(place)));
    }
    return elements;
}

QStringList AccessibilityBus::windows() const
{
    QStringList names;
    for (const auto &path : children(rootPath)) {
        names.append(Questions::answer(Questions(m_bus, m_service, path).property(u"Name"_s)).toString());
    }
    return names;
}

std::optional<Element> AccessibilityBus::top(const QString &name) const
{
    for (const auto &path : children(rootPath)) {
        if (Questions::answer(Questions(m_bus, m_service, path).property(u"Name"_s)).toString() == name) {
            return ask(QStringList{path}).front();
        }
    }
    return {};
}

Elements AccessibilityBus::window(const QString &name) const
{
    const auto top = this->top(name);
    return top ? part(*top) : Elements();
}

Elements AccessibilityBus::glance(const QString &name) const
{
    const auto top = this->top(name);
    return top ? part(*top, false) : Elements();
}

bool AccessibilityBus::waitForActive(const QString &name) const
{
    const auto isActive = [&] {
        const auto found = top(name);
        return found && found->is(Element::Active);
    };
    return QTest::qWaitFor(isActive, longestWait);
}

bool AccessibilityBus::waitForEnd(const QString &name) const
{
    // One that is only hidden stays in the list.
    const auto isGone = [&] {
        const auto found = top(name);
        return !found || !found->is(Element::Showing);
    };
    return QTest::qWaitFor(isGone, longestWait);
}

Elements AccessibilityBus::part(const Element &top, bool hasCharts) const
{
    Elements all;
    for (const auto &element : ask(QStringList{top.path})) {
        all.push_back(element);
        all.back().place = element.saidPlace;
    }
    for (std::size_t at = 0; at < all.size() && all.size() < mostElements; ++at) {
        // Nobody gets to what is not in sight.
        if (!all[at].is(Element::Showing) || (!hasCharts && all[at].role == "chart"_L1)) {
            continue;
        }
        auto found = ask(children(all[at].path));
        for (std::size_t place = 0; place < found.size() && all.size() < mostElements; ++place) {
            found[place].parent = static_cast<int>(at);
            found[place].depth = all[at].depth + 1;
            found[place].place = static_cast<int>(place);
            all.push_back(std::move(found[place]));
        }
    }
    return all;
}

bool AccessibilityBus::act(const Element &element, int action) const
{
    const Questions questions(m_bus, m_service, element.path);
    return Questions::answer(questions.call(u"DoAction"_s, {action}, actionInterface)).toBool();
}

} // namespace tidings::test
