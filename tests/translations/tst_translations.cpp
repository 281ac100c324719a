// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <unicode/messagepattern.h>
#include <unicode/plurrule.h>

#include <functional>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool isFinished = false;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.isStartElement()) {
                    message.translations << xml.readElementText();
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (message.translations.isEmpty()) {
                message.translations << text;
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else {
                messages << readMessage(xml, context);
            }
        }
    }
    return messages;
}

/// Wordings of rows are ICU patterns; all else is Qt's %1.
bool isPattern(const QString &source)
{
    static const QRegularExpression argument(u"\\{[a-zA-Z_]\\w*[,}]"_s);
    return source.contains(argument);
}

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int>(text.size())};
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

/// What a pattern asks of a message, and how it tells cases apart.
struct Shape
{
    QString error;
    /// Names; with ", select" and the like for those that choose.
    QSet<QString> arguments;
    /// "count, plural" or "state, select" to its keywords.
    QMap<QString, QSet<QString>> keywords;
};

class ShapeReader
{
public:
    static Shape read(const QString &text)
    {
        Shape shape;
        auto status = U_ZERO_ERROR;
        const icu::MessagePattern pattern(toIcu(text), nullptr, status);
        if (U_FAILURE(status) != 0) {
            shape.error = u"is no ICU pattern: %1"_s.arg(QString::fromLatin1(u_errorName(status)));
            return shape;
        }
        ShapeReader(pattern, shape).readParts();
        return shape;
    }

private:
    ShapeReader(const icu::MessagePattern &pattern, Shape &shape)
        : m_pattern(pattern)
        , m_shape(shape)
    {
    }

    void readParts()
    {
        // Arguments within arguments: the innermost is the last.
        QStringList open;
        for (int i = 0; i < m_pattern.countParts(); ++i) {
            const auto &part = m_pattern.getPart(i);
            switch (part.getType()) {
            case UMSGPAT_PART_TYPE_ARG_START: {
                const auto name = fromIcu(m_pattern.getSubstring(m_pattern.getPart(i + 1)));
                open << name + kind(part.getArgType());
                m_shape.arguments << open.last();
                break;
            }
            case UMSGPAT_PART_TYPE_ARG_LIMIT:
                open.removeLast();
                break;
            case UMSGPAT_PART_TYPE_ARG_SELECTOR:
                m_shape.keywords[open.last()] << fromIcu(m_pattern.getSubstring(part));
                break;
            default:
                break;
            }
        }
    }

    static QString kind(UMessagePatternArgType type)
    {
        switch (type) {
        case UMSGPAT_ARG_TYPE_PLURAL:
            return u", plural"_s;
        case UMSGPAT_ARG_TYPE_SELECTORDINAL:
            return u", selectordinal"_s;
        case UMSGPAT_ARG_TYPE_SELECT:
            return u", select"_s;
        default:
            return {};
        }
    }

    const icu::MessagePattern &m_pattern;
    Shape &m_shape;
};

/// The categories that whole numbers up to a thousand have in this language.
QSet<QString> pluralsOf(const QString &language, UPluralType type)
{
    auto status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(
        icu::PluralRules::forLocale(icu::Locale(language.toLatin1().constData()), type, status));
    QSet<QString> categories;
    for (int number = 0; number <= 1000; ++number) {
        categories << fromIcu(rules->select(number));
    }
    return categories;
}

QString joined(const QSet<QString> &set)
{
    auto list = set.values();
    list.sort();
    return list.join(u" "_s);
}

