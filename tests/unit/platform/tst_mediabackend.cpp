// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/mediabackend.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Which backend plays films. */
class TestMediaBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void avoidsTheFaultyOneOfOldQt() { QCOMPARE(chooseMediaBackend({}, {6, 4, 2}).backend, u"gstreamer"_s); }

    void leavesNewerQtItsChoice()
    {
        QCOMPARE(chooseMediaBackend({}, {6, 5, 0}).backend, QString());
        QCOMPARE(chooseMediaBackend({}, {6, 8, 2}).backend, QString());
    }

    void takesWhatTheEnvironmentNames() { QCOMPARE(chooseMediaBackend(u"ffmpeg"_s, {6, 4, 2}).backend, u"ffmpeg"_s); }
};

QTEST_APPLESS_MAIN(TestMediaBackend)
#include "tst_mediabackend.moc"
