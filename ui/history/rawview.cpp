// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rawview.h"

#include "ui/history/foldbutton.h"
#include "ui/history/jsontext.h"
#include "ui/models/words.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
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
    return "{\"topic\":"_ba + jsonString(incoming.topic) + ",\"id\":" + jsonString(incoming.id) +
           ",\"headers\":" + headers + ",\"body\":" + incoming.body + "}";
}

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_fold(new FoldButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_more(new QPushButton(this))
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
    layout->addWidget(m_text);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_fold, &QToolButton::toggled, this, &RawView::unfold);
    connect(m_more, &QPushButton::clicked, this, &RawView::showMore);
    unfold(false);
}

RawView::~RawView() = default;

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
    m_more->setVisible(isUnfolded && m_rest && !m_rest->isAtEnd());
    if (isUnfolded && !m_rest) {
        m_rest = std::make_unique<JsonText>(m_message);
        m_text->clear();
        showMore();
        m_text->moveCursor(QTextCursor::Start);
    }
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
