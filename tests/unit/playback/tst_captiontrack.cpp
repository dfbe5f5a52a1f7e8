// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/captiontrack.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CaptionTrackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        const QString plain = u"WEBVTT\n\nNOTE by hand\n\none\n00:01.000 --> 00:02.500 line:0\n第一句\n\n01:00:00.000 --> 01:00:01.000\n<b>two</b>\nlines\n"_s;
        QTest::newRow("as written here") << plain;
        QTest::newRow("as Windows writes it") << QString(plain).replace(u"\n"_s, u"\r\n"_s);
    }

    void findsWhatIsSaid()
    {
        QFETCH(QString, text);
        const CaptionTrack track = CaptionTrack::parse(text);
        QCOMPARE(track.at(999ms), QString());
        QCOMPARE(track.at(1000ms), u"第一句"_s);
        QCOMPARE(track.at(2499ms), u"第一句"_s);
        QCOMPARE(track.at(2500ms), QString());
        QCOMPARE(track.at(3600500ms), u"two lines"_s);
    }

    void hasNoneWithoutAFile()
    {
        QVERIFY(CaptionTrack::fromFile(u"/nowhere.vtt"_s).isEmpty());
        QVERIFY(CaptionTrack::parse(u"WEBVTT\n\n00:xx --> 00:02.000\nbroken\n"_s).isEmpty());
    }

    void readsThoseOfTheHalls()
    {
        QVERIFY(!CaptionTrack::fromFile(QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour/media/quay-line.zh.vtt")).at(1s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CaptionTrackTest)
#include "tst_captiontrack.moc"
