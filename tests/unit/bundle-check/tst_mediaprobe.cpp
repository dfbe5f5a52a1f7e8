// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/mediaprobe.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{

const QString samples = QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/unit/bundle-check/media/");
const QString base = QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/bad-content/base/media/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format) ? bytes : QByteArray();
}

} // namespace

/** What the display can play, judged by bytes. The samples were made by ffmpeg with -bitexact. */
class MediaProbeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    MediaProbe probe(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"x"_s));
        file.remove();
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return probeMedia(file.fileName());
    }

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("png") << base + u"picture.png"_s << u"image/png"_s << 64 << 0 << 0;
        QTest::newRow("mp4") << base + u"film.mp4"_s << u"video/mp4"_s << 64 << 990 << 1010;
        QTest::newRow("vp8") << samples + u"film-vp8.webm"_s << u"video/webm"_s << 64 << 900 << 1100;
        QTest::newRow("vp9 opus") << samples + u"film-vp9-opus.webm"_s << u"video/webm"_s << 64 << 900 << 1100;
        QTest::newRow("opus") << samples + u"sound.ogg"_s << u"audio/ogg"_s << 0 << 480 << 540;
        QTest::newRow("aac") << samples + u"sound.m4a"_s << u"audio/mp4"_s << 0 << 480 << 560;
        QTest::newRow("wav") << samples + u"sound.wav"_s << u"audio/wav"_s << 0 << 500 << 500;
        QTest::newRow("captions") << base + u"film.zh.vtt"_s << u"text/vtt"_s << 0 << 1000 << 1000;
    }

    void measures()
    {
        QFETCH(QString, path);
        QFETCH(QString, type);
        QFETCH(int, width);
        QFETCH(int, least);
        QFETCH(int, most);
        const MediaProbe found = probeMedia(path);
        QCOMPARE(found.problem + found.detail, QString());
        QCOMPARE(found.type, type);
        QCOMPARE(found.width, width);
        QVERIFY2(found.duration >= least && found.duration <= most, qPrintable(QString::number(found.duration)));
    }

    void refusesFilms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("detail");
        QTest::newRow("4:4:4") << u"film-high444.mp4"_s << u"unplayable-video"_s << u"H.264 profile 244"_s;
        QTest::newRow("10 bit") << u"film-10bit.mp4"_s << u"unplayable-video"_s << u"H.264 profile 110"_s;
        QTest::newRow("moov last") << u"film-moov-last.mp4"_s << u"unplayable-video"_s << u"moov after mdat"_s;
        QTest::newRow("mpeg4") << u"film-mpeg4.mp4"_s << u"unplayable-video"_s << u"codec mp4v"_s;
        QTest::newRow("mkv") << u"film.mkv"_s << u"unplayable-video"_s << u"Matroska, not WebM"_s;
        QTest::newRow("vorbis in ogg") << u"sound-vorbis.ogg"_s << u"unplayable-sound"_s << u"Ogg, not Opus"_s;
        QTest::newRow("a-law") << u"sound-alaw.wav"_s << u"unplayable-sound"_s << u"WAV format 6"_s;
    }

    void refusesFilms()
    {
        QFETCH(QString, name);
        QFETCH(QString, problem);
        QFETCH(QString, detail);
        const MediaProbe found = probeMedia(samples + name);
        QCOMPARE(found.problem, problem);
        QCOMPARE(found.detail, detail);
        QVERIFY(found.type.isEmpty());
    }

    void refusesForeignFormats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0", 10) << u"GIF"_s;
        QTest::newRow("svg") << QByteArray("<?xml version='1.0'?><svg/>") << u"SVG"_s;
        QTest::newRow("webp") << QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16) << u"WebP"_s;
        QTest::newRow("bmp") << QByteArray("BM\0\0\0\0") << u"BMP"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4") << u"PDF"_s;
        QTest::newRow("empty") << QByteArray() << u"0 bytes"_s;
    }

    void refusesForeignFormats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        QCOMPARE(probe(bytes).problem, u"unknown-media"_s);
        QCOMPARE(probe(bytes).detail, detail);
    }

    void measuresJpeg()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QByteArray jpeg = encoded(image, "jpeg");
        QCOMPARE(probe(jpeg).type, u"image/jpeg"_s);
        QCOMPARE(probe(jpeg).height, 100);
        QCOMPARE(probe(jpeg.chopped(2)).problem, u"unreadable-picture"_s); // no end marker
        QCOMPARE(probe(jpeg.left(jpeg.size() / 2)).problem, u"unreadable-picture"_s);
    }

    void refusesOversizedPictures()
    {
        QCOMPARE(probe(encoded(QImage(8193, 1, QImage::Format_Mono), "png")).problem, u"oversized-picture"_s);
        QCOMPARE(probe(encoded(QImage(8192, 1, QImage::Format_Mono), "png")).type, u"image/png"_s);
        QImage large(8000, 5001, QImage::Format_Mono); // a little over 40 megapixels
        large.fill(0);
        QCOMPARE(probe(encoded(large, "png")).problem, u"oversized-picture"_s);
    }

    void refusesHeavyPictures()
    {
        QByteArray bytes = bytesOf(base + u"picture.png"_s);
        bytes.resize(MediaLimits::pictureBytes + 1, '\0');
        QCOMPARE(probe(bytes).problem, u"oversized-picture"_s);
    }

    void readsCaptions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("one cue") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n") << true;
        QTest::newRow("hours, settings, note, name")
            << QByteArray("WEBVTT - t\r\n\r\nNOTE x\r\n\r\nfirst\r\n01:00:01.000 --> 01:00:02.000 line:0\r\nA\r\n")
            << true;
        QTest::newRow("comma") << QByteArray("WEBVTT\n\n00:01,000 --> 00:02,000\nA\n") << false;
        QTest::newRow("ends first") << QByteArray("WEBVTT\n\n00:02.000 --> 00:01.000\nA\n") << false;
        QTest::newRow("out of order") << QByteArray(
                                             "WEBVTT\n\n00:05.000 --> 00:06.000\nA\n\n00:01.000 --> 00:02.000\nB\n")
                                      << false;
        QTest::newRow("61 seconds") << QByteArray("WEBVTT\n\n00:61.000 --> 01:02.000\nA\n") << false;
        QTest::newRow("no cues") << QByteArray("WEBVTT\n") << false;
        QTest::newRow("gb18030") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n\xc6\xfb\xb3\xb5\n") << false;
    }

    void readsCaptions()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(probe(text).problem, good ? QString() : u"bad-captions"_s);
    }

    void survivesDamage_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"film-vp8.webm", "film-vp9-opus.webm", "sound.ogg", "sound.m4a", "sound.wav"})
            QTest::newRow(name) << samples + QString::fromLatin1(name);
        QTest::newRow("film.mp4") << base + u"film.mp4"_s;
        QTest::newRow("picture.png") << base + u"picture.png"_s;
    }

    /** Cut anywhere and with bytes changed by a fixed generator, a file gets a verdict and nothing else happens. */
    void survivesDamage()
    {
        QFETCH(QString, path);
        const QByteArray good = bytesOf(path);
        QVERIFY(!good.isEmpty());
        quint32 seed = 3;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 1 + round % 4; ++i) {
                seed = seed * 1664525 + 1013904223;
                bytes[static_cast<qsizetype>((seed >> 8) % static_cast<quint32>(bytes.size()))] =
                    static_cast<char>(seed >> 3);
            }
            if (round % 3 == 0)
                bytes.truncate(static_cast<qsizetype>((seed >> 4) % static_cast<quint32>(bytes.size())));
            const MediaProbe found = probe(bytes);
            QVERIFY(found.problem.isEmpty() != found.type.isEmpty());
        }
    }

    void saysWhenItCannotOpen() { QCOMPARE(probeMedia(u"/no/such/file"_s).problem, u"unreadable-media"_s); }
};

QTEST_GUILESS_MAIN(MediaProbeTest)
#include "tst_mediaprobe.moc"
