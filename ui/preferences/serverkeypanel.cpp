// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/serverkeypanel.h"

#include "core/bus/curvekey.h"
#include "ui/history/tonelabel.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidings::ui {

using namespace Qt::StringLiterals;

ServerKeyPanel::ServerKeyPanel(QWidget *parent)
    : QWidget(parent)
    , m_key(new QLineEdit(this))
    , m_words(new ToneLabel(Tone::Muted, this))
    , m_accept(new QPushButton(tr("Accept the new key"), this))
{
    m_key->setObjectName(u"server_key"_s);
    m_key->setAccessibleName(tr("The gateway's public key"));
    m_key->setPlaceholderText(tr("From whoever runs it"));
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_words->setObjectName(u"serverKeyWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_accept->setObjectName(u"acceptKey"_s);
    setFocusProxy(m_key);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space);
    layout->addWidget(m_key);
    layout->addWidget(m_words);
    layout->addWidget(m_accept, 0, Qt::AlignLeading);
    connect(m_key, &QLineEdit::editingFinished, this, [this] { Q_EMIT chosen(m_key->text().trimmed()); });
    connect(m_accept, &QPushButton::clicked, this, &ServerKeyPanel::accepted);
    setKeys({}, {});
}

bool ServerKeyPanel::isTyping() const
{
    return m_key->hasFocus();
}

void ServerKeyPanel::setKeys(const QString &key, const QString &seen)
{
    if (!isTyping() && m_key->text() != key) {
        m_key->setText(key);
        m_key->setCursorPosition(0);
    }
    const bool isChanged = !key.isEmpty() && !seen.isEmpty() && key != seen;
    auto words = key.isEmpty() ? QString() : tr("Fingerprint: %1").arg(bus::fingerprint(key));
    if (isChanged) {
        words = tr("The key of the gateway is to be %1 now, and was %2 before. Somebody else may pose as the gateway: "
                   "nothing is connected before you accept it. Do so if whoever runs the gateway confirms it.")
                    .arg(bus::fingerprint(key), bus::fingerprint(seen));
    }
    m_words->setTone(isChanged ? Tone::Attention : Tone::Muted);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_accept->setVisible(isChanged);
}

} // namespace tidings::ui
