// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meta/services/services.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace tidings;
using namespace Qt::StringLiterals;

namespace {

/// Context and source.
using Texts = std::set<std::pair<QString, QString>>;

void take(Texts &texts, const meta::Text &text)
{
    if (text.context != nullptr) {
        texts.emplace(QString::fromUtf8(text.context), QString::fromUtf8(text.source));
    }
}

Texts textsOf(const meta::Service &service)
{
    Texts texts;
    take(texts, service.label);
    for (const auto &row : service.topics) {
        for (const auto *wording : {&row.subtitle, &row.subjective, &row.headline, &row.longForm}) {
            for (const auto &one : wording->cases()) {
                take(texts, one.value);
            }
        }
    }
    return texts;
}

Texts read(const QString &path)
{
    QFile file(path);
    Texts texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            texts.emplace(context, xml.readElementText());
        }
    }
    return texts;
}

} // namespace

/// What lupdate finds with the arguments that translations/ gives it.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarning(); }
    void eachOfARowIsFound();
    void noneIsFoundThatNoRowHas();

private:
    Texts m_ours;
    Texts m_found;
};

void TestTexts::initTestCase()
{
    for (const auto *service : meta::builtInServices()) {
        m_ours.merge(textsOf(*service));
    }
    m_ours.merge(textsOf(meta::genericService()));

    const QTemporaryDir folder;
    const auto file = folder.filePath(u"all.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(TIDINGS_LUPDATE),
        QStringLiteral(TIDINGS_LUPDATE_ARGUMENTS).split(u'|') + QStringList{u"-silent"_s, u"-ts"_s, file});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    m_found = read(file);
}

void TestTexts::eachOfARowIsFound()
{
    QVERIFY(!m_ours.empty());
    for (const auto &text : m_ours) {
        QVERIFY2(m_found.contains(text), qPrintable(text.first + u": "_s + text.second));
    }
}

void TestTexts::noneIsFoundThatNoRowHas()
{
    std::set<QString> contexts;
    for (const auto &text : m_ours) {
        contexts.insert(text.first);
    }
    std::size_t count = 0;
    for (const auto &text : m_found) {
        if (contexts.contains(text.first)) {
            QVERIFY2(m_ours.contains(text), qPrintable(text.first + u": "_s + text.second));
            ++count;
        }
    }
    QCOMPARE(count, m_ours.size());
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
