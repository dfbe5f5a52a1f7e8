// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/filmview.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;

/** A film of a hall really plays, on whatever this system plays films with. */
class QtMoviePlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsAFilmToItsEnd()
    {
        FilmView view;
        view.setSize({320, 180});
        view.setSource(QUrl::fromLocalFile(QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour/media/quay-line.webm")));
        QSignalSpy finished(&view, &FilmView::finished);
        QSet<int> positions;
        connect(&view, &FilmView::positionChanged, this, [&] { positions.insert(view.position()); });
        view.setDuration(4000); // as the content says: not every backend finds it in a WebM
        view.setVolume(1); // nothing fails without a sound device
        view.setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(view.isShown(), 12'000);
        const QImage early = view.picture();
        QTRY_VERIFY_WITH_TIMEOUT(finished.count() == 1 || view.isBroken(), 30'000);
        QVERIFY(!view.isBroken());
        QVERIFY2(positions.size() > 20, qPrintable(QString::number(positions.size())));
        QVERIFY2(qAbs(view.duration() - 4000) < 100, qPrintable(QString::number(view.duration())));
        QVERIFY2(view.picture() != early, "the picture moved");
    }

    void givesUpWhatIsNoFilm()
    {
        FilmView view;
        view.setSource(QUrl::fromLocalFile(QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour/media/quay-line.zh.vtt")));
        view.setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(view.isBroken(), 20'000);
    }
};

QTEST_MAIN(QtMoviePlayerTest)
#include "tst_qtmovieplayer.moc"
