// SPDX-FileCopyrightText: Tidings contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/config/configuration.h"
#include "tests/support/archiveserver.h"
#include "tests/support/test.h"
#include "ui/history/avatars.h"
#include "ui/history/rowdelegate.h"
#include "ui/models/roles.h"

#include <QBuffer>
#include <QImage>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTreeView>

using namespace tidings;
using namespace Qt::StringLiterals;

class TestAvatars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarning(); }
    void onlySmallPicturesAreTaken_data();
    void onlySmallPicturesAreTaken();
    void areDrawnInPlaceOfTheLetter();
    void areOffUntilTheyAreWanted();
};

static constexpr QColor purple(200, 0, 200);

static QByteArray picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(purple);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

void TestAvatars::onlySmallPicturesAreTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("PNG") << picture({64, 64}, "png") << true;
    QTest::newRow("JPEG") << picture({80, 40}, "jpg") << true;
    QTest::newRow("large") << picture({513, 20}, "png") << false;
    QTest::newRow("BMP") << picture({64, 64}, "bmp") << false;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>") << false;
    QTest::newRow("a page") << QByteArray("<html>Not here</html>") << false;
    QTest::newRow("half of one") << picture({64, 64}, "png").first(40) << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestAvatars::onlySmallPicturesAreTaken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isTaken);
    const auto image = ui::avatarFrom(bytes);
    QCOMPARE(!image.isNull(), isTaken);
    QVERIFY(!isTaken || image.size() == QSize(64, 64));
}

void TestAvatars::areDrawnInPlaceOfTheLetter()
{
    test::ArchiveServer server([](const QUrl &) {
        return test::ArchiveServer::Reply{.body = picture({64, 64}, "png")};
    });
    auto *const row = new QStandardItem(u"marta pushed to libaurora"_s);
    row->setData(QVariant::fromValue(ui::RowKind::Message), ui::KindRole);
    row->setData(true, ui::LoadedRole);
    row->setData(QStringList(u"marta"_s), ui::PeopleRole);
    row->setData(server.address() + u"/marta"_s, ui::AvatarRole);
    QStandardItemModel model;
    model.appendRow(row);
    QTreeView view;
    ui::RowDelegate delegate;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.resize(600, 100);
    const auto hasPicture = [&view] {
        const auto image = view.grab().toImage();
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                pixels += image.pixelColor(x, y) == purple ? 1 : 0;
            }
        }
        return pixels > 100;
    };
    QVERIFY(!hasPicture());
    QVERIFY(server.asked.isEmpty());

    const QTemporaryDir folder;
    ui::Avatars avatars({.folder = folder.path(), .hosts = {u"127.0.0.1"_s}});
    delegate.setAvatars(&avatars);
    QVERIFY(!hasPicture());
    QTRY_VERIFY(hasPicture());
    QCOMPARE(server.asked.size(), 1);
    // A group of several people shows how many they are.
    row->setData(QStringList({u"marta"_s, u"tomas"_s}), ui::PeopleRole);
    row->setData(QVariant::fromValue(ui::RowKind::Group), ui::KindRole);
    QVERIFY(!hasPicture());
}

void TestAvatars::areOffUntilTheyAreWanted()
{
    const auto configuration = config::load({.isNamedOnly = true});
    QVERIFY(configuration);
    QVERIFY(!configuration->hasAvatars);
}

QTEST_MAIN(TestAvatars)
#include "tst_avatars.moc"
