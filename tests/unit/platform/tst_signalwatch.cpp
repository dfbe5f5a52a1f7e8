// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/signalwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace autocity;

class TestSignalWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfASignal()
    {
        SignalWatch watch({SIGUSR1, SIGUSR2});
        QSignalSpy received(&watch, &SignalWatch::received);
        std::raise(SIGUSR2);
        std::raise(SIGUSR1);
        QTRY_COMPARE(received.count(), 2);
        QCOMPARE(received.at(0).at(0).toInt(), SIGUSR2);
        QCOMPARE(received.at(1).at(0).toInt(), SIGUSR1);
    }

    void worksAgainAfterAnother()
    {
        {
            const SignalWatch first({SIGUSR1});
        }
        SignalWatch second({SIGUSR1});
        QSignalSpy received(&second, &SignalWatch::received);
        std::raise(SIGUSR1);
        QTRY_COMPARE(received.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSignalWatch)
#include "tst_signalwatch.moc"
