// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/quizround.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace autocity;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** The moment is what the test says it is. */
class TestQuizRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = 1000s;
        m_round = std::make_unique<QuizRound>([this] { return m_now; });
        m_round->setPool(pool(18));
    }

    void nothingIsOnUntilBegun()
    {
        QVERIFY(m_round->cards().isEmpty());
        QVERIFY(m_round->card().isEmpty());
        QVERIFY(!m_round->isOver());
        m_round->choose(u"right"_s);
        m_round->next();
        QCOMPARE(m_round->index(), 0);
        QVERIFY(m_round->chosen().isEmpty());
    }

    void drawsFiveDifferentOnes()
    {
        m_round->begin();
        QCOMPARE(m_round->cards().size(), 5);
        QCOMPARE(QSet<QString>(m_round->cards().cbegin(), m_round->cards().cend()).size(), 5);
        QCOMPARE(m_round->card(), m_round->cards().constFirst());
    }

    void theSameMomentGivesTheSameDraw()
    {
        m_round->begin();
        const QStringList first = m_round->cards();
        m_round->clear();
        m_round->begin();
        QCOMPARE(m_round->cards(), first);
        m_round->clear();
        m_now += 1ms;
        m_round->begin();
        QVERIFY(m_round->cards() != first);
    }

    void everyQuestionComesBeforeOneComesAgain()
    {
        m_round->setPool(pool(15));
        QSet<QString> seen;
        for (int i = 0; i < 3; ++i) {
            m_round->begin();
            for (const QString &card : m_round->cards())
                seen.insert(card);
        }
        QCOMPARE(seen.size(), 15);
    }

    void aRoundNeverAsksTheSameTwice_data()
    {
        QTest::addColumn<int>("questions");
        for (int questions = 1; questions <= 9; ++questions)
            QTest::newRow(qPrintable(QString::number(questions))) << questions;
    }

    void aRoundNeverAsksTheSameTwice()
    {
        QFETCH(int, questions);
        m_round->setPool(pool(questions));
        for (int i = 0; i < 20; ++i) {
            m_now += 7ms;
            m_round->begin();
            QCOMPARE(m_round->cards().size(), std::min(5, questions));
            QCOMPARE(QSet<QString>(m_round->cards().cbegin(), m_round->cards().cend()).size(), m_round->cards().size());
        }
    }

    void theFirstAnswerCounts()
    {
        m_round->begin();
        m_round->choose(u"wrong"_s);
        QVERIFY(!m_round->isRight());
        m_round->choose(u"right"_s);
        QCOMPARE(m_round->chosen(), u"wrong"_s);
        m_round->next();
        QVERIFY(m_round->chosen().isEmpty());
        QVERIFY(!m_round->isRight());
        m_round->choose(u"right"_s);
        QVERIFY(m_round->isRight());
    }

    void isOverAfterTheLast()
    {
        m_round->begin();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!m_round->isOver());
            m_round->next();
        }
        QVERIFY(m_round->isOver());
        QVERIFY(m_round->card().isEmpty());
        m_round->next();
        QCOMPARE(m_round->index(), 5);
    }

    void comingBackKeepsTheRound()
    {
        m_round->visitorAt(u"/quiz"_s);
        const QStringList cards = m_round->cards();
        m_round->next();
        m_round->visitorAt(u"/place/dock"_s);
        m_round->visitorAt(u"/quiz"_s);
        QCOMPARE(m_round->cards(), cards);
        QCOMPARE(m_round->index(), 1);
    }

    void comingBackAfterTheEndBeginsAnother()
    {
        m_round->visitorAt(u"/quiz"_s);
        for (int i = 0; i < 5; ++i)
            m_round->next();
        m_round->visitorAt(u"/quiz"_s);
        QCOMPARE(m_round->index(), 0);
        QVERIFY(!m_round->isOver());
    }

    void theNextVisitorStartsAnew()
    {
        m_round->visitorAt(u"/quiz"_s);
        m_round->choose(u"right"_s);
        m_round->visitorAt(u"/attract"_s);
        QVERIFY(m_round->cards().isEmpty());
        QVERIFY(m_round->chosen().isEmpty());
    }

    void anEmptyPoolHasNoRound()
    {
        m_round->setPool({});
        m_round->visitorAt(u"/quiz"_s);
        QVERIFY(m_round->cards().isEmpty());
        QVERIFY(!m_round->isOver());
    }

private:
    static QList<QuizCard> pool(int questions)
    {
        QList<QuizCard> pool;
        for (int i = 0; i < questions; ++i)
            pool.append({u"q%1"_s.arg(i), u"right"_s});
        return pool;
    }

    std::chrono::milliseconds m_now{0};
    std::unique_ptr<QuizRound> m_round;
};

QTEST_GUILESS_MAIN(TestQuizRound)
#include "tst_quizround.moc"
