// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rawview.h"

#include "ui/history/foldbutton.h"
#include "ui/history/jsontext.h"
#include "ui/history/tonelabel.h"
#include "ui/models/words.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInView = 16;

QByteArray jsonString(const QByteArray &text)
{
    // Qt has no way to write a string alone: the value of an object of one member is cut out.
    const auto object = QJsonDocument(QJsonObject{{u"s"_s, QString::fromUtf8(text)}}).toJson(QJsonDocument::Compact);
    return object.mid(5, object.size() - 6);
}

} // namespace

QByteArray rawMessage(const bus::Incoming &incoming)
{
    if (incoming.form == bus::Form::Fedmsg) {
        return incoming.body;
    }
    const auto headers = incoming.headers.isEmpty() ? "{}"_ba : incoming.headers;
    return R"({"topic":)"_ba + jsonString(incoming.topic) + R"(,"id":)" + jsonString(incoming.id) + R"(,"headers":)" +
           headers + R"(,"body":)" + incoming.body + "}";
}

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_more(new QPushButton(this))
    , m_tools(makeTools())
{
    m_text->setReadOnly(true);
    m_text->setFont(metrics::codeFont(font()));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * linesInView);
    m_text->setAccessibleName(tr("Raw message"));
    m_text->setTabChangesFocus(true);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::space, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_tools);
    layout->addWidget(m_text);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_fold, &QToolButton::toggled, this, &RawView::unfold);
    connect(m_more, &QPushButton::clicked, this, &RawView::showMore);
    unfold(false);
}

RawView::~RawView() = default;

QWidget *RawView::makeTools()
{
    auto *const tools = new QWidget(this);
    m_words = new QLineEdit(tools);
    m_words->setPlaceholderText(tr("Search in the raw message"));
    m_words->setAccessibleName(tr("Search in the raw message"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_found = new ToneLabel(Tone::Muted, tools);
    m_found->hide();
    const auto addButton = [&](const QString &name, const QIcon &icon) {
        auto *const button = new QToolButton(tools);
        button->setIcon(icon);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    auto *const previous = addButton(tr("Find the one before"), glyphIcon(u"action/up"_s));
    auto *const next = addButton(tr("Find the next one"), glyphIcon(u"action/down"_s));
    auto *const copy = addButton(tr("Copy raw message"), themedIcon(u"edit-copy"_s, u"action/copy"_s));
    auto *const layout = new QHBoxLayout(tools);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::tight);
    for (auto *const widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_found),
             static_cast<QWidget *>(previous), static_cast<QWidget *>(next), static_cast<QWidget *>(copy)}) {
        layout->addWidget(widget, widget == m_words ? 1 : 0);
    }
    connect(m_words, &QLineEdit::returnPressed, this,
        [this] { find(QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_words, &QLineEdit::textChanged, m_found, &QWidget::hide);
    connect(previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(next, &QToolButton::clicked, this, [this] { find(false); });
    connect(copy, &QToolButton::clicked, this,
        [this] { QApplication::clipboard()->setText(QString::fromUtf8(m_message)); });
    return tools;
}

void RawView::setMessage(const bus::Incoming &incoming)
{
    m_message = rawMessage(incoming);
    m_fold->setText(tr("Raw message (JSON, %1)").arg(sizeText(m_message.size())));
    m_rest.reset();
    unfold(m_fold->isChecked());
}

void RawView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Colors::of(palette()).line);
}

void RawView::unfold(bool isUnfolded)
{
    m_text->setVisible(isUnfolded);
    m_tools->setVisible(isUnfolded);
    m_more->setVisible(isUnfolded && m_rest && !m_rest->isAtEnd());
    if (isUnfolded && !m_rest) {
        m_rest = std::make_unique<JsonText>(m_message);
        m_text->clear();
        m_found->hide();
        showMore();
        m_text->moveCursor(QTextCursor::Start);
    }
}

void RawView::find(bool isBackward)
{
    const auto words = m_words->text();
    const auto flags = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    m_found->hide();
    if (words.isEmpty() || m_text->find(words, flags) || (!isBackward && findFurtherOn(words))) {
        return;
    }
    const auto before = m_text->textCursor();
    m_text->moveCursor(isBackward ? QTextCursor::End : QTextCursor::Start);
    if (!m_text->find(words, flags)) {
        m_text->setTextCursor(before);
        say(m_rest->isAtEnd() ? tr("Not found") : tr("Not found in what is shown"));
    }
}

bool RawView::findFurtherOn(const QString &words)
{
    for (int parts = 0; parts < mostSearchedParts && !m_rest->isAtEnd(); ++parts) {
        showMore();
        if (m_text->find(words)) {
            return true;
        }
    }
    return false;
}

void RawView::say(const QString &words)
{
    m_found->setText(words);
    m_found->show();
    QAccessibleEvent event(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RawView::showMore()
{
    auto end = QTextCursor(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest->next(part));
    m_more->setVisible(!m_rest->isAtEnd());
    m_more->setText(tr("Show more (%1 of %2 shown)").arg(sizeText(m_rest->position()), sizeText(m_message.size())));
}

} // namespace tidings::ui
