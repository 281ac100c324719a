// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include <QFile>
#include <QRegularExpression>

namespace tidings::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString linesWithout(const QByteArray &text, const QByteArray &other, const QString &mark)
{
    const auto others = other.split('\n');
    QString lines;
    for (const auto &line : text.split('\n')) {
        if (!others.contains(line)) {
            lines += mark + QString::fromUtf8(line) + u'\n';
        }
    }
    return lines;
}

} // namespace

QByteArray written(const QJsonDocument &json)
{
    auto text = QString::fromUtf8(json.toJson());
    static const QRegularExpression numbers(u"\\[\\n\\s*(\\d+),\\n\\s*(\\d+)\\n\\s*\\]"_s);
    static const QRegularExpression empty(u"(?<=[\\[{])\\n\\s*(?=[\\]}])"_s);
    text.replace(numbers, u"[\\1, \\2]"_s).remove(empty);
    for (const auto invisible : {QChar(0x2068), QChar(0x2069), QChar(0x200b), QChar(0x200d), QChar(0x00a0)}) {
        text.replace(invisible, u"\\u%1"_s.arg(invisible.unicode(), 4, 16, QChar(u'0')));
    }
    return text.toUtf8();
}

QString differenceFrom(const QString &golden, const QByteArray &actual)
{
    const auto actualPath = golden + u".actual"_s;
    const auto expected = contents(golden);
    if (actual == expected) {
        QFile::remove(actualPath);
        return {};
    }
    QFile file(actualPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(actual) < 0) {
        return u"cannot write "_s + actualPath;
    }
    const auto what = expected.isEmpty()
                          ? u"there is no "_s + golden
                          : linesWithout(expected, actual, u"-"_s) + linesWithout(actual, expected, u"+"_s);
    return what + u"\nread "_s + actualPath + u"; if it is right, rename it"_s;
}

} // namespace tidings::test
