// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/log.h"

#include <QLoggingCategory>
#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWarningsUntilTheyAreTaken()
    {
        Log log;
        qInfo() << "all is well";
        qWarning("a picture is missing");
        qCritical("the disk is full");
        QCOMPARE(log.takeWarnings(), QStringList({u"a picture is missing"_s, u"the disk is full"_s}));
        QCOMPARE(log.takeWarnings(), QStringList());
    }

    void machineWithoutSoundOrGpuIsNoFault()
    {
        Log log;
        qWarning("PulseAudioService: pa_context_connect() failed");
        qWarning("QRhi* initializeRHI(QRhi*) : No RHI backend. Using CPU conversion.");
        qCritical("PulseAudioService: pa_context_connect() failed");
        qWarning("a film is missing");
        QCOMPARE(log.takeWarnings(),
                 QStringList({u"PulseAudioService: pa_context_connect() failed"_s, u"a film is missing"_s}));
    }

    void doesNotGrowWithoutEnd()
    {
        Log log;
        for (int i = 0; i < 3000; ++i)
            qWarning("again");
        QCOMPARE(log.takeWarnings().size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
