// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/guidedvisit.h"
#include "visit/idlewatch.h"
#include "visit/visit.h"
#include "visit/visitorguide.h"

#include <QTest>

using namespace autocity;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** A tour of three minutes with a visitor who only looks: time is what the test says it is. */
class TestGuidedVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = 1000s;
        m_guide = std::make_unique<VisitorGuide>([this] { return m_now; });
        m_watch = std::make_unique<IdleWatch>([this] { return m_now; });
        m_visit = std::make_unique<Visit>();
        QList<TourHalt> halts;
        for (int i = 1; i <= 5; ++i)
            halts.append({u"/place/p%1"_s.arg(i), 36s});
        m_guide->setTours({{u"long"_s, halts}});
        joinGuide(*m_guide, *m_visit, *m_watch);
        connect(m_watch.get(), &IdleWatch::expired, m_visit.get(), &Visit::reset);
        m_visit->go(u"/"_s);
        m_watch->setPatience(60);
        m_watch->setRunning(true);
        m_guide->start(u"long"_s);
    }

    void theVisitorIsTakenFromScreenToScreen()
    {
        QCOMPARE(m_visit->route(), u"/place/p1"_s);
        pass(36s);
        QCOMPARE(m_visit->route(), u"/place/p2"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Leading);
    }

    void nobodyIsAskedWhileHeIsLed()
    {
        for (auto time = 0s; time < 180s; time += 1s) {
            QCOMPARE(m_watch->state(), IdleWatch::State::Active);
            pass(1s);
        }
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
        QCOMPARE(m_visit->route(), u"/"_s);
        QVERIFY(!m_visit->canGoBack());
    }

    void afterTheEndTheHallIsForTheNextVisitor()
    {
        passSlowly(180s + 60s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
        passSlowly(20s);
        QVERIFY(m_visit->isAttract());
    }

    void whoLeftInAPauseIsNotedAsAlways()
    {
        m_guide->pause();
        passSlowly(60s);
        QCOMPARE(m_watch->state(), IdleWatch::State::Prompting);
        passSlowly(20s);
        QVERIFY(m_visit->isAttract());
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
    }

    void aWandererPausesAndComesBack()
    {
        m_visit->go(u"/timeline"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Paused);
        m_guide->resume();
        QCOMPARE(m_visit->route(), u"/place/p1"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Leading);
    }

    void leavingStaysOnThePage()
    {
        m_guide->leave();
        passSlowly(50s);
        QCOMPARE(m_visit->route(), u"/place/p1"_s);
    }

    void homeIsTheWayOut()
    {
        m_visit->go(u"/"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
    }

private:
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_guide->update();
        m_watch->update();
    }

    void passSlowly(std::chrono::seconds time)
    {
        for (auto passed = 0s; passed < time; passed += 1s)
            pass(1s);
    }

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<VisitorGuide> m_guide;
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<Visit> m_visit;
};

QTEST_GUILESS_MAIN(TestGuidedVisit)
#include "tst_guidedvisit.moc"
