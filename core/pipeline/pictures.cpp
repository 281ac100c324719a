// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/pictures.h"

#include "core/pipeline/handover.h"
#include "core/web/address.h"
#include "core/web/download.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QThread>
#include <QUrl>

namespace tidings::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// Of people on several pages of the list; who scrolls on does not wait for those that are gone.
constexpr std::size_t mostWaiting = 200;

/// What lives on the thread.
class Fetcher : public QObject
{
public:
    Fetcher(PictureOptions options, Handover<QString> &questions, Handover<Picture> &answers)
        : m_options(std::move(options))
        , m_questions(questions)
        , m_answers(answers)
        , m_download(m_options.largest, m_options.time)
    {
        connect(&m_questions, &HandoverSignal::look, this, &Fetcher::look);
        connect(&m_download, &web::Download::finished, this, &Fetcher::keep);
        // Whose pictures these are is nobody else's business.
        if (QDir().mkpath(m_options.folder)) {
            QFile::setPermissions(m_options.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        prune();
        look();
    }

private:
    void look()
    {
        for (auto &address : m_questions.take()) {
            if (!giveKept(address) && mayFetch(address)) {
                m_waiting.push_back(std::move(address));
            }
        }
        if (m_waiting.size() > mostWaiting) {
            m_waiting.erase(m_waiting.begin(), m_waiting.end() - mostWaiting);
        }
        fetchNext();
    }

    [[nodiscard]] bool mayFetch(const QString &address) const
    {
        const QUrl url(address, QUrl::StrictMode);
        return web::isWeb(url) && web::isPrivate(url) && web::isBelow(url, m_options.hosts);
    }

    void fetchNext()
    {
        if (m_fetched.isEmpty() && !m_waiting.empty()) {
            m_fetched = std::move(m_waiting.back());
            m_waiting.pop_back();
            m_download.get(QUrl(m_fetched, QUrl::StrictMode));
        }
    }

    /// True also for one that is known not to be there.
    bool giveKept(const QString &address)
    {
        QFile file(fileOf(address));
        const auto written = file.fileTime(QFile::FileModificationTime);
        const bool isFresh =
            written.isValid() && written.secsTo(QDateTime::currentDateTime()) < m_options.fresh.count();
        if (!isFresh || file.size() > m_options.largest || !file.open(QIODevice::ReadOnly)) {
            return false;
        }
        give(address, file.readAll());
        return true;
    }

    void give(const QString &address, const QByteArray &bytes)
    {
        if (!bytes.isEmpty()) {
            m_answers.push({address, bytes});
        }
    }

    void keep(const web::Answer &answer)
    {
        const auto address = std::exchange(m_fetched, {});
        // What may go better later is asked for again at the next start.
        if (answer.kind != web::Answer::Kind::Later) {
            QSaveFile file(fileOf(address));
            if (file.open(QIODevice::WriteOnly)) {
                file.write(answer.body);
                file.commit();
            }
        }
        give(address, answer.body);
        fetchNext();
    }

    [[nodiscard]] QString fileOf(const QString &address) const
    {
        const auto hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
        return m_options.folder + u'/' + QString::fromLatin1(hash);
    }

    void prune() const
    {
        const auto files = QDir(m_options.folder).entryInfoList(QDir::Files, QDir::Time);
        for (qsizetype i = m_options.most; i < files.size(); ++i) {
            QFile::remove(files[i].filePath());
        }
    }

    PictureOptions m_options;
    Handover<QString> &m_questions;
    Handover<Picture> &m_answers;
    web::Download m_download;
    // The newest last.
    std::vector<QString> m_waiting;
    // Empty: none.
    QString m_fetched;
};

} // namespace

class Pictures::Private
{
public:
    Handover<QString> questions;
    Handover<Picture> answers;
    QThread thread;
    // Only its own thread touches what it points to.
    std::unique_ptr<Fetcher> fetcher;
};

Pictures::Pictures(PictureOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"pictures"_s);
    connect(&d->answers, &HandoverSignal::look, this, &Pictures::answered);
    connect(
        &d->thread, &QThread::started, this,
        [this, options = std::move(options)] {
            d->fetcher = std::make_unique<Fetcher>(options, d->questions, d->answers);
        },
        Qt::DirectConnection);
    connect(
        &d->thread, &QThread::finished, this, [this] { d->fetcher.reset(); }, Qt::DirectConnection);
}

Pictures::~Pictures()
{
    d->answers.close();
    d->thread.quit();
    d->thread.wait();
}

void Pictures::ask(const QString &address)
{
    d->questions.push(address);
    if (!d->thread.isRunning()) {
        d->thread.start();
    }
}

std::vector<Picture> Pictures::take()
{
    return d->answers.take();
}

} // namespace tidings::pipeline
