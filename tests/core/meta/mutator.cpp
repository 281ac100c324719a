// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/meta/mutator.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

using Path = QList<QString>;

/// Stands for a lone surrogate, which Qt's JSON cannot hold.
constexpr auto loneSurrogate = "LONE-SURROGATE"_L1;

void collect(const QJsonValue &value, const Path &here, QList<Path> &into)
{
    if (!here.isEmpty()) {
        into.append(here);
    }
    const auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        collect(*member, here + Path{member.key()}, into);
    }
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        collect(array[i], here + Path{QString::number(i)}, into);
    }
}

QList<Path> pathsOf(const QJsonValue &root)
{
    QList<Path> paths;
    collect(root, {}, paths);
    // Without a topic it would be no message at all.
    paths.removeAll(Path{u"topic"_s});
    return paths;
}

QJsonValue at(const QJsonValue &root, const Path &path)
{
    auto value = root;
    for (const auto &step : path) {
        value = value.isArray() ? value[step.toInt()] : value[step];
    }
    return value;
}

/// The tree with another value at the path; undefined takes it away.
QJsonValue replaced(const QJsonValue &root, const Path &path, const QJsonValue &by)
{
    if (path.isEmpty()) {
        return by;
    }
    const auto &step = path.first();
    if (root.isArray()) {
        auto array = root.toArray();
        const auto item = replaced(array.at(step.toInt()), path.sliced(1), by);
        if (item.isUndefined()) {
            array.removeAt(step.toInt());
        } else if (step.toInt() < array.size()) {
            array[step.toInt()] = item;
        }
        return array;
    }
    if (!root.isObject()) {
        return root;
    }
    auto object = root.toObject();
    const auto member = replaced(object.value(step), path.sliced(1), by);
    if (member.isUndefined()) {
        object.remove(step);
    } else {
        object.insert(step, member);
    }
    return object;
}

QByteArray textOf(const QJsonValue &root)
{
    return QJsonDocument(root.toObject()).toJson(QJsonDocument::Compact).replace(loneSurrogate.latin1(), "\\udc00");
}

QJsonValue nested(int depth)
{
    QJsonValue value = u"deep"_s;
    for (int i = 0; i < depth; ++i) {
        value = i % 2 == 0 ? QJsonValue(QJsonArray{value}) : QJsonValue(QJsonObject{{u"name"_s, value}});
    }
    return value;
}

QJsonArray many(const QJsonValue &value)
{
    QJsonArray items;
    for (int i = 0; i < 600; ++i) {
        items.append(value.isString() ? QJsonValue(value.toString() + QString::number(i)) : value);
    }
    return items;
}

const QStringList &hostileTexts()
{
    static const QStringList all{u""_s, u" \t\n "_s, QString::fromLatin1(foreignBraces),
        u"'"_s + QString::fromLatin1(foreignBraces) + u"{'"_s, u"\u202e\u2066\u2068gnippils"_s,
        u"\u2069\u2069\u2069out"_s, u"\u0000\u0001\u001b[31mred\u007f"_s, u"a\u0301\u200b\u200b\u200d\ufeff"_s,
        u"😀👩\u200d💻"_s, loneSurrogate + u"x"_s, u"שלום"_s, u"https://evil.example@good.example/"_s,
        u"javascript:alert(1)"_s, u"<b>&amp;</b><img src=x>"_s, u"-1"_s, u"../../../etc/passwd"_s, u"%s%n%1"_s,
        u"a-b-c-d-e--"_s, u"---"_s, u"@"_s, u"@@ines @tomas@example.org"_s, u"None"_s, u"x|y.z"_s};
    return all;
}

} // namespace

int Mutator::below(int limit)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(limit));
}

QJsonValue Mutator::odd(const QJsonValue &value)
{
    constexpr int longText = 25000;
    constexpr int deep = 60;
    switch (below(14)) {
    case 0:
        return QJsonValue(QJsonValue::Undefined);
    case 1:
        return QJsonValue(QJsonValue::Null);
    case 2:
        return below(2) == 0;
    case 3:
        return below(1000) - 3;
    case 4:
        return 1.5e300;
    case 5:
        return QString(longText, u'w');
    case 6:
        return u"long words \u05d0"_s.repeated(longText / 10);
    case 7:
        return nested(deep);
    case 8:
        return many(value);
    case 9:
        return QJsonArray{value};
    case 10:
        return QJsonObject{{u"name"_s, value}, {u"x"_s, 1}};
    case 11:
        return value.isObject() || value.isArray() ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
    default:
        return hostileTexts().at(below(static_cast<int>(hostileTexts().size())));
    }
}

QByteArray Mutator::mutated(const QByteArray &message)
{
    QJsonValue root = QJsonDocument::fromJson(message).object();
    // One that an earlier change took away leads nowhere.
    const auto paths = pathsOf(root);
    for (int times = paths.isEmpty() ? 0 : 1 + below(3); times > 0; --times) {
        const auto &path = paths[below(static_cast<int>(paths.size()))];
        root = replaced(root, path, odd(at(root, path)));
    }
    return textOf(root);
}

QList<QByteArray> Mutator::withoutOne(const QByteArray &message)
{
    const QJsonValue root = QJsonDocument::fromJson(message).object();
    QList<QByteArray> messages;
    for (const auto &path : pathsOf(root)) {
        messages.append(textOf(replaced(root, path, QJsonValue(QJsonValue::Undefined))));
    }
    return messages;
}

} // namespace tidings::test
