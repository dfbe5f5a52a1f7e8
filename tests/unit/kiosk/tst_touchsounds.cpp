// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/touchsounds.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <cstring>

using namespace autocity;
using namespace Qt::StringLiterals;

/** When a touch sounds. */
class TouchSoundsTest : public QObject
{
    Q_OBJECT

    static QByteArray compiledSound()
    {
        QFile file(u":/autocity/touch.wav"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void eachTouchSoundsOnce()
    {
        int sounded = 0;
        TouchSounds sounds([&sounded] { return TouchSounds::Voice([&sounded] { ++sounded; }); });
        QWindow window;
        window.installEventFilter(&sounds);
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QPointingDevice *panel = QTest::createTouchDevice();
        const auto touch = [&window, panel] {
            QTest::touchEvent(&window, panel).press(0, QPoint(50, 50), &window);
            QTest::touchEvent(&window, panel).move(0, QPoint(60, 50), &window);
            QTest::touchEvent(&window, panel).release(0, QPoint(60, 50), &window);
        };
        touch();
        QCOMPARE(sounded, 0);
        sounds.setOn(true);
        touch();
        QCOMPARE(sounded, 1);
        QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(20, 20));
        QCOMPARE(sounded, 2);
        sounds.setOn(false);
        touch();
        QCOMPARE(sounded, 2);
    }

    void machineWithoutDeviceIsSilent()
    {
        // The machines that run the tests have no sound device; where there is one, this sounds once.
        TouchSounds sounds;
        QVERIFY(!sounds.isOn());
        sounds.setOn(true);
        QVERIFY(sounds.isOn());
        QWindow window;
        QEvent touch(QEvent::TouchBegin);
        QVERIFY(!sounds.eventFilter(&window, &touch));
    }

    void soundIsShortAndSoft()
    {
        const QByteArray sound = compiledSound();
        QVERIFY(sound.startsWith("RIFF"));
        const qsizetype start = sound.indexOf("data") + 8;
        QVERIFY(start > 8);
        int loudest = 0;
        for (qsizetype at = start; at + 1 < sound.size(); at += 2) {
            qint16 sample = 0;
            memcpy(&sample, sound.constData() + at, sizeof sample);
            loudest = std::max(loudest, std::abs(int(sample)));
        }
        QVERIFY2(loudest > 1000 && loudest < 8000, qPrintable(QString::number(loudest)));
        QVERIFY(sound.size() - start < 2 * 44100 / 10);
    }

    void soundIsWhatItsScriptMakes()
    {
        const QTemporaryDir folder;
        const QString made = folder.filePath(u"touch.wav"_s);
        QCOMPARE(QProcess::execute(QStringLiteral(AUTOCITY_SOURCE_DIR) + u"/assets/sounds/make"_s, {made}), 0);
        QFile file(made);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), compiledSound());
    }
};

QTEST_MAIN(TouchSoundsTest)
#include "tst_touchsounds.moc"
