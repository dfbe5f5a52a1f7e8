// SPDX-FileCopyrightText: autocity-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "catalogue/pages/pagecomposer.h"
#include "catalogue/pages/takealongtext.h"

#include <QTest>

using namespace autocity;
using namespace Qt::StringLiterals;

/** What visitors take along says what the page says, and where it is from. */
class TakeAlongTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageButTheSearchHasSomething()
    {
        const OpenFixture fixture;
        for (const QString &route : PageComposer(fixture.reading(Language::Hans)).routes()) {
            for (const Language language : {Language::Hans, Language::Hant, Language::English}) {
                const TakeAlong take = of(fixture, route, language);
                QCOMPARE(take.text.isEmpty(), route == "/search"_L1);
                if (take.text.isEmpty())
                    continue;
                QVERIFY2(take.text.count(u'\n') > 0, qPrintable(route + u": "_s + take.text));
                QVERIFY2(take.text.startsWith(take.title) || take.title.contains(QChar(0x00a0)), qPrintable(take.text));
            }
        }
    }

    void noPageIsNothingToTake()
    {
        const OpenFixture fixture;
        QVERIFY(of(fixture, u"/place/atlantis"_s, Language::English).text.isEmpty());
    }

    void aFigureComesWithPeriodKindAndSource()
    {
        const OpenFixture fixture;
        const TakeAlong take = of(fixture, u"/figures"_s, Language::English);
        const Figure output = FigureReader(fixture.reading(Language::English)).figure(u"f-output"_s);
        QVERIFY(take.figures > 0 && take.figures <= 4);
        QVERIFY2(take.text.contains(u"%1: %2 (%3, %4)"_s.arg(output.label, output.text, output.period, output.kindLabel)),
                 qPrintable(take.text));
        QVERIFY2(take.text.contains(u"\n— "_s + output.source.label), qPrintable(take.text));
        QVERIFY(!take.link);
    }

    void aSharedSourceStandsOnce()
    {
        const OpenFixture fixture;
        const TakeAlong take = of(fixture, u"/figures"_s, Language::English);
        const QStringList lines = take.text.split(u'\n');
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(!lines.at(i).startsWith(u'—') || lines.at(i) != lines.at(i - 1));
        QVERIFY(take.text.count(u'—') < take.figures);
    }

    void spacesArePlain()
    {
        const OpenFixture fixture;
        const QString text = of(fixture, u"/figures"_s, Language::Hans).text;
        for (const QChar &letter : text)
            QVERIFY(letter == u' ' || letter == u'\n' || !letter.isSpace());
    }

    void anEventTellsItsDateAndSource()
    {
        const OpenFixture fixture;
        const TakeAlong take = of(fixture, u"/event/opening"_s, Language::English);
        const Page page = PageComposer(fixture.reading(Language::English)).page(u"/event/opening"_s);
        QVERIFY2(take.text.contains(page.subtitle), qPrintable(take.text));
        QVERIFY2(take.text.contains(page.events.constFirst().source.label), qPrintable(take.text));
    }

    void aPublicLinkTakesThePlaceOfTheText_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("bare") << QByteArray("https://hall.example");
        QTest::newRow("with its slash") << QByteArray("https://hall.example/");
    }

    void aPublicLinkTakesThePlaceOfTheText()
    {
        QFETCH(QByteArray, link);
        const Fixture fixture;
        fixture.change("INSERT INTO hall VALUES('public-link', '" + link + "')");
        const auto database = fixture.open();
        const Reading reading(*database, Language::English, Fixture::today());
        const TakeAlong take = TakeAlongText(reading).of(PageComposer(reading).page(u"/place/works"_s));
        QVERIFY(take.link);
        QCOMPARE(take.text, u"https://hall.example/place/works"_s);
    }

private:
    static TakeAlong of(const OpenFixture &fixture, const QString &route, Language language)
    {
        const Reading reading = fixture.reading(language);
        return TakeAlongText(reading).of(PageComposer(reading).page(route));
    }
};

QTEST_GUILESS_MAIN(TakeAlongTextTest)
#include "tst_takealongtext.moc"
