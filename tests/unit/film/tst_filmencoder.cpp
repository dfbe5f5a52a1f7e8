// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/mediaprobe.h"
#include "film/filmencoder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{
QImage plain(int shade)
{
    QImage image(160, 160, QImage::Format_RGB32);
    image.fill(QColor(shade, shade, shade));
    return image;
}

QByteArray rendered(const QString &file)
{
    FilmEncoder encoder(file, {160, 160}, 25);
    for (int shade = 0; shade < 25; ++shade) {
        if (!encoder.write(plain(shade * 10)))
            return {};
    }
    QFile written(file);
    return encoder.finish() && written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}
} // namespace

class FilmEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFilmThatTheKioskPlays()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"film.webm"_s);
        const QByteArray first = rendered(file);
        QVERIFY(!first.isEmpty());
        const MediaProbe probe = probeMedia(file);
        QCOMPARE(probe.problem, QString());
        QCOMPARE(probe.type, u"video/webm"_s);
        QCOMPARE(QSize(probe.width, probe.height), QSize(160, 160));
        QVERIFY2(qAbs(probe.duration - 1000) <= 40, qPrintable(QString::number(probe.duration)));
        QCOMPARE(rendered(folder.filePath(u"again.webm"_s)), first);
    }

    void saysWhyItCannotAndLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"no/such/folder/film.webm"_s);
        FilmEncoder encoder(file, {160, 160}, 25);
        for (int i = 0; i < 100 && encoder.write(plain(0)); ++i)
            continue;
        QVERIFY(!encoder.finish());
        QVERIFY(!encoder.error().isEmpty());
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(FilmEncoderTest)
#include "tst_filmencoder.moc"
