// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Questions as the content has them; what is asked is told only with the answer. */
class QuizReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.change("INSERT INTO quiz VALUES('aim', 1, 'kind', 'f-aim', 'actual|target|plan', 'target'),"
                         "('when', 2, 'year', 'opening', '2020|2021|2022', '2021'),"
                         "('who', 3, 'subject', 'f-cranes', 'works|yard|pier', 'works'),"
                         "('old', 4, 'kind', 'f-old', 'actual|target|plan', 'actual');"
                         "INSERT INTO text VALUES('quiz', 'aim', 'question', 'en', 'Done or aimed at?'), ('quiz', 'aim', 'explanation', 'en', 'Aimed at.')");
        m_catalogue.setDatabase(m_fixture.open(), Fixture::today());
    }

    void questionsOfWhatIsNotOnShowAreLeftOut()
    {
        QStringList ids;
        for (const QuizQuestion &question : m_catalogue.quiz(u"en"_s))
            ids.append(question.id);
        QCOMPARE(ids, QStringList({u"aim"_s, u"when"_s, u"who"_s}));
        QVERIFY(m_catalogue.quizQuestion(u"old"_s, u"en"_s).id.isEmpty());
    }

    void aKindIsDrawnOnlyWithTheAnswer()
    {
        const QuizQuestion question = m_catalogue.quizQuestion(u"aim"_s, u"en"_s);
        QCOMPARE(question.question, u"Done or aimed at?"_s);
        QCOMPARE(question.explanation, u"Aimed at."_s);
        QCOMPARE(question.undecided, question.numeral);
        QCOMPARE(question.stroke, Stroke::Hollow);
        QCOMPARE(question.answers.size(), 3);
        QCOMPARE(question.answers.at(0).stroke, Stroke::Solid);
        QCOMPARE(question.answers.at(2).stroke, Stroke::Dashed);
        QVERIFY(!question.answers.at(1).note.isEmpty());
        QCOMPARE(question.correct.code, u"target"_s);
        QVERIFY(question.detail.contains(u"2025"_s));
        QCOMPARE(question.source.id, u"daily"_s);
        QCOMPARE(question.route, u"/metric/output"_s);
    }

    void aYearKeepsItsSecret()
    {
        const QuizQuestion question = m_catalogue.quizQuestion(u"when"_s, u"en"_s);
        QCOMPARE(question.undecided, u"202"_s);
        QCOMPARE(question.numeral, u"2021"_s);
        QVERIFY(!question.detail.contains(u"2021"_s));
        QVERIFY(question.fullDetail.contains(u"2021"_s));
        QCOMPARE(question.correct.label, u"2021"_s);
        QCOMPARE(question.route, u"/event/opening"_s);
        QCOMPARE(question.picture, u"shed"_s);
    }

    void aSubjectIsNeitherNamedNorPictured()
    {
        const QuizQuestion question = m_catalogue.quizQuestion(u"who"_s, u"en"_s);
        QVERIFY(!question.detail.contains(u"Red Harbour"_s));
        QVERIFY(question.fullDetail.contains(u"Red Harbour"_s));
        QVERIFY(question.picture.isEmpty());
        QCOMPARE(question.correct.label, u"Red Harbour"_s);
        QCOMPARE(question.answers.at(1).note, u"Plant"_s);
    }

    void theQuizIsAPage()
    {
        QVERIFY(m_catalogue.routes().contains(u"/quiz"_s));
        QVERIFY(!m_catalogue.page(u"/quiz"_s, u"en"_s).title.isEmpty());
    }

    void aHallMaySwitchItOff()
    {
        const Fixture fixture;
        fixture.change("INSERT INTO quiz VALUES('aim', 1, 'kind', 'f-aim', 'actual|target|plan', 'target'); INSERT INTO hall VALUES('quiz', 'off')");
        Catalogue off;
        off.setDatabase(fixture.open(), Fixture::today());
        QVERIFY(off.quiz(u"en"_s).isEmpty());
        QVERIFY(!off.routes().contains(u"/quiz"_s));
        QVERIFY(off.page(u"/quiz"_s, u"en"_s).title.isEmpty());
    }

    void aHallWithoutQuestionsHasNone()
    {
        const Fixture fixture;
        Catalogue none;
        none.setDatabase(fixture.open(), Fixture::today());
        QVERIFY(!none.routes().contains(u"/quiz"_s));
    }

private:
    Fixture m_fixture;
    Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(QuizReaderTest)
#include "tst_quizreader.moc"
