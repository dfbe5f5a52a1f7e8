// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "film/journeycaptions.h"
#include "journeysample.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

namespace
{
/** Marks what was converted. */
QString marked(const QString &text)
{
    return u"<"_s + text + u">"_s;
}
} // namespace

class JourneyWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeFromTheContent()
    {
        const QList<JourneyWord> words = journeyWords(JourneyScript::parse(journeySample()), journeyContent(), marked);
        QCOMPARE(words.size(), 3);
        QCOMPARE(words[0].year, u"2021"_s);
        QVERIFY(words[0].happened);
        QCOMPARE(words[0].say.value(u"zh"_s), u"2021年，开工"_s);
        QCOMPARE(words[0].say.value(u"hant"_s), u"2021年，<开工>"_s);
        QCOMPARE(words[0].say.value(u"en"_s), u"2021: Work begins"_s);
        QCOMPARE(words[2].year, QString());
        QCOMPARE(words[2].say.value(u"hant"_s), u"潮來"_s); // by hand
    }

    void neverTellAPlanAsAResult()
    {
        const JourneyWord word = journeyWords(JourneyScript::parse(journeySample()), journeyContent(), marked)[1];
        QVERIFY(word.isPlannedYear());
        QCOMPARE(word.say.value(u"zh"_s), u"2026年计划：竣工"_s);
        QCOMPARE(word.say.value(u"en"_s), u"Planned for 2026: It opens"_s);
    }

    void becomeCaptions()
    {
        const JourneyScript script = JourneyScript::parse(journeySample());
        const QString text = journeyCaptions(script, journeyWords(script, journeyContent(), marked), u"en"_s);
        QCOMPARE(text, u"WEBVTT\n\n00:00.600 --> 00:02.000\n2021: Work begins\n\n00:02.600 --> 00:04.000\nPlanned for 2026: It opens\n\n00:04.300 --> 00:05.000\nTides come\n"_s);
    }
};

QTEST_GUILESS_MAIN(JourneyWordsTest)
#include "tst_journeywords.moc"
