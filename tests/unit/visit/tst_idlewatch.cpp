// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/idlewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace std::chrono_literals;

/** Time is what the test says it is. */
class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = 1000s;
        m_watch = std::make_unique<IdleWatch>([this] { return m_now; });
        m_watch->setPatience(60);
    }

    void doesNotWatchUntilStarted()
    {
        pass(1h);
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        QCOMPARE(m_watch->untilNext(), -1ms);
    }

    void asksAfterItsPatience()
    {
        m_watch->setRunning(true);
        QCOMPARE(m_watch->untilNext(), 60s);
        pass(59999ms);
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        QCOMPARE(m_watch->untilNext(), 1ms);
        pass(1ms);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
        QCOMPARE(m_watch->secondsLeft(), 20);
    }

    void doesNotAskWhoWatchesAFilm()
    {
        m_watch->setRunning(true);
        pass(59s);
        m_watch->setHeld(true);
        QCOMPARE(m_watch->untilNext(), -1ms);
        pass(10min);
        m_watch->update();
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        // The film has ended: he has his whole patience again.
        m_watch->setHeld(false);
        QCOMPARE(m_watch->untilNext(), 60s);
        pass(60s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
    }

    void aFilmThatBeginsAnswersTheQuestion()
    {
        m_watch->setRunning(true);
        pass(65s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
        m_watch->setHeld(true);
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        QCOMPARE(m_watch->secondsLeft(), 20);
    }

    void countsWholeSecondsDown()
    {
        m_watch->setRunning(true);
        pass(60s);
        QSignalSpy seconds(m_watch.get(), &IdleWatch::secondsLeftChanged);
        for (int left = 19; left >= 1; --left) {
            QVERIFY(m_watch->untilNext() > 0ms);
            pass(m_watch->untilNext());
            QCOMPARE(m_watch->secondsLeft(), left);
        }
        QCOMPARE(seconds.count(), 19);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
    }

    void expiresOnce()
    {
        m_watch->setRunning(true);
        QSignalSpy expired(m_watch.get(), &IdleWatch::expired);
        pass(80s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Expired);
        QCOMPARE(m_watch->secondsLeft(), 0);
        QCOMPARE(m_watch->untilNext(), -1ms);
        pass(1h);
        QCOMPARE(expired.count(), 1);
    }

    void aTouchWhileAskingStays()
    {
        m_watch->setRunning(true);
        pass(75s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
        m_watch->touch();
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        QCOMPARE(m_watch->secondsLeft(), 20);
        pass(59s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        pass(1s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
    }

    void aTouchAfterTheEndIsTooLate()
    {
        m_watch->setRunning(true);
        pass(80s);
        m_watch->touch();
        QCOMPARE(m_watch->state(), IdleWatch::State::Expired);
        m_watch->setRunning(false);
        m_watch->setRunning(true);
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
    }

    void eachKindOfScreenHasItsPatience_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("list") << 60;
        QTest::newRow("page") << 90;
        QTest::newRow("film") << 180;
    }

    void eachKindOfScreenHasItsPatience()
    {
        QFETCH(int, seconds);
        m_watch->setPatience(seconds);
        m_watch->setRunning(true);
        pass(std::chrono::seconds(seconds) - 1ms);
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        pass(1ms);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
    }

    void lessPatienceCountsFromTheLastTouch()
    {
        m_watch->setPatience(180);
        m_watch->setRunning(true);
        pass(70s);
        m_watch->setPatience(60);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
        QCOMPARE(m_watch->secondsLeft(), 10);
    }

    void stoppingForgetsThePrompt()
    {
        m_watch->setRunning(true);
        pass(65s);
        m_watch->setRunning(false);
        QCOMPARE(m_watch->state(), IdleWatch::State::Active);
        QCOMPARE(m_watch->secondsLeft(), 20);
    }

private:
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_watch->update();
    }

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<IdleWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
