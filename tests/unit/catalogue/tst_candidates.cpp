// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/search/candidates.h"
#include "catalogue/search/finder.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** Letters become Hanzi that are in a name, and whatever is offered finds something. */
class CandidatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSyllables_data();
    void readsSyllables();
    void offersWhatIsThere();
    void offersForInitials();
    void offersTheFirstSyllableAlone();
    void speaksTheLanguage();
    void offersNothingForAnythingElse_data();
    void offersNothingForAnythingElse();
    void everyOfferFindsSomething();

private:
    [[nodiscard]] QList<Candidate> offer(const QString &letters, Language language = Language::Hans) const
    {
        const Reading reading = m_fixture.reading(language);
        return Candidates(reading).offer(letters, 12);
    }

    OpenFixture m_fixture;
};

void CandidatesTest::readsSyllables_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<int>("units");
    QTest::addColumn<bool>("spelled");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("reading");
    QTest::newRow("full") << u"honggang"_s << 2 << true << true << u"hong'gang"_s;
    QTest::newRow("half a syllable") << u"hongg"_s << 2 << true << false << u"hong'g"_s;
    QTest::newRow("one") << u"hong"_s << 1 << true << true << u"hong"_s;
    QTest::newRow("initials") << u"hg"_s << 2 << false << true << u"h'g"_s;
    QTest::newRow("a letter is a syllable begun") << u"h"_s << 1 << true << false << u"h"_s;
}

void CandidatesTest::readsSyllables()
{
    QFETCH(QString, letters);
    const SyllableMatch match = readSyllables(letters, {u"hong"_s, u"gang"_s, u"-"_s, u"zao"_s}, 0);
    QCOMPARE(match.letters, letters.size());
    QTEST(int(match.units), "units");
    QTEST(match.isSpelled, "spelled");
    QTEST(match.isWhole, "whole");
    QTEST(match.reading, "reading");
    // A digit between ends the reading.
    QVERIFY(readSyllables(u"gangzao", {u"hong"_s, u"gang"_s, u"-"_s, u"zao"_s}, 1).letters < 7);
}

void CandidatesTest::offersWhatIsThere()
{
    const QList<Candidate> offered = offer(u"honggang"_s);
    QVERIFY(!offered.isEmpty());
    QCOMPARE(offered.constFirst(), (Candidate{u"红港"_s, u"hong'gang"_s, 8}));
    QVERIFY(offer(u"xyz"_s).isEmpty() || offer(u"xyz"_s).constFirst().length < 3);
}

void CandidatesTest::offersForInitials()
{
    QCOMPARE(offer(u"hg"_s).constFirst().text, u"红港"_s);
}

void CandidatesTest::offersTheFirstSyllableAlone()
{
    const QList<Candidate> offered = offer(u"honggang"_s);
    const auto alone = std::find_if(offered.cbegin(), offered.cend(), [](const Candidate &one) { return one.text == u"红"_s; });
    QVERIFY(alone != offered.cend());
    QCOMPARE(alone->length, 4);
    QVERIFY(alone != offered.cbegin());
}

void CandidatesTest::speaksTheLanguage()
{
    const QList<Candidate> traditional = offer(u"honggang"_s, Language::Hant);
    QVERIFY(traditional.isEmpty() || traditional.constFirst().text == u"紅港"_s);
    QVERIFY(offer(u"honggang"_s, Language::English).isEmpty());
}

void CandidatesTest::offersNothingForAnythingElse_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Hanzi") << u"红"_s;
    QTest::newRow("digits") << u"2021"_s;
    QTest::newRow("quotes") << u"h\" OR \"x"_s;
    QTest::newRow("too long") << QString(40, u'a');
}

void CandidatesTest::offersNothingForAnythingElse()
{
    QFETCH(QString, letters);
    QVERIFY(offer(letters).isEmpty());
}

void CandidatesTest::everyOfferFindsSomething()
{
    const Reading reading = m_fixture.reading(Language::Hans);
    const Finder finder(reading);
    for (const QString &letters : {u"h"_s, u"hg"_s, u"hongg"_s, u"d"_s, u"zao"_s}) {
        const QList<Candidate> offered = offer(letters);
        for (const Candidate &candidate : offered)
            QVERIFY2(!finder.search(SearchQuery(candidate.text)).isEmpty(), qPrintable(candidate.text));
    }
}

QTEST_GUILESS_MAIN(CandidatesTest)
#include "tst_candidates.moc"