/// What is wrong with the translation of a pattern; empty if nothing.
QString patternFault(const QString &source, const QString &translation, const QString &language)
{
    const auto from = ShapeReader::read(source);
    const auto to = ShapeReader::read(translation);
    if (!from.error.isEmpty() || !to.error.isEmpty()) {
        return from.error + to.error;
    }
    // A language without plurals may name a counted thing without choosing.
    const auto names = [](const QSet<QString> &arguments) {
        QSet<QString> plain;
        for (const auto &argument : arguments) {
            plain << argument.section(u',', 0, 0);
        }
        return plain;
    };
    if (names(from.arguments) != names(to.arguments)) {
        return u"has the arguments %1, not %2"_s.arg(joined(names(to.arguments)), joined(names(from.arguments)));
    }
    for (auto each = to.keywords.cbegin(); each != to.keywords.cend(); ++each) {
        if (each.key().endsWith(u", select"_s)) {
            if (each.value() != from.keywords.value(each.key())) {
                return u"selects %1 by %2"_s.arg(each.key(), joined(each.value()));
            }
            continue;
        }
        const auto type = each.key().endsWith(u", plural"_s) ? UPLURAL_TYPE_CARDINAL : UPLURAL_TYPE_ORDINAL;
        auto missing = pluralsOf(language, type);
        missing << u"other"_s;
        missing -= each.value();
        if (!missing.isEmpty()) {
            return u"lacks the plural %1 of %2"_s.arg(joined(missing), each.key());
        }
    }
    return {};
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(u"%(L?n|L?[1-9][0-9]?)"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

QString qtFault(const QString &source, const QString &translation, bool isPlural)
{
    auto expected = placeholders(source);
    auto actual = placeholders(translation);
    if (isPlural) {
        // One, two: a language may spell them out.
        expected.removeAll(u"%n"_s);
        actual.removeAll(u"%n"_s);
        expected.removeAll(u"%Ln"_s);
        actual.removeAll(u"%Ln"_s);
    }
    if (expected != actual) {
        return u"has %1, not %2"_s.arg(actual.join(u' '), expected.join(u' '));
    }
    static const QRegularExpression mnemonic(u"&\\w"_s);
    if (source.contains(mnemonic) != translation.contains(mnemonic)) {
        return u"has another number of mnemonics"_s;
    }
    return {};
}

} // namespace

/// Every translation says all that its source says, and nothing of it is missing.
class TestTranslations : public QObject
{
    Q_OBJECT

    static void addFiles()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path : QStringLiteral(TIDINGS_TRANSLATIONS).split(u'|')) {
            QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
        }
    }
    static QString languageOf(const QString &path) { return QFileInfo(path).baseName().section(u'_', 1); }

    QHash<QString, Message> m_sources;

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void initTestCase();
    void patternsCanBeRead();
    void hasEveryTextAndNoOther_data() { addFiles(); }
    void hasEveryTextAndNoOther();
    void saysWhatItsSourceSays_data() { addFiles(); }
    void saysWhatItsSourceSays();
    void englishHasItsPlurals();
};

void TestTranslations::initTestCase()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"tidings.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(TIDINGS_LUPDATE),
        QStringLiteral(TIDINGS_LUPDATE_ARGUMENTS).split(u'|') + QStringList{u"-silent"_s, u"-ts"_s, file});
    QVERIFY(lupdate.waitForFinished(120000));
    QCOMPARE(lupdate.exitCode(), 0);
    for (const auto &message : readMessages(file)) {
        m_sources.insert(message.key(), message);
    }
    QVERIFY(m_sources.size() > 100);
}

void TestTranslations::patternsCanBeRead()
{
    for (const auto &message : std::as_const(m_sources)) {
        if (isPattern(message.source)) {
            const auto shape = ShapeReader::read(message.source);
            QVERIFY2(shape.error.isEmpty(), qPrintable(message.source + u' ' + shape.error));
        }
    }
}

/// "3 message(s)" is what a person would see otherwise.
void TestTranslations::englishHasItsPlurals()
{
    const QFileInfo other(QStringLiteral(TIDINGS_TRANSLATIONS).section(u'|', 0, 0));
    QSet<QString> english;
    for (const auto &message : readMessages(other.dir().filePath(u"tidings_en.ts"_s))) {
        QVERIFY2(m_sources.contains(message.key()), qPrintable(message.key()));
        QVERIFY2(message.isFinished && message.translations.size() == 2, qPrintable(message.key()));
        QVERIFY2(!message.translations.join(u' ').contains(u"(s)"_s), qPrintable(message.key()));
        english << message.key();
    }
    for (const auto &message : std::as_const(m_sources)) {
        const bool isNumbered = message.source.contains(u"%n"_s);
        QVERIFY2(!isNumbered || english.contains(message.key()), qPrintable(message.key()));
    }
}

void TestTranslations::hasEveryTextAndNoOther()
{
    QFETCH(const QString, path);
    QStringList faults;
    QSet<QString> there;
    for (const auto &message : readMessages(path)) {
        there << message.key();
        if (!m_sources.contains(message.key())) {
            faults << u"not in the sources: "_s + message.key();
        }
    }
    for (const auto &message : std::as_const(m_sources)) {
        if (!there.contains(message.key())) {
            faults << u"missing: "_s + message.key();
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::saysWhatItsSourceSays()
{
    QFETCH(const QString, path);
    const auto language = languageOf(path);
    QStringList faults;
    for (const auto &message : readMessages(path)) {
        const auto complain = [&](const QString &fault) {
            if (!fault.isEmpty()) {
                faults << u"%1: “%2” → “%3” %4"_s.arg(
                    message.context, message.source, message.translations.join(u" / "_s), fault);
            }
        };
        complain(message.isFinished ? QString() : u"is not finished"_s);
        for (const auto &translation : message.translations) {
            complain(translation.trimmed().isEmpty() ? u"is empty"_s : QString());
            complain(isPattern(message.source) ? patternFault(message.source, translation, language)
                                               : qtFault(message.source, translation, message.translations.size() > 1));
            complain(message.source.count(u'\n') == translation.count(u'\n') ? QString() : u"has other lines"_s);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
