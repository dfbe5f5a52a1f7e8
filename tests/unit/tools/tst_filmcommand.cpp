// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/mediaprobe.h"
#include "programrun.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace autocity;

namespace
{
const QString harbour = QStringLiteral(AUTOCITY_SOURCE_DIR "/tests/content-harbour");
const QString name = u"harbour-years"_s;

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/** `autocity-bundle film`, run as staff run it on a hall's folder. */
class FilmCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAFilmWithPictureAndCaptionsThatTheKioskPlays()
    {
        const QTemporaryDir folder;
        std::filesystem::copy(harbour.toStdString(), folder.path().toStdString(), std::filesystem::copy_options::recursive);
        QDir(folder.filePath(u"media"_s)).removeRecursively();
        const ProgramRun run = runBundle({u"film"_s, folder.path(), name});
        QVERIFY2(run.code == 0, run.all().constData());

        const QString made = folder.filePath(u"media/"_s + name);
        const MediaProbe film = probeMedia(made + ".webm"_L1);
        QCOMPARE(film.problem, QString());
        QCOMPARE(film.type, u"video/webm"_s);
        QCOMPARE(QSize(film.width, film.height), QSize(320, 180));
        QVERIFY2(qAbs(film.duration - 6600) <= 40, qPrintable(QString::number(film.duration)));
        QCOMPARE(QImage(made + ".png"_L1).size(), QSize(320, 180));
        for (const QString &language : {u"zh"_s, u"hant"_s, u"en"_s}) {
            const MediaProbe captions = probeMedia(made + u'.' + language + ".vtt"_L1);
            QCOMPARE(captions.problem, QString());
            QCOMPARE(captions.type, u"text/vtt"_s);
            QVERIFY(captions.duration <= film.duration);
            // What the folder holds is what its storyboard and its tables say today.
            QCOMPARE(bytes(made + u'.' + language + ".vtt"_L1), bytes(harbour + "/media/"_L1 + name + u'.' + language + ".vtt"_L1));
        }
    }

    void writesFramesThatDiffer()
    {
        const QTemporaryDir folder;
        const ProgramRun run = runBundle({u"film"_s, harbour, name, u"--frames"_s, folder.path()});
        QVERIFY2(run.code == 0, run.all().constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 165);
        QVERIFY(bytes(folder.filePath(u"0040.png"_s)) != bytes(folder.filePath(u"0080.png"_s)));
    }

    void knowsWhatIsNotThere()
    {
        QCOMPARE(runBundle({u"film"_s, harbour, u"no-such-film"_s}).code, 3);
        QCOMPARE(runBundle({u"film"_s, harbour + "/nowhere"_L1}).code, 3);
    }
};

QTEST_GUILESS_MAIN(FilmCommandTest)
#include "tst_filmcommand.moc"
