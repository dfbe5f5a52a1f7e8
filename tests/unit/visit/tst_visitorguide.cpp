// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/visitorguide.h"

#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Time is what the test says it is. */
class TestVisitorGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = 1000s;
        m_guide = std::make_unique<VisitorGuide>([this] { return m_now; });
        m_guide->setTours({{u"short"_s, {{u"/plants"_s, 10s}, {u"/"_s, 6s}, {u"/place/dock"_s, 8s}}}, {u"empty"_s, {}}});
        m_arrived = std::make_unique<QSignalSpy>(m_guide.get(), &VisitorGuide::arrived);
        m_ended = std::make_unique<QSignalSpy>(m_guide.get(), &VisitorGuide::ended);
    }

    void isOffUntilStarted()
    {
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
        QCOMPARE(m_guide->untilNext(), -1ms);
        QCOMPARE(m_guide->progress(), 0);
        m_guide->next();
        m_guide->pause();
        m_guide->resume();
        m_guide->previous();
        QCOMPARE(m_arrived->count(), 0);
    }

    void aTourThatIsNotThereDoesNothing()
    {
        m_guide->start(u"long"_s);
        m_guide->start(u"empty"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
    }

    void leadsFromStopToStopAndEnds()
    {
        m_guide->start(u"short"_s);
        QCOMPARE(m_guide->count(), 3);
        QCOMPARE(routes(), QStringList{u"/plants"_s});
        pass(9999ms);
        QCOMPARE(m_guide->stop(), 0);
        QCOMPARE(m_guide->untilNext(), 1ms);
        pass(1ms);
        QCOMPARE(m_guide->stop(), 1);
        pass(6s);
        QCOMPARE(routes(), QStringList({u"/plants"_s, u"/"_s, u"/place/dock"_s}));
        QCOMPARE(m_ended->count(), 0);
        pass(8s);
        QCOMPARE(m_ended->count(), 1);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
        QCOMPARE(m_guide->tour(), QString());
        pass(1h);
        QCOMPARE(m_ended->count(), 1);
        QCOMPARE(m_arrived->count(), 3);
    }

    void theWholeTourTakesItsTime()
    {
        m_guide->start(u"short"_s);
        const auto began = m_now;
        while (m_guide->state() == VisitorGuide::State::Leading) {
            QVERIFY(m_guide->untilNext() > 0ms && m_guide->untilNext() <= 1s);
            pass(m_guide->untilNext());
        }
        QCOMPARE(m_now - began, 24s);
    }

    void progressStepsWithTheSeconds()
    {
        m_guide->start(u"short"_s);
        pass(5500ms);
        QCOMPARE(m_guide->progress(), .5 / 3);
        QSignalSpy changed(m_guide.get(), &VisitorGuide::progressChanged);
        pass(500ms);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_guide->progress(), .6 / 3);
    }

    void aPauseKeepsWhatWasSpent()
    {
        m_guide->start(u"short"_s);
        pass(4s);
        m_guide->pause();
        QCOMPARE(m_guide->state(), VisitorGuide::State::Paused);
        QCOMPARE(m_guide->untilNext(), -1ms);
        pass(1h);
        QCOMPARE(m_guide->stop(), 0);
        QCOMPARE(m_guide->progress(), .4 / 3);
        m_guide->resume();
        QCOMPARE(routes(), QStringList({u"/plants"_s, u"/plants"_s}));
        pass(5999ms);
        QCOMPARE(m_guide->stop(), 0);
        pass(1ms);
        QCOMPARE(m_guide->stop(), 1);
    }

    void nextAndPreviousKeepAPause()
    {
        m_guide->start(u"short"_s);
        m_guide->pause();
        m_guide->next();
        QCOMPARE(m_guide->stop(), 1);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Paused);
        m_guide->previous();
        m_guide->previous();
        QCOMPARE(m_guide->stop(), 0);
        QCOMPARE(m_guide->progress(), 0);
    }

    void skippingTheLastStopEnds()
    {
        m_guide->start(u"short"_s);
        for (int i = 0; i < 3; ++i)
            m_guide->next();
        QCOMPARE(m_ended->count(), 1);
    }

    void leavingStaysWhereOneIs()
    {
        m_guide->start(u"short"_s);
        m_guide->leave();
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
        QCOMPARE(m_arrived->count(), 1);
        QCOMPARE(m_ended->count(), 0);
        pass(1h);
        QCOMPARE(m_arrived->count(), 1);
    }

    void wanderingOffPauses()
    {
        m_guide->start(u"short"_s);
        m_guide->visitorAt(u"/plants"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Leading);
        m_guide->visitorAt(u"/place/dock"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Paused);
        QCOMPARE(m_guide->stop(), 0);
    }

    void homeLeavesUnlessItIsTheStop()
    {
        m_guide->start(u"short"_s);
        m_guide->next();
        m_guide->visitorAt(u"/"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Leading);
        m_guide->next();
        m_guide->visitorAt(u"/"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
    }

    void theIdleDisplayLeaves()
    {
        m_guide->start(u"short"_s);
        m_guide->pause();
        m_guide->visitorAt(u"/attract"_s);
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
    }

    void newToursLetTheVisitorGo()
    {
        m_guide->start(u"short"_s);
        m_guide->setTours({});
        QCOMPARE(m_guide->state(), VisitorGuide::State::Off);
    }

private:
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_guide->update();
    }

    [[nodiscard]] QStringList routes() const
    {
        QStringList routes;
        for (const QList<QVariant> &arguments : *m_arrived)
            routes.append(arguments.constFirst().toString());
        return routes;
    }

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<VisitorGuide> m_guide;
    std::unique_ptr<QSignalSpy> m_arrived;
    std::unique_ptr<QSignalSpy> m_ended;
};

QTEST_GUILESS_MAIN(TestVisitorGuide)
#include "tst_visitorguide.moc"
